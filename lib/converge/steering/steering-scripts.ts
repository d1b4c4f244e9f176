/** sh that prints what people have set on a name server. */
export const readDrainedScript = 'cat /var/lib/gdnsd/admin_state 2>/dev/null; true';

/** The names of the relays that `aircheck drain` has drained, by what the script printed. */
export function drainedIn(states: string): string[] {
  return [...states.matchAll(/^[^#\n]+=>\s*DOWN\b.*# aircheck drain (\S+)$/gm)].map(([, name = '']) => name);
}

/** Seconds that a name server has to see that a relay is well again: it asks every two seconds, twice. */
const PATIENCE = 20;

/** sh that waits until a name server answers with all of these addresses, but not for ever. */
export function upScript(addresses: readonly string[]): string {
  return `tries=0
while [ $tries -lt ${PATIENCE * 2} ]; do
  tries=$((tries + 1))
  states=$(gdnsdctl -l states 2>/dev/null) || exit 0
  late=
  for address in ${addresses.map((address) => `'${address}'`).join(' ')}; do
    if printf '%s\\n' "$states" | grep -F "\\"$address/" | grep -qvF '"state": "UP'; then late=1; fi
  done
  [ -n "$late" ] || exit 0
  sleep 0.5
done
`;
}
