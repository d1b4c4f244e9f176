import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { after, afterEach, before, describe, it } from 'mocha';
import { certificateQuestions } from '../../../lib/converge/certificate-questions.ts';
import { questionLines } from '../../../lib/converge/transaction/question-lines.ts';
import { sha256 } from '../../../lib/resources/file-content.ts';
import type { ServiceResource } from '../../../lib/resources/types.generated.ts';
import { askedRows, asker, measureAsked } from './reload/asked.ts';
import { configuration } from './reload/configuration.ts';
import { World } from './reload/world.ts';

describe('a running Icecast that was given another configuration', function () {
  this.timeout(60_000);
  let world: World;
  before(async () => {
    world = await World.open({ a: 0, b: 0 });
  });
  afterEach(() => world.clear());
  after(() => world.close());

  for (const row of askedRows) {
    it(`is asked whether it has taken ${row.change}`, async () => {
      const { before, after } = await measureAsked(row);
      expect(before.taken, before.said).to.equal(false);
      if (row.said !== null) expect(before.said).to.match(row.said);
      expect(after.taken, after.said).to.equal(true);
    });
  }

  it('is asked whether it shows the certificate that it should, which takes a start', async () => {
    const { place } = world;
    const xml = (name: string) =>
      configuration(
        {
          after: `<listen-socket><port>${place.spare}</port><bind-address>127.0.0.1</bind-address><ssl>1</ssl></listen-socket>`,
          paths: `<ssl-certificate>${world.server.at(name)}</ssl-certificate>`,
        },
        place,
      );
    const path = '/etc/icecast2/icecast.xml';
    const service: ServiceResource = { kind: 'service', name: 'x', reads: [{ path, change: 'icecast' }] };
    const pem = world.server.at('two.pem');
    const text = readFileSync(pem, 'utf8');
    // From the vault, and as a file that is sent as it lies here.
    const [questions, others] = [{ text }, { local: pem, sha256: sha256(text), size: text.length }].map((content) =>
      certificateQuestions(
        service,
        [{ kind: 'file', path, content: { text: xml('two.pem') } }, { kind: 'file', path: pem, content }, service],
        [path],
      ),
    );
    if (questions === undefined) throw new Error('nothing is asked');
    expect(questions.map(({ port }) => port)).to.deep.equal([`${place.spare}`]);
    expect(others).to.deep.equal(questions);
    const ask = () =>
      spawnSync('bash', [asker], { input: questionLines({ at: null, questions }), encoding: 'utf8', timeout: 8000 });
    await world.server.start(xml('one.pem'));
    expect(ask().stdout).to.equal(`127.0.0.1 port ${place.spare} does not show the certificate that it should\n`);
    await world.server.reload(xml('two.pem'));
    expect(ask().status).to.equal(1);
    await world.server.stop();
    await world.server.start(xml('two.pem'));
    const { status, stdout } = ask();
    expect(status, stdout).to.equal(0);
  });

  it('is asked whether it listens where it should', () => {
    const lines = (port: number) =>
      questionLines({
        at: { address: '127.0.0.1', port: '1', user: 'x', password: 'x' },
        questions: [{ ask: 'listens', address: '127.0.0.1', port: `${port}` }],
      });
    const ask = (port: number) => spawnSync('bash', [asker], { input: lines(port), encoding: 'utf8' });
    expect(ask(world.place.origin).status).to.equal(0);
    expect(ask(world.place.spare).stdout).to.equal(`nothing listens to 127.0.0.1 port ${world.place.spare}\n`);
  });
});
