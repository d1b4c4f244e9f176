import { isIP } from 'node:net';
import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { isLoopback } from '../icecast/sockets.ts';
import { pullersOf } from '../upstreams.ts';
import type { Written } from '../written.ts';
import { eachServer } from './each-server.ts';

/** Lists of addresses that would lock out the host itself, or the relays that pull from it. */
export function* addresses(written: Written): Generator<Diagnostic> {
  const feeds = pullersOf(written);
  yield* eachServer(written, function* (host, { allow, deny = [] }) {
    const relays = (feeds.get(host.name) ?? []).flatMap((name) => written.hostsByName.get(name) ?? []);
    const named = relays.find((relay) => isIP(relay.data.address) === 0);
    if (allow !== undefined && named !== undefined) {
      yield {
        steps: ['allow'],
        part: 'key',
        finding: {
          code: 'address-by-name',
          severity: 'error',
          message: `\`${named.name}\` pulls from \`${host.name}\` and has a name for an address, which Icecast cannot allow`,
          hint: `write an IP address as the \`address\` of \`${named.name}\``,
        },
      };
    }
    for (const [i, address] of deny.entries()) {
      const relay = relays.find(({ data }) => data.address === address);
      const own = isLoopback(address) || address === host.data.address;
      if (relay === undefined && !own) continue;
      yield {
        steps: ['deny', i],
        finding: {
          code: 'locked-out',
          severity: 'error',
          message: own
            ? `${address} is \`${host.name}\` itself: NGINX would reach its Icecast no more`
            : `${address} is \`${relay?.name}\`, which pulls from \`${host.name}\``,
          hint: 'take it off the list',
        },
      };
    }
  });
}
