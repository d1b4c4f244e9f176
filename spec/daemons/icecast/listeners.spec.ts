import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { audienceOf, listenersScript, parseListeners } from '../../../lib/converge/listeners.ts';
import { planHost } from '../../../lib/converge/plan.ts';
import type { Running } from '../../../lib/icecast/running.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { hostState } from '../../unit/resources/host-state.ts';
import { LocalSession } from '../converge/local-session.ts';
import { configuration } from './reload/configuration.ts';
import { World } from './reload/world.ts';

describe('who listens to a host', function () {
  this.timeout(60_000);
  let world: World;
  let xml = '';

  before(async () => {
    world = await World.open({ a: 0, b: 0 });
    const { place, server } = world;
    const said = configuration(
      {
        authentication: { 'admin-password': 'a&amp;b &quot;c&lt;&apos;\\$(x)' },
        before: `<listen-socket><port>${place.spare}</port><bind-address>127.0.0.1</bind-address><ssl>1</ssl></listen-socket>`,
        paths: `<ssl-certificate>${server.at('one.pem')}</ssl-certificate>`,
      },
      place,
    );
    xml = said.replace('<icecast>', '<icecast><!-- <admin-password>old</admin-password> -->');
    await server.start(xml);
    await world.connect('/live.mp3');
    for (let count = 0; count < 4; count += 1) await world.join('/live.mp3');
    await world.join('/live.mp3', { agent: 'Icecast 2.4.4', address: '127.0.0.8' });
    await world.join('/live.mp3', { agent: 'Our relay', address: '127.0.0.9' });
    await world.eventually(async () => audienceOf(await ask(), 'all')?.listeners === 4, 10);
  });
  after(() => world.close());

  const resources = (path: string, text: string): Resource[] => [
    { kind: 'file', path, content: { text } },
    { kind: 'service', name: 'icecast2', running: true, listeners: true, reads: [{ path, change: 'icecast' }] },
  ];

  async function ask(): Promise<Running> {
    const script = listenersScript(resources(world.server.at('icecast.xml'), ''), ['127.0.0.9']);
    const { stdout } = await new LocalSession().run(script);
    return parseListeners(stdout.toString().split('\n'));
  }

  it('is asked of the running Icecast, with bash alone, the password of its file, and the socket that speaks no TLS', async () => {
    const running = await ask();
    expect(audienceOf(running, 'all')).to.deep.equal({ listeners: 4, relays: 0 });
    expect(audienceOf(running, ['/live.mp3'])).to.deep.equal({ listeners: 4, relays: 0 });
    expect(running?.get('/live.mp3')?.relays.toSorted()).to.deep.equal(['127.0.0.8', '127.0.0.9']);
    expect(audienceOf(running, ['/other.mp3'])).to.deep.equal({ listeners: 0, relays: 0 });
  });

  it('is told with what a plan does to them', async () => {
    const path = world.server.at('icecast.xml');
    const running = await ask();
    const effects = (to: string, known: Running) => {
      const state = hostState({
        paths: { [path]: {} },
        contents: { [path]: xml },
        units: { 'icecast2.service': { active: 'active' } },
      });
      const config = { host: 'h', resources: resources(path, to), checks: [], verify: [] };
      const record = { lock: null, interrupted: [], installed: new Map(), placed: new Map() };
      return planHost(config, state, record, known).actions.map(({ verb, listeners }) => [verb, listeners]);
    };
    const socket = xml.replace('</listen-socket>', '</listen-socket><listen-socket><port>9</port></listen-socket>');
    const limit = xml.replace('<clients>100', '<clients>200');
    expect(effects(limit, running)).to.deep.equal([['reload', { effect: 'none', count: null, relays: null }]]);
    expect(effects(socket, running)).to.deep.equal([['restart', { effect: 'cut', count: 4, relays: 0 }]]);
    expect(effects(socket, null)).to.deep.equal([['restart', { effect: 'cut', count: null, relays: null }]]);
  });

  it('is not known where Icecast does not run, or there is no file', async () => {
    await world.clear();
    expect(await ask()).to.equal(null);
    const { stdout, code } = await new LocalSession().run(listenersScript(resources('/nowhere/icecast.xml', ''), []));
    expect({ code, said: parseListeners(stdout.toString().split('\n')) }).to.deep.equal({ code: 0, said: null });
    expect(listenersScript([], [])).to.equal('');
  });
});
