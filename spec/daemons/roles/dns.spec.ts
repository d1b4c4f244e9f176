// The files of the role dns, as they are rendered, in a real gdnsd that asks relays which answer as NGINX there does.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect as chaiExpect } from 'chai';
import { ask } from '../../../lib/spec/net/dns-query.ts';
import { expect } from '../../../lib/spec/sentence/expect.ts';
import { dns } from '../../../lib/spec/subjects/dns.ts';
import { hostileValues } from '../hostile/values.ts';
import { rendered } from '../hostile/whole-way.ts';
import { freePort, Workshop } from '../ssh/sshd.ts';

const relays = { 'eu-1': '127.1.0.1', 'eu-2': '127.1.0.2', 'us-1': '127.2.0.1', 'ap-1': '127.3.0.1', six: '::1' };

const inventory = (contact = 'on.air@radio.example') => `
station: { name: R, domain: radio.example, contact: ${JSON.stringify(contact)}, passwords: { source: s, relay: r, admin: a } }
regions:
  eu: { failover: [us], networks: [10.0.0.0/8, "2001:db8::/32"] }
  us: { failover: [eu], networks: [10.1.0.0/16, "2001:db8:1::/48"] }
  ap: { failover: [us], networks: [10.1.2.0/24] }
  af: { failover: [us], networks: [192.0.2.0/24] }
masters:
  master-1: { address: 127.9.0.1, role: primary, nameserver: true }
  master-2: { address: 127.9.0.2, role: standby }
relays:
  eu-1: { address: 127.1.0.1, region: eu, weight: 2, nameserver: true }
  eu-2: { address: 127.1.0.2, region: eu, public_name: two.eu.radio.example }
  us-1: { address: 127.2.0.1, region: us }
  # A name that is a word of gdnsd's configuration.
  multi: { address: 127.3.0.1, region: ap }
  six: { address: "::1", region: ap }
mounts: { /live.mp3: { format: mp3, bitrate: 128, public_path: /on-air } }
sources: { studio: { kind: live, priority: 1, password: p } }
`;

describe('the role dns in gdnsd', function () {
  this.timeout('60s');
  const workshop = new Workshop();
  const servers = new Map<string, Server>();
  const silent = new Set<string>();
  let port: number;
  let server: string;
  let gdnsd: ChildProcess | undefined;
  const state = path.join(workshop.dir, 'state');

  /** Puts the files of a name server where this machine's gdnsd finds them, with ports that are free. */
  async function write(directory: string, text: string, ports: { dns: number; http: number }): Promise<string> {
    const { configs } = await rendered(text);
    for (const resource of configs.get('master-1')?.resources ?? []) {
      if (resource.kind !== 'file' || resource.absent === true || !('text' in resource.content)) continue;
      if (!resource.path.startsWith('/etc/gdnsd/')) continue;
      const own = `dns_port => ${ports.dns}, run_dir => "${workshop.dir}/run", state_dir => "${state}"`;
      const content = resource.content.text
        .replace('options => {', `options => { ${own}`)
        .replaceAll('port => 80,', `port => ${ports.http},`);
      workshop.write(`${directory}/${resource.path.slice('/etc/gdnsd/'.length)}`, content);
    }
    return path.join(workshop.dir, directory);
  }

  before(async () => {
    const http = await freePort('127.9.0.1');
    port = await freePort('127.9.0.1');
    server = `127.9.0.1:${port}`;
    for (const address of ['127.9.0.1', '127.9.0.2', ...Object.values(relays)]) {
      const relay = createServer((request, response) => {
        const well = request.url === '/health' && request.headers.host === 'radio.example' && !silent.has(address);
        response.writeHead(well ? 200 : 503).end();
      });
      servers.set(address, relay.listen(http, address));
      await once(relay, 'listening');
    }
    for (const name of ['run', 'state']) mkdirSync(path.join(workshop.dir, name));
    const directory = await write('gdnsd', inventory(), { dns: port, http });
    gdnsd = spawn('/usr/sbin/gdnsd', ['-c', directory, 'start'], { stdio: 'ignore' });
    await expect(dns('radio.example', { server, type: 'SOA', timeout: '1s' })).to.answer.within('15s');
  });

  afterEach(() => {
    silent.clear();
    rmSync(path.join(state, 'admin_state'), { force: true });
  });

  after(async () => {
    const gone = gdnsd !== undefined && gdnsd.exitCode === null ? once(gdnsd, 'exit') : null;
    gdnsd?.kill();
    await gone;
    for (const relay of servers.values()) relay.close();
    workshop.remove();
  });

  const answers = async (from: string, name = 'radio.example') => {
    const { records } = await ask(name, { server, from });
    return records.map(({ value }) => value).sort();
  };

  it('sends clients to the region of the smallest network that they are in', async () => {
    for (const [from, address] of [
      ['10.1.0.0/24', '127.2.0.1'],
      ['10.1.2.3', '127.3.0.1'],
      ['2001:db8:1::/64', '127.2.0.1'],
      // A region without relays.
      ['192.0.2.9', '127.2.0.1'],
    ] as const) {
      await expect(dns('radio.example', { server, from })).to.resolveOnlyTo(address).with.ttl(30).within('10s');
    }
    await expect(dns('radio.example', { server, from: '10.1.2.3', type: 'AAAA' })).to.resolveOnlyTo('::1');
    chaiExpect(await answers('10.2.0.0/16')).to.include(relays['eu-1']);
    chaiExpect(await answers('198.51.100.0/24')).to.include(relays['eu-1']);
  });

  it('answers with a relay of half the weight half of the time, and with the heavier one always', async () => {
    const all = await Promise.all(Array.from({ length: 200 }, () => answers('10.2.0.0/16')));
    chaiExpect(all.filter((one) => one.includes(relays['eu-1']))).to.have.length(200);
    chaiExpect(all.filter((one) => one.includes(relays['eu-2'])).length).to.be.within(60, 140);
  });

  it('leaves out what does not play, goes on to the next region, and answers all where nothing plays', async () => {
    silent.add(relays['eu-1']);
    await expect(dns('radio.example', { server, from: '10.2.0.0/16' }))
      .to.resolveOnlyTo(relays['eu-2'])
      .within('8s');
    silent.add(relays['eu-2']);
    await expect(dns('radio.example', { server, from: '10.2.0.0/16' }))
      .to.resolveOnlyTo(relays['us-1'])
      .within('8s');
    silent.add(relays['us-1']);
    await expect(dns('radio.example', { server, from: '10.2.0.0/16' }))
      .to.resolveTo(relays['eu-1'])
      .within('8s');
    silent.clear();
    await expect(dns('radio.example', { server, from: '10.1.0.0/24' }))
      .to.resolveOnlyTo(relays['us-1'])
      .within('8s');
  });

  it('leaves out a relay that has failed one check', async () => {
    const asked = dns('radio.example', { server, from: '10.2.0.0/16' });
    await expect(asked).to.resolveTo(relays['eu-1']).within('20s');
    silent.add(relays['eu-1']);
    // Between two checks are two seconds.
    await setTimeout(2100);
    silent.delete(relays['eu-1']);
    await expect(asked).to.resolveOnlyTo(relays['eu-2']).within('2s');
    await expect(asked).to.resolveTo(relays['eu-1']).within('20s');
  });

  it('leads encoders to the first master that plays', async () => {
    const source = dns('source.radio.example', { server });
    await expect(source).to.resolveOnlyTo('127.9.0.1').within('8s');
    silent.add('127.9.0.1');
    await expect(source).to.resolveOnlyTo('127.9.0.2').within('8s');
  });

  it('has what is drained in no answer', async () => {
    workshop.write('state/admin_state', `${relays['us-1']}/* => DOWN\n`);
    const asked = dns('radio.example', { server, from: '10.1.0.0/24' });
    await expect(asked).not.to.resolveTo(relays['us-1']).within('10s');
  });

  it('names each host, and the name servers', async () => {
    for (const [name, address] of [
      ['eu-2.radio.example', '127.1.0.2'],
      ['two.eu.radio.example', '127.1.0.2'],
      ['master-2.radio.example', '127.9.0.2'],
    ] as const) {
      await expect(dns(name, { server })).to.resolveOnlyTo(address).with.ttl(300);
    }
    await expect(dns('six.radio.example', { server, type: 'AAAA' })).to.resolveOnlyTo('::1');
    await expect(dns('radio.example', { server, type: 'NS' })).to.resolveOnlyTo(
      'master-1.radio.example',
      'eu-1.radio.example',
    );
    await expect(dns('radio.example', { server, type: 'SOA' })).to.resolveTo(/on\\?\.air\.radio\.example/);
  });

  it('is taken by gdnsd, whatever the address of the operator is', async () => {
    const contacts = hostileValues.flatMap(({ value, taken }) =>
      taken.includes('contact') ? [`${value}@radio.example`] : [],
    );
    chaiExpect(contacts.length).to.be.greaterThan(10);
    for (const [i, contact] of contacts.entries()) {
      const directory = await write(`contact-${i}`, inventory(contact), { dns: port, http: 80 });
      const { status, stderr } = spawnSync('/usr/sbin/gdnsd', ['-c', directory, 'checkconf'], { encoding: 'utf8' });
      chaiExpect(status, `${contact}: ${stderr}`).to.equal(0);
      chaiExpect(stderr, contact).not.to.match(/warning|error/);
    }
  });
});
