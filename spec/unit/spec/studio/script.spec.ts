import { expect } from 'chai';
import { describe, it } from 'mocha';
import { orderOf, type StudioAct } from '../../../../lib/spec/studio/act.ts';
import { StudioError } from '../../../../lib/spec/studio/error.ts';
import { studioScript } from '../../../../lib/spec/studio/script.ts';
import { hostileTitles, refusedTitles } from './titles.ts';

const orders: readonly (readonly [string, StudioAct, string, string])[] = [
  ['a tone', { play: { tone: 440 } }, 'studio.play 440.000 0.300000', 'running'],
  ['a tone between whole numbers', { play: { tone: 523.25 } }, 'studio.play 523.250 0.300000', 'running'],
  ['a tone of -20 dBFS', { play: { tone: 1000, level: -20 } }, 'studio.play 1000.000 0.141421', 'running'],
  ['the loudest tone', { play: { tone: 20, level: -3.02 } }, 'studio.play 20.000 0.998884', 'running'],
  ['the softest tone', { play: { tone: 20000, level: -90 } }, 'studio.play 20000.000 0.000045', 'running'],
  ['a title', { say: 'a' }, 'studio.say YQ==', 'must-run'],
  ['silence', { go: 'silent' }, 'studio.silent', 'running'],
  ['going away', { go: 'away' }, 'studio.away', 'running'],
  ['freezing', { go: 'frozen' }, 'studio.connect', 'frozen'],
  ['coming back', { go: 'back' }, 'studio.back', 'running'],
];

const refused: readonly (readonly [string, StudioAct, string])[] = [
  ['a tone of nothing', { play: { tone: Number.NaN } }, 'a studio cannot play a tone of NaN Hz'],
  ['a tone below hearing', { play: { tone: 19 } }, 'a studio cannot play a tone of 19 Hz'],
  ['a tone above hearing', { play: { tone: 20001 } }, 'a studio cannot play a tone of 20001 Hz'],
  ['a level above full scale', { play: { tone: 440, level: 0 } }, 'a studio cannot play a tone of 0 dBFS'],
  ['a level of nothing', { play: { tone: 440, level: -Infinity } }, 'a studio cannot play a tone of -Infinity dBFS'],
  // What nobody's compiler has seen.
  ['a state that there is not', JSON.parse('{"go":"wild"}'), 'a studio cannot go "wild"'],
];

function refusal(act: StudioAct): StudioError {
  try {
    studioScript(act);
  } catch (error) {
    if (error instanceof StudioError) return error;
  }
  throw new Error('it was not refused');
}

describe('studioScript', () => {
  for (const [name, act, line, process] of orders) {
    it(`tells the studio of ${name}`, () => {
      expect(orderOf(act)).to.deep.equal({ line, process });
      expect(studioScript(act)).to.include(line);
    });
  }

  for (const title of hostileTitles) {
    it(`sends ${JSON.stringify(title).slice(0, 60)} as it is, in characters that mean nothing`, () => {
      const { line } = orderOf({ say: title });
      const [command, words = ''] = line.split(' ');
      expect(command).to.equal('studio.say');
      expect(words).to.match(/^[A-Za-z0-9+/]+=*$/);
      expect(Buffer.from(words, 'base64').toString()).to.equal(title);
    });
  }

  for (const [name, title, why] of refusedTitles) {
    it(`refuses a title of ${name}`, () => {
      const error = refusal({ say: title });
      expect(error.code).to.equal('studio-act');
      expect(error.message).to.include(why);
      expect(error.hint).to.be.a('string');
    });
  }

  for (const [name, act, message] of refused) {
    it(`refuses ${name}`, () => {
      const error = refusal(act);
      expect(error).to.include({ code: 'studio-act', message });
      expect(error.hint).to.be.a('string');
    });
  }
});
