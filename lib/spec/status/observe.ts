import { ASIDE_FILE } from '../../network/aside-file.ts';
import { mountsOn } from '../../network/capacity.ts';
import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import type { Host, Network } from '../../network/network.ts';
import { Unreachable } from '../../ssh/unreachable.ts';
import { icecastObservation } from '../radio/icecast.ts';
import { liquidsoapLogObservation } from '../radio/liquidsoap-log.ts';
import { pullingOf } from '../radio/pulling.ts';
import { hostAt, type RadioHost } from '../radio/radio-host.ts';
import type { HostReader } from '../read/host-reader.ts';
import type { Observation } from '../read/observation.ts';
import type { HostStatus, MountStatus } from './host-status.ts';
import { steeringOn } from './steering-on.ts';

/** Asks a host what it does: all in one round trip. */
export async function observe(network: Network, host: Host, reader: HostReader): Promise<HostStatus> {
  const known = { host: host.name, kind: host.kind, region: host.region };
  const nothing = { onAir: null, connected: [], upstream: null, mounts: [], aside: false, drained: [] };
  try {
    return { ...known, unreachable: null, ...(await look(network, host, reader)) };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { ...known, unreachable: error.message, problems: [], ...nothing };
  }
}

type Seen = Omit<HostStatus, 'host' | 'kind' | 'region' | 'unreachable'>;

async function look(network: Network, host: Host, reader: HostReader): Promise<Seen> {
  const radio = radioHost(network, host, reader);
  const [icecast, log, pulling, aside, steering] = await Promise.all([
    hasIcecast(host) ? reader.read(icecastObservation({ network, name: host.name })) : null,
    host.kind === 'master' ? reader.read(liquidsoapLogObservation) : null,
    host.kind === 'relay' ? pullingOf(radio) : null,
    host.kind === 'master' ? reader.read(asideObservation) : false,
    steeringOn(host, reader),
  ]);
  const own = mountsOn(network, host);
  const mounts = own.map(({ name }): MountStatus => {
    const facts = icecast?.mounts.get(name);
    // Of a mount that others fall back to, the server itself pulls a copy for each of them.
    const copies = own.filter(({ fallback }) => fallback === name).length;
    return {
      mount: name,
      plays: facts?.source != null,
      listeners: icecast?.problem === null ? Math.max(0, (facts?.listeners ?? 0) - copies) : null,
      title: facts?.title ?? null,
      since: facts?.startedAt ?? null,
    };
  });
  const [first] = mounts;
  const source = first === undefined ? null : (icecast?.mounts.get(first.mount)?.source ?? null);
  const pulled = first === undefined ? null : (pulling?.(first.mount) ?? null);
  return {
    problems: [
      ...(icecast?.problem == null ? [] : [`Icecast: ${icecast.problem}`]),
      ...(log === null || log.unit === 'active' ? [] : [`Liquidsoap is ${log.unit === '' ? 'not there' : log.unit}`]),
      ...steering.problems,
      ...silent(mounts),
    ],
    onAir: log?.onAir.get('programme') ?? null,
    connected: [...(log?.connected ?? [])].flatMap(([name, is]) => (is ? [name] : [])),
    upstream: host.kind !== 'relay' || source === null ? null : pulled === null ? hostAt(network, source) : pulled.now,
    mounts,
    aside,
    drained: steering.drained,
  };
}

function silent(mounts: readonly MountStatus[]): string[] {
  const away = mounts.filter(({ plays, listeners }) => !plays && listeners !== null).map(({ mount }) => mount);
  return away.length === 0 ? [] : [`no sound comes for ${away.join(', ')}: listeners hear the hold file`];
}

const asideObservation: Observation<boolean> = {
  key: 'aside',
  script: `[ ! -e ${ASIDE_FILE} ] || echo aside`,
  parse: ({ output }) => output.trim() === 'aside',
};

function radioHost(network: Network, host: Host, reader: HostReader): RadioHost {
  return {
    name: host.name,
    kind: host.kind,
    address: host.address,
    publicNames: host.publicNames,
    from: host.kind === 'relay' ? host.from : null,
    network,
    read: (observation) => reader.read(observation),
  };
}
