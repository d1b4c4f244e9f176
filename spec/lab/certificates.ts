// Certificates for specs, of which no authority knows.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect } from 'node:tls';

const configuration = `[ca]
default_ca = own
[own]
database = index
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = policy
[policy]
commonName = supplied
`;

export interface Kind {
  readonly key?: 'ec' | 'rsa:1024';
  /** As openssl writes them: 20200101000000Z. */
  readonly from?: string;
  readonly until?: string;
}

/** Makes certificates, each with its key, in a directory that is there. */
export class CertificateMaker {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
    writeFileSync(path.join(directory, 'openssl.cnf'), configuration);
  }

  /** The certificate first, then its key, as Icecast reads them. */
  make(name: string, { key = 'ec', from = '20200101000000Z', until = '20450101000000Z' }: Kind = {}): string {
    const kind = key === 'ec' ? ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'] : [key];
    writeFileSync(path.join(this.#directory, 'index'), '');
    this.#openssl(
      'req',
      '-new',
      '-nodes',
      '-subj',
      `/CN=${name}`,
      '-newkey',
      ...kind,
      '-keyout',
      'key',
      '-out',
      'asked',
    );
    const dates = ['-startdate', from, '-enddate', until];
    const signed = ['-batch', '-notext', '-selfsign', '-config', 'openssl.cnf', '-keyfile', 'key'];
    this.#openssl('ca', ...signed, '-in', 'asked', '-out', 'certificate', ...dates);
    return this.#read('certificate') + this.#read('key');
  }

  #openssl(...args: string[]): void {
    execFileSync('openssl', args, { cwd: this.#directory, stdio: 'pipe' });
  }

  #read(name: string): string {
    return readFileSync(path.join(this.#directory, name), 'utf8');
  }
}

/** The SHA-256 of the certificate that is shown to who connects there; null: nobody speaks TLS. */
export function shownAt(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, rejectUnauthorized: false }, () => {
      resolve(socket.getPeerX509Certificate()?.fingerprint256 ?? null);
      socket.destroy();
    });
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('error', () => {});
    socket.on('close', () => resolve(null));
  });
}
