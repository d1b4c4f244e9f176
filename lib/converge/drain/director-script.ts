/**
 * What a director does so that it leads nobody to some relays, or leads listeners there again. HAProxy is told at its
 * socket, of the servers that it asks; those that follow them do so in this, too. Afterwards its states are written to
 * the file that it reads at each start and reload, so that they last (HAProxy 2.6, management.txt, "set server" and "show
 * servers state": the seventh word of a line has the bit 8 while people have drained it). Meanwhile it is not asked how much
 * room it has, since HAProxy logs each answer of one that is drained.
 *
 * @param relays Names.
 * @returns POSIX sh that ends with 0, or says on standard error what is wrong.
 */
export function directorDrainScript(relays: readonly string[], drained: boolean): string {
  const state = drained ? 'drain' : 'ready';
  const wrong = drained ? '-eq' : '-ne';
  return `set -u
socket=/run/haproxy-director/admin.sock
kept=/var/lib/haproxy-director
say() { printf '%s\\n' "$1" | socat -t 5 - "UNIX-CONNECT:$socket"; }
states() { say 'show servers state' 2>&1 || { echo "the director does not answer: converge the host first" >&2; return 1; }; }
# Prints BACKEND/RELAY and what people have set there, of those that HAProxy asks.
places() {
  printf '%s\\n' "$now" | while read -r _ backend _ name _ _ set _; do
    case "$backend" in play:* | alive:*) [ "$name" != "$1" ] || echo "$backend/$name $set" ;; esac
  done
}
# Where it is asked how much room is left.
asked() {
  printf '%s\\n' "$now" | while read -r _ backend _ name _; do
    case "$backend" in play:* | proxy:*) [ "$name" != "$1" ] || echo "$backend/$name" ;; esac
  done
}
now=$(states) || exit 1
for relay in ${relays.map((name) => `'${name}'`).join(' ')}; do
  all=$(places "$relay")
  [ -n "$all" ] || { echo "the director does not know $relay: converge the host first" >&2; exit 1; }
  say "$(printf '%s\\n' "$all" | while read -r place _; do printf 'set server %s state ${state}; ' "$place"; done)" >/dev/null
  say "$(asked "$relay" | while read -r place; do printf '${drained ? 'disable' : 'enable'} agent %s; ' "$place"; done)" >/dev/null
done
now=$(states) || exit 1
for relay in ${relays.map((name) => `'${name}'`).join(' ')}; do
  places "$relay" | while read -r place set; do
    [ $((set & 8)) ${wrong} 0 ] || continue
    echo "$place is still ${drained ? 'led to' : 'left out'}" >&2
    exit 1
  done || exit 1
done
printf '%s\\n' "$now" >"$kept/new" && mv -f "$kept/new" "$kept/state"
`;
}

/** sh that prints the names of the relays that are drained on a director. */
export const readDirectorDrainedScript = `printf 'show servers state\\n' |
  socat -t 5 - UNIX-CONNECT:/run/haproxy-director/admin.sock 2>/dev/null |
  while read -r _ backend _ name _ _ set _; do
    case "$backend" in alive:*) [ $((set & 8)) -eq 0 ] || echo "$name" ;; esac
  done
`;
