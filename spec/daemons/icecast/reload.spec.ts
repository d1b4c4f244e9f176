import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { differences } from '../../../lib/icecast/difference.ts';
import { parse } from '../../../lib/icecast/parse.ts';
import { rules } from '../../../lib/icecast/reload-table.ts';
import { ruleFor } from '../../../lib/icecast/rule-for.ts';
import { atOnce } from './reload/at-once.ts';
import { configuration, type Pieces } from './reload/configuration.ts';
import { type Measured, measure, measureRefusal } from './reload/measure.ts';
import { mountRows } from './reload/rows/mounts.ts';
import { refusals } from './reload/rows/refused.ts';
import { relayRows } from './reload/rows/relays.ts';
import { serverRows } from './reload/rows/server.ts';
import { Upstream } from './reload/upstream.ts';

const rows = [...relayRows, ...mountRows, ...serverRows];

describe('what a reload does to a running Icecast', function () {
  this.timeout(180_000);
  const upstreams: Upstream[] = [];
  const measured: Promise<Measured>[] = [];
  const refused: ReturnType<typeof measureRefusal>[] = [];

  before(async () => {
    const [a, b] = [await Upstream.start('a'), await Upstream.start('b')];
    upstreams.push(a, b);
    const ports = { a: a.port, b: b.port };
    // Mostly they wait for Icecast, which looks once a second.
    const begin = atOnce(20);
    for (const row of rows) measured.push(begin(() => measure(row, ports)));
    for (const refusal of refusals) refused.push(begin(() => measureRefusal(refusal, ports)));
    for (const result of [...measured, ...refused]) result.catch(() => {});
  });

  after(async () => {
    await Promise.allSettled([...measured, ...refused]);
    for (const upstream of upstreams) await upstream.close();
  });

  rows.forEach(({ change, verdict, later = false, drops = [], moves = [], watched = ['/live.mp3'] }, index) => {
    it(`${change}: ${verdict}${later ? ', and another source' : ''}`, async () => {
      const result = await measured[index];
      const lost = verdict === 'restart' ? watched : drops;
      expect(result?.told, 'what was told').to.deep.equal({ verdict, later, drops: lost });
      expect(result?.seen, 'what was seen').to.deep.equal(result?.told);
      expect(result?.moves).to.deep.equal(moves);
    });
  });

  it('has a row for every rule that says that it was tried', () => {
    const place = { port: 1, spare: 2, other: 3, directory: '/d', a: 4, b: 5, origin: 6 };
    const parsed = (pieces: Pieces) => parse(configuration(pieces, place));
    const used = rows.flatMap(({ from, to }) => differences(parsed(from(place)), parsed(to(place))).map(ruleFor));
    const unused = rules.filter((rule) => rule.known === 'tried' && !used.includes(rule));
    expect(unused.map(({ kind, change, to }) => [kind, change, to])).to.deep.equal([]);
  });

  refusals.forEach(({ change, by, otherwise }, index) => {
    it(`${change}: refused by the ${by}, else ${otherwise}`, async () => {
      expect(await refused[index]).to.deep.equal({ by, otherwise });
    });
  });
});
