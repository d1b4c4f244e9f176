import ssh2 from 'ssh2';

/** A key pair in OpenSSH's format. */
export function keyPair(passphrase?: string): { private: string; public: string; blob: Buffer } {
  const pair =
    passphrase === undefined
      ? ssh2.utils.generateKeyPairSync('ed25519', { comment: 'spec' })
      : ssh2.utils.generateKeyPairSync('ed25519', { comment: 'spec', passphrase, cipher: 'aes256-ctr', rounds: 1 });
  return { ...pair, blob: Buffer.from(pair.public.split(' ')[1] ?? '', 'base64') };
}
