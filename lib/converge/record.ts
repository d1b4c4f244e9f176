import { quote } from '../resources/quote.ts';
import { hostProgram, withoutComments } from './host-program.ts';

/** What earlier converges left in the state directory of a host. */
export interface HostRecord {
  /** Who is converging the host right now; null: nobody. */
  readonly lock: { readonly operator: string /** Seconds since 1970. */; readonly since: number } | null;
  /** Transactions that were interrupted and have not been taken back yet, oldest first. */
  readonly interrupted: readonly { readonly id: string; readonly operator: string; readonly phase: string }[];
  /** By path: the files that transactions installed, as they were when their daemons had taken them. */
  readonly installed: ReadonlyMap<string, InstalledFile>;
  /** By path: files and links that were not there before a role brought them. */
  readonly placed: ReadonlyMap<string, Placed>;
}

/** Who brought something: the role, and the host that the machine was in the inventory then. */
export interface Placed {
  readonly host: string;
  readonly role: string;
}

export interface InstalledFile {
  readonly sha256: string;
  /** Seconds since 1970. */
  readonly mtime: number;
}

/**
 * sh that prints what is in the state directory, for the end of the read script. Where there is nothing, it starts no
 * program at all.
 */
export function recordScript(stateDirectory: string | null): string {
  const state =
    stateDirectory === null
      ? 'while read -r k u x; do [ "$k" = Uid: ] && break; done </proc/self/status\n' +
        'if [ "$u" = 0 ]; then state=/var/lib/aircheck; else state=$HOME/.local/state/aircheck; fi'
      : `state=${quote(stateDirectory)}`;
  return `${state}
if [ -e "$state/lock" ] || [ -e "$state/transactions" ]; then
${withoutComments(hostProgram('lock.sh'))}
tx=
if last_lock && lock_is_alive; then echo "lock $held_since $held_by"; tx=\${held_name%.*.*}; fi
for t in "$state"/transactions/*/; do
[ -e "\${t}journal" ] || continue
t=\${t%/}
[ "\${t##*/}" = "$tx" ] && continue
p=begun
while read -r a x; do p=$a; done <"$t/journal"
IFS= read -r o <"$t/operator"
echo "interrupted \${t##*/} $p $o"
done
fi
[ ! -r "$state/installed" ] || cat "$state/installed"`;
}

/** Reads what the script printed. */
export function parseRecord(lines: readonly string[]): HostRecord {
  let lock: HostRecord['lock'] = null;
  const interrupted: { id: string; operator: string; phase: string }[] = [];
  const installed = new Map<string, InstalledFile>();
  const placed = new Map<string, Placed>();
  for (const line of lines) {
    const [word = '', first = '', second = '', ...rest] = line.split(' ');
    if (word === 'lock') lock = { since: Number(first), operator: [second, ...rest].join(' ') };
    else if (word === 'placed' && rest.length > 0) placed.set(rest.join(' '), { host: first, role: second });
    else if (word === 'interrupted') interrupted.push({ id: first, phase: second, operator: rest.join(' ') });
    // Sum, path, time, path: two lists side by side. If they do not agree, the line is about nothing.
    else if (rest.length === 1 && rest[0] === first) installed.set(first, { sha256: word, mtime: Number(second) });
  }
  return { lock, interrupted, installed, placed };
}

/** The lines that the record keeps about files that a converge does not look at. */
export function installedLines(installed: ReadonlyMap<string, InstalledFile>, except: ReadonlySet<string>): string[] {
  return [...installed]
    .filter(([path]) => !except.has(path))
    .map(([path, { sha256, mtime }]) => `${sha256} ${path} ${mtime} ${path}`);
}
