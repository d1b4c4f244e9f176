import { expect } from 'chai';
import { hindrance } from '../../../lib/converge/hindrance.ts';
import { wavesOf } from '../../../lib/converge/waves.ts';
import { readAmount } from '../../../lib/inventory/amount.ts';
import { hostsNamed, network } from './hosts.ts';

interface Case {
  readonly what: string;
  /** Names of those that change; all, if nothing is said. */
  readonly hosts?: readonly string[];
  readonly canary?: readonly string[];
  readonly serial?: readonly (number | string)[];
  /** Of eu; of us it is a half. */
  readonly away?: number;
  /** Of 100 unless it is said. */
  readonly capacity?: Record<string, number>;
  readonly idle?: readonly string[];
  readonly lost?: readonly string[];
  /** As in `eu1 eu2`, a wave each. */
  readonly waves: readonly string[];
}

const around = (...relays: readonly string[]) => ['master2', 'master1', 'studio1', ...relays, 'ns1', 'ns2'];
const eu = ['eu1', 'eu2', 'eu3', 'eu4', 'eu5'];

const cases: Case[] = [
  {
    what: 'the standby, the primary, studios, then relays by tier, half a region at a time, and name servers one by one',
    waves: around('eu1 eu2 eu3 us1', 'eu4 eu5', 'eu6'),
  },
  { what: 'one relay of each tier first', serial: [1, '100%'], waves: around('eu1', 'eu2 eu3 eu4 us1', 'eu5', 'eu6') },
  { what: 'relays one by one', serial: [1], hosts: ['eu1', 'eu2', 'us1'], waves: ['eu1', 'us1', 'eu2'] },
  {
    what: 'as many as it is told, from all regions',
    serial: [2],
    waves: around('eu1 us1', 'eu2 eu3', 'eu4 eu5', 'eu6'),
  },
  { what: 'more each time', serial: [1, 2, 3], hosts: [...eu, 'us1'], waves: ['eu1', 'eu2 us1', 'eu3 eu4 eu5'] },
  { what: 'shares of those that change', serial: ['20%', '60%'], hosts: eu, waves: ['eu1', 'eu2 eu3 eu4', 'eu5'] },
  { what: 'one at least, however small the share', serial: ['1%'], hosts: ['eu1', 'eu2'], waves: ['eu1', 'eu2'] },
  { what: 'canaries first', canary: ['eu2'], hosts: [...eu, 'us1'], waves: ['eu2', 'eu1 eu3 eu4 us1', 'eu5'] },
  {
    what: 'canaries of each tier',
    canary: ['eu4', 'eu6', 'us1'],
    waves: around('eu4 us1', 'eu1 eu2 eu3', 'eu5', 'eu6'),
  },
  { what: 'canaries within the share, too', canary: eu, away: 0.34, hosts: eu, waves: ['eu1 eu2', 'eu3 eu4', 'eu5'] },
  { what: 'canaries that do not change not at all', canary: ['eu5'], hosts: ['eu1', 'eu2'], waves: ['eu1 eu2'] },
  { what: 'half of all relays of a region, not of those that change', hosts: ['eu1', 'eu5'], waves: ['eu1 eu5'] },
  { what: 'the only relay of a region, too', hosts: ['us1'], waves: ['us1'] },
  { what: 'a small share one by one', away: 0.01, hosts: ['eu1', 'eu2'], waves: ['eu1', 'eu2'] },
  { what: 'all of a region, where that is said', away: 1, hosts: eu, waves: [eu.join(' ')] },
  {
    what: 'capacity, not heads: a large relay leaves no room for others',
    capacity: { eu1: 500 },
    hosts: ['eu1', 'eu2', 'eu3'],
    waves: ['eu1', 'eu2 eu3'],
  },
  {
    what: 'small relays beside a large one that does not change',
    capacity: { eu1: 500 },
    hosts: ['eu2', 'eu3', 'eu4', 'eu5'],
    waves: ['eu2 eu3 eu4 eu5'],
  },
  {
    what: 'a relay that fits after one that does not',
    capacity: { eu2: 400 },
    away: 0.3,
    hosts: ['eu1', 'eu2', 'eu3'],
    waves: ['eu1 eu3', 'eu2'],
  },
  {
    what: 'fewer at a time where others cannot be reached',
    lost: ['eu4', 'eu5'],
    hosts: ['eu1', 'eu2', 'eu3'],
    waves: ['eu1', 'eu2', 'eu3'],
  },
  {
    what: 'relays that nobody can listen to yet with the last, and not as capacity',
    idle: ['eu4', 'eu5', 'eu6'],
    hosts: ['eu1', 'eu2', 'eu4', 'eu5'],
    waves: ['eu1', 'eu2 eu4 eu5'],
  },
  {
    what: 'a new network at once',
    idle: [...eu, 'us1'],
    serial: [1],
    hosts: [...eu, 'us1'],
    waves: [`${eu.join(' ')} us1`],
  },
  {
    what: 'masters and studios of a network that is not on the air yet together',
    idle: ['master1', 'master2', ...eu, 'eu6', 'us1'],
    waves: ['master1 master2 studio1', `${eu.join(' ')} us1`, 'eu6', 'ns1', 'ns2'],
  },
  {
    what: 'a new master like any other, where one is on the air',
    idle: ['master2'],
    hosts: ['master1', 'master2', 'studio1'],
    waves: ['master2', 'master1', 'studio1'],
  },
  {
    what: 'a canary that nobody can listen to like all others',
    idle: ['eu1'],
    canary: ['eu1'],
    hosts: ['eu1', 'eu2'],
    waves: ['eu1 eu2'],
  },
  { what: 'nothing where nothing changes', hosts: [], waves: [] },
];

describe('wavesOf', () => {
  for (const {
    what,
    hosts,
    canary = [],
    serial = ['100%'],
    away = 0.5,
    capacity = {},
    idle = [],
    lost = [],
    waves,
  } of cases) {
    it(`takes ${what}`, () => {
      const found = wavesOf(hosts === undefined ? network : hostsNamed(...hosts), network, {
        canary: new Set(canary),
        serial: serial.flatMap((one) => readAmount(one) ?? []),
        away: new Map([
          ['eu', away],
          ['us', 0.5],
        ]),
        capacity: new Map(network.map(({ name }) => [name, capacity[name] ?? 100])),
        idle: new Set(idle),
        lost: new Set(lost),
      });
      expect(found.map((wave) => wave.map(({ name }) => name).join(' '))).to.deep.equal(waves);
    });
  }
});

describe('hindrance', () => {
  const cases: [string, string[], string | null][] = [
    ['eu1', ['master1'], 'master1'],
    ['eu1', ['master2'], null],
    ['eu1', ['eu2', 'us1'], null],
    ['eu6', ['eu1'], 'eu1'],
    ['eu6', ['master1'], null],
    ['master1', ['master2'], 'master2'],
    ['studio1', ['master2'], 'master2'],
    ['studio1', ['eu1'], null],
    ['ns1', ['eu1', 'us1'], null],
    ['ns1', ['master1', 'eu1'], 'master1'],
    ['ns1', ['master2'], 'master2'],
  ];
  for (const [name, missed, expected] of cases) {
    it(`lets ${name} ${expected === null ? 'go on' : 'wait'} after ${missed.join(' and ')} did not get its change`, () => {
      const [host] = hostsNamed(name);
      expect(host && hindrance(host, new Set(missed), network)).to.equal(expected);
    });
  }
});
