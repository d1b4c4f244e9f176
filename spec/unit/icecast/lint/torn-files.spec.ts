import { expect } from 'chai';
import { describe, it } from 'mocha';
import { fixed, lint } from '../../../../lib/icecast/lint/lint.ts';
import { plainServer } from '../../../../lib/icecast/lint/rule.ts';
import { rules } from '../../../../lib/icecast/lint/rules.ts';

/** The same numbers every time (mulberry32). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

const pieces = [
  '',
  '',
  ' ',
  '0',
  '-1',
  '<!-- x -->',
  '<![CDATA[ ]]>',
  '<limits/>',
  '<mount/>',
  '<relay/>',
  '<relay><mount>/</mount></relay>',
];

describe('Files that were torn', () => {
  const random = numbers(7);
  const upTo = (limit: number) => Math.floor(random.next().value * limit);

  /** A tag or a text less, or something else in its place. */
  function torn(xml: string): string {
    const parts = xml.split(/(?=<)|(?<=>)/);
    for (let times = 1 + upTo(4); times > 0; times--) parts[upTo(parts.length)] = pieces[upTo(pieces.length)] ?? '';
    return parts.join('');
  }

  for (const { code, failing } of rules) {
    it(`are looked at without harm, and fixed at once or not: ${code}`, () => {
      for (let times = 0; times < 25; times++) {
        const xml = torn(failing);
        for (const { rule, start } of lint(xml, plainServer)) {
          if (rule !== 'not-xml') expect(xml[start], xml).to.equal('<');
        }
        const { xml: after, done } = fixed(xml, plainServer);
        expect(done.length > 0, xml).to.equal(after !== xml);
        expect(fixed(after, plainServer), xml).to.deep.equal({ xml: after, done: [] });
        const codes = lint(xml, plainServer).map(({ rule }) => rule);
        if (!codes.includes('not-xml'))
          expect(lint(after, plainServer).map(({ rule }) => rule)).to.not.include('not-xml');
      }
    });
  }
});
