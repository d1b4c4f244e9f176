import type { IcecastModel } from './model.ts';
import type { Wanted, WantedElement } from './wanted-element.ts';
import { atLeast, belowOf, listOf } from './wanted-list.ts';

/** Seconds below which 2.5 ignores master-update-interval. */
const LEAST_INTERVAL = 15;

/** A configuration in the words of 2.5, which warns of most old ones. */
export function inNewer(wanted: WantedElement, { icecast }: IcecastModel): WantedElement {
  const { 'mime-types': types = null, directory, ...rest } = wanted;
  const {
    'ssl-certificate': certificate = null,
    'ssl-allowed-ciphers': ciphers = null,
    ...paths
  } = belowOf(wanted.paths);
  const tls: WantedElement = { 'tls-certificate': certificate, 'tls-allowed-ciphers': ciphers };
  return {
    ...rest,
    'yp-directory': listOf(directory).map(directoryOf),
    'listen-socket': listOf(wanted['listen-socket']).map(({ ssl = null, ...socket }, i) => ({
      ...socket,
      tls: ssl,
      'listen-backlog': icecast.sockets[i]?.backlog ?? null,
    })),
    'master-update-interval': atLeast(LEAST_INTERVAL, wanted['master-update-interval']),
    relay: listOf(wanted.relay).map((relay) => relayOf(relay, icecast.others)),
    mount: listOf(wanted.mount).map((mount) => mountOf(mount, icecast.beyond)),
    paths: { ...paths, 'mime-types': types },
    security: {
      ...belowOf(wanted.security),
      'tls-context': certificate === null && ciphers === null ? null : tls,
      'prng-seed': { '@type': 'profile', '': 'linux' },
    },
  };
}

function directoryOf(directory: WantedElement): WantedElement {
  const options: [string, Wanted | undefined][] = [
    ['timeout', directory['yp-url-timeout']],
    ['touch-interval', directory['touch-interval']],
  ];
  const said = options.flatMap(([name, value]): WantedElement[] =>
    value === null || value === undefined ? [] : [{ '@name': name, '@value': value }],
  );
  return { '@url': directory['yp-url'] ?? null, option: said };
}

function relayOf(relay: WantedElement, others: IcecastModel['icecast']['others']): WantedElement {
  const { 'local-mount': here = null, 'on-demand': onDemand = null, ...first } = relay;
  const more = (others.get(String(here)) ?? []).map(({ server, port, mount }) => ({ ...first, server, port, mount }));
  return { 'local-mount': here, 'on-demand': onDemand, upstream: [first, ...more] };
}

function mountOf(mount: WantedElement, beyond: IcecastModel['icecast']['beyond']): WantedElement {
  const { 'no-mount': closed = null, 'mp3-metadata-interval': interval = null, ...others } = mount;
  const { 'fallback-override': override = null, ...rest } = others;
  const own = beyond.get(String(mount['mount-name'] ?? ''));
  return {
    ...rest,
    'allow-direct-access': closed === null ? null : 0,
    'fallback-override': override === null ? null : override === 1 ? 'all' : 'none',
    'icy-metadata-interval': interval,
    'dump-file-size-limit': own?.dump_size ?? null,
    'dump-file-time-limit': own?.dump_time ?? null,
    'max-history': own?.history ?? null,
  };
}
