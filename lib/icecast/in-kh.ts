import type { IcecastModel, ServerModel } from './model.ts';
import { bit, type Wanted, type WantedElement } from './wanted-element.ts';
import { atLeast, belowOf, listOf } from './wanted-list.ts';

/** Seconds below which KH waits a minute instead. */
const LEAST_INTERVAL = 3;
/** KH has no default block, but patterns. */
const EVERY_MOUNT = '/*';

/** A configuration in the words of KH. */
export function inKh(wanted: WantedElement, { icecast }: IcecastModel): WantedElement {
  const { 'mime-types': types = null, ...rest } = wanted;
  const { limits, redirect } = icecast;
  return {
    ...rest,
    limits: {
      ...belowOf(wanted.limits),
      'max-bandwidth': inThousands(limits.max_bandwidth),
      'max-listeners': limits.max_listeners,
      workers: limits.workers,
    },
    // It speaks TLS on every socket as soon as it has a certificate, to those who begin with it.
    'listen-socket': listOf(wanted['listen-socket']).map(({ ssl: _everywhere, ...socket }, i) => ({
      ...socket,
      'queue-len': icecast.sockets[i]?.backlog ?? null,
    })),
    'master-update-interval': atLeast(LEAST_INTERVAL, wanted['master-update-interval']),
    'master-redirect': redirect.announce ? 1 : null,
    'max-redirect-slaves': redirect.slaves,
    redirect: redirect.to === null ? null : { host: redirect.to.server, port: redirect.to.port },
    relay: listOf(wanted.relay).map((relay) => relayOf(relay, icecast.others)),
    mount: listOf(wanted.mount).map((mount) => mountOf(mount, icecast)),
    paths: {
      ...belowOf(wanted.paths),
      'mime-types': types,
      'x-forwarded-for': icecast.forwarded_for.map((address) => ({ '': address })),
    },
  };
}

function inThousands(kbits: number | null): string | null {
  return kbits === null ? null : `${kbits}k`;
}

function relayOf(relay: WantedElement, others: ServerModel['others']): WantedElement {
  const { server = null, port = null, mount = null, ...rest } = relay;
  const more = others.get(String(relay['local-mount'])) ?? [];
  if (more.length === 0) return relay;
  const hosts: WantedElement[] = [{ server, port, mount, timeout: null }, ...more.map((other) => ({ ...other }))];
  return { ...rest, host: hosts.map((host, i): WantedElement => ({ ...host, priority: i + 1 })) };
}

function mountOf(mount: WantedElement, { beyond, rates }: ServerModel): WantedElement {
  const { '@type': type = null, 'fallback-mount': fallback = null, ...rest } = mount;
  const isDefault = type === 'default';
  const name = isDefault ? EVERY_MOUNT : (mount['mount-name'] ?? null);
  const own = beyond.get(isDefault ? '' : String(name));
  return {
    ...rest,
    ...(isDefault ? {} : { '@type': type }),
    'mount-name': name,
    'fallback-mount': paced(fallback, rates.get(String(fallback))),
    'max-bandwidth': inThousands(own?.max_bandwidth ?? null),
    hijack: own === undefined || own.hijack === null ? null : bit(own.hijack),
  };
}

/** Without the rate of a file KH sends everybody away who falls back to it. */
function paced(fallback: Wanted, rate: number | undefined): Wanted {
  return rate === undefined ? fallback : { '@rate': rate, '': fallback };
}
