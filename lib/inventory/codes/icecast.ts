import type { CodeTable } from './entry.ts';

/** What is said of Icecast and cannot work. Found by lib/network/rules and lib/network/missing-files.ts. */
export const icecastCodes: CodeTable = {
  'duplicate-port': {
    severity: 'error',
    title: 'a port that is taken',
    means:
      "Two sockets of one Icecast have the same port and address, or a socket has that of NGINX (80, on all addresses) or of Liquidsoap's inputs on a master (8005). Or directors have a port that something else has on a host of theirs, as NGINX has 80 on masters. A socket with `shoutcast_mount` opens the next port too.",
    fix: 'Choose another port.',
  },
  'no-daemon': {
    severity: 'error',
    title: 'an Icecast that comes from nowhere',
    means:
      'The host runs Icecast 2.5 or KH. Debian has neither, so somebody has to say where the program is, and its pages.',
    fix: 'Write `daemon` beside `dialect`: docs/icecast.md says what is in it.',
  },
  'no-plain-socket': {
    severity: 'error',
    title: 'no socket without TLS that can be reached',
    means:
      'NGINX, Liquidsoap and the relays speak to Icecast without TLS: relays of 2.4.4 know no other way. Every socket has `tls`, or those without are bound to the host itself while relays pull from it.',
    fix: 'Add a socket without `tls`. Bound to an address of an internal network it is not open to everybody.',
  },
  'missing-certificate': {
    severity: 'error',
    title: 'a TLS socket without a certificate',
    means:
      'A socket has `tls`, and the host has no `certificate`. Icecast 2.4.4 starts all the same, and speaks plain text there.',
    fix: 'Write `certificate` with a `file` or `text` that holds certificate, chain and key.',
  },
  'bad-certificate': {
    severity: 'error',
    title: 'a certificate that Icecast cannot use',
    means:
      'The file or text has no certificate or no private key, cannot be read as PEM, or the key is that of another certificate. Icecast would speak plain text on its TLS ports.',
    fix: 'Put the certificate, its chain and its key, without a passphrase, one after the other into one file.',
  },
  'not-an-encoder': {
    severity: 'error',
    title: 'a Shoutcast mount that no encoder plays on',
    means: 'The `shoutcast_mount` of a socket is a mount that has another source, or that this server relays.',
    fix: 'Name a mount with an `encoder` that comes in at this server.',
  },
  'default-identity': {
    severity: 'error',
    title: 'what Icecast says of itself',
    means:
      "A server says `Earth`, `localhost` or `icemaster@localhost`: what Icecast says of itself where nobody says anything, and warns of at its start. Listeners' addresses and stream directories show it.",
    fix: 'Write what it is, or leave it out: the station says it then.',
  },
  'left-as-found': {
    severity: 'warning',
    title: 'something unwise that was there before',
    means:
      'A server has `as_found`: it is kept as somebody left it, and what would be an error of `queue-size`, `clients-below-sources`, `default-identity` or `logins-everywhere` is told only, since Icecast lives with it.',
    fix: 'Mend it, and take `as_found` out when nothing is left.',
  },
  'logins-everywhere': {
    severity: 'error',
    title: 'logins for everything',
    means:
      'The `default_mount` has an `authentication`. Icecast asks for logins on its status pages too, through which NGINX and relays see whether it is well.',
    fix: 'Write `authentication` into the mounts that it is meant for.',
  },
  'two-origins': {
    severity: 'error',
    title: 'a mount that comes from two places',
    means: 'A mount has more than one of `sources`, `encoder` and `pull`. Icecast takes one source for a mount.',
    fix: 'Leave all but one out.',
  },
  'unknown-place': {
    severity: 'error',
    title: 'a place where a mount cannot come in',
    means:
      'The `at` of a mount is no master and no relay; or it is a relay, and neither `encoder` nor `pull` says where it has the sound from.',
    fix: 'Correct the name, or leave `at` out: the mount then comes in at the masters.',
  },
  'fallback-elsewhere': {
    severity: 'error',
    title: 'a fallback that is not on the same servers',
    means: 'The fallback comes in at a server of its own, so that not every server with the mount has it.',
    fix: 'Use a fallback that comes in at the same place, or at the masters.',
  },
  'hidden-not-relayed': {
    severity: 'error',
    title: 'a hidden mount that a relay of everything would not have',
    means:
      'With `relaying: everything` a relay asks its upstream for a list of mounts, in which hidden ones are left out.',
    fix: 'Write `relaying: mounts`, or do not hide the mount.',
  },
  'guarded-not-relayed': {
    severity: 'error',
    title: 'a mount with logins that a relay of everything would not have',
    means:
      'With `relaying: everything` a relay logs in to its upstream for the list of mounts. Icecast 2.4.4 and 2.5 pull what is on it without a login, and are refused where listeners have to log in.',
    fix: 'Write `relaying: mounts`: the relay then logs in for each of them.',
  },
  'two-mirrors': {
    severity: 'error',
    title: 'everything of two servers',
    means: 'A relay has `relaying: everything` and `mirror`. Icecast 2.4.4 pulls everything of one server only.',
    fix: 'Leave `mirror` out, or write `relaying: mounts`.',
  },
  'unclear-authentication': {
    severity: 'error',
    title: 'a login that does not say who may listen',
    means:
      'An `authentication` has none of `accounts`, `file` and `ask`, or more than one of them, or an account `relay`, with which the relays of the network log in.',
    fix: 'Write exactly one of them, and give the account another name.',
  },
  'accounts-without-relay': {
    severity: 'error',
    title: 'a file of accounts without the one of the relays',
    means:
      'Icecast makes no exception for relays: where a mount has logins, a relay that pulls it must have one. With `accounts` it is added; a `file` must have it.',
    fix: 'Add a line `relay:` with the MD5 of the relay password to the file, or write `accounts` instead.',
  },
  'missing-fallback': {
    severity: 'error',
    title: 'nowhere to go when full',
    means: 'The `default_mount` has `fallback_when_full` and no `fallback`. Icecast warns of it, and does nothing.',
    fix: 'Name a `fallback`.',
  },
  'address-by-name': {
    severity: 'error',
    title: 'a relay that cannot be allowed',
    means:
      'Icecast compares IP addresses with `allow`, and a relay that pulls from this server has a name for an address.',
    fix: 'Write the IP address of the relay.',
  },
  'locked-out': {
    severity: 'error',
    title: 'the network itself is denied',
    means: 'The list `deny` has the address of the host itself, where NGINX is, or of a relay that pulls from it.',
    fix: 'Take it off the list. Listeners behind NGINX cannot be told apart by Icecast 2.4.4: deny them in NGINX.',
  },
  'clients-below-sources': {
    severity: 'error',
    title: 'no room for listeners',
    means: 'The `clients` of a server are no more than its `sources`, and each source is a client.',
    fix: 'Leave `clients` out to have it worked out.',
  },
  'few-clients': {
    severity: 'warning',
    title: 'fewer clients than listeners',
    means:
      'The `clients` that were written are no more than the listeners that the server may have. Sources, relays and status pages count as clients too.',
    fix: 'Leave `clients` out to have it worked out, or lower `max_listeners`.',
  },
  'standby-password': {
    severity: 'warning',
    title: 'a standby with another source password',
    means:
      'An encoder that connects to Icecast itself knows one password. If that of the standby is another, it is turned away there on the day when the primary is down.',
    fix: 'Write the same for both masters, or leave it to `station.passwords`.',
  },
};
