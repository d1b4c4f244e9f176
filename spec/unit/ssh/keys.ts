import ssh2 from 'ssh2';

const { generateKeyPairSync, parseKey } = ssh2.utils;

/** A key pair in OpenSSH's format. */
export function keyPair(passphrase?: string): { private: string; public: string; blob: Buffer } {
  for (;;) {
    const pair =
      passphrase === undefined
        ? generateKeyPairSync('ed25519', { comment: 'spec' })
        : generateKeyPairSync('ed25519', { comment: 'spec', passphrase, cipher: 'aes256-ctr', rounds: 1 });
    // Of a key that begins with a zero this library leaves that out, and nobody can read the pair: one of 300.
    if (parseKey(pair.private, passphrase) instanceof Error) continue;
    return { ...pair, blob: Buffer.from(pair.public.split(' ')[1] ?? '', 'base64') };
  }
}
