import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { loopsOf } from '../loops.ts';
import { namedBy, placeOfName } from '../upstreams.ts';
import type { Written } from '../written.ts';

/** The relays that pull from each other, round and round, with no master among them. */
export function relayLoops(written: Written): string[][] {
  const from = new Map(written.relays.map((relay) => [relay.name, namedBy(relay)[0]] as const));
  return loopsOf(from.keys(), (name) => from.get(name));
}

/** Relays that pull from each other, or a relay that pulls from itself. */
export function* relayLoop(written: Written): Generator<Diagnostic> {
  for (const loop of relayLoops(written)) {
    const [name] = loop;
    const host = name === undefined ? undefined : written.hostsByName.get(name);
    if (host === undefined || name === undefined) continue;
    yield written.inventory.at(host.kind === 'relay' ? placeOfName(host, 0) : host.pointer, {
      code: 'relay-loop',
      severity: 'error',
      message:
        loop.length === 1
          ? `\`${name}\` pulls from itself`
          : `relays pull from each other: ${[...loop, name].join(' ← ')}`,
      hint: 'let one of them pull from a master, or leave `from` out',
    });
  }
}
