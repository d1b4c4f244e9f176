import { pointer } from '../../inventory/pointer.ts';
import type { Vars } from '../../inventory/vars.ts';
import { directorDefaults } from '../director/directors.ts';
import { steeringOf } from '../dns/steering.ts';
import { type Level, writtenLevel } from '../levels.ts';
import type { Host, Network } from '../network.ts';
import { rolloutDefaults } from '../rollout/rollout.ts';
import { defaultDirectory, liveDefaults } from '../sources.ts';
import { DEFAULT_CONNECT_TIMEOUT } from '../ssh.ts';
import type { Written, WrittenHost } from '../written.ts';
import { valuesOf } from './values-of.ts';

/** default < the inventory's `ssh` < the host's. A null default is left to ~/.ssh/config. */
export function sshLevels(network: Network, host: Host, written: WrittenHost): Level[] {
  const { inventory } = network;
  const unsaid = { port: null, user: null, identity_file: null, jump: null, become: null, sudo_password: null };
  return [
    {
      name: 'default (~/.ssh/config decides what is null)',
      values: { address: host.address, ...unsaid, connect_timeout: DEFAULT_CONNECT_TIMEOUT },
    },
    writtenLevel(inventory, 'all', '/ssh', valuesOf(inventory.data.ssh)),
    writtenLevel(inventory, `host ${host.name}`, `${host.pointer}/ssh`, valuesOf(written.data.ssh)),
  ];
}

export function providerLevels(network: Network, written: WrittenHost): Level[] {
  const at = `${written.pointer}/provider`;
  return [writtenLevel(network.inventory, `host ${written.name}`, at, valuesOf(written.data.provider))];
}

export function stationLevels(network: Network): Level[] {
  return [writtenLevel(network.inventory, 'station', '/station', valuesOf(network.station))];
}

/** default < the inventory's `director`, beside what `vars.director` says of the role. */
export function directingLevels({ inventory }: Network): Level[] {
  return [
    { name: 'default', values: { director: { ...directorDefaults } } },
    writtenLevel(inventory, 'all', '', { director: valuesOf(inventory.data.director) }),
  ];
}

/** default < the inventory's `rollout` < what the region of a relay says. */
export function rolloutLevels(network: Network, host: Host): Level[] {
  const { inventory } = network;
  const levels: Level[] = [
    {
      name: 'default',
      values: {
        ...rolloutDefaults,
        drain_seconds: steeringOf(network).ttl,
        serial: network.groups.has('canary') ? '100%' : [1, '100%'],
      },
    },
    writtenLevel(inventory, 'all', '/rollout', valuesOf(inventory.data.rollout)),
  ];
  if (host.kind !== 'relay') return levels;
  const { max_failures, ...said } = inventory.data.regions?.[host.region]?.rollout ?? {};
  const at = pointer('regions', host.region, 'rollout');
  const values = valuesOf({ ...said, max_failures_per_region: max_failures });
  const keyOf = (key: string) => (key === 'max_failures_per_region' ? 'max_failures' : key);
  levels.push({
    name: `region ${host.region}`,
    values,
    origin: (path) => inventory.origin(at + pointer(...path.map(keyOf))),
  });
  return levels;
}

export function sourceLevels(network: Network, written: Written): Level[] {
  const defaults: Vars = Object.fromEntries(
    [...written.sources].map(([name, { kind }]) => [
      name,
      kind === 'live' ? liveDefaults : { directory: defaultDirectory(name) },
    ]),
  );
  const said: Vars = Object.fromEntries([...written.sources].map(([name, source]) => [name, valuesOf(source)]));
  return [{ name: 'default', values: defaults }, writtenLevel(network.inventory, 'source', pointer('sources'), said)];
}
