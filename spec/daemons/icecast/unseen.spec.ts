import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { after, afterEach, before, describe, it } from 'mocha';
import { hostProgram } from '../../../lib/converge/host-program.ts';
import { questionLines } from '../../../lib/converge/transaction/question-lines.ts';
import { judgeEscorted } from '../../../lib/icecast/judge-escorted.ts';
import { askedAt } from '../../../lib/icecast/questions.ts';
import { asker } from './reload/asked.ts';
import { configuration } from './reload/configuration.ts';
import { World } from './reload/world.ts';

/** A header is nothing that a running Icecast tells of itself, and at this level its log tells nothing either. */
const header = '<http-headers><header name="X-Radio" value="yes"/></http-headers>';
const silent = (xml: string) => xml.replace('<loglevel>4<', '<loglevel>1<');

describe('an Icecast whose log says nothing of a reload', function () {
  this.timeout(60_000);
  let world: World;
  before(async () => {
    world = await World.open({ a: 0, b: 0 });
  });
  afterEach(() => world.clear());
  after(() => world.close());

  const places = [
    ['as it is', '>Here<'],
    ['that ends with a space itself, in other letters', '>Zürich &amp; Übersee <'],
    ['that is a space', '> <'],
  ] as const;
  for (const [what, location] of places) {
    it(`shows that it has read a configuration by its location, ${what}`, async () => {
      const [from, to] = ['', header].map((extra) =>
        silent(configuration({ extra }, world.place)).replace('>Here<', location),
      );
      if (from === undefined || to === undefined) throw new Error('there is no change');
      await world.server.start(from);
      await world.populate(['/live.mp3'], ['/live.mp3', '/live.mp3']);
      const { verdict, route, witness } = judgeEscorted(from, to, await world.running());
      expect(verdict).to.equal('reload');
      expect(route).to.have.length(2);
      const [step] = route;
      if (step === undefined || witness === null) throw new Error('nothing shows it');

      // As it is until it is told, and as it stays if nothing comes of that.
      expect(reached(step.spaces), 'before').to.equal('it has not read its configuration again');
      give(step.xml);
      expect(await world.eventually(async () => reached(step.spaces) === '', 10), 'between').to.equal(true);
      expect(asked(to, witness.spaces), 'between').to.equal('it has not read its configuration again');
      give(to);
      expect(await world.eventually(async () => asked(to, witness.spaces) === '', 10), 'after').to.equal(true);
      expect(await world.lost()).to.deep.equal(new Map());
    });
  }

  function give(xml: string): void {
    writeFileSync(world.server.at('icecast.xml'), xml);
    process.kill(world.server.pid, 'SIGHUP');
  }

  /** What a step is waited for with on a host. */
  function reached(spaces: number | null): string {
    const { server } = world;
    writeFileSync(server.at('until'), `=${spaces}\n`);
    writeFileSync(server.at('reached'), hostProgram('ask-icecast.bash') + hostProgram('step-reached.bash'));
    const words = [server.at('reached'), server.at('icecast.xml'), server.at('until')];
    return spawnSync('bash', words, { encoding: 'utf8' }).stdout.trim();
  }

  /** What is asked in the end. */
  function asked(xml: string, spaces: number): string {
    const input = questionLines({ at: askedAt(xml), questions: [{ ask: 'location', spaces }] });
    return spawnSync('bash', [asker], { input, encoding: 'utf8' }).stdout.trim();
  }
});
