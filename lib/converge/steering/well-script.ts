import { HEALTH_PATH } from '../../network/dns/steering.ts';
import { quote } from '../../resources/quote.ts';

/**
 * Asks, from a relay, which relays are well: all of them at the same time, itself at 127.0.0.1.
 *
 * @param relays By name: an IP address or a host name.
 * @returns POSIX sh that prints the names of those that are.
 */
export function wellScript(relays: ReadonlyMap<string, string>): string {
  const lines = [...relays].map(([name, address]) => {
    const authority = address.includes(':') ? `[${address}]` : address;
    return `{ well ${quote(`http://${authority}${HEALTH_PATH}`)} && printf '%s\\n' ${quote(name)}; } &`;
  });
  return `well() { curl -fsS -g -m 3 -o /dev/null -- "$1" 2>/dev/null; }
${lines.join('\n')}
wait
`;
}

/** The names that it printed. */
export function parseWell(output: string): ReadonlySet<string> {
  return new Set(output.split('\n').filter((line) => line !== ''));
}
