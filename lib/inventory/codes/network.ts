import type { CodeTable } from './entry.ts';

/** What the hosts, regions and groups of a network say about each other. Found by lib/network/rules. */
export const networkCodes: CodeTable = {
  'missing-station': {
    severity: 'error',
    title: 'no station',
    means: 'No file of the inventory has a `station`, whose name, domain and passwords every server needs.',
    fix: 'Write one: name, domain, contact and passwords.',
  },
  'unknown-region': {
    severity: 'error',
    title: 'a region that is not there',
    means: 'A relay, a master or a list of failovers names a region that `regions` does not have.',
    fix: 'Correct the name, or add the region.',
  },
  'unknown-upstream': {
    severity: 'error',
    title: 'an upstream that is not there',
    means:
      'The `from` of a relay is no master and no relay. A studio, a name server or a director serves nobody, so it cannot be one either.',
    fix: 'Correct the name, or leave `from` out: the upstream then follows from tier and region.',
  },
  'duplicate-name': {
    severity: 'error',
    title: 'one name for two things',
    means:
      'Hosts, regions and groups can all be named in a pattern such as `--limit`, so each name can stand for one of them only. `all`, `masters`, `relays`, `studios`, `nameservers` and `directors` are groups that are always there.',
    fix: 'Give one of them another name.',
  },
  'duplicate-address': {
    severity: 'error',
    title: 'one address for two servers',
    means: 'Two masters or relays have the same address. Each answers on the same ports, so each needs its own.',
    fix: 'Correct one of them.',
  },
  'duplicate-ssh-address': {
    severity: 'error',
    title: 'two hosts at one place for SSH',
    means:
      'SSH would reach both hosts at one address and port (through the same jump host), and one machine would be set up as both.',
    fix: 'Give one of them an `ssh.address` or `ssh.port` of its own.',
  },
  'duplicate-public-name': {
    severity: 'error',
    title: 'a public name that is taken',
    means:
      "A host's `public_name` is that of another host, is what another is called below the station's domain, or is the domain itself, to which all of them answer.",
    fix: 'Choose another, or leave it out: the name below the domain is there anyway.',
  },
  'no-master': {
    severity: 'error',
    title: 'no master',
    means: 'Nothing receives the sources and feeds the relays.',
    fix: 'Write one under `masters`, with `role: primary`.',
  },
  'no-primary': {
    severity: 'error',
    title: 'no primary master',
    means: 'All masters are standbys, so none of them feeds the relays.',
    fix: 'Write `role: primary` for one of them.',
  },
  'two-primaries': {
    severity: 'error',
    title: 'more than one primary master',
    means: 'One master feeds the network. A second primary would be one of which nobody knows who pulls from it.',
    fix: 'Write `role: standby` for the others.',
  },
  'relay-loop': {
    severity: 'error',
    title: 'relays that pull from each other',
    means: 'The `from` of some relays leads round in a circle, or a relay pulls from itself. No sound ever comes in.',
    fix: 'Let one of them pull from a master, or leave its `from` out.',
  },
  'tier-order': {
    severity: 'error',
    title: 'an upstream of the same or a later tier',
    means: 'A relay pulls from a lower tier: that keeps circles out, and lets servers be changed from the top down.',
    fix: 'Write the right `tier` for the relay, or choose another upstream.',
  },
  'starving-tier': {
    severity: 'error',
    title: 'a tier that nothing feeds',
    means: 'A relay of tier 2 or more has no relay of the tier above in its region, and no `from`.',
    fix: 'Lower its tier, add a relay to the tier above, or say with `from` where it pulls from.',
  },
  'failover-to-itself': {
    severity: 'error',
    title: 'a region that takes over from itself',
    means: 'The list of failovers of a region names that region.',
    fix: 'Name other regions, in the order in which they take over.',
  },
  'no-failover': {
    severity: 'warning',
    title: 'a region that nobody takes over',
    means:
      'When all relays of the region are down, its listeners are sent nowhere, although other regions have relays.',
    fix: 'Write `failover` for the region.',
  },
  'no-takeover': {
    severity: 'warning',
    title: 'a relay that does not use its other upstreams',
    means:
      'With `failover: none` a relay pulls from its first upstream only, although there are others that it could pull from. While the first is away its listeners hear a hold file.',
    fix: 'Write `failover: haproxy`, or say with `from` that there is one upstream only.',
  },
  'blind-failover': {
    severity: 'warning',
    title: 'a failover that does not look at mounts',
    means:
      'With `failover: nginx` a relay finds another upstream when no connection to the first can be made. One that hangs and still takes connections is tried again and again, and listeners hear the hold file. It does not notice that a mount has lost its source there: the upstream then sends its hold file. Nor can it tell mounts apart: one that some upstreams lack is pulled without failover.',
    fix: 'Write `failover: haproxy`.',
  },
  'no-return': {
    severity: 'error',
    title: 'a return that NGINX cannot make',
    means: '`failback: return` ends the connections to who took over. NGINX leaves connections where they are.',
    fix: 'Write `failback: stay`, or `failover: haproxy`.',
  },
  'unheard-encoder': {
    severity: 'warning',
    title: 'an encoder that relays would not hear',
    means:
      'With `failback: stay` relays stay with the master that took over. An encoder that knows one address only connects to the first master again once that is back. The standby takes its sound from there, but not from a mount that wants a login: where all mounts of the same sources do, nobody hears it. So it is with each live source that no studio of the inventory plays, and with those that people have accounts of.',
    fix: 'Write `failback: return`, or leave it out: it follows from the sources. Or have a mount of the same sources without logins. Where each encoder sends to all masters, nothing is wrong.',
  },
  'region-without-relays': {
    severity: 'warning',
    title: 'a region without relays',
    means: 'No relay has this region, so its listeners are served from elsewhere, or not at all.',
    fix: 'Add a relay, or remove the region.',
  },
  'one-nameserver': {
    severity: 'error',
    title: 'a single name server',
    means: 'Only one host answers DNS. Registries want two, and nobody would find the station while that one is down.',
    fix: 'Add a host under `nameservers`, or write `nameserver: true` in a master or a relay. Choose one that stands elsewhere.',
  },
  'one-director': {
    severity: 'warning',
    title: 'a single director',
    means: 'Only one host leads listeners to relays by URL. Nobody gets in by its URLs while that one is down.',
    fix: 'Add a host under `directors`, or write `director: true` in one that stands elsewhere.',
  },
  'nothing-to-answer': {
    severity: 'error',
    title: 'name servers or directors without relays',
    means: 'There are name servers or directors, and no relays that they could send listeners to.',
    fix: 'Write the servers that listeners connect to under `relays`.',
  },
  'answer-by-name': {
    severity: 'error',
    title: 'a name where DNS needs an address',
    means:
      'A relay or a name server has a name for an address, and DNS answers with IP addresses. It is an error only in a network with name servers of its own, or where the names are exported.',
    fix: 'Write the IP address.',
  },
  'reserved-name': {
    severity: 'error',
    title: 'a host with the name of something else',
    means:
      "A host is called `source`, or as directors are. Below the station's domain, `source` leads encoders to the master, and `listen`, or what `director` has for a `name`, leads listeners to the directors.",
    fix: 'Give one of them another name.',
  },
  'bad-network': {
    severity: 'error',
    title: 'a network that is none',
    means:
      "One of a region's `networks` is no network of IPv4 or IPv6, is written with another address than its first, or is every address.",
    fix: 'Write the first address, a slash and the number of bits that all have in common, as in 192.0.2.0/24.',
  },
  'two-regions': {
    severity: 'error',
    title: 'a network or place in two regions',
    means: 'Listeners of one network or place are sent to one region. A part of it may be in another: 192.0.2.0/25.',
    fix: 'Leave it in one of them.',
  },
  'places-without-database': {
    severity: 'warning',
    title: 'places that cannot be looked up',
    means:
      "Regions have `places`, and the network's own name servers have no database of which address is where. They know `networks` only.",
    fix: 'Name a GeoIP2 file with `database` under `dns`, or write `networks`.',
  },
  'no-networks': {
    severity: 'warning',
    title: 'regions that nobody can be told to be in',
    means: 'There are name servers and several regions with relays, and none of them says who its listeners are.',
    fix: 'Write `networks` or `places` for the regions.',
  },
  'not-always-playing': {
    severity: 'error',
    title: 'a mount by which relays cannot be judged',
    means:
      'DNS sends listeners to relays that play the mounts in `must_play`. Some relay does not have this one, or pulls it only while somebody listens, and would never get any.',
    fix: 'Name mounts that all relays play all the time, or none: then it is enough that Icecast answers.',
  },
  'long-ttl': {
    severity: 'warning',
    title: 'names that are remembered for too long',
    means:
      'Resolvers keep an answer for `ttl` seconds. While they do they send new listeners, and encoders, to a server that is down, although another took over within seconds.',
    fix: 'Write `ttl: 30`, which it is if nothing is said, or at most 60.',
  },
  'endless-show': {
    severity: 'error',
    title: 'a show without an end',
    means:
      'A live show begins and ends at the same minute. Nothing is changed while one is on the air, and this one would be on for ever.',
    fix: 'Write the time at which it ends. One that goes past midnight ends at a time before that at which it begins.',
  },
  'no-such-zone': {
    severity: 'error',
    title: 'a time zone that is none',
    means:
      'The `timezone` of the station is not in the IANA database of time zones, so that nobody knows when its shows are.',
    fix: 'Write one that is, as in `Europe/London`.',
  },
  'link-too-slow': {
    severity: 'warning',
    title: 'more listeners than the link carries',
    means:
      "A server lets more listeners in than `provider.link_mbit` carries if they all choose the mounts with the highest bitrates. A twentieth is added for the network's own needs, and the relays that pull from it are counted.",
    fix: 'Write a `max_listeners` for the server or for the mounts that the link can carry.',
  },
  'reserved-user': {
    severity: 'error',
    title: "an account of the system's own",
    means: 'A user has the name of an account that Debian or one of the installed packages makes.',
    fix: 'Choose another name.',
  },
  'absent-login': {
    severity: 'error',
    title: 'the removal of the account that is logged in to',
    means: 'A user is `absent: true`, and `ssh.user` logs in as that user. The next run could reach nothing.',
    fix: 'Change `ssh.user` first, converge, and then remove the account.',
  },
  'unknown-key': {
    severity: 'error',
    title: 'a key that a host has no value for',
    means:
      '`aircheck explain` was asked for a key that neither the inventory nor a role has a value for, for this host.',
    fix: 'Use the key that the hint suggests. A key of which only the first part is given lists all below it.',
  },
};
