import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { differences } from '../../../lib/icecast/difference.ts';
import { judgeChange } from '../../../lib/icecast/judge.ts';
import { parse } from '../../../lib/icecast/parse.ts';
import { ruleFor, rulesOf } from '../../../lib/icecast/rule-for.ts';
import { adapted } from '../../daemons/icecast/reload/adapted.ts';
import { askedRows } from '../../daemons/icecast/reload/asked.ts';
import { configuration, type Pieces } from '../../daemons/icecast/reload/configuration.ts';
import { toldBy } from '../../daemons/icecast/reload/measure.ts';
import { type Recording, runningOf } from '../../daemons/icecast/reload/recording.ts';
import { rowsOf } from '../../daemons/icecast/reload/rows-of.ts';

const place = { port: 1, spare: 2, other: 3, directory: '/d', share: '/s', a: 4, b: 5, origin: 6 };

// CI has neither of them: what they did is on record, and `npm run record:dialect` makes it anew.
for (const dialect of ['2.5', 'kh'] as const) {
  const file = new URL(`../../daemons/icecast/recorded/${dialect}.json`, import.meta.url);
  const recording: Recording = JSON.parse(readFileSync(file, 'utf8'));
  const { rows, left } = rowsOf(dialect);
  const written = (pieces: Pieces) => adapted(configuration(pieces, place), dialect);

  describe(`what a reload does to ${recording.version}, recorded on ${recording.recorded}`, () => {
    for (const seen of recording.rows) {
      it(`${seen.change}: ${seen.verdict}${seen.later ? ', and another source' : ''}`, () => {
        const row = rows.find(({ change }) => change === seen.change);
        if (row === undefined) throw new Error('there is no such row any more: npm run record:dialect');
        const judgement = judgeChange(written(row.from(place)), written(row.to(place)), runningOf(seen));
        const { verdict, later, drops } = seen;
        expect(toldBy(judgement, row)).to.deep.equal({ verdict, later, drops });
      });
    }

    it('says of each row of 2.4 that was not tried why', () => {
      expect(recording.left).to.deep.equal(left);
      expect(left.every(({ why }) => why !== '')).to.equal(true);
    });

    it('tells of every change that it is asked about', () => {
      expect(recording.asked).to.deep.equal(askedRows.map(({ change }) => change));
    });

    it('has a row for every rule of the dialect that says that it was tried', () => {
      const known = rows.filter(({ change }) => recording.rows.some((seen) => seen.change === change));
      const used = known.flatMap(({ from, to }) =>
        differences(parse(written(from(place))), parse(written(to(place)))).map((found) => ruleFor(found, dialect)),
      );
      const own = rulesOf[dialect].slice(0, rulesOf[dialect].length - rulesOf['2.4'].length);
      const unused = own.filter((rule) => rule.known === 'tried' && !used.includes(rule));
      expect(unused.map(({ kind, change, to }) => [kind, change, to])).to.deep.equal([]);
    });
  });
}
