import type { Diagnostic, Finding } from '../../inventory/diagnostic.ts';
import type { Icecast } from '../../inventory/types.generated.ts';
import { icecastOf, placeOfValue, serversOf } from '../icecast/levels.ts';
import type { Written, WrittenMaster, WrittenRelay } from '../written.ts';

/** One thing that is wrong with a server's Icecast, and below which value. */
export interface ServerFinding {
  readonly steps: readonly (string | number)[];
  readonly finding: Finding;
  readonly part?: 'key' | 'value';
}

/**
 * Looks at every master and relay. What is written once for many hosts is reported once, at its place, with the first
 * host that it is wrong for.
 */
export function* eachServer(
  written: Written,
  look: (host: WrittenMaster | WrittenRelay, icecast: Icecast) => Iterable<ServerFinding>,
): Generator<Diagnostic> {
  const told = new Set<string>();
  for (const host of serversOf(written)) {
    for (const { steps, finding, part } of look(host, icecastOf(written).get(host.name) ?? {})) {
      const place = placeOfValue(written, host.name, ...steps);
      const key = `${finding.code} ${place}`;
      if (told.has(key)) continue;
      told.add(key);
      yield written.inventory.at(place, finding, part);
    }
  }
}
