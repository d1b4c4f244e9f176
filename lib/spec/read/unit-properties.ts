import { quote } from '../../resources/quote.ts';
import type { Answer, HostReads } from './observation.ts';

/** Why nothing is known of any unit. */
export const noSystemd = 'systemctl does not answer on the host: systemd does not run there, or is not installed';

/**
 * One property of a systemd unit, as `systemctl show` gives it; null: systemd knows none of this name. All that are
 * asked for in one moment are one `systemctl show`.
 */
export function unitProperty(host: HostReads, unit: string, property: string): Promise<string | null> {
  if (!/^[A-Za-z0-9]+$/.test(property)) throw new TypeError(`${JSON.stringify(property)} is no property of a unit`);
  const item = `${property} ${unit}`;
  return host.read({
    key: `unit property ${item}`,
    together: { key: 'unit properties', item, script: propertiesScript },
    parse: (answer) => propertiesOf(answer).get(item) ?? null,
  });
}

/** Times come as UTC with their fraction; systemd before 248 gives whole seconds. */
function propertiesScript(items: readonly string[]): string {
  const { units, properties } = split(items);
  const show = `systemctl show --no-pager -p ${properties.join(',')}`;
  const names = units.map(quote).join(' ');
  return `TZ=UTC; export TZ; ${show} --timestamp=us+utc -- ${names} 2>/dev/null || ${show} -- ${names}`;
}

function split(items: readonly string[]): { units: readonly string[]; properties: readonly string[] } {
  const units = new Set(items.map((item) => item.slice(item.indexOf(' ') + 1)));
  return { units: [...units], properties: [...new Set(items.map((item) => item.slice(0, item.indexOf(' '))))] };
}

/** Reads blocks of `Name=value`, one for each unit, in the order of the question. */
export function propertiesOf({ output, items }: Pick<Answer, 'output' | 'items'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const blocks = output.split(/\n\n+/);
  for (const [index, unit] of split(items).units.entries()) {
    for (const line of (blocks[index] ?? '').split('\n')) {
      const equals = line.indexOf('=');
      if (equals > 0) found.set(`${line.slice(0, equals)} ${unit}`, line.slice(equals + 1));
    }
  }
  return found;
}

/** Seconds since 1970 of a time as in `Fri 2026-11-20 18:00:00.123456 UTC`; null: never. */
export function secondsOf(time: string): number | null {
  const [, date, clock] = /(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?) UTC/.exec(time) ?? [];
  return date === undefined ? null : Date.parse(`${date}T${clock}Z`) / 1000;
}
