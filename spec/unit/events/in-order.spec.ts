import { expect } from 'chai';
import { describe, it } from 'mocha';
import { inOrder } from '../../../lib/events/in-order.ts';
import type { Event } from '../../../lib/events/types.generated.ts';
import { finished } from './run.ts';

const at = '2026-01-31T12:00:00.000Z';
const planned = (host: string): Event => {
  return { type: 'host-planned', at, host, changes: [], actions: [], obstacles: [], unchanged: 1 };
};
const start: Event = { type: 'run-started', at, command: 'plan', inventory: '/srv', hosts: ['a', 'b', 'c'] };
const note: Event = { type: 'note', at, level: 'info', host: null, message: 'x', hint: null };
const counts = { ok: 0, changed: 0, failed: 0, undone: 0, unreachable: 0, skipped: 0 };
const end: Event = { type: 'run-finished', at, counts, interrupted: true, seconds: 1 };

/** What has been passed on after each event. */
function passed(events: readonly Event[]): string[] {
  let seen: string[] = [];
  const take = inOrder((event) => seen.push('host' in event && event.host !== null ? event.host : event.type));
  return events.map((event) => {
    seen = [];
    take(event);
    return seen.join(' ');
  });
}

describe('inOrder', () => {
  const cases: [title: string, events: Event[], passed: string[]][] = [
    ['holds a host back for those before it', [start, planned('b'), planned('a')], ['run-started', '', 'a b']],
    ['passes on what is in order at once', [start, planned('a'), planned('b')], ['run-started', 'a', 'b']],
    [
      'keeps the order within a host',
      [start, planned('b'), finished('b', 'ok'), planned('a')],
      ['run-started', '', '', 'a b b'],
    ],
    [
      'goes on after a host that cannot be reached',
      [start, planned('b'), finished('a', 'unreachable')],
      ['run-started', '', 'a b'],
    ],
    ['passes on what is about no host', [start, planned('b'), note], ['run-started', '', 'note']],
    ['passes all of it on before the end', [start, planned('c'), end], ['run-started', '', 'c run-finished']],
    ['passes on hosts that it was not told of', [planned('x')], ['x']],
  ];
  for (const [title, events, expected] of cases) {
    it(title, () => expect(passed(events)).to.deep.equal(expected));
  }
});
