import { X509Certificate } from 'node:crypto';
import { connect, type SecureVersion } from 'node:tls';
import { type Duration, milliseconds } from '../dsl/duration.ts';
import type { CertificateState } from './certificate-state.ts';

export interface TlsOptions {
  /** The name that is asked for, if it is not the one in the address. */
  readonly servername?: string;
  /** PEM of authorities to trust instead of the system's. */
  readonly ca?: string;
  /** For how long it is tried (5 s). */
  readonly timeout?: Duration;
  /** The one protocol that is offered: whether an old one is refused still. */
  readonly protocol?: SecureVersion;
}

/** Shakes hands with a server, `stream.example:443`, takes its certificate whatever it is, and hangs up. */
export function handshake(server: string, options: TlsOptions): Promise<CertificateState> {
  const [, name = server, port = '443'] = /^(.*?)(?::(\d+))?$/.exec(server) ?? [];
  const host = name.replace(/^\[|\]$/g, '');
  const servername = options.servername ?? host;
  return new Promise((resolve) => {
    const finish = (state: Omit<CertificateState, 'now'>): void => {
      resolve({ ...state, now: Date.now() });
      socket.destroy();
    };
    const socket = connect({
      host,
      port: Number(port),
      rejectUnauthorized: false,
      ...(/^[\d.]+$|:/.test(servername) ? {} : { servername }),
      ...(options.ca === undefined ? {} : { ca: options.ca }),
      ...(options.protocol === undefined ? {} : offering(options.protocol)),
      timeout: milliseconds(options.timeout ?? '5s'),
    });
    socket.on('secureConnect', () => {
      const raw = socket.getPeerCertificate().raw;
      const reason: unknown = socket.authorizationError;
      const protocol = socket.getProtocol();
      finish({
        certificate: new X509Certificate(raw),
        problem: null,
        ...(protocol === null ? {} : { protocol }),
        trust: socket.authorized ? null : reason instanceof Error ? reason.message : String(reason),
      });
    });
    socket.on('timeout', () => finish({ certificate: null, problem: 'there was no handshake in time' }));
    socket.on('error', (error) => finish({ certificate: null, problem: error.message }));
  });
}

/** OpenSSL's own security level would refuse the old ones here, so that nobody knew what the server does. */
function offering(protocol: SecureVersion) {
  return { minVersion: protocol, maxVersion: protocol, ciphers: 'DEFAULT:@SECLEVEL=0' };
}
