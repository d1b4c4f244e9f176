import { eu1, eu2, eu3, section, us1, withKey } from './entries.ts';
import { reportEach } from './mistakes.ts';

describe('rules about who feeds whom', () => {
  reportEach([
    { what: 'no station', changes: [[section('station'), '']], finding: 'error missing-station' },
    { what: 'no master', changes: [[section('masters'), '']], finding: 'error no-master' },
    {
      what: 'no primary',
      changes: [['role: primary', 'role: standby']],
      finding: 'error no-primary',
      at: ['standby', 'master-1'],
    },
    {
      what: 'two primaries',
      changes: [['role: standby', 'role: primary']],
      finding: 'error two-primaries',
      at: ['primary', 'master-2'],
    },
    {
      what: 'a relay that pulls from itself',
      changes: [withKey(eu1, 'from: eu-1')],
      finding: 'error relay-loop',
      at: ['eu-1', 'from'],
      says: /pulls from itself/,
    },
    {
      what: 'relays that pull from each other',
      changes: [withKey(eu1, 'from: eu-2'), withKey(eu2, 'from: eu-1')],
      finding: 'error relay-loop',
      at: ['eu-2', 'eu-1:'],
      says: /eu-1 ← eu-2 ← eu-1/,
    },
    {
      what: 'a loop of three, however the tiers are',
      changes: [withKey(eu1, 'from: eu-5'), withKey(eu3, 'from: eu-1')],
      finding: 'error relay-loop',
      at: ['eu-5', 'eu-1:'],
      says: /eu-1 ← eu-5 ← eu-3 ← eu-1/,
    },
    {
      what: 'a relay that pulls from its own tier',
      changes: [withKey(eu1, 'from: eu-2')],
      finding: 'error tier-order',
      at: ['eu-2', 'eu-1:'],
      says: /write `tier: 2` for `eu-1`/,
    },
    {
      what: 'a relay that pulls from a later tier',
      changes: [withKey(eu1, 'from: eu-4')],
      finding: 'error tier-order',
      at: ['eu-4', 'eu-1:'],
    },
    {
      what: 'a tier that starves',
      changes: [[us1, us1.replace(' }', ', tier: 2 }')]],
      finding: 'error starving-tier',
      at: ['2', 'us-1'],
      says: /`us` has no relay of tier 1/,
    },
    {
      what: 'a region without relays',
      changes: [['us: { failover: [eu] }', 'us: { failover: [eu] }\n  ap: { failover: [eu] }']],
      finding: 'warning region-without-relays',
      at: ['ap', 'failover'],
    },
    {
      what: 'a region that takes over from itself',
      changes: [['eu: { failover: [us] }', 'eu: { failover: [us, eu] }']],
      finding: 'error failover-to-itself',
      at: ['eu', 'failover'],
    },
    {
      what: 'a region that nobody takes over',
      changes: [['eu: { failover: [us] }', 'eu: {}']],
      finding: 'warning no-failover',
      at: ['eu', 'eu: {}'],
      says: /`failover: \[us\]`/,
    },
    {
      what: 'a link for fewer listeners than are let in',
      changes: [withKey(us1, 'max_listeners: 8000, provider: { link_mbit: 1000 }')],
      finding: 'warning link-too-slow',
      at: ['1000', 'us-1'],
      says: /8000 listeners .* 1076 Mbit/,
    },
  ]);
});
