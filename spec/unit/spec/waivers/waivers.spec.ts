import { expect } from 'chai';
import { describe, it } from 'mocha';
import type { SpecResult } from '../../../../lib/events/types.generated.ts';
import { type Waiver, Waivers } from '../../../../lib/spec/waivers/waivers.ts';
import * as recorded from '../../events/reporters/recorded.ts';

function result(outcome: SpecResult['outcome'], title: string, host: string | null = 'relay-us1'): SpecResult {
  const wrong = outcome === 'failed' || outcome === 'unreachable';
  return recorded.result({
    title,
    host,
    outcome,
    path: [host ?? 'the network'],
    failures: wrong ? ['expected 1 to equal 2', 'no sound'].map((message) => recorded.failure({ message })) : [],
  });
}

function waiver(more: Partial<Waiver>): Waiver {
  return {
    spec: 'plays',
    hosts: null,
    reason: 'a switch',
    until: '2026-12-31',
    tell: (finding) => ({ ...finding, origin: { file: 'w.yml', line: 2, column: 11, length: 5 } }),
    ...more,
  };
}

const judged = (more: Partial<Waiver>, told: SpecResult) => new Waivers([waiver(more)], '2026-11-22').judge(told);

describe('waivers', () => {
  it('make a failure skipped, with the reason, and with all that is wrong', () => {
    const told = result('failed', 'plays /live.mp3');
    expect(judged({}, told)).to.deep.equal({
      ...told,
      outcome: 'skipped',
      reason: 'may fail until 2026-12-31: a switch (expected 1 to equal 2; no sound)',
      failures: [],
    });
  });

  const left: readonly (readonly [string, Partial<Waiver>, SpecResult])[] = [
    ['what passes', {}, result('passed', 'plays')],
    ['a host that cannot be reached', {}, result('unreachable', 'plays')],
    ['another title', {}, result('failed', 'listens')],
    ['another host', { hosts: new Set(['relay-eu1']) }, result('failed', 'plays')],
    ['the network, with hosts', { hosts: new Set(['relay-us1']) }, result('failed', 'plays', null)],
    ['a pattern that does not fit', { spec: /^plays/ }, result('failed', 'plays')],
    ['the day after', { until: '2026-11-21' }, result('failed', 'plays')],
  ];
  for (const [what, more, told] of left) {
    it(`leave ${what} as it is`, () => {
      expect(judged(more, told)).to.equal(told);
    });
  }

  const taken: readonly (readonly [string, Partial<Waiver>, SpecResult])[] = [
    ['the last day itself', { until: '2026-11-22' }, result('failed', 'plays')],
    ['a host in the pattern', { hosts: new Set(['relay-us1']) }, result('failed', 'plays')],
    ['the network', {}, result('failed', 'plays', null)],
    ['a host in a title', { spec: /^relay-us1 plays/ }, result('failed', 'plays')],
    ['a pattern that is to be found everywhere', { spec: /a/g }, result('failed', 'plays')],
  ];
  for (const [what, more, told] of taken) {
    it(`hold for ${what}, twice as well as once`, () => {
      const waivers = new Waivers([waiver(more)], '2026-11-22');
      expect([waivers.judge(told).outcome, waivers.judge(told).outcome]).to.deep.equal(['skipped', 'skipped']);
    });
  }

  it('say which of them nothing needs: those of which all has passed', () => {
    const idle = waiver({ spec: 'idle' });
    const waivers = new Waivers([idle, waiver({ spec: 'needed' }), waiver({ spec: 'not run' })], '2026-11-22');
    for (const told of [result('passed', 'idle'), result('passed', 'needed'), result('failed', 'needed')]) {
      waivers.judge(told);
    }
    expect(waivers.idle()).to.deep.equal([
      idle.tell({
        code: 'idle-waiver',
        severity: 'warning',
        message: 'what this names has passed, and need not be waived',
        hint: 'take it out',
      }),
    ]);
  });

  it('say which do not hold any more', () => {
    const waivers = new Waivers([waiver({ until: '2026-11-21' }), waiver({})], '2026-11-22');
    expect(waivers.ended().map(({ code, message }) => `${code}: ${message}`)).to.deep.equal([
      'ended-waiver: this held until 2026-11-21: what it names counts again (a switch)',
    ]);
  });
});
