// DNS answers as specs see them: a real gdnsd on a loopback address, which answers by the client's network.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect as chaiExpect } from 'chai';
import { namesAsked } from '../../../../lib/spec/net/names-asked.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { dns, dnsOn } from '../../../../lib/spec/subjects/dns.ts';
import { freePort, Workshop } from '../../ssh/sshd.ts';

const address = '127.0.0.53';
const long = Array.from({ length: 12 }, (_, n) => `"${String(n).padStart(3, '0')}${'x'.repeat(200)}"`).join(' ');

const zone = `$TTL 300
@ SOA ns1 hostmaster ( 7 7200 1800 259200 30 )
@ NS ns1
@ NS ns2
ns1 A 127.0.0.53
ns2 A 127.0.0.54
ns2 AAAA 2001:db8::54
listen 30 DYNA geoip!radio
alias 60 CNAME ns2
_stream._tcp SRV 10 5 8000 ns1
text TXT "v=radio; " "one; two"
long TXT ${long}
`;

const nets = `10.1.0.0/16 => [ eu, us ]
10.2.0.0/16 => [ us, eu ]
2001:db8:1::/48 => [ eu, us ]
2001:db8:2::/48 => [ us, eu ]
`;

describe('DNS answers in sentences', () => {
  const workshop = new Workshop();
  let gdnsd: ChildProcess;
  let server: string;
  let port: number;

  before(async function () {
    this.timeout('1m');
    port = await freePort(address);
    server = `${address}:${port}`;
    const dir = path.join(workshop.dir, 'dns');
    for (const name of ['run', 'state']) mkdirSync(path.join(dir, name), { recursive: true });
    workshop.write('dns/zones/radio.test', zone);
    workshop.write('dns/geoip/regions.nets', nets);
    workshop.write(
      'dns/config',
      `options => { listen => [ "${server}" ], run_dir => ${dir}/run, state_dir => ${dir}/state, edns_client_subnet => true }
plugins => { geoip => {
  maps => { regions => { datacenters => [ eu, us ], nets => regions.nets } }
  resources => { radio => { map => regions, service_types => up, dcmap => {
    eu => { eu1 => 10.77.0.21, eu2 => 10.77.0.22 }
    us => { us1 => 10.77.0.31 }
  } } }
} }
`,
    );
    gdnsd = spawn('/usr/sbin/gdnsd', ['-c', dir, 'start'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    gdnsd.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    gdnsd.on('exit', (code) => code === 0 || code === null || console.error(said));
    await expect(dns('radio.test', { server, type: 'SOA', timeout: '1s' })).to.answer.within('15s');
  });

  after(async () => {
    const gone = gdnsd.exitCode === null ? once(gdnsd, 'exit') : null;
    gdnsd.kill();
    await gone;
    workshop.remove();
  });

  it('go by the network of the client', async () => {
    for (const [from, ...addresses] of [
      ['10.1.0.0/16', '10.77.0.21', '10.77.0.22'],
      ['10.1.7.9', '10.77.0.22', '10.77.0.21'],
      ['10.2.3.0/24', '10.77.0.31'],
      ['2001:db8:1::/48', '10.77.0.21', '10.77.0.22'],
      ['2001:db8:2:5::/64', '10.77.0.31'],
      ['198.51.100.0/24', '10.77.0.21', '10.77.0.22'],
    ] as const) {
      const [first = '', ...more] = addresses;
      const asked = expect(dns('listen.radio.test', { from, server }));
      await asked.to
        .resolveOnlyTo(first, ...more)
        .with.ttl(30)
        .and.rcode('NOERROR').and.authoritative;
    }
    await expect(dns('listen.radio.test', { from: '10.2.0.0/16', server }))
      .to.resolveTo('10.77.0.31')
      .with.scope(16)
      .and.answerWithin('2s')
      .and.not.resolveTo('10.77.0.21');
    await expect(dns('listen.radio.test', { server }))
      .to.resolveOnlyTo('10.77.0.21', '10.77.0.22')
      .and.not.have.scope(16);
  });

  it('lead connections as clients of a network, by any name server that answers', async () => {
    const silent = `${address}:${await freePort(address)}`;
    const leads = (from: string, name: string) =>
      new Promise<string>((resolve) => {
        const lookup = namesAsked({ servers: [silent, server], from });
        lookup(name, { all: true }, (error, found) =>
          resolve(error?.message ?? (typeof found === 'string' ? found : found.map((one) => one.address).join())),
        );
      });
    chaiExpect(await leads('10.2.0.0/16', 'listen.radio.test')).to.equal('10.77.0.31');
    const seen = new Set<string>();
    for (let tries = 0; tries < 100 && seen.size < 2; tries += 1)
      seen.add(await leads('10.1.0.0/16', 'listen.radio.test'));
    chaiExpect([...seen].sort()).to.deep.equal(['10.77.0.21', '10.77.0.22']);
    // The silent one, whom chance lets come first or last, has no say in it.
    for (let tries = 0; tries < 20; tries += 1)
      chaiExpect(await leads('10.1.0.0/16', 'nobody.radio.test')).to.equal('nobody.radio.test: no address');
  });

  it('have types', async () => {
    const of = (type: 'AAAA' | 'CNAME' | 'NS' | 'SOA' | 'SRV' | 'TXT', name: string) =>
      expect(dns(`${name}radio.test`, { type, server }));
    await of('NS', '').to.resolveOnlyTo('ns2.radio.test', 'NS1.radio.test.').with.ttl(300);
    await of('SOA', '').to.resolveTo(/^ns1\.radio\.test hostmaster\.radio\.test 7 7200 1800 259200 30$/);
    await of('SRV', '_stream._tcp.').to.resolveOnlyTo('10 5 8000 ns1.radio.test');
    await of('TXT', 'text.').to.resolveOnlyTo('v=radio; one; two');
    await of('CNAME', 'alias.').to.resolveTo('ns2.radio.test').with.ttl({ atMost: 60 });
    await of('AAAA', 'ns2.').to.resolveOnlyTo('2001:db8::54');
    // gdnsd leaves it to resolvers to follow a name.
    await expect(dns('alias.radio.test', { server })).not.to.exist;
  });

  it('come by TCP where they are long, and where that is asked for', async () => {
    const text = dns('long.radio.test', { type: 'TXT', server });
    await expect(text).to.resolveTo(/^000x{200}001x.*011x{200}$/);
    chaiExpect((await text.observe({ word: 'exist', args: [] })).truncated).to.equal(false);
    await expect(dns('ns1.radio.test', { server, tcp: true })).to.resolveOnlyTo(address);
  });

  it('say that there is nothing, and whose zone it is not', async () => {
    await expect(dns('nobody.radio.test', { server })).to.have.rcode('NXDOMAIN').and.not.exist;
    await expect(dns('ns1.radio.test', { type: 'AAAA', server })).to.have.rcode('NOERROR').and.not.exist;
    await expect(dns('radio.example', { server })).to.have.rcode('REFUSED').and.not.authoritative;
    await expect(dnsOn({ name: 'director', address }, 'ns2.radio.test', { port })).to.exist.and.be.authoritative;
  });

  it('are neither so nor not so where nobody answers', async () => {
    const closed = `${address}:${await freePort(address)}`;
    const asked = performance.now();
    const silent = dns('listen.radio.test', { server: closed, timeout: '2s' });
    await expect(silent).not.to.answer;
    chaiExpect(performance.now() - asked).to.be.below(1900);
    for (const sentence of [expect(silent).to.resolveTo('10.77.0.21'), expect(silent).not.to.resolveTo('10.77.0.21')]) {
      const error: unknown = await Promise.resolve(sentence).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      chaiExpect(error)
        .to.be.an('error')
        .with.property('message')
        .that.matches(/nobody can tell: .*ECONNREFUSED/);
    }
  });
});
