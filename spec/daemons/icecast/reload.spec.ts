import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { differences } from '../../../lib/icecast/difference.ts';
import { parse } from '../../../lib/icecast/parse.ts';
import { rules } from '../../../lib/icecast/reload-table.ts';
import { ruleFor } from '../../../lib/icecast/rule-for.ts';
import { atOnce } from './reload/at-once.ts';
import { configuration, type Pieces } from './reload/configuration.ts';
import { inert, measureInert, measureRenewal } from './reload/inert.ts';
import { type Measured, measure, measureRefusal } from './reload/measure.ts';
import { measureOwner, owners } from './reload/owner.ts';
import { responder } from './reload/responder.ts';
import { mountRows } from './reload/rows/mounts.ts';
import { otherRows } from './reload/rows/others.ts';
import { refusals } from './reload/rows/refused.ts';
import { relayRows } from './reload/rows/relays.ts';
import { serverRows } from './reload/rows/server.ts';
import { Upstream } from './reload/upstream.ts';

// What takes long begins first.
const rows = [...otherRows, ...relayRows, ...mountRows, ...serverRows];

describe('what a reload does to a running Icecast', function () {
  this.timeout(180_000);
  const upstreams: Upstream[] = [];
  const measured: Promise<Measured>[] = [];
  const refused: ReturnType<typeof measureRefusal>[] = [];
  const useless: ReturnType<typeof measureInert>[] = [];
  const owned: ReturnType<typeof measureOwner>[] = [];
  let renewed: ReturnType<typeof measureRenewal> | undefined;

  before(async () => {
    await responder.open();
    const [a, b] = [await Upstream.start('a'), await Upstream.start('b')];
    upstreams.push(a, b);
    const ports = { a: a.port, b: b.port };
    // Mostly they wait for Icecast, which looks once a second.
    const begin = atOnce(20);
    for (const row of rows) measured.push(begin(() => measure(row, ports)));
    for (const refusal of refusals) refused.push(begin(() => measureRefusal(refusal, ports)));
    for (const change of inert) useless.push(begin(() => measureInert(change, ports)));
    if (process.getuid?.() === 0) for (const change of owners) owned.push(begin(() => measureOwner(change, ports)));
    renewed = begin(() => measureRenewal(ports));
    for (const result of [...measured, ...refused, ...useless, ...owned, renewed]) result.catch(() => {});
  });

  after(async () => {
    await Promise.allSettled([...measured, ...refused, ...useless, ...owned, renewed]);
    responder.close();
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
    const place = { port: 1, spare: 2, other: 3, directory: '/d', share: '/s', a: 4, b: 5, origin: 6 };
    const parsed = (pieces: Pieces) => parse(configuration(pieces, place));
    const tried = [...rows, ...inert, ...owners];
    const used = tried.flatMap(({ from, to }) =>
      differences(parsed(from(place)), parsed(to(place))).map((one) => ruleFor(one)),
    );
    const unused = rules.filter((rule) => rule.known === 'tried' && !used.includes(rule));
    expect(unused.map(({ kind, change, to }) => [kind, change, to])).to.deep.equal([]);
  });

  inert.forEach(({ change }, index) => {
    it(`${change}: no effect, neither by a reload nor by a start`, async () => {
      const stays = [true, true, true];
      expect(await useless[index]).to.deep.equal({ verdict: 'reload', drops: [], lost: [], stays });
    });
  });

  owners.forEach(({ change }, index) => {
    it(`${change}: restart`, async function () {
      // Nobody else may become somebody else.
      if (process.getuid?.() !== 0) return this.skip();
      expect(await owned[index]).to.deep.equal({ verdict: 'restart', lost: [], took: [false, false, true] });
    });
  });

  it('a certificate that is renewed in its file: restart', async () => {
    expect(await renewed).to.deep.equal(['one', 'one', 'two']);
  });

  refusals.forEach(({ change, by, otherwise }, index) => {
    it(`${change}: refused by the ${by}, else ${otherwise}`, async () => {
      expect(await refused[index]).to.deep.equal({ by, otherwise });
    });
  });
});
