import type { Diagnostic, Finding } from '../../inventory/diagnostic.ts';
import { keptToOne } from '../failback.ts';
import { failoverOf } from '../failover.ts';
import { upstreamListsOf } from '../upstreams.ts';
import type { Written, WrittenRelay } from '../written.ts';

/** Relays with several upstreams that would not notice that one is away, or only sometimes; or that cannot return. */
export function* takeover(written: Written): Generator<Diagnostic> {
  if (written.station === undefined) return;
  const told = new Set<string>();
  for (const relay of written.relays) {
    const upstreams = upstreamListsOf(written).get(relay.name) ?? [];
    if (upstreams.length < 2) continue;
    const { failover, failback } = failoverOf(written, relay, upstreams, written.station);
    const alone = keptToOne(written) && upstreams.filter((name) => isMaster(written, name)).length > 1;
    for (const [key, finding] of findings(relay, upstreams, failover, failback, alone)) {
      const at = `${relay.data[key] === undefined ? '/station' : relay.pointer}/${key}`;
      if (told.has(at)) continue;
      told.add(at);
      yield written.inventory.at(at, finding);
    }
  }
}

function isMaster({ hostsByName }: Written, name: string): boolean {
  return hostsByName.get(name)?.kind === 'master';
}

function* findings(
  relay: WrittenRelay,
  upstreams: readonly string[],
  failover: string,
  failback: string,
  alone: boolean,
): Generator<['failover' | 'failback', Finding]> {
  const [first = '', second = ''] = upstreams;
  if (failover === 'none') {
    const finding = {
      code: 'no-takeover',
      severity: 'warning',
      message: `\`${relay.name}\` plays its hold file while \`${first}\` is away, although \`${second}\` could feed it`,
      hint: 'write `failover: haproxy`, or name one upstream only with `from`',
    } as const;
    yield ['failover', finding];
  }
  if (failover === 'haproxy' && failback === 'stay' && alone) {
    const finding = {
      code: 'unheard-encoder',
      severity: 'warning',
      message: `an encoder that knows one address only is taken to \`${first}\` when that is back, but \`${relay.name}\` stays with \`${second}\`: nobody would hear it there, in a mount that wants a login`,
      hint: 'write `failback: return`, let each encoder send to all masters, or have a mount of the same sources without logins',
    } as const;
    yield ['failback', finding];
  }
  if (failover !== 'nginx') return;
  if (failback === 'return') {
    const stays = {
      code: 'no-return',
      severity: 'error',
      message: `NGINX on \`${relay.name}\` cannot return to \`${first}\`: it leaves connections where they are`,
      hint: 'write `failback: stay`, or `failover: haproxy`',
    } as const;
    yield ['failback', stays];
    return;
  }
  const finding = {
    code: 'blind-failover',
    severity: 'warning',
    message: `NGINX on \`${relay.name}\` notices an upstream that is dead, but not one that hangs or whose source is away: its listeners hear a hold file then, although \`${second}\` plays`,
    hint: 'write `failover: haproxy`, which looks at each mount every second',
  } as const;
  yield ['failover', finding];
}
