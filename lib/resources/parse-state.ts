import { splitAnswer, UnreadableAnswer } from './answer.ts';
import type { Needs } from './needs.ts';
import { parseAccounts } from './parse-accounts.ts';
import { parseContents, parsePaths } from './parse-paths.ts';
import { parseUnits } from './parse-units.ts';
import { sysctlPath } from './read-script.ts';
import type { HostState, SysctlState } from './state.ts';

export interface ReadAnswer {
  readonly state: HostState;
  /** What the further sh of the script printed, line by line. */
  readonly also: readonly string[];
}

/** Makes sense of what the read script printed. Throws `UnreadableAnswer`. */
export function parseState(output: Buffer, needs: Needs, nonce: string): ReadAnswer {
  const sections = splitAnswer(output, nonce);
  const lines = (name: string): readonly string[] => sections.get(name) ?? [];
  const homes = parseHomes(lines('homes'));
  const sums = new Map(needs.sums);
  const asked = new Set([...needs.paths, ...sums.keys()]);
  for (const [user, { sha256 }] of needs.keys) {
    const directory = `${homes.get(user) ?? ''}/.ssh`;
    asked.add(directory).add(`${directory}/authorized_keys`);
    sums.set(`${directory}/authorized_keys`, sha256);
  }
  const { self, paths } = parsePaths(lines('paths'), asked);
  if (self.uid < 0) throw new UnreadableAnswer('stat does not work on the host', 'it needs GNU coreutils');
  const { users, groups } = parseAccounts(lines('accounts'));
  const state: HostState = {
    self,
    paths,
    contents: parseContents(lines('sums'), sums, paths),
    homes,
    users,
    groups,
    packages: parsePackages(lines('packages')),
    units: needs.units.size === 0 ? new Map() : parseUnits(lines('units'), needs.units),
    sysctls: parseSysctls(lines('sysctls'), needs.sysctls),
    guards: new Map([...needs.guards.keys()].map((name, index) => [name, lines('guards')[index] === 'yes'])),
  };
  return { state, also: lines('also') };
}

function parseHomes(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

/** Only what is wholly installed counts: the second letter of dpkg's status is `i` then. */
function parsePackages(lines: readonly string[]): ReadonlyMap<string, string> | null {
  if (lines[0] === 'none') return null;
  const installed = new Map<string, string>();
  for (const line of lines) {
    const [status = '', version = '', name = ''] = line.split('|');
    if (status[1] === 'i') installed.set(name, version);
  }
  return installed;
}

/** Reads `w PATH` for each setting that can be set, then what `head -v` says: a header with the path, and a value. */
function parseSysctls(lines: readonly string[], asked: Iterable<string>): ReadonlyMap<string, SysctlState> {
  const writable = new Set(lines.filter((line) => line.startsWith('w ')).map((line) => line.slice(2)));
  return new Map(
    [...asked].map((name) => {
      const path = sysctlPath(name);
      const header = lines.indexOf(`==> ${path} <==`);
      const value = header === -1 ? null : (lines[header + 1] ?? '').trim().replace(/\s+/g, ' ');
      return [name, { value, writable: writable.has(path) }];
    }),
  );
}
