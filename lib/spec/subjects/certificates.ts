import { type Amount, amounts } from '../range.ts';
import type { Answer, HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict } from '../verdict.ts';
import { certificateOf } from './certificate.ts';

/** The certificates that the configurations of NGINX and Icecast name. */
export interface CertificatesState {
  /** By path. */
  readonly certificates: ReadonlyMap<string, NamedCertificate>;
}

export interface NamedCertificate {
  /** Why there is none; null: there is. */
  readonly problem: string | null;
  /** Whole days until it expires; what has expired has less than 0. */
  readonly daysLeft: number;
}

const matchers = {
  /** How many days each of them has left: `daysLeft({ atLeast: 7 })`. What has expired has less than 0. */
  daysLeft: ({ certificates }: CertificatesState, days: Amount): Verdict => {
    const said = [...certificates].map(([path, { problem, daysLeft }]) =>
      problem === null
        ? amounts(`days left of ${path}`, days, daysLeft, 'number', evidence(daysLeft))
        : equals(`certificate ${path}`, 'there', problem),
    );
    return said.find(({ pass }) => !pass) ?? said[0] ?? equals('certificates', 'none', 'none');
  },
};

function evidence(daysLeft: number) {
  return daysLeft < 0 ? { hint: 'it has expired: browsers and players turn away' } : {};
}

export const certificatesKind: SubjectKind<CertificatesState, typeof matchers> = {
  name: 'certificates',
  matchers,
  command: () => 'nginx -T | grep ssl_certificate',
};

/** The certificates that the configurations of NGINX and Icecast name; there need not be any. */
export function certificates(host: HostReads) {
  return new Subject(certificatesKind, 'in use', host.name, () =>
    host.read({ key: 'certificates in use', timeout: 10, script, parse: parseCertificates }),
  );
}

/**
 * NGINX knows which files it reads. Only certificates are sent: a key that stands in the same file is not. The date is
 * the host's own.
 */
const script = `{
  nginx -T 2>/dev/null | sed 's/#.*//' | tr ';{}' '\\n' | grep -E '^[[:space:]]*ssl_certificate[[:space:]]' | tr -d '"'
  sed -n 's:.*<ssl-certificate>\\(.*\\)</.*:icecast \\1:p' /etc/icecast2/icecast.xml 2>/dev/null
} | sort -u |
while read -r _ p; do
  case $p in /*) ;; *) p=/etc/nginx/$p ;; esac
  printf '=== %s\\n' "$p"
  date +%s
  if [ -f "$p" ]; then sed -n '/^-----BEGIN CERTIFICATE-----/,/^-----END CERTIFICATE-----/p' <"$p"; else echo 'not there'; fi
done`;

/** Reads, for each certificate, a line with its path, then the host's date, then the certificate. */
export function parseCertificates({ output }: Pick<Answer, 'output'>): CertificatesState {
  const blocks = output.split(/^=== /m).slice(1);
  const certificates = blocks.map((block): [string, NamedCertificate] => {
    const end = block.indexOf('\n');
    const { certificate, problem, now } = certificateOf({ output: block.slice(end + 1) });
    const daysLeft = certificate === null ? 0 : Math.floor((Date.parse(certificate.validTo) - now) / 86_400_000);
    return [block.slice(0, end), { problem, daysLeft }];
  });
  return { certificates: new Map(certificates) };
}
