import { pullersOf } from '../../network/capacity.ts';
import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import type { Host, Mount, Network } from '../../network/network.ts';
import { authenticationContext } from './authentication.ts';
import { headerContexts } from './headers.ts';
import type { MountContext } from './mounts.ts';

/** What of a mount is otherwise on one host, by its `icecast.mounts`. Fallbacks and origins are the network's. */
export function onThisHost(
  network: Network,
  host: Host,
  mount: Mount,
  ids: ReadonlyMap<string, string>,
): Partial<MountContext> {
  const said = hasIcecast(host) ? host.icecast.mounts?.[mount.name] : undefined;
  if (said === undefined) return {};
  const pullers = pullersOf(network, host);
  const { title, description, genre, url, type, subtype, charset, hidden } = said;
  const { burst_size, queue_size, source_timeout, metadata_interval, dump_file } = said;
  const { on_connect, on_disconnect, fallback_override, fallback_when_full } = said;
  const as = {
    ...{ title, description, genre, url, type, subtype, charset, hidden },
    ...{ burst_size, queue_size, source_timeout, metadata_interval, dump_file },
    ...{ on_connect, on_disconnect, fallback_override, fallback_when_full },
    public: said.public === 'source' ? null : said.public,
    max_listeners: said.max_listeners === undefined ? undefined : said.max_listeners + pullers,
    max_listener_duration: pullers > 0 ? undefined : said.max_listener_duration,
    encoder:
      said.password === undefined || mount.encoder === null
        ? undefined
        : { user: said.user ?? mount.encoder.user, password: said.password },
    headers: said.headers === undefined ? undefined : headerContexts(said.headers),
    authentication:
      said.authentication === undefined
        ? undefined
        : authenticationContext(network, host, said.authentication, ids.get(mount.name) ?? '', pullers > 0),
  };
  return defined(as);
}

/** Without what nothing is said of. */
function defined<T extends object>(values: T): { [key in keyof T]?: Exclude<T[key], undefined> } {
  const result: { [key in keyof T]?: Exclude<T[key], undefined> } = {};
  for (const key in values) {
    const value = values[key];
    if (isSaid(value)) result[key] = value;
  }
  return result;
}

function isSaid<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
