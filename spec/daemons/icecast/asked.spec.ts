import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { after, afterEach, before, describe, it } from 'mocha';
import { certificateQuestions } from '../../../lib/converge/certificate-questions.ts';
import { questionLines } from '../../../lib/converge/transaction/question-lines.ts';
import { judgeChange } from '../../../lib/icecast/judge.ts';
import { askedAt, questionsOf } from '../../../lib/icecast/questions.ts';
import { sha256 } from '../../../lib/resources/file-content.ts';
import type { ServiceResource } from '../../../lib/resources/types.generated.ts';
import { configuration, type Pieces } from './reload/configuration.ts';
import { World } from './reload/world.ts';

const program = path.resolve(import.meta.dirname, '../../../lib/converge/host/asked.bash');
const relay = (port: number) =>
  `<relay><server>127.0.0.1</server><port>${port}</port><mount>/stream</mount><local-mount>/pulled.mp3</local-mount></relay>`;

type Row = [change: string, to: Pieces | ((origin: number) => Pieces), said: RegExp, from?: (origin: number) => Pieces];

const rows: Row[] = [
  [
    'a limit of a mount',
    { live: '<max-listeners>7</max-listeners>' },
    /^\/live\.mp3: max_listeners is unlimited, and should be 7$/,
  ],
  [
    'a name with signs',
    { live: '<stream-name>A &amp; &lt;B&gt; "C"</stream-name>' },
    /server_name is .*, and should be A & <B> "C"$/,
  ],
  [
    'a description',
    { live: '<stream-description>Other</stream-description>' },
    /server_description is .* and should be Other$/,
  ],
  ['where the server is', { global: { location: 'There' } }, /^server: location is Here, and should be There$/],
  ['whom to write to', { global: { admin: 'two@radio.example' } }, /^server: admin is one@/],
  ['the host name', { global: { hostname: 'two.example' } }, /server: host is one\.example/],
  ['the admin password', { authentication: { 'admin-password': 'a b:c' } }, /the login of admin is not let in: 401/],
  ['the relay password', { authentication: { 'relay-password': 'other' } }, /the login of relay is not let in: 401/],
  ['the source password', { authentication: { 'source-password': 'other' } }, /the login of source is not let in: 401/],
  [
    'a relay that comes',
    (origin) => ({ extra: relay(origin), global: { 'master-update-interval': '5' } }),
    /^\/pulled\.mp3 is not pulled, though 127\.0\.0\.1 port \d+ has \/stream$/,
    () => ({ global: { 'master-update-interval': '5' } }),
  ],
  ['a relay that goes', {}, /^\/pulled\.mp3 is still there$/, (origin) => ({ extra: relay(origin) })],
];

describe('a running Icecast that was given another configuration', function () {
  this.timeout(60_000);
  let world: World;
  before(async () => {
    world = await World.open({ a: 0, b: 0 });
  });
  afterEach(() => world.clear());
  after(() => world.close());

  for (const [change, to, said, from = () => ({})] of rows) {
    it(`is asked whether it has taken ${change}`, async () => {
      const { origin } = world.place;
      const old = configuration(from(origin), world.place);
      const fresh = configuration(typeof to === 'function' ? to(origin) : to, world.place);
      await world.server.start(old);
      await world.connect('/live.mp3');
      await world.eventually(async () => (await world.stat('/live.mp3', 'server_name')) !== null, 10);
      if (old.includes('/pulled.mp3')) {
        await world.eventually(async () => (await world.listed('/pulled.mp3', 'Connected')) !== null, 10);
      }
      const running = await world.running();
      const { reasons } = judgeChange(old, fresh, running);
      const lines = questionLines({ at: askedAt(fresh), questions: questionsOf(reasons, fresh, running) });
      const ask = async () => {
        // What there is to be pulled is sent by this process.
        const asking = spawn('bash', [program], { stdio: ['pipe', 'pipe', 'inherit'], timeout: 8000 });
        asking.stdin.end(lines);
        const [stdout, [code]] = await Promise.all([text(asking.stdout), once(asking, 'close')]);
        return { taken: code === 0, said: stdout.trim().split('\n').at(-1) ?? '' };
      };
      const before = await ask();
      expect(before.taken, before.said).to.equal(false);
      if (!change.includes('admin')) expect(before.said).to.match(said);
      await world.server.reload(fresh);
      expect(await world.eventually(async () => (await ask()).taken, 5), (await ask()).said).to.equal(true);
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
      spawnSync('bash', [program], { input: questionLines({ at: null, questions }), encoding: 'utf8', timeout: 8000 });
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
    const ask = (port: number) => spawnSync('bash', [program], { input: lines(port), encoding: 'utf8' });
    expect(ask(world.place.origin).status).to.equal(0);
    expect(ask(world.place.spare).stdout).to.equal(`nothing listens to 127.0.0.1 port ${world.place.spare}\n`);
  });
});
