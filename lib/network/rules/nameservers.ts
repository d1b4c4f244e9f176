import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { namesForAddresses } from '../dns/not-addressed.ts';
import { SOURCE_NAME } from '../dns/steering.ts';
import { groupsOf } from '../groups.ts';
import type { Written, WrittenHost } from '../written.ts';

/** Name servers that no registry would take, or that have nothing to answer with. */
export function* nameservers(written: Written): Generator<Diagnostic> {
  const names = groupsOf(written).groups.get('nameservers') ?? [];
  const servers = names.flatMap((name) => written.hostsByName.get(name) ?? []);
  const [first, second] = servers;
  if (first === undefined) return;
  if (second === undefined) {
    const place = first.kind === 'nameserver' ? first.pointer : `${first.pointer}/nameserver`;
    yield written.inventory.at(place, {
      code: 'one-nameserver',
      severity: 'error',
      message: `\`${first.name}\` is the only name server, and nobody finds the station while it is down`,
      hint: 'add another under `nameservers`, or write `nameserver: true` in a master or relay that stands elsewhere',
    });
  }
  if (written.relays.length === 0) {
    yield written.inventory.at(first.pointer, {
      code: 'nothing-to-answer',
      severity: 'error',
      message: `\`${first.name}\` has no relay to send listeners to`,
      hint: 'write one under `relays`',
    });
  }
  yield* namesForAddresses(written, new Set<WrittenHost>([...servers, ...written.relays]));
  const taken = written.hostsByName.get(SOURCE_NAME);
  if (taken === undefined) return;
  const finding = {
    code: 'reserved-name',
    severity: 'error',
    message: `the ${taken.kind} cannot be called \`${SOURCE_NAME}\`: that name, below the station's domain, leads encoders to the master`,
    hint: 'give it another name',
  } as const;
  yield written.inventory.at(taken.pointer, finding, 'key');
}
