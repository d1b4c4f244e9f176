import type { ConnectionOptions } from '../listening/connection.ts';
import { authorityOf, hostNamed, icecastPlace } from './icecast-place.ts';
import { mountName, type NamedMount, type RadioHost } from './radio-host.ts';

export interface StreamAddress {
  readonly url: string;
  /** The name to ask for. */
  readonly options: Pick<ConnectionOptions, 'host'>;
  /** As in `/live.mp3`. */
  readonly label: string;
}

/**
 * Where listeners find a mount on a host: its public path, under the host's public name, over NGINX; or Icecast
 * itself, if `direct`. A whole URL is taken as it is, asked of whom it names.
 * @throws TypeError if nobody but the host itself can ask its Icecast, or it has none
 */
export function streamAddress(host: RadioHost, mount: NamedMount, direct: boolean): StreamAddress {
  const name = mountName(mount);
  if (/^https?:/.test(name)) return { url: name, options: {}, label: name };
  const known = host.network.mounts.find((one) => one.name === name || one.publicPath === name);
  if (direct) {
    const place = icecastPlace(hostNamed(host.network, host.name));
    if (place === null) throw new TypeError(`${host.name} has no Icecast that others can ask: leave out { direct }`);
    return { url: `http://${authorityOf(place)}${known?.name ?? name}`, options: {}, label: name };
  }
  const authority = host.address.includes(':') ? `[${host.address}]` : host.address;
  const publicName = host.publicNames[0];
  return {
    url: `http://${authority}${known?.publicPath ?? name}`,
    options: publicName === undefined ? {} : { host: publicName },
    label: name,
  };
}
