import type { BlockModel } from './block-model.ts';
import { inDialect } from './in-dialect.ts';
import type { IcecastModel, ServerModel } from './model.ts';
import type { MountModel } from './mount-model.ts';
import { anything, bit, headersOf, type WantedElement } from './wanted-element.ts';
import { blockOf, copyMountOf, mountOf } from './wanted-mounts.ts';

const DIRECTORY = '/etc/icecast2';

/** The whole configuration that a model stands for, in the words of its dialect. */
export function wantedOf(model: IcecastModel): WantedElement {
  return inDialect(wantedOf24(model), model);
}

function wantedOf24(model: IcecastModel): WantedElement {
  const { icecast, limits, mounts, settings } = model;
  const { login } = icecast;
  const copies = mounts.filter((mount) => mount.standby !== null);
  const relays = [...[...mounts, ...icecast.blocks].flatMap(relayOf), ...copies.flatMap(copyOf)];
  const pulls = relays.length > 0 || icecast.everything !== null;
  return {
    location: icecast.location,
    admin: icecast.contact,
    hostname: icecast.hostname,
    'server-id': icecast.server_id,
    fileserve: bit(icecast.files),
    'mime-types': `${DIRECTORY}/mime.types`,
    limits: {
      clients: limits.clients,
      sources: limits.sources,
      'client-timeout': number(settings.client_timeout),
      'header-timeout': number(settings.header_timeout),
      'source-timeout': number(settings.source_timeout),
      'queue-size': limits.queue_size,
      'burst-size': limits.burst_size,
    },
    authentication: {
      'source-password': model.kind === 'master' ? login.source_password : null,
      'relay-user': login.relay_user,
      'relay-password': login.relay_password,
      'admin-user': login.admin_user,
      'admin-password': login.admin_password,
    },
    directory: directoriesOf(model),
    'listen-socket': icecast.sockets.map((socket) => ({
      port: socket.port,
      'bind-address': socket.address,
      ssl: socket.tls ? 1 : null,
      'shoutcast-compat': socket.shoutcast ? 1 : null,
      'shoutcast-mount': socket.shoutcast_mount,
      'so-sndbuf': socket.send_buffer,
    })),
    'http-headers': headersOf(icecast.headers),
    'master-server': icecast.everything?.server ?? null,
    'master-server-port': icecast.everything?.port ?? null,
    'master-username': icecast.everything?.user ?? null,
    'master-password': icecast.everything?.password ?? null,
    'master-update-interval': pulls ? number(settings.retry_interval) : null,
    'relays-on-demand': pulls ? bit(icecast.on_demand) : null,
    relay: relays,
    mount: [
      ...mounts.map((mount) => mountOf(mount, mounts)),
      ...copies.flatMap(copyMountOf),
      ...icecast.blocks.map(blockOf),
    ],
    paths: pathsOf(icecast),
    logging: {
      accesslog: 'access.log',
      errorlog: 'error.log',
      playlistlog: icecast.log.playlist ? 'playlist.log' : null,
      loglevel: number(settings.log_level),
      logsize: icecast.log.size,
      logarchive: icecast.log.archive === null ? null : bit(icecast.log.archive),
    },
    security: { chroot: 0 },
  };
}

function directoriesOf({ icecast, mounts, settings }: IcecastModel): WantedElement[] {
  const ofRole = mounts.some((mount) => mount.public === true)
    ? [{ url: settings.directory_url, timeout: 15, interval: null }]
    : [];
  return (icecast.directories ?? ofRole).map(({ url, timeout, interval }) => ({
    'yp-url': typeof url === 'string' ? url : anything,
    'yp-url-timeout': timeout,
    'touch-interval': interval,
  }));
}

function relayOf({ name, relay }: Pick<MountModel | BlockModel, 'name' | 'relay'>): WantedElement[] {
  if (relay === null) return [];
  return [
    {
      server: relay.server,
      port: relay.port,
      mount: relay.mount,
      'local-mount': name,
      username: relay.user,
      password: relay.password,
      'relay-shoutcast-metadata': bit(relay.metadata),
      'on-demand': bit(relay.on_demand),
    },
  ];
}

/** Titles travel beside the sound in MP3 and AAC; in Ogg they are part of it. */
function copyOf({ standby, metadata, format }: MountModel): WantedElement[] {
  if (standby === null) return [];
  return [
    {
      server: standby.from.server,
      port: standby.from.port,
      mount: standby.from.mount,
      'local-mount': standby.name,
      username: standby.user,
      password: standby.password,
      'relay-shoutcast-metadata': bit(metadata && (format === 'mp3' || format === 'aac')),
      'on-demand': 0,
    },
  ];
}

function pathsOf(icecast: ServerModel): WantedElement {
  return {
    basedir: '/usr/share/icecast2',
    webroot: icecast.web_root,
    adminroot: icecast.admin_root,
    logdir: '/var/log/icecast2',
    'allow-ip': icecast.allow === null ? null : `${DIRECTORY}/allow-ip`,
    'deny-ip': icecast.deny === null ? null : `${DIRECTORY}/deny-ip`,
    'ssl-certificate': icecast.certificate?.path ?? null,
    'ssl-allowed-ciphers': icecast.ciphers,
    alias: [
      ...icecast.aliases.map(({ from, to, port, address }) => ({
        '@source': from,
        '@destination': to,
        '@port': port,
        '@bind-address': address,
      })),
      { '@source': '/', '@destination': '/status.xsl' },
    ],
  };
}

function number(setting: unknown): number | typeof anything {
  return typeof setting === 'number' ? setting : anything;
}
