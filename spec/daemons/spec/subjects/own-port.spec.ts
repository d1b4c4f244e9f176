// A network whose Icecasts do not listen on port 8000, as specs see it: two real ones, of which one pulls from the other.
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect as chaiExpect } from 'chai';
import { loadInventory } from '../../../../lib/inventory/load.ts';
import { deriveNetwork } from '../../../../lib/network/derive.ts';
import type { RadioHost } from '../../../../lib/spec/radio/radio-host.ts';
import { streamAddress } from '../../../../lib/spec/radio/stream-url.ts';
import { HostLine } from '../../../../lib/spec/read/host-line.ts';
import { HostReader } from '../../../../lib/spec/read/host-reader.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { hostKind, observeHost } from '../../../../lib/spec/subjects/host.ts';
import { mount } from '../../../../lib/spec/subjects/mount.ts';
import { stream } from '../../../../lib/spec/subjects/stream.ts';
import { upstream } from '../../../../lib/spec/subjects/upstream.ts';
import { LocalSession } from '../../converge/local-session.ts';
import { Broadcast, encodings } from '../listening/broadcast.ts';

const MASTER = '127.0.0.61';
const RELAY = '127.0.0.62';

const inventory = (master: string, relay: string) => `
station:
  name: Radio Spec
  domain: radio.example
  contact: studio@radio.example
  passwords: {source: hackme, relay: hackme, admin: hackme}
regions: {eu: {}}
masters: {master1: {address: ${MASTER}, role: primary, icecast: {listen: [${master}]}}}
relays: {relay-eu1: {address: ${RELAY}, region: eu, icecast: {listen: [${relay}]}}}
mounts: {/live.mp3: {format: mp3, bitrate: 128}}
sources: {studio: {kind: live, priority: 1, password: studio-password}}
`;

describe('Icecasts on ports of their own in sentences', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'own-port-'));
  let master: Broadcast;
  let relay: Broadcast;
  let hosts: readonly RadioHost[];

  before(async function () {
    this.timeout('1m');
    master = await Broadcast.start('', 65_536, MASTER);
    await master.source('/live.mp3', 'sine=1000:r=44100', encodings.mp3);
    const pull = `<relay><server>${MASTER}</server><port>${master.port}</port><mount>/live.mp3</mount></relay>`;
    relay = await Broadcast.start(pull, 65_536, RELAY);
    hosts = await hostsOf(`{port: ${master.port}}`, `{port: ${relay.port}}`);
  });

  after(async () => {
    await master.stop();
    await relay.stop();
    rmSync(directory, { recursive: true });
  });

  async function hostsOf(...sockets: readonly [master: string, relay: string]): Promise<readonly RadioHost[]> {
    writeFileSync(path.join(directory, 'network.yml'), inventory(...sockets));
    const network = deriveNetwork(await loadInventory(directory));
    return network.hosts.map((host) => {
      const { name, kind, address, publicNames } = host;
      const reader = new HostReader(new HostLine(async () => new LocalSession()));
      const from = host.kind === 'relay' ? host.from : null;
      return { name, kind, address, publicNames, from, network, read: (observation) => reader.read(observation) };
    });
  }

  function named(name: string): RadioHost {
    const host = hosts.find((one) => one.name === name);
    if (host === undefined) throw new Error(`there is no ${name}`);
    return host;
  }
  const ofNetwork = (name: string) => new Subject(hostKind, name, name, () => observeHost(named(name)));

  it('are asked where they listen, also without NGINX', async () => {
    for (const name of ['master1', 'relay-eu1']) {
      await expect(stream(named(name), '/live.mp3', { direct: true, seconds: 1 }))
        .to.have.format('mp3')
        .and.be.audible.within('10s');
      await expect(mount(named(name), '/live.mp3')).to.be.connected;
    }
  });

  it('are known by the ports of their connections', async () => {
    await expect(ofNetwork('relay-eu1')).to.carry('/live.mp3').from('master1');
    await expect(upstream(named('relay-eu1'))).to.be.reached.and.connected;
    await expect(ofNetwork('master1')).not.to.feed('relay-eu1');
    // Icecast's own connection has the address that Linux gives it here; another machine's would have its own.
    const request = get(`${master.url('/live.mp3')}`, { host: MASTER, localAddress: RELAY, agent: false });
    const [answer]: IncomingMessage[] = await once(request, 'response');
    await expect(ofNetwork('master1')).to.feed('relay-eu1');
    await expect(ofNetwork('relay-eu1')).not.to.feed('master1');
    answer?.destroy();
  });

  it('are reached at the address that they are bound to', async () => {
    const [, bound] = await hostsOf('{port: 9000}', '{port: 9000, address: 192.0.2.9}');
    chaiExpect(bound && streamAddress(bound, '/live.mp3', true).url).to.equal('http://192.0.2.9:9000/live.mp3');
  });

  it('cannot be asked by others where they listen on their hosts alone', async () => {
    const [, alone] = await hostsOf('{port: 9000}', '{port: 9000, address: 127.0.0.1}');
    chaiExpect(() => alone && stream(alone, '/live.mp3', { direct: true })).to.throw(
      TypeError,
      'relay-eu1 has no Icecast that others can ask: leave out { direct }',
    );
  });
});
