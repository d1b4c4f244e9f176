import { pointer } from '../../inventory/pointer.ts';
import type { Vars } from '../../inventory/vars.ts';
import { type Level, writtenLevel } from '../levels.ts';
import type { Host, Network } from '../network.ts';
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
