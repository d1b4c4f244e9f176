import type { Observation } from '../read/observation.ts';

/** What a server's access log tells of its listeners. Times are ISO 8601. */
export interface AccessLog {
  /** When its oldest line was written; null: it has none. */
  readonly oldest: string | null;
  /** By mount. */
  readonly mounts: ReadonlyMap<string, { readonly listeners: number; readonly last: string }>;
}

/** Seconds: who stays for less looked only. */
const STAYED = 10;

/**
 * Icecast writes a line for each listener who leaves, with the seconds that he stayed, and makes dots of quotes in what
 * listeners send (seen with 2.4.4). Relays that pull call themselves Icecast. Nothing older is counted than the days that are asked for.
 */
export function accessLogObservation(days: number): Observation<AccessLog> {
  return {
    key: `access log of ${days} days`,
    script: `since=$(date -d '-${days} days' +%Y-%m-%dT%H:%M:%S)
cd /var/log/icecast2 || exit 0
for file in access.log*; do
  case $file in
    *.gz) gzip -dc "$file" ;;
    *) cat "$file" ;;
  esac
done 2>/dev/null | awk -F '"' -v since="$since" '
  BEGIN {
    split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", names, " ")
    for (i in names) month[names[i]] = sprintf("%02d", i)
  }
  {
    at = match($1, /\\[[0-9][0-9]\\/[A-Z][a-z][a-z]\\/[0-9][0-9][0-9][0-9]:[0-9:]+ [+-][0-9]+\\] $/)
    if (!at) next
    date = substr($1, at + 1)
    time = substr(date, 8, 4) "-" month[substr(date, 4, 3)] "-" substr(date, 1, 2) "T" substr(date, 13, 8) substr(date, 22, 5)
    if (oldest == "" || time < oldest) oldest = time
    split($2, request, " ")
    split($3, told, " ")
    if (request[1] != "GET" || told[1] != 200 || $7 + 0 < ${STAYED} || $6 ~ /^Icecast / || time < since) next
    listeners[request[2]]++
    if (time > last[request[2]]) last[request[2]] = time
  }
  END {
    print "oldest", oldest
    for (mount in listeners) print mount, listeners[mount], last[mount]
  }'`,
    timeout: 300,
    parse: ({ output }) => parseAccessLog(output),
  };
}

/** Reads what the script prints. */
export function parseAccessLog(output: string): AccessLog {
  const mounts = new Map<string, { listeners: number; last: string }>();
  let oldest: string | null = null;
  for (const line of output.split('\n')) {
    const [first = '', second = '', last = ''] = line.split(' ');
    if (first === 'oldest') oldest = second === '' ? null : second;
    else if (first.startsWith('/')) mounts.set(first, { listeners: Number(second), last });
  }
  return { oldest, mounts };
}
