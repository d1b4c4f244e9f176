import { expect } from 'chai';
import { checkNetwork } from '../../../../lib/network/check.ts';
import { smallNetwork } from '../small-network.ts';
import { eu1, eu2, eu3, live, low, master2, ogg, section, us1, withKey } from './entries.ts';
import { reportEach } from './mistakes.ts';

const membersOnly = [live, low, ogg].map((mount) => withKey(mount, 'authentication: { accounts: { a: b } }'));

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
      what: 'a standby that knows another source password',
      changes: [withKey(master2, 'icecast: {login: {source_password: other-one}}')],
      finding: 'warning standby-password',
      at: ['source_password', 'master-2'],
    },
    {
      what: 'a primary that has a source password of its own',
      changes: [['role: primary', 'role: primary, icecast: {login: {source_password: other-one}}']],
      finding: 'warning standby-password',
      at: ['master-2', 'standby'],
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
      what: 'relays that do not use the standby',
      changes: [['domain: radio.example', 'domain: radio.example\n  failover: none']],
      finding: 'warning no-takeover',
      at: ['none', 'failover: none'],
      says: /`eu-1` .* while `master-1` is away, although `master-2`/,
    },
    {
      what: 'a relay on which NGINX finds the upstream',
      changes: [withKey(us1, 'failover: nginx')],
      finding: 'warning blind-failover',
      at: ['nginx', 'us-1'],
      says: /whose source is away/,
    },
    {
      what: 'a return that NGINX cannot make',
      changes: [withKey(us1, 'failover: nginx, failback: return')],
      finding: 'error no-return',
      at: ['return', 'us-1'],
    },
    {
      what: 'relays that stay where an encoder with one address is not heard',
      changes: [['domain: radio.example', 'domain: radio.example\n  failback: stay'], ...membersOnly],
      finding: 'warning unheard-encoder',
      at: ['stay', 'failback: stay'],
      says: /taken to `master-1` when that is back, but `eu-1` stays with `master-2`/,
    },
    {
      what: 'one relay of which that is so',
      changes: [withKey(us1, 'failback: stay'), ...membersOnly],
      finding: 'warning unheard-encoder',
      at: ['stay', 'us-1'],
    },
    {
      what: 'a link for fewer listeners than are let in',
      changes: [withKey(us1, 'max_listeners: 8000, provider: { link_mbit: 1000 }')],
      finding: 'warning link-too-slow',
      at: ['1000', 'us-1'],
      says: /8000 listeners .* 1076 Mbit/,
    },
  ]);

  it('report no relay that stays with a standby which has the sound by way of the primary', async () => {
    expect(checkNetwork(await smallNetwork(['domain: radio.example', 'domain: radio.example\n  failback: stay']))).to.be
      .empty;
  });
});
