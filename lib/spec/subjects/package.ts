import { quote } from '../../resources/quote.ts';
import { compareVersions } from '../debian-version.ts';
import type { HostReads } from '../read/observation.ts';
import { missing } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** A Debian package. */
export interface PackageState {
  /** null: it is not wholly installed. */
  readonly version: string | null;
  readonly held?: boolean;
  /** What apt would install; only where a sentence asks for it. null: apt knows none. */
  readonly candidate?: string | null;
  /** Why dpkg tells nothing; null: it does. */
  readonly problem?: string | null;
  /** Why apt-cache tells nothing. */
  readonly noCandidate?: string | null;
}

const tests: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['>=', (order) => order >= 0],
  ['<=', (order) => order <= 0],
  ['>', (order) => order > 0],
  ['<', (order) => order < 0],
  ['=', (order) => order === 0],
]);

const matchers = {
  installed: ({ version }: PackageState): Verdict =>
    equals('package', 'installed', version === null ? 'not installed' : 'installed'),
  /** The version, a comparison as in `>= 2.4.4` in Debian's order (several, with commas), or a pattern. */
  version: ({ version }: PackageState, wanted: string | RegExp): Verdict => {
    if (wanted instanceof RegExp) return verdict(version !== null && wanted.test(version), 'version', wanted, version);
    const pass = version !== null && wanted.split(',').every((part) => satisfies(version, part.trim()));
    return verdict(pass, 'version', wanted, version);
  },
  /** apt leaves it as it is. */
  held: ({ held = false }: PackageState): Verdict => equals('package', 'held', held ? 'held' : 'not held'),
  /** apt knows a newer one, as of its last update. */
  upgradable: ({ version, candidate = null, noCandidate = null }: PackageState): Verdict => {
    if (noCandidate !== null) return unknown('candidate', `above ${version ?? 'none'}`, noCandidate);
    const newer = version !== null && candidate !== null && compareVersions(candidate, version) > 0;
    return verdict(newer, 'candidate', `above ${version ?? 'none'}`, candidate, { command: 'apt-cache policy' });
  },
};

function satisfies(version: string, wanted: string): boolean {
  const [, sign = '=', other = ''] = /^(>=|<=|>|<|=)?\s*(\S+)$/.exec(wanted) ?? [];
  const test = tests.get(sign);
  if (test === undefined || other === '') throw new TypeError(`${JSON.stringify(wanted)} is no version: '>= 2.4.4'`);
  return test(compareVersions(version, other));
}

export const packageKind: SubjectKind<PackageState, typeof matchers> = {
  name: 'package',
  matchers,
  command: (name) => `dpkg-query -W ${quote(name)}`,
  present: ({ version }) => version !== null,
  whyUnknown: ({ problem = null }) => problem,
  asksPresence: ['installed'],
};

export function packageOf(host: HostReads, name: string) {
  return new Subject(packageKind, name, host.name, async ({ word }) => {
    const [found, candidate] = await Promise.all([
      host.read({
        key: `package ${name}`,
        together: { key: 'packages', item: name, script: statusScript },
        parse: ({ output, status }) => ({
          ...statusOf(output, name),
          problem: status === 127 ? missing('dpkg-query', 'dpkg') : null,
        }),
      }),
      word === 'upgradable'
        ? host.read({
            key: `candidate ${name}`,
            together: {
              key: 'candidates',
              item: name,
              script: (names) => `apt-cache policy ${names.map(quote).join(' ')}`,
            },
            parse: ({ output, status }) => ({
              candidate: candidateOf(output, name),
              noCandidate: status === 127 ? missing('apt-cache', 'apt') : null,
            }),
          })
        : null,
    ]);
    return { ...found, ...candidate };
  });
}

function statusScript(names: readonly string[]): string {
  const format = String.raw`\${db:Status-Abbrev}|\${Version}|\${Package}\n`.replaceAll('\\$', '$');
  return `dpkg-query -W -f='${format}' -- ${names.map(quote).join(' ')} 2>/dev/null`;
}

/** Reads `hi |1.2-3|name`: what is wanted of it, what it is; only what is wholly installed has a version. */
export function statusOf(output: string, name: string): PackageState {
  for (const line of output.split('\n')) {
    const [status = '', version = '', found = ''] = line.split('|');
    if (found === name && status[1] === 'i') return { version, held: status[0] === 'h' };
  }
  return { version: null, held: false };
}

/** Reads what `apt-cache policy` says of several packages. */
export function candidateOf(output: string, name: string): string | null {
  const [, ...lines] = output.slice(Math.max(output.indexOf(`${name}:\n`), 0)).split('\n');
  const version = output.includes(`${name}:\n`) ? /^ {2}Candidate: (\S+)/m.exec(lines.join('\n'))?.[1] : undefined;
  return version === undefined || version === '(none)' ? null : version;
}
