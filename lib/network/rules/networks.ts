import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { parseIpNetwork } from '../dns/ip-network.ts';
import { groupsOf } from '../groups.ts';
import type { Written } from '../written.ts';
import { repeated } from './repeated.ts';

interface Place {
  readonly region: string;
  /** One spelling for each. */
  readonly key: string;
  readonly at: string;
}

/** Networks and places that are none, are those of two regions, or are looked up nowhere. */
export function* networks(written: Written): Generator<Diagnostic> {
  const places: Place[] = [];
  for (const [region, { networks = [], places: named = [] }] of written.regions) {
    for (const [i, text] of networks.entries()) {
      const at = pointer('regions', region, 'networks', i);
      const network = parseIpNetwork(text);
      if ('problem' in network) {
        yield written.inventory.at(at, {
          code: 'bad-network',
          severity: 'error',
          message: `\`${text}\` is no network: ${network.problem}`,
          hint: network.instead ?? 'write it as in 192.0.2.0/24 or 2001:db8::/32',
        });
      } else places.push({ region, key: network.text, at });
    }
    for (const [i, key] of named.entries()) {
      places.push({ region, key, at: pointer('regions', region, 'places', i) });
    }
  }
  for (const { item, first } of repeated(places, ({ key }) => key)) {
    yield written.inventory.at(item.at, {
      code: 'two-regions',
      severity: 'error',
      message: `\`${item.key}\` is in the region \`${first.region}\` already`,
      hint: 'leave it in one of them',
    });
  }
  if ((groupsOf(written).groups.get('nameservers') ?? []).length > 0) yield* unasked(written);
}

/** What the name servers of this network cannot tell listeners by. */
function* unasked(written: Written): Generator<Diagnostic> {
  const served = new Set(written.relays.map((relay) => relay.data.region));
  const regions = [...written.regions].filter(([name]) => served.has(name));
  const withPlaces = [...written.regions].find(([, { places = [] }]) => places.length > 0);
  const { database } = written.inventory.data.dns ?? {};
  if (withPlaces !== undefined && database === undefined) {
    yield written.inventory.at(pointer('regions', withPlaces[0], 'places'), {
      code: 'places-without-database',
      severity: 'warning',
      message: 'the name servers have no database to look places up in',
      hint: 'name a file of MaxMind with `database` under `dns`, or write `networks`',
    });
  }
  const silent = regions.every(([, { networks = [], places = [] }]) => {
    return networks.length === 0 && (places.length === 0 || database === undefined);
  });
  const [first] = regions;
  if (first === undefined || regions.length < 2 || !silent) return;
  const everybody = written.inventory.data.dns?.default_region ?? first[0];
  yield written.inventory.at('/regions', {
    code: 'no-networks',
    severity: 'warning',
    message: `nothing tells whose listeners are whose: DNS sends everybody to \`${everybody}\``,
    hint: 'write `networks` or `places` for the regions',
  });
}
