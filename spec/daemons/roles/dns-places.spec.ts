// A database of countries, as MaxMind makes them, in a real gdnsd: its own checker loads it, and clients are sent to the
// region of their country.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as chaiExpect } from 'chai';
import { expect } from '../../../lib/spec/sentence/expect.ts';
import { dns } from '../../../lib/spec/subjects/dns.ts';
import { rendered } from '../hostile/whole-way.ts';
import { freePort, Workshop } from '../ssh/sshd.ts';
import { countryDatabase } from './country-database.ts';

const inventory = (database: string) => `
station: { name: R, domain: radio.example, contact: on.air@radio.example, passwords: { source: s, relay: r, admin: a } }
regions:
  eu: { failover: [us], places: [EU, NA-CA] }
  us: { failover: [eu], places: [NA], networks: [10.9.0.0/16] }
masters:
  master-1: { address: 127.9.0.1, role: primary, nameserver: true }
  master-2: { address: 127.9.0.2, role: standby, nameserver: true }
relays:
  eu-1: { address: 127.1.0.1, region: eu }
  us-1: { address: 127.2.0.1, region: us }
mounts: { /live.mp3: { format: mp3, bitrate: 128 } }
sources: { studio: { kind: live, priority: 1, password: p } }
dns: { database: ${database}, default_region: us }
`;

describe('a database of countries in gdnsd', function () {
  this.timeout('60s');
  const workshop = new Workshop();
  const directory = path.join(workshop.dir, 'gdnsd');
  const check = () => spawnSync('/usr/sbin/gdnsd', ['-c', directory, 'checkconf'], { encoding: 'utf8' });
  let port = 0;
  let gdnsd: ChildProcess | undefined;

  before(async () => {
    port = await freePort('127.9.0.1');
    const file = path.join(workshop.dir, 'countries.mmdb');
    writeFileSync(
      file,
      countryDatabase([
        { network: '10.0.0.0/16', continent: 'EU', country: 'DE' },
        { network: '10.1.0.0/16', continent: 'NA', country: 'US' },
        { network: '10.2.0.0/16', continent: 'NA', country: 'CA' },
        { network: '10.9.0.0/16', continent: 'EU', country: 'FR' },
      ]),
    );
    for (const name of ['run', 'state']) mkdirSync(path.join(workshop.dir, name));
    const { configs } = await rendered(inventory(file));
    for (const resource of configs.get('master-1')?.resources ?? []) {
      if (resource.kind !== 'file' || resource.absent === true || !resource.path.startsWith('/etc/gdnsd/')) continue;
      const to = resource.path.slice('/etc/'.length);
      if ('local' in resource.content) {
        mkdirSync(path.dirname(path.join(workshop.dir, to)), { recursive: true });
        copyFileSync(resource.content.local, path.join(workshop.dir, to));
        continue;
      }
      const own = `dns_port => ${port}, run_dir => "${workshop.dir}/run", state_dir => "${workshop.dir}/state"`;
      workshop.write(to, resource.content.text.replace('options => {', `options => { ${own}`));
    }
  });

  after(async () => {
    const gone = gdnsd !== undefined && gdnsd.exitCode === null ? once(gdnsd, 'exit') : null;
    gdnsd?.kill();
    await gone;
    workshop.remove();
  });

  it('is taken by its own checker, which refuses what is none', () => {
    const { status, stderr } = check();
    chaiExpect(status, stderr).to.equal(0);
    chaiExpect(stderr).to.match(/places\.mmdb/);
    const place = path.join(directory, 'geoip/places.mmdb');
    copyFileSync(place, `${place}.whole`);
    writeFileSync(place, 'these are no countries');
    chaiExpect(check().status).to.not.equal(0);
    copyFileSync(`${place}.whole`, place);
  });

  it('sends clients to the region of their country, of their continent, or of their network first', async () => {
    gdnsd = spawn('/usr/sbin/gdnsd', ['-c', directory, 'start'], { stdio: 'ignore' });
    const server = `127.9.0.1:${port}`;
    await expect(dns('radio.example', { server, type: 'SOA', timeout: '1s' })).to.answer.within('20s');
    for (const [from, address] of [
      ['10.0.1.0/24', '127.1.0.1'],
      ['10.1.1.0/24', '127.2.0.1'],
      ['10.2.1.0/24', '127.1.0.1'],
      // A network of the inventory goes before its country.
      ['10.9.1.0/24', '127.2.0.1'],
      ['198.51.100.0/24', '127.2.0.1'],
    ] as const) {
      // Nobody lives there, so that it is all of the first region.
      await expect(dns('radio.example', { server, from })).to.resolveOnlyTo(address).within('5s');
    }
  });
});
