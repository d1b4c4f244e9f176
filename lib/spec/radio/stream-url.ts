import type { ConnectionOptions } from '../listening/connection.ts';
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
 */
export function streamAddress(host: RadioHost, mount: NamedMount, direct: boolean): StreamAddress {
  const name = mountName(mount);
  if (/^https?:/.test(name)) return { url: name, options: {}, label: name };
  const known = host.network.mounts.find((one) => one.name === name || one.publicPath === name);
  const authority = host.address.includes(':') ? `[${host.address}]` : host.address;
  if (direct) return { url: `http://${authority}:8000${known?.name ?? name}`, options: {}, label: name };
  const publicName = host.publicNames[0];
  return {
    url: `http://${authority}${known?.publicPath ?? name}`,
    options: publicName === undefined ? {} : { host: publicName },
    label: name,
  };
}
