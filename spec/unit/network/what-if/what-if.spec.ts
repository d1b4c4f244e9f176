import { expect } from 'chai';
import { InvalidInventory } from '../../../../lib/inventory/diagnostic.ts';
import { deriveNetwork } from '../../../../lib/network/derive.ts';
import { readEvents } from '../../../../lib/network/what-if/read-event.ts';
import { readListeners } from '../../../../lib/network/what-if/read-listeners.ts';
import { type WhatIf, whatIf } from '../../../../lib/network/what-if/what-if.ts';
import { type Change, smallNetwork } from '../small-network.ts';

interface Case {
  readonly events: string;
  readonly listeners?: string;
  readonly changes?: readonly Change[];
  readonly outcome: (outcome: WhatIf) => unknown;
  readonly expected: unknown;
}

const eu5: Change = ['tier: 3, from: eu-3', 'tier: 3, from: [eu-3, eu-4]'];
const limits: readonly Change[] = [
  ['address: 192.0.2.11, region: eu', 'address: 192.0.2.11, region: eu, max_listeners: 100, provider: {link_mbit: 10}'],
  ['address: 192.0.2.12, region: eu', 'address: 192.0.2.12, region: eu, max_listeners: 300, weight: 3'],
  ['address: 192.0.2.21, region: us', 'address: 192.0.2.21, region: us, max_listeners: 200'],
  ['address: 192.0.2.13, region: eu, tier: 2', 'address: 192.0.2.13, region: eu, tier: 2, max_listeners: 1'],
  ['address: 192.0.2.14, region: eu, tier: 2', 'address: 192.0.2.14, region: eu, tier: 2, max_listeners: 1'],
  ['tier: 3, from: eu-3', 'tier: 3, from: eu-3, max_listeners: 1'],
];

const takeovers = ({ takeovers: all }: WhatIf) =>
  all.map(({ relay, from, to, by }) => `${relay}: ${from} → ${to} by ${by}`);
const loads = ({ regions }: WhatIf) =>
  regions.flatMap((region) => region.loads.map(({ relay, listeners }) => `${relay} ${listeners}`));

const directors: Change = [
  'mounts:',
  'directors: { d-1: { address: 192.0.2.51 } }\nnameservers: { n-1: { address: 192.0.2.61 }, n-2: { address: 192.0.2.62 } }\nmounts:',
];

const cases: readonly Case[] = [
  {
    events: 'eu-2 down',
    outcome: ({ regions: [eu, us], cutOff }) => [eu?.takers, us?.takers, cutOff],
    expected: [
      ['eu-1', 'eu-3', 'eu-4', 'eu-5'],
      ['us-1'],
      { relays: ['eu-2'], elsewhere: true, byUrl: null, byName: null },
    ],
  },
  {
    events: 'region us down',
    changes: [directors, ['groups:', 'dns: { ttl: 20 }\ngroups:']],
    outcome: ({ regions: [, us], cutOff }) => [us?.takers, cutOff],
    expected: [
      ['eu-1', 'eu-2', 'eu-3', 'eu-4', 'eu-5'],
      { relays: ['us-1'], elsewhere: true, byUrl: 3, byName: { answers: 5, kept: 20 } },
    ],
  },
  {
    events: 'us-1 down and d-1 down',
    changes: [directors],
    outcome: ({ cutOff }) => cutOff,
    expected: { relays: ['us-1'], elsewhere: true, byUrl: null, byName: { answers: 5, kept: 30 } },
  },
  { events: 'relays down', outcome: ({ cutOff }) => [cutOff?.relays.length, cutOff?.elsewhere], expected: [6, false] },
  { events: 'masters down', outcome: ({ cutOff, onAir }) => [cutOff, onAir.silence], expected: [null, null] },
  {
    events: 'studio down',
    changes: [['priority: 1, password: one', 'priority: 1, password: one, dead_air: { after: 7 }']],
    outcome: ({ onAir }) => onAir,
    expected: { before: 'studio', now: 'phone', silence: { gone: 0.5, silent: 7 } },
  },
  {
    events: 'source night away',
    changes: [
      ['priority: 1, password: one', 'priority: 5, password: one'],
      ['priority: 2, password: two', 'priority: 4, password: two'],
    ],
    outcome: ({ onAir }) => onAir,
    expected: { before: 'night', now: 'phone', silence: { gone: 0.5, silent: null } },
  },
  { events: 'source phone away', outcome: ({ onAir }) => onAir.silence, expected: null },
  {
    events: 'master-1 down',
    outcome: (outcome) => [outcome.leader, takeovers(outcome), outcome.starving, outcome.onAir.now],
    expected: [
      { before: 'master-1', now: 'master-2' },
      ['eu-1', 'eu-2', 'us-1'].map((relay) => `${relay}: master-1 → master-2 by haproxy`),
      [],
      'studio',
    ],
  },
  {
    events: 'd-1 down',
    changes: [['mounts:', 'directors: { d-1: { address: 192.0.2.51 }, d-2: { address: 192.0.2.52 } }\nmounts:']],
    outcome: ({ directors, starving }) => [directors, starving],
    expected: [{ before: 2, now: 1 }, []],
  },
  {
    events: 'masters down',
    outcome: ({ leader, starving, onAir, regions }) => [
      leader.now,
      starving,
      onAir.now,
      regions.map(({ servedBy, holding }) => [servedBy, holding]),
    ],
    expected: [
      null,
      ['eu-1', 'eu-2', 'us-1', 'eu-3', 'eu-4', 'eu-5'],
      null,
      [
        [null, 5],
        [null, 1],
      ],
    ],
  },
  // A relay of tier 2 finds another of tier 1; one that names a single upstream finds none.
  { events: 'eu-1 down', outcome: takeovers, expected: ['eu-4: eu-1 → eu-2 by haproxy'] },
  // It waits longer for a relay that plays its hold file than relays of tier 1 do for a master.
  { events: 'eu-1 down', outcome: ({ takeovers: [one] }) => [one?.takes?.dead, one?.takes?.frozen], expected: [4, 15] },
  { events: 'eu-3 down', outcome: ({ starving }) => starving, expected: ['eu-5'] },
  { events: 'eu-3 down', changes: [eu5], outcome: takeovers, expected: ['eu-5: eu-3 → eu-4 by haproxy'] },
  // HAProxy asks for the mount: eu-3 lives but has none. NGINX is content with it.
  {
    events: 'eu-1 down and eu-2 down',
    changes: [eu5],
    outcome: ({ starving }) => starving,
    expected: ['eu-3', 'eu-4', 'eu-5'],
  },
  {
    events: 'studio down',
    outcome: ({ onAir, takeovers: none }) => [onAir.now, none],
    expected: ['phone', []],
  },
  {
    events: 'source studio away and source phone away',
    outcome: ({ onAir }) => onAir.now,
    expected: 'night',
  },
  {
    events: 'source studio away and source phone away and source night away',
    outcome: ({ onAir, starving }) => [onAir.now, starving.length],
    expected: [null, 6],
  },
  {
    events: 'region us down',
    outcome: ({ down, regions }) => [down, regions.map(({ region, servedBy }) => [region, servedBy])],
    expected: [
      ['master-2', 'us-1'],
      [
        ['eu', 'eu'],
        ['us', 'eu'],
      ],
    ],
  },
  {
    events: 'us-1 down',
    listeners: 'eu=200,us=100',
    changes: limits,
    outcome: ({ regions: [eu, us] }) => [
      eu?.loads.map(({ relay, listeners, most }) => [relay, listeners, most]),
      eu?.refused,
      us?.loads,
      us?.servedBy,
    ],
    expected: [
      [
        ['eu-1', 74, 100],
        ['eu-2', 223, 300],
        ['eu-3', 1, 1],
        ['eu-4', 1, 1],
        ['eu-5', 1, 1],
      ],
      0,
      [],
      'eu',
    ],
  },
  {
    events: 'eu-2 down',
    listeners: 'eu=200',
    changes: limits,
    outcome: (outcome) => [loads(outcome), outcome.regions[0]?.refused, outcome.regions[0]?.loads[0]?.megabits],
    // 100 × 128 kbit/s, and the three mounts for the two relays that pull from it: eu-3 and eu-4.
    expected: [['eu-1 100', 'eu-3 1', 'eu-4 1', 'eu-5 1', 'us-1 0'], 97, { needs: 15, has: 10 }],
  },
];

describe('what if', () => {
  for (const { events, listeners, changes = [], outcome, expected } of cases) {
    it(`${events}${listeners === undefined ? '' : `, ${listeners} listening`}${changes.length === 0 ? '' : ', in a network of its own'}`, async () => {
      const network = deriveNetwork(await smallNetwork(...changes));
      const found = whatIf(
        network,
        readEvents(network, [events]),
        readListeners(network, listeners === undefined ? [] : [listeners]),
      );
      expect(outcome(found)).to.deep.equal(expected);
    });
  }

  it('with NGINX in front, a relay stays with an upstream that has nothing but the hold file', async () => {
    const network = deriveNetwork(
      await smallNetwork(eu5, ['region: eu, tier: 3', 'region: eu, failover: nginx, tier: 3']),
    );
    const { takeovers: all, starving } = whatIf(network, readEvents(network, ['eu-1 down', 'eu-2 down']), new Map());
    expect([all, starving]).to.deep.equal([[], ['eu-3', 'eu-4', 'eu-5']]);
  });

  it('is refused with all that is not understood', async () => {
    const network = deriveNetwork(await smallNetwork());
    const messages = (act: () => unknown): unknown => {
      try {
        return act();
      } catch (error) {
        return error instanceof InvalidInventory
          ? error.diagnostics.map(({ message, hint }) => `${message} (${hint})`)
          : error;
      }
    };
    expect(
      messages(() => readEvents(network, ['eu-1', 'region ue down', 'source studdio away', 'eu-9 down'])),
    ).to.deep.equal([
      "`eu-1` says nothing that could happen (say it as in 'eu-1 down', 'region us down', 'masters down' or 'source studio away')",
      'there is no region ue (did you mean `eu`?)',
      'there is no source studdio (did you mean `studio`?)',
      '`eu-9` is no host and no group (did you mean `eu-1`?)',
    ]);
    expect(messages(() => readListeners(network, ['many', 'eu=3,uss=1']))).to.deep.equal([
      "`many` is no number of listeners (write it as in 'eu=3000', or '4000' for all)",
      'there is no region uss (did you mean `us`?)',
    ]);
  });

  it('shares a number of all listeners out as regions have room', async () => {
    const network = deriveNetwork(await smallNetwork());
    expect([...readListeners(network, ['6000'])]).to.deep.equal([
      ['eu', 5000],
      ['us', 1000],
    ]);
  });
});
