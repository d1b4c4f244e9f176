import { expect } from 'chai';
import { InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import type { Inventory } from '../../../lib/inventory/inventory.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import { explain, type Said } from '../../../lib/network/explain/explain.ts';
import { type Change, changedText, smallNetwork } from './small-network.ts';

const changes: Change[] = [
  [
    'station:',
    'vars: { icecast: { a: 1, list: [1, 2] } }\nssh: { user: deploy, sudo_password: hush }\nrollout: { away: 40% }\ndirector: { balance: weight }\nstation:',
  ],
  [
    'eu: { failover: [us] }',
    'eu: { failover: [us], vars: { icecast: { a: 2 } }, icecast: { limits: { queue_size: 300000 }, on_demand: true }, rollout: { away: 25%, max_failures: 2 } }',
  ],
  ['[eu-4, us] }', '[eu-4, us], vars: { icecast: 3 } }'],
  ['192.0.2.11, region: eu', '192.0.2.11, region: eu, vars: { icecast: { a: 4, b: 5 } }, ssh: { user: root }'],
  ['192.0.2.14, region: eu', '192.0.2.14, region: eu, vars: { icecast: { b: 6 } }'],
  ['128 }', '128, title: The other }'],
  ['192.0.2.12, region: eu', '192.0.2.12, region: eu, icecast: { limits: { queue_size: 400000, sources: 9 } }'],
];

describe('explain', () => {
  let inventory: Inventory;
  before(async () => {
    inventory = await smallNetwork(...changes);
  });
  const lines = changedText(changes).split('\n');

  /** `level: value @ what stands there`. */
  function text({ level, value, origin }: Said): string {
    const there = origin && lines[origin.line - 1]?.slice(origin.column - 1, origin.column - 1 + origin.length);
    return `${level}: ${JSON.stringify(value)}${there === undefined ? '' : ` @ ${there}`}`;
  }

  function explained(host: string, key: string): Record<string, string[]> {
    const network = deriveNetwork(inventory, { set: { icecast: { c: 9 } } });
    const defaults = [{ name: 'role icecast', values: { icecast: { a: 0, header_timeout: 15 } } }];
    const all = explain(network, host, key, defaults);
    return Object.fromEntries(all.map((one) => [one.key, [text(one), ...one.hides.map(text)]]));
  }

  const cases: { host: string; key: string; says: Record<string, string[]> }[] = [
    {
      host: 'eu-1',
      key: 'icecast.a',
      says: { 'icecast.a': ['host eu-1: 4 @ 4', 'region eu: 2 @ 2', 'all: 1 @ 1', 'role icecast: 0'] },
    },
    {
      host: 'eu-2',
      key: 'icecast.limits',
      says: {
        'icecast.limits.queue_size': ['host eu-2: 400000 @ 400000', 'region eu: 300000 @ 300000'],
        'icecast.limits.sources': ['host eu-2: 9 @ 9'],
      },
    },
    {
      host: 'eu-1',
      key: 'rollout.away',
      says: { 'rollout.away': ['region eu: "25%" @ 25%', 'all: "40%" @ 40%', 'default: "50%"'] },
    },
    {
      host: 'eu-1',
      key: 'rollout.max_failures_per_region',
      says: { 'rollout.max_failures_per_region': ['region eu: 2 @ 2', 'default: 0'] },
    },
    {
      host: 'us-1',
      key: 'director.balance',
      says: { 'director.balance': ['all: "weight" @ weight', 'default: "left"'] },
    },
    { host: 'us-1', key: 'rollout.away', says: { 'rollout.away': ['all: "40%" @ 40%', 'default: "50%"'] } },
    { host: 'eu-2', key: 'icecast.on_demand', says: { 'icecast.on_demand': ['region eu: true @ true'] } },
    {
      host: 'eu-2',
      key: 'vars.icecast.a',
      says: { 'icecast.a': ['region eu: 2 @ 2', 'all: 1 @ 1', 'role icecast: 0'] },
    },
    { host: 'eu-2', key: 'icecast.header_timeout', says: { 'icecast.header_timeout': ['role icecast: 15'] } },
    { host: 'eu-2', key: 'icecast.c', says: { 'icecast.c': ['--set: 9'] } },
    {
      host: 'eu-1',
      key: 'icecast',
      says: {
        'icecast.a': ['host eu-1: 4 @ 4', 'region eu: 2 @ 2', 'all: 1 @ 1', 'role icecast: 0'],
        'icecast.header_timeout': ['role icecast: 15'],
        'icecast.limits.queue_size': ['region eu: 300000 @ 300000'],
        'icecast.on_demand': ['region eu: true @ true'],
        'icecast.list': ['all: [1,2] @ ['],
        'icecast.b': ['host eu-1: 5 @ 5'],
        'icecast.c': ['--set: 9'],
      },
    },
    // The group's 3 stands in the place of the whole mapping.
    { host: 'eu-4', key: 'icecast.b', says: { 'icecast.b': ['host eu-4: 6 @ 6', 'group canary: 3 @ 3'] } },
    { host: 'eu-1', key: 'region', says: { region: ['host eu-1: "eu" @ eu'] } },
    { host: 'eu-1', key: 'tier', says: { tier: ['default: 1'] } },
    { host: 'eu-3', key: 'tier', says: { tier: ['host eu-3: 2 @ 2', 'default: 1'] } },
    { host: 'eu-1', key: 'from', says: { from: ['derived: "master-1"'] } },
    { host: 'eu-5', key: 'from', says: { from: ['host eu-5: "eu-3" @ eu-3'] } },
    { host: 'eu-1', key: 'max_listeners', says: { max_listeners: ['default: 10000'] } },
    { host: 'eu-1', key: 'limits.sources', says: { 'limits.sources': ['derived: 9'] } },
    { host: 'studio', key: 'plays.tone', says: { 'plays.tone': ['host studio: 1000 @ 1000'] } },
    {
      host: 'eu-1',
      key: 'ssh.user',
      says: {
        'ssh.user': [
          'host eu-1: "root" @ root',
          'all: "deploy" @ deploy',
          'default (~/.ssh/config decides what is null): null',
        ],
      },
    },
    {
      host: 'us-1',
      key: 'mounts./live.mp3.max_listeners',
      says: { 'mounts./live.mp3.max_listeners': ['mount: 500 @ 500', 'default: null'] },
    },
    {
      host: 'master-1',
      key: 'mounts./live.mp3.max_listeners',
      says: {
        'mounts./live.mp3.max_listeners': [
          'derived (the mount, and the servers that may pull it from here): 504',
          'mount: 500 @ 500',
          'default: null',
        ],
      },
    },
    {
      host: 'us-1',
      key: 'mounts./live.ogg.title',
      says: {
        'mounts./live.ogg.title': [
          'mount: "The other" @ The other',
          'station: "Radio Test" @ Radio Test',
          'default: "Radio Test"',
        ],
      },
    },
    { host: 'us-1', key: 'sources.phone.buffer', says: { 'sources.phone.buffer': ['default: 2'] } },
    { host: 'us-1', key: 'station.domain', says: { 'station.domain': ['station: "radio.example" @ radio.example'] } },
  ];

  for (const { host, key, says } of cases) {
    it(`says where ${host} has ${key} from`, () => expect(explained(host, key)).to.deep.equal(says));
  }

  it('never says a secret', () => {
    const text = JSON.stringify([explained('eu-2', 'ssh'), explained('eu-2', 'station'), explained('eu-2', 'sources')]);
    expect(text).to.contain('‹secret›');
    expect(text).to.not.match(/: \\"(hush|thing|secret|one|two)\\"/);
  });

  const unknown: { host: string; key: string; says: RegExp }[] = [
    { host: 'eu-11', key: 'region', says: /^no-such-host: `eu-11` is no host$/ },
    { host: 'eu-1', key: 'icecast.heder_timeout', says: /^unknown-key: `eu-1` has no value `icecast\.heder_timeout`$/ },
    { host: 'eu-1', key: 'mounts./nope.mp3.title', says: /^unknown-key/ },
    { host: 'eu-1', key: 'icecast.a.deeper', says: /^unknown-key/ },
    { host: 'eu-1', key: 'constructor', says: /^unknown-key/ },
    { host: 'studio', key: 'tier', says: /^unknown-key/ },
  ];
  for (const { host, key, says } of unknown) {
    it(`knows no ${key} of ${host}`, () => {
      expect(() => explained(host, key)).to.throw(InvalidInventory, says);
    });
  }

  it('suggests the key that was meant', () => {
    expect(() => explained('eu-1', 'icecast.heder_timeout'))
      .to.throw(InvalidInventory)
      .with.nested.property('diagnostics[0].hint')
      .that.contains('`icecast.header_timeout`');
  });
});
