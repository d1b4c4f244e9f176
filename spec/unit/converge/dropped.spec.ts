import { expect } from 'chai';
import { describe, it } from 'mocha';
import type { Action } from '../../../lib/converge/actions.ts';
import type { ListenerEffect } from '../../../lib/converge/daemon-needs.ts';
import { tooManyDropped } from '../../../lib/converge/dropped.ts';

type Effect = ListenerEffect['effect'];
type Host = [listeners: number | null, ...actions: [effect: Effect, count: number | null][]];

function plan([listeners, ...actions]: Host) {
  return {
    listeners,
    actions: actions.map(([effect, count]): Action => {
      return { service: 'x', unit: 'x.service', verb: 'restart', reasons: [], listeners: { effect, count } };
    }),
  };
}

const rows: [title: string, hosts: Host[], limit: string, refused: string | null][] = [
  ['nothing that drops anybody', [[312, ['none', null]]], '0', null],
  ['a gap', [[312, ['gap', null]]], '0', null],
  ['a restart where nobody listens', [[0, ['cut', 0]]], '0', null],
  ['a restart', [[312, ['cut', 312]]], '0', 'this drops 312 of 312 listeners, and --max-dropped allows 0'],
  ['as many as may be', [[312, ['cut', 100]]], '100', null],
  [
    'one more than may be',
    [[312, ['cut', 101]]],
    '100',
    'this drops 101 of 312 listeners, and --max-dropped allows 100',
  ],
  [
    'several hosts',
    [
      [50, ['cut', 50]],
      [50, ['cut', 30]],
    ],
    '79',
    'this drops 80 of 100 listeners, and --max-dropped allows 79',
  ],
  ['a share', [[50, ['cut', 10]], [50]], '10%', null],
  [
    'more than a share',
    [[50, ['cut', 11]], [50]],
    '10%',
    'this drops 11 of 100 listeners, and --max-dropped allows 10%',
  ],
  ['two daemons, through which the same people listen', [[40, ['cut', 40], ['cut', null]]], '40', null],
  [
    'a daemon in front, of which no number is known',
    [[40, ['cut', null]]],
    '39',
    'this drops 40 of 40 listeners, and --max-dropped allows 39',
  ],
  [
    'a host that did not say',
    [[null, ['cut', null]]],
    '5',
    'it is not known how many listeners this drops, and --max-dropped allows 5',
  ],
  ['a host that did not say, and everybody may be dropped', [[null, ['cut', null]]], '100%', null],
  ['a host that did not say, and drops nobody', [[null, ['none', null]]], '0', null],
];

describe('how many listeners may be dropped', () => {
  for (const [title, hosts, limit, refused] of rows) {
    it(`${title}, at most ${limit}: ${refused === null ? 'may be' : 'must not be'}`, () => {
      const asked = { count: Number.parseInt(limit, 10), percent: limit.endsWith('%') };
      expect(tooManyDropped(hosts.map(plan), asked)).to.equal(refused);
    });
  }
});
