import type { GuardNeed, Needs } from './needs.ts';
import { quote } from './quote.ts';

/** A file that differs is sent back whole up to this size, for the diff. Bytes. */
export const contentLimit = 256 * 1024;

/** Of `stat --printf`: type and mode in hex, ids, size, mtime, names; the path last, since only it is free text. */
const statFormat = String.raw`%f:%u:%g:%s:%Y:%U:%G:%N\n`;

/** What is asked about units; see org.freedesktop.systemd1(5). */
const unitProperties = [
  'Id',
  'LoadState',
  'ActiveState',
  'SubState',
  'UnitFileState',
  'CanReload',
  'NeedDaemonReload',
  'StateChangeTimestampMonotonic',
];

export interface ReadOptions {
  /** Unguessable, `[a-z0-9]+`: it frames the output, so that nothing on the host can be taken for an answer. */
  readonly nonce: string;
  /** Further sh, whose output comes back as it is. */
  readonly also?: string;
}

/**
 * One POSIX sh script that reads all that is needed. For a host with files and directories alone it starts one `stat`
 * and one `sha256sum`, and nothing else. It changes nothing.
 */
export function readScript(needs: Needs, { nonce, also }: ReadOptions): string {
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`echo '${nonce} ${name}'`, ...lines];
  return [
    'LC_ALL=C QUOTING_STYLE=shell-escape-always PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    'export LC_ALL QUOTING_STYLE PATH',
    `printf '\\naircheck %s begin\\n' ${nonce}`,
    ...section('homes', homes(needs)),
    ...section('paths', paths(needs)),
    ...section('sums', sums(needs, nonce)),
    ...section('accounts', needs.accounts ? [`cat /etc/passwd - /etc/group <<${nonce}\n\n${nonce}`] : []),
    ...section('packages', packages(needs)),
    ...section('units', units(needs)),
    ...section('sysctls', sysctls(needs)),
    ...section('guards', guards(needs.guards, nonce)),
    ...section('also', also === undefined ? [] : [also]),
    `printf '\\naircheck %s end\\n' ${nonce}`,
    '',
  ].join('\n');
}

/** `h1`, `h2` …: the homes of users whose keys are looked at; their own answer, or what the inventory declares. */
function homes(needs: Needs): string[] {
  if (needs.keys.size === 0) return [];
  const users = [...needs.keys];
  const lookups = users.flatMap(([user, { home }], index) => (home === null ? [`${user}) h${index}=$h ;;`] : []));
  const defaults = users.map(([user, { home }], index) => `h${index}=${quote(home ?? `/home/${user}`)}`);
  const loop = `while IFS=: read -r u x x x x h x; do case $u in ${lookups.join(' ')} esac; done </etc/passwd`;
  const answers = users.map(([user], index) => `printf '%s %s\\n' ${quote(user)} "$h${index}"`);
  return [...defaults, ...(lookups.length === 0 ? [] : [loop]), ...answers];
}

/** `/proc/self/` belongs to the process that asks: it says who that is without another process. */
function paths(needs: Needs): string[] {
  const fixed = [...needs.paths, ...[...needs.sums.keys()].filter((path) => !needs.paths.has(path))].map(quote);
  const keys = [...needs.keys.keys()].flatMap((_, i) => [`"$h${i}/.ssh"`, `"$h${i}/.ssh/authorized_keys"`]);
  return [`stat --printf '${statFormat}' -- /proc/self/ ${[...fixed, ...keys].join(' ')} 2>&1`];
}

/**
 * `same`, if all files have the sums that they should have; else one line for each: `=` for one that has, `!` for one
 * that cannot be read, or its sum and content. Only regular files are opened: reading a pipe would wait for ever.
 */
function sums(needs: Needs, nonce: string): string[] {
  const files = [
    ...[...needs.sums].map(([path, sum]) => ({ path, sum })),
    ...[...needs.keys.values()].map(({ sha256: sum }, index) => ({ path: `$h${index}/.ssh/authorized_keys`, sum })),
  ];
  if (files.length === 0) return [];
  const names = files.map(({ path }) => path);
  return [
    `odd=
for p in ${names.map((name) => `"${name}"`).join(' ')}; do [ -f "$p" ] || [ ! -e "$p" ] || odd=1; done
if [ -z "$odd" ] && f=$(sha256sum -c 2>/dev/null <<${nonce}
${files.map(({ path, sum }) => `${sum}  ${path}`).join('\n')}
${nonce}
); then echo same; else
[ -z "$odd" ] || f=$(cat <<${nonce}
${names.map((name) => `${name}: FAILED`).join('\n')}
${nonce}
)
while IFS= read -r l; do
  p=\${l%: OK}
  if [ "$p" != "$l" ]; then printf '= = %s\\n' "$p"; continue; fi
  p=\${l%: FAILED*}
  [ -f "$p" ] && [ ! -h "$p" ] || continue
  if s=$(sha256sum <"$p"); then
    printf '%s ' "\${s%% *}"; head -c ${contentLimit + 1} <"$p" | base64 -w0; printf ' %s\\n' "$p"
  else printf '! ! %s\\n' "$p"; fi
done <<${nonce}
$f
${nonce}
fi`,
  ];
}

function packages(needs: Needs): string[] {
  if (needs.packages.size === 0) return [];
  const names = [...needs.packages].map(quote).join(' ');
  return [
    `if command -v dpkg-query >/dev/null; then
dpkg-query -W -f='\${db:Status-Abbrev}|\${Version}|\${Package}\\n' -- ${names} 2>/dev/null
else echo none; fi`,
  ];
}

/** The time and the uptime are needed to make sense of systemd's monotonic time stamps. */
function units(needs: Needs): string[] {
  if (needs.units.size === 0) return [];
  const names = [...needs.units].map(quote).join(' ');
  return [
    'if [ -d /run/systemd/system ]; then',
    'read -r up x </proc/uptime; echo "$(date +%s) $up"',
    `systemctl show --no-pager -p ${unitProperties.join(',')} -- ${names} 2>&1`,
    'else echo none; fi',
  ];
}

function sysctls(needs: Needs): string[] {
  if (needs.sysctls.size === 0) return [];
  const files = [...needs.sysctls].map(sysctlPath).join(' ');
  // Not the shell's own read, which takes one byte at a time: the kernel gives the second one to nobody.
  return [`for p in ${files}; do [ -w "$p" ] && echo "w $p"; done`, `head -v -n 1 -- ${files} 2>/dev/null`];
}

/** Where a kernel setting is found. */
export function sysctlPath(name: string): string {
  return `/proc/sys/${name.replaceAll('.', '/')}`;
}

/** Each guard is a script of its own, so that a syntax error in it is its own; `{ }` keeps its text off its input. */
function guards(needs: ReadonlyMap<string, GuardNeed>, nonce: string): string[] {
  return [...needs.values()].flatMap(({ unless, user }) => [
    `if timeout -k 1 20 ${user === null ? '' : `runuser -u ${quote(user)} -- `}sh -s >/dev/null 2>&1 <<'${nonce}'`,
    '{',
    unless,
    '}',
    nonce,
    'then echo yes; else echo no; fi',
  ]);
}
