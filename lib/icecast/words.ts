/** What elements of icecast.xml are called in an inventory, where that is more than hyphens for underscores. */
const words: ReadonlyMap<string, string> = new Map([
  // In a mount.
  ['fallback-mount', '`fallback`'],
  ['stream-name', '`title`'],
  ['stream-description', '`description`'],
  ['stream-url', '`url`'],
  ['mp3-metadata-interval', '`metadata_interval`'],
  ['no-mount', '`only_as_fallback`'],
  ['no-yp', '`public: false`'],
  ['username', '`user`, in `encoder` or `pull`'],
  ['relay-shoutcast-metadata', '`metadata`'],
  ['local-mount', 'the name of the mount, with `pull` for the other server'],
  // Of a server.
  ['listen-socket', '`listen`'],
  ['bind-address', '`address`, in `listen`'],
  ['ssl', '`tls`, in `listen`'],
  ['shoutcast-compat', '`shoutcast`, in `listen`'],
  ['so-sndbuf', '`send_buffer`, in `listen`'],
  ['ssl-certificate', '`certificate`'],
  ['ssl-allowed-ciphers', '`ciphers`'],
  ['clients', '`limits.clients`'],
  ['sources', '`limits.sources`'],
  ['queue-size', '`limits.queue_size`'],
  ['burst-size', '`limits.burst_size`'],
  ['burst-on-connect', '`limits.burst_size`, where 0 is no burst'],
  ['client-timeout', "the role's client_timeout, under `vars.icecast`"],
  ['header-timeout', "the role's header_timeout, under `vars.icecast`"],
  ['source-timeout', "the role's source_timeout, under `vars.icecast`"],
  ['loglevel', "the role's log_level, under `vars.icecast`"],
  ['master-update-interval', "the role's retry_interval, under `vars.icecast`"],
  ['admin', '`contact`'],
  ['fileserve', '`files`'],
  ['http-headers', '`headers`'],
  ['directory', '`directories`'],
  ['alias', '`aliases`'],
  ['allow-ip', '`allow`'],
  ['deny-ip', '`deny`'],
  ['webroot', '`web_root`'],
  ['adminroot', '`admin_root`'],
  ['playlistlog', '`log.playlist`'],
  ['logsize', '`log.size`'],
  ['logarchive', '`log.archive`'],
  ['authentication', '`login`'],
  ['source-password', '`source_password`, in `login`'],
  ['relay-user', '`relay_user`, in `login`'],
  ['relay-password', '`relay_password`, in `login`'],
  ['admin-user', '`admin_user`, in `login`'],
  ['admin-password', '`admin_password`, in `login`'],
  ['yp-url', '`url`, in `directories`'],
  ['logging', "`log`, and the role's log_level, under `vars.icecast`"],
  ['relays-on-demand', '`on_demand`'],
  ['master-server', '`relaying: everything`, or `mirror` for a server outside'],
  ['master-server-port', '`relaying: everything`, or `mirror` for a server outside'],
  ['master-username', '`relaying: everything`, or `mirror` for a server outside'],
  ['master-password', '`relaying: everything`, or `mirror` for a server outside'],
]);

/** What the inventory calls an element of icecast.xml, in words; hyphens or underscores. */
export function wordOf(element: string): string | undefined {
  return words.get(element.toLowerCase().replaceAll('_', '-'));
}

/** Elements that an inventory has no word for, and why. */
const without: ReadonlyMap<string, string> = new Map([
  ['security', 'systemd starts Icecast as its own user, in a sandbox'],
  ['chroot', 'systemd starts Icecast in a sandbox'],
  ['changeowner', 'systemd starts Icecast as its own user'],
  ['pidfile', 'systemd keeps track of Icecast'],
  ['basedir', 'it has an effect with chroot only'],
  ['logdir', 'the role writes logs to /var/log/icecast2'],
  ['accesslog', 'the role calls it access.log'],
  ['errorlog', 'the role calls it error.log'],
  ['mime-types', 'the role brings a list of types of its own'],
  ['threadpool', 'Icecast reads it, and it has no effect'],
  ['icelogin', 'Icecast reads it, and it has no effect'],
  ['cluster-password', 'no directory asks for it any more'],
]);

/** Why an element of icecast.xml is not to be said in an inventory; hyphens or underscores. */
export function reasonWithout(element: string): string | undefined {
  return without.get(element.toLowerCase().replaceAll('_', '-'));
}
