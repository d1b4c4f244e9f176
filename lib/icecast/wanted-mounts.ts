import type { BlockModel } from './block-model.ts';
import type { AuthenticationModel } from './model.ts';
import type { MountModel } from './mount-model.ts';
import { bit, headersOf, type Wanted, type WantedElement } from './wanted-element.ts';

/** The block of a mount. */
export function mountOf(mount: MountModel, mounts: readonly MountModel[]): WantedElement {
  const copies = mounts.filter((other) => other.fallback === mount.name).length;
  return {
    '@type': 'normal',
    'mount-name': mount.name,
    username: mount.encoder?.user ?? null,
    password: mount.encoder?.password ?? null,
    'dump-file': mount.dump_file,
    intro: mount.intro?.mount ?? null,
    'fallback-mount': mount.standby?.name ?? mount.hold.mount,
    'fallback-override': bit(mount.fallback_override),
    'fallback-when-full': mount.fallback_when_full ? 1 : null,
    'stream-name': mount.title,
    'stream-description': mount.description,
    'stream-url': mount.url,
    genre: mount.genre,
    bitrate: mount.bitrate,
    type: mount.type,
    subtype: mount.subtype,
    charset: mount.charset,
    hidden: bit(mount.hidden),
    public: mount.public === null ? null : bit(mount.public),
    'no-mount': mount.closed ? 1 : null,
    // The copies of other mounts that fall back to this one are listeners too.
    'max-listeners': mount.max_listeners === null ? null : mount.max_listeners + copies,
    'max-listener-duration': mount.max_listener_duration,
    'burst-size': mount.burst_size,
    'queue-size': mount.queue_size,
    'source-timeout': mount.source_timeout,
    'mp3-metadata-interval': mount.metadata_interval,
    'on-connect': mount.on_connect,
    'on-disconnect': mount.on_disconnect,
    'http-headers': headersOf(mount.headers),
    authentication: authenticationOf(mount.authentication),
  };
}

/** The block of the copy of its fallback that a mount has to itself; none if it has none. */
export function copyMountOf(mount: MountModel): WantedElement[] {
  const { standby } = mount;
  if (standby === null) return [];
  return [
    {
      '@type': 'normal',
      'mount-name': standby.name,
      'fallback-mount': mount.hold.mount,
      'fallback-override': 1,
      charset: mount.charset,
      hidden: 1,
      public: 0,
      'no-mount': standby.closed ? 1 : null,
      'max-listeners': standby.max_listeners,
      'burst-size': mount.burst_size,
      'queue-size': mount.queue_size,
      authentication: authenticationOf(standby.authentication),
    },
  ];
}

/** The block of a mount that only this server knows, or of all others. */
export function blockOf(mount: BlockModel): WantedElement {
  return {
    '@type': mount.name === null ? 'default' : 'normal',
    'mount-name': mount.name,
    username: mount.user,
    password: mount.password,
    'dump-file': mount.dump_file,
    intro: mount.intro,
    'fallback-mount': mount.fallback,
    'fallback-override': mount.fallback === null ? null : bit(mount.fallback_override),
    'fallback-when-full': mount.fallback_when_full ? 1 : null,
    'stream-name': mount.title,
    'stream-description': mount.description,
    'stream-url': mount.url,
    genre: mount.genre,
    bitrate: mount.bitrate,
    type: mount.type,
    subtype: mount.subtype,
    charset: mount.charset,
    hidden: mount.hidden === null ? null : bit(mount.hidden),
    public: mount.public === null ? null : bit(mount.public),
    'no-mount': mount.closed ? 1 : null,
    'max-listeners': mount.max_listeners,
    'max-listener-duration': mount.max_listener_duration,
    'burst-size': mount.burst_size,
    'queue-size': mount.queue_size,
    'source-timeout': mount.source_timeout,
    'mp3-metadata-interval': mount.metadata_interval,
    'on-connect': mount.on_connect,
    'on-disconnect': mount.on_disconnect,
    'http-headers': headersOf(mount.headers),
    authentication: authenticationOf(mount.authentication),
  };
}

function authenticationOf(authentication: AuthenticationModel | null): Wanted {
  if (authentication === null) return null;
  const { type, options } = authentication;
  return { '@type': type, option: options.map(({ name, value }) => ({ '@name': name, '@value': value })) };
}
