import { pointer } from '../../inventory/pointer.ts';
import type { Mount as WrittenMount } from '../../inventory/types.generated.ts';
import type { Vars } from '../../inventory/vars.ts';
import { mountsOn } from '../capacity.ts';
import { type Level, writtenLevel } from '../levels.ts';
import { mountDefaults } from '../mounts.ts';
import type { Host, Mount, Network } from '../network.ts';
import { DEFAULT_CHANNELS, defaultSamplerate } from '../sound.ts';
import type { Written } from '../written.ts';
import { valuesOf } from './values-of.ts';

/** What a mount takes over from the station, and under which name the station has it. */
const fromStation = { title: 'name', description: 'description', genre: 'genre', url: 'url' } as const;

/** default < the station's < the mount's own < what is derived for this host. */
export function mountLevels(network: Network, host: Host, written: Written): Level[] {
  const { inventory } = network;
  const byName = (values: (mount: Mount) => Vars): Vars =>
    Object.fromEntries(network.mounts.map((mount) => [mount.name, values(mount)]));
  const raised = new Map(mountsOn(network, host).map((mount) => [mount.name, mount.maxListeners] as const));
  return [
    { name: 'default', values: byName((mount) => defaultsOf(network, mount)) },
    {
      name: 'station',
      values: byName(() => stationValues(network)),
      origin: ([, key]) => stationOrigin(network, key),
    },
    writtenLevel(inventory, 'mount', pointer('mounts'), writtenValues(written.mounts)),
    {
      name: 'derived (the mount, and the servers that may pull it from here)',
      values: byName((mount) => {
        const most = raised.get(mount.name) ?? null;
        return most === null || most === mount.maxListeners ? {} : { max_listeners: most };
      }),
    },
  ];
}

function writtenValues(mounts: ReadonlyMap<string, WrittenMount>): Vars {
  return Object.fromEntries([...mounts].map(([name, mount]) => [name, valuesOf(mount)]));
}

/** What a mount has if nothing is said. */
function defaultsOf(network: Network, mount: Mount): Vars {
  return {
    ...mountDefaults,
    samplerate: defaultSamplerate(mount.format),
    channels: DEFAULT_CHANNELS,
    title: network.station.name,
    description: network.station.name,
    url: null,
    public_path: mount.name,
    sources: network.sources.map((source) => source.name),
    fallback: null,
    fallback_file: mount.hold.shipped,
    max_listeners: null,
    max_listener_duration: null,
  };
}

function stationValues({ station }: Network): Vars {
  return valuesOf(Object.fromEntries(Object.entries(fromStation).map(([key, name]) => [key, station[name]])));
}

function stationOrigin(network: Network, key: string | undefined) {
  const name = Object.entries(fromStation).find(([own]) => own === key)?.[1];
  return name === undefined ? undefined : network.inventory.origin(pointer('station', name));
}
