import { X509Certificate } from 'node:crypto';
import { quote } from '../../resources/quote.ts';
import { type CertificateState, dates, type KeyMatch } from '../net/certificate-state.ts';
import { handshake, type TlsOptions } from '../net/handshake.ts';
import { type Amount, amounts } from '../range.ts';
import type { Answer, HostReads } from '../read/observation.ts';
import { missing } from '../read/tool.ts';
import { trustIn } from '../read/trust.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { fits } from '../text-match.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

const matchers = {
  exist: ({ certificate, problem }: CertificateState): Verdict =>
    equals('certificate', 'there', certificate === null ? (problem ?? 'not there') : 'there'),
  /** Now lies between its two dates. */
  valid: ({ certificate, now }: CertificateState): Verdict => {
    const { from, to } = dates(certificate);
    const state = now < from ? `not valid before ${iso(from)}` : now > to ? `expired on ${iso(to)}` : 'valid';
    return equals('certificate', 'valid', state);
  },
  /** How many days are left: a number or bounds, as in `{ atLeast: 14 }`. What has expired has less than 0. */
  daysLeft: ({ certificate, now }: CertificateState, days: Amount): Verdict =>
    amounts('days left', days, Math.floor((dates(certificate).to - now) / 86_400_000)),
  /** It is good for this name: wildcards count. */
  cover: ({ certificate }: CertificateState, name: string): Verdict => {
    const names = namesOf(certificate);
    const pass = /^[\d.]+$|:/.test(name) ? certificate?.checkIP(name) : certificate?.checkHost(name);
    return verdict(pass !== undefined, 'names', name, names);
  },
  /** As in `CN=stream.example`; of several parts, all stand in one line with `, ` between them. */
  subject: ({ certificate }: CertificateState, name: string | RegExp): Verdict =>
    fits('subject', name, certificate?.subject?.replaceAll('\n', ', ') ?? null),
  issuer: ({ certificate }: CertificateState, name: string | RegExp): Verdict =>
    fits('issuer', name, certificate?.issuer.replaceAll('\n', ', ') ?? null),
  /** Bits of an RSA key; of others, of their curve. */
  keyLength: ({ certificate }: CertificateState, bits: Amount): Verdict =>
    amounts('key length', bits, keyLength(certificate)),
  /** Signed by this authority's certificate, in PEM. */
  signedBy: ({ certificate }: CertificateState, pem: string): Verdict => {
    const authority = new X509Certificate(pem);
    const pass = certificate?.checkIssued(authority) === true && certificate.verify(authority.publicKey);
    return verdict(pass, 'signature', authority.subject.replaceAll('\n', ', '), certificate?.issuer ?? null);
  },
  /**
   * A client with the authorities that were given, or the system's, trusts it: its chain, its dates and its names. Of a
   * file, the host's own openssl judges, and names are left to `cover`.
   */
  trusted: ({ trust, unjudged = null }: CertificateState): Verdict =>
    unjudged === null && trust !== undefined
      ? equals('certificate', 'trusted', trust ?? 'trusted')
      : unknown('certificate', 'trusted', unjudged ?? 'nobody judged it'),
  /** What the server and this machine agreed on: `TLSv1.3`, or a pattern. */
  protocol: ({ protocol }: CertificateState, name: string | RegExp): Verdict =>
    protocol === undefined
      ? unknown('protocol', String(name), 'a file is not spoken to: tls() is for that')
      : fits('protocol', name, protocol),
  /** This file on the host is its private key. The key stays on the host: openssl compares there. */
  matchKey: ({ key = 'unreadable' }: CertificateState, path: string): Verdict =>
    key === 'no openssl'
      ? unknown('private key', path, missing('openssl', 'openssl'))
      : equals('private key', path, key === 'same' ? path : keyWords[key]),
};

const keyWords = {
  same: 'the same',
  other: 'of another certificate',
  unreadable: 'no key that can be read',
} as const;

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** As in `DNS:stream.example, IP Address:10.77.0.21`. */
function namesOf(certificate: X509Certificate | null): readonly string[] {
  return certificate?.subjectAltName?.split(', ').map((name) => name.replace(/^\w+(?: \w+)?:/, '')) ?? [];
}

const curves: ReadonlyMap<string | undefined, number> = new Map([
  ['prime256v1', 256],
  ['secp384r1', 384],
  ['secp521r1', 521],
]);

function keyLength(certificate: X509Certificate | null): number | null {
  const key = certificate?.publicKey;
  if (key === undefined) return null;
  if (key.asymmetricKeyType === 'ed25519') return 256;
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  return modulusLength ?? curves.get(namedCurve) ?? null;
}

export const certificateKind: SubjectKind<CertificateState, typeof matchers> = {
  name: 'certificate',
  matchers,
  command: (path) => `openssl x509 -noout -text -in ${quote(path)}`,
  present: ({ certificate }) => certificate !== null,
  whyAbsent: ({ problem }) => problem,
  asksPresence: ['exist'],
};

export interface CertificateOptions {
  /** PEM of authorities to trust instead of the host's. */
  readonly ca?: string;
}

/** The first certificate in a file on the host, in PEM: the server's own. */
export function certificate(host: HostReads, path: string, options: CertificateOptions = {}) {
  return new Subject(certificateKind, path, host.name, async ({ word, args }): Promise<CertificateState> => {
    const [state, key, trust] = await Promise.all([
      host.read({ key: `certificate ${path}`, timeout: 10, script: fileScript(path), parse: certificateOf }),
      word === 'matchKey' ? matchKey(host, path, String(args[0])) : null,
      word === 'trusted' ? trustIn(host, path, options.ca ?? null) : null,
    ]);
    return { ...state, ...(key === null ? {} : { key }), ...trust };
  });
}

/** Only certificates are sent: a key that stands in the same file is not. The date is the host's own. */
function fileScript(path: string): string {
  return `date +%s
[ -e ${quote(path)} ] || { echo 'no such file'; exit; }
sed -n '/^-----BEGIN CERTIFICATE-----/,/^-----END CERTIFICATE-----/p' <${quote(path)}`;
}

/** Reads the host's date, and certificates. */
export function certificateOf({ output }: Pick<Answer, 'output'>): CertificateState {
  const [seconds = '', ...lines] = output.split('\n');
  const now = Number(seconds) * 1000;
  const text = lines.join('\n');
  if (text.trim() === '') return { certificate: null, problem: 'there is no certificate in PEM in the file', now };
  if (!text.startsWith('-----BEGIN')) return { certificate: null, problem: text.trim(), now };
  try {
    return { certificate: new X509Certificate(text), problem: null, now };
  } catch (error) {
    return { certificate: null, problem: error instanceof Error ? error.message : String(error), now };
  }
}

/** Public halves are compared, as digests, on the host. */
function matchKey(host: HostReads, path: string, key: string): Promise<KeyMatch> {
  return host.read({
    key: `key ${key} of ${path}`,
    timeout: 10,
    script: `command -v openssl >/dev/null || { echo 'no openssl'; exit; }
a=$(openssl x509 -in ${quote(path)} -noout -pubkey 2>/dev/null | openssl sha256)
k=$(openssl pkey -in ${quote(key)} -passin pass: -pubout 2>/dev/null) || { echo unreadable; exit; }
[ "$a" = "$(printf '%s\\n' "$k" | openssl sha256)" ] && echo same || echo other`,
    parse: ({ output }) => keyMatch(output.trim()),
  });
}

function keyMatch(said: string): KeyMatch {
  return said === 'same' || said === 'other' || said === 'no openssl' ? said : 'unreadable';
}

/** The certificate that a server shows the machine that runs the specs: `tls('stream.example:443')`. */
export function tls(server: string, options: TlsOptions = {}) {
  return new Subject(certificateKind, server, null, () => handshake(server, options));
}
