import { expect } from 'chai';
import { describe, it } from 'mocha';
import type { Action } from '../../../lib/converge/actions.ts';
import type { ListenerEffect } from '../../../lib/converge/daemon-needs.ts';
import { mayDrop, mostOf, tollInWords, tollOf } from '../../../lib/converge/dropped.ts';

type Effect = ListenerEffect['effect'];
type Host = [listeners: number | null, ...actions: [effect: Effect, count: number | null][]];

function plan([listeners, ...actions]: Host) {
  return {
    listeners,
    actions: actions.map(([effect, count]): Action => {
      return {
        service: 'x',
        unit: 'x.service',
        verb: 'restart',
        reasons: [],
        listeners: { effect, count, relays: null },
        settings: [],
        stepwise: null,
        questions: null,
      };
    }),
  };
}

const rows: [title: string, hosts: Host[], limit: string, may: boolean, said: string][] = [
  ['nothing that drops anybody', [[312, ['none', null]]], '0', true, 'drops no listener'],
  ['a gap', [[312, ['gap', null]]], '0', true, 'drops no listener'],
  ['a restart where nobody listens', [[0, ['cut', 0]]], '0', true, 'drops no listener'],
  ['a restart', [[312, ['cut', 312]]], '0', false, 'drops 312 of 312 listeners on 1 host'],
  ['a restart under one listener', [[1, ['cut', 1]]], '0', false, 'drops 1 of 1 listener on 1 host'],
  ['as many as may be', [[312, ['cut', 100]]], '100', true, 'drops 100 of 312 listeners on 1 host'],
  ['one more than may be', [[312, ['cut', 101]]], '100', false, 'drops 101 of 312 listeners on 1 host'],
  [
    'several hosts',
    [
      [50, ['cut', 50]],
      [50, ['cut', 30]],
    ],
    '79',
    false,
    'drops 80 of 100 listeners on 2 hosts',
  ],
  ['a share', [[50, ['cut', 10]], [50]], '10%', true, 'drops 10 of 100 listeners on 1 host'],
  ['more than a share', [[50, ['cut', 11]], [50]], '10%', false, 'drops 11 of 100 listeners on 1 host'],
  [
    'two daemons, through which the same people listen',
    [[40, ['cut', 40], ['cut', null]]],
    '40',
    true,
    'drops 40 of 40 listeners on 1 host',
  ],
  [
    'a daemon in front, of which no number is known',
    [[40, ['cut', null]]],
    '39',
    false,
    'drops 40 of 40 listeners on 1 host',
  ],
  [
    'a host that did not say',
    [[null, ['cut', null]], [7]],
    '5',
    false,
    'drops listeners on 1 host, and it is not known how many',
  ],
  [
    'a host that did not say, and everybody may be dropped',
    [[null, ['cut', null]]],
    '100%',
    true,
    'drops listeners on 1 host, and it is not known how many',
  ],
  ['a host that did not say, and drops nobody', [[null, ['none', null]]], '0', true, 'drops no listener'],
];

describe('how many listeners may be dropped', () => {
  for (const [title, hosts, limit, may, said] of rows) {
    it(`${title}, at most ${limit}: ${may ? 'may be' : 'must not be'}`, () => {
      const toll = tollOf(hosts.map(plan));
      const asked = { count: Number.parseInt(limit, 10), percent: limit.endsWith('%') };
      expect(mayDrop(toll.dropped, mostOf(asked, toll))).to.equal(may);
      expect(tollInWords(toll)).to.equal(said);
    });
  }
});
