import { expect } from 'chai';
import { describe, it } from 'mocha';
import { codes } from '../../../lib/inventory/codes.ts';
import type { Diagnostic } from '../../../lib/inventory/diagnostic.ts';
import { formatDiagnostic } from '../../../lib/inventory/format-diagnostic.ts';
import { inventoryText } from './inventory-text.ts';
import { filled, places, type Slot } from './slots.ts';
import { hostileValues, shown } from './values.ts';
import { wholeWay } from './whole-way.ts';

/** The line that each slot is written in, from 1. */
const lines = new Map(places.map(({ slot }) => [slot, lineOf(slot)]));

function lineOf(slot: Slot): number {
  const ordinary = inventoryText(new Map()).split('\n');
  const marked = inventoryText(new Map([[slot, 'marked']])).split('\n');
  return 1 + ordinary.findIndex((line, i) => line !== marked[i]);
}

describe('hostile values on their way from an inventory to the files of hosts', () => {
  it('are many', () => {
    expect(new Set(hostileValues.map(({ value }) => value)))
      .to.have.property('size', hostileValues.length)
      .that.is.above(50);
  });

  for (const { value, taken } of hostileValues) {
    const takers = places.filter(({ kind }) => taken.includes(kind)).map(({ slot }) => slot);
    const others = places.filter(({ kind }) => !taken.includes(kind)).map(({ slot }) => slot);

    it(`${shown(value)} is taken as ${[...new Set(taken)].join(', ') || 'nothing'}`, async () => {
      const outcome = await wholeWay(inventoryText(filled(takers, value)));
      expect('refused' in outcome ? outcome.refused.map(({ message }) => message) : []).to.deep.equal([]);
    });

    it(`${shown(value)} is refused everywhere else, with a code and its place`, async () => {
      let left = others;
      // What a rule finds is said when the schemas have nothing left to say.
      while (left.length > 0) {
        const outcome = await wholeWay(inventoryText(filled(left, value)));
        const refused = 'refused' in outcome ? outcome.refused : [];
        for (const diagnostic of refused) expectTold(diagnostic);
        const places = new Set(refused.map(({ origin }) => origin?.line));
        const silent = left.filter((slot) => !places.has(lines.get(slot)));
        expect(silent, 'slots that nothing was said about').to.have.length.below(left.length);
        left = silent;
      }
    });
  }

  it('never show a password', async () => {
    const passwords: Slot[] = ['source password', 'relay password', 'admin password', 'presenter password'];
    for (const value of ['secret\nsecret', ' secretsecret', 'secretsecret\u0007']) {
      const outcome = await wholeWay(inventoryText(filled(passwords, value)));
      if (!('refused' in outcome)) throw new Error('a password of two lines was taken');
      expect(outcome.refused).to.have.length(passwords.length);
      for (const diagnostic of outcome.refused) expect(printed(diagnostic)).not.to.include('secretsecret');
    }
  });
});

function expectTold(diagnostic: Diagnostic): void {
  expect(codes).to.have.property(diagnostic.code);
  expect(printed(diagnostic)).to.match(/^\S+network\.yml:\d+:\d+: error\[[a-z0-9-]+\]: \S/);
  expect(printed(diagnostic)).not.to.match(/\.ts:|node_modules|undefined|\[object/);
}

function printed(diagnostic: Diagnostic): string {
  return formatDiagnostic(diagnostic, { colour: false });
}
