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
    means: 'The `from` of a relay is no master and no relay. A studio serves nobody, so it cannot be one either.',
    fix: 'Correct the name, or leave `from` out: the upstream then follows from tier and region.',
  },
  'duplicate-name': {
    severity: 'error',
    title: 'one name for two things',
    means:
      'Hosts, regions and groups can all be named in a pattern such as `--limit`, so each name can stand for one of them only. `all`, `masters`, `relays` and `studios` are groups that are always there.',
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
  'region-without-relays': {
    severity: 'warning',
    title: 'a region without relays',
    means: 'No relay has this region, so its listeners are served from elsewhere, or not at all.',
    fix: 'Add a relay, or remove the region.',
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
