import { quote } from '../../resources/quote.ts';
import type { Answer, HostReads } from './observation.ts';
import { whyNot } from './tool.ts';

/** How openssl on a host takes the certificate in a file. */
export interface Trust {
  /** Why it is not trusted; null: it is. */
  readonly trust: string | null;
  /** Why openssl did not judge; null: it did. */
  readonly unjudged: string | null;
}

/**
 * Verifies the first certificate in a file as a client would, on the host's own clock: the others in the file lead to
 * an authority, which is one of the host's, or of those given in PEM. Names are not looked at: a file has none.
 */
export function trustIn(host: HostReads, path: string, ca: string | null): Promise<Trust> {
  // openssl would take a name that begins with a dash for an option.
  const file = quote(path.startsWith('/') ? path : `./${path}`);
  const verify = `openssl verify -purpose sslserver -untrusted ${file}`;
  return host.read({
    key: `trust ${path} ${ca ?? ''}`,
    timeout: 10,
    script:
      ca === null
        ? `command -v openssl >/dev/null || exit 127
set -- /etc/ssl/certs/*; [ -e "$1" ] || { echo 'no authorities'; exit 1; }
${verify} ${file}`
        : `${verify} -no-CApath -no-CAstore -CAfile /dev/stdin ${file} <<'AUTHORITIES'\n${ca.trim()}\nAUTHORITIES`,
    parse: trustOf,
  });
}

/** Reads what `openssl verify` says: it ends with 2 where a certificate is not trusted. */
export function trustOf({ output, status }: Pick<Answer, 'output' | 'status'>): Trust {
  if (status === 0) return { trust: null, unjudged: null };
  const [, reason] = /^error \d+ at \d+ depth lookup: (.*)$/m.exec(output) ?? [];
  if (status === 2 && reason !== undefined) return { trust: reason, unjudged: null };
  if (output.startsWith('no authorities')) {
    return { trust: null, unjudged: 'the host knows no authorities; the package ca-certificates has them' };
  }
  return { trust: null, unjudged: whyNot('openssl', 'openssl', { output, status }) };
}
