import { quote } from '../../resources/quote.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { fits } from '../text-match.ts';
import { equals, type Verdict } from '../verdict.ts';

/** A kernel parameter. */
export interface SysctlState {
  /** Runs of blanks are one space; null: the kernel does not have it. */
  readonly value: string | null;
  /** What the host sets it to when it starts; null: nothing. Only where a sentence asks for it. */
  readonly written?: string | null;
}

const matchers = {
  exist: ({ value }: SysctlState): Verdict => equals('parameter', 'there', value === null ? 'not there' : 'there'),
  /** The one in force. */
  value: ({ value }: SysctlState, wanted: string | number | RegExp): Verdict => fits('value', wanted, value),
  /** The one that it has after the next start, as sysctl.d(5) says. */
  written: ({ written = null }: SysctlState, wanted: string | number | RegExp): Verdict =>
    fits('written value', wanted, written),
};

export const sysctlKind: SubjectKind<SysctlState, typeof matchers> = {
  name: 'sysctl',
  matchers,
  command: (name) => `sysctl ${quote(name)}`,
  present: ({ value }) => value !== null,
  asksPresence: ['exist'],
};

/** A kernel parameter, as in `net.core.somaxconn`. */
export function sysctl(host: HostReads, name: string) {
  return new Subject(sysctlKind, name, host.name, async ({ word }) => {
    const [value, written] = await Promise.all([
      host.read({
        key: `sysctl ${name}`,
        needs: (needs) => needs.sysctls.add(name),
        parse: ({ state }) => state.sysctls.get(name)?.value ?? null,
      }),
      word === 'written'
        ? host.read({ key: 'sysctl.d', script: writtenScript, parse: ({ output }) => writtenOf(output, name) })
        : undefined,
    ]);
    return written === undefined ? { value } : { value, written };
  });
}

const places = ['/etc/sysctl.d', '/run/sysctl.d', '/usr/local/lib/sysctl.d', '/usr/lib/sysctl.d', '/lib/sysctl.d'];
const writtenScript = `grep -sH '' -- ${places.map((place) => `${place}/*.conf`).join(' ')} /etc/sysctl.conf`;

/**
 * The value that systemd-sysctl(8) sets. Files are read in the order of their names; of two with the same name, only
 * the one in the earlier place is. /etc/sysctl.conf is read by way of a link in /etc/sysctl.d where Debian has it so.
 */
export function writtenOf(output: string, name: string): string | null {
  const files = new Map<string, { path: string; lines: string[] }>();
  for (const line of output.split('\n')) {
    const [, path = '', text = ''] = /^(\/[^:]+\.conf):(.*)$/.exec(line) ?? [];
    if (path === '' || path === '/etc/sysctl.conf') continue;
    const base = path.slice(path.lastIndexOf('/') + 1);
    const known = files.get(base) ?? { path, lines: [] };
    if (known.path === path) known.lines.push(text);
    files.set(base, known);
  }
  let value: string | null = null;
  for (const [, { lines }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const line of lines) {
      const [, key = '', text = ''] = /^\s*-?([^#;=\s]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      if (dotted(key) === name) value = text.replace(/\s+/g, ' ');
    }
  }
  return value;
}

/** A slash may stand for a dot; in a name that begins with one of them, the first to come decides. */
function dotted(key: string): string {
  return /^[^./]*\//.test(key) ? key.replace(/[./]/g, (mark) => (mark === '/' ? '.' : '/')) : key;
}
