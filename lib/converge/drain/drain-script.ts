/** A relay that listeners shall not be sent to any more, or again. */
export interface Drained {
  readonly name: string;
  /** An IP address, or a name that DNS does not answer with. */
  readonly address: string;
}

/** Seconds until gdnsd must have taken notice: it looks at its file within two. */
const PATIENCE = 10;
/** Seconds until it answers by what it says of its states: measured with gdnsd 3.8, one. */
const DELAY = 1.2;

/**
 * What a name server does so that it answers without these relays, or with them again: gdnsd's own file of states that
 * people have set (gdnsd(8), admin_state), in which each of our lines names its relay. Others' lines stay, before ours:
 * the last line that fits counts. The file is replaced as a whole, and the daemon is asked afterwards.
 *
 * @returns POSIX sh that ends with 0, or says on standard error what is wrong.
 */
export function drainScript(relays: readonly Drained[], drained: boolean): string {
  const lines = relays.map(({ name, address }) => `  echo '${address}/* => DOWN ${mark(name)}'`);
  // Each state of the address is on a line of its own; one that somebody has set has an exclamation mark.
  const settled = drained
    ? '! printf "%s\\n" "$mine" | grep -qvF "$forced"'
    : '! printf "%s\\n" "$mine" | grep -qF "$forced"';
  return `set -u
file=/var/lib/gdnsd/admin_state
forced='"state": "DOWN!"'
[ -d /var/lib/gdnsd ] || { echo 'gdnsd is not there: converge the host first' >&2; exit 1; }
new=$(mktemp "$file.XXXXXX") || exit 1
trap 'rm -f "$new"' EXIT
{
  [ ! -f "$file" ] || while IFS= read -r line || [ -n "$line" ]; do
    case "$line" in
      ${relays.map(({ name }) => `*'${mark(name)}'`).join(' | ')}) ;;
      *) printf '%s\\n' "$line" ;;
    esac
  done <"$file"
${drained ? lines.join('\n') : '  :'}
} >"$new" && chmod 0644 "$new" && mv -f "$new" "$file" || exit 1
tries=0
while :; do
  states=$(gdnsdctl -l states 2>&1) || { echo "gdnsd does not answer: $states" >&2; exit 1; }
  late=
  for address in ${relays.map(({ address }) => `'${address}'`).join(' ')}; do
    mine=$(printf '%s\\n' "$states" | grep -F "\\"$address/") || {
      echo "gdnsd does not know $address: converge the host first" >&2
      exit 1
    }
    ${settled} || late=$address
  done
  [ -n "$late" ] || { [ "$tries" -eq 0 ] || sleep ${DELAY}; exit 0; }
  tries=$((tries + 1))
  [ "$tries" -lt ${PATIENCE * 5} ] || break
  sleep 0.2
done
echo "after ${PATIENCE} seconds $late is ${drained ? 'still answered' : 'still left out'}: look at $file" >&2
exit 1
`;
}

/** By which our lines are found again. Names of hosts are letters, digits and hyphens. */
function mark(name: string): string {
  return `# aircheck drain ${name}`;
}
