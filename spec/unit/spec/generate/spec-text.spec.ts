import { expect } from 'chai';
import type { Found } from '../../../../lib/spec/generate/found.ts';
import { literal } from '../../../../lib/spec/generate/literal.ts';
import { accountsOf, innocent, packagesOf, unitsOf } from '../../../../lib/spec/generate/read.ts';
import { specText } from '../../../../lib/spec/generate/spec-text.ts';

const file = { type: 'file', mode: '0640', owner: 'root', group: 'icecast', size: 1, mtime: 1 };
const nothing: Found = {
  host: 'relay-eu1',
  services: [],
  timers: [],
  ports: [],
  packages: [],
  users: [],
  paths: new Map(),
  filesystems: new Map(),
  sysctls: new Map(),
  mounts: new Map(),
  certificates: [],
  cron: new Map(),
};

describe('a first spec', () => {
  it('says what was found, sorted, and breaks lines as biome would', () => {
    const text = specText({
      ...nothing,
      services: ['nginx', 'icecast2'],
      ports: [{ protocol: 'udp', port: 53, address: '::1', processes: ['dns "d"'] }],
      mounts: new Map([
        ['/live.mp3', { source: '127.0.0.1', contentType: 'audio/mpeg', bitrate: 128 }],
        ['/hold.mp3', { source: null, contentType: null, bitrate: null }],
      ]),
      paths: new Map([
        ['/etc/localtime', { link: '/usr/share/zoneinfo/UTC', facts: file }],
        ['/gone', { link: null, facts: null }],
        ["/etc/it's a long name for a file that is in a directory", { link: null, facts: file }],
      ]),
      cron: new Map([['root', ["5 4 * * * echo 'a'"]]]),
    });
    expect(text).to.equal(`// relay-eu1 as it was found. Take out what need not stay so, and say what you expect.
import { expect, hosts } from 'aircheck/spec';

hosts('relay-eu1', (host) => {
  describe('services', () => {
    it('icecast2 runs, and starts with the host', () => expect(host.service('icecast2')).to.be.enabled.and.running);
    it('nginx runs, and starts with the host', () => expect(host.service('nginx')).to.be.enabled.and.running);
  });

  describe('ports', () => {
    it('dns "d" listens at udp 53 on ::1', () => {
      expect(host.port(53, 'udp')).to.be.listening.and.on('::1').and.by('dns "d"');
    });
  });

  describe('mounts', () => {
    it('/hold.mp3 is there', () => expect(host.mount('/hold.mp3')).to.exist);
    it('/live.mp3 carries audio/mpeg at 128 kbit/s', () => {
      expect(host.mount('/live.mp3')).to.be.connected.and.have.contentType('audio/mpeg').and.have.bitrate(128);
    });
  });

  describe('files', () => {
    it("/etc/it's a long name for a file that is in a directory is root:icecast's, 0640", () => {
      expect(host.file("/etc/it's a long name for a file that is in a directory")).to.have.mode(0o640);
      expect(host.file("/etc/it's a long name for a file that is in a directory")).to.have.owner('root');
      expect(host.file("/etc/it's a long name for a file that is in a directory")).to.have.group('icecast');
    });
    it('/etc/localtime leads to /usr/share/zoneinfo/UTC', () => {
      expect(host.symlink('/etc/localtime')).to.be.linkedTo('/usr/share/zoneinfo/UTC');
    });
  });

  describe('cron', () => {
    it("root runs 5 4 * * * echo 'a'", () => expect(host.cron('root')).to.have.entry("5 4 * * * echo 'a'"));
  });
});
`);
  });

  const hostile = [
    "it's",
    'say "hi"',
    `both ' and "`,
    'line\nbreak',
    'back\\slash',
    '`y` $z',
    "'); process.exit(0); ('",
  ];
  for (const text of hostile) {
    it(`quotes ${JSON.stringify(text)} so that it is read as it was`, async () => {
      const source = `export default ${literal(text)};`;
      const read: { default: unknown } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
      expect(read.default).to.equal(text);
    });
  }
});

describe('what is found for a first spec', () => {
  it('is of units those that start with the host and work, without those of every host', () => {
    const show = (id: string, file: string, active: string, sub: string) =>
      `Id=${id}\nActiveState=${active}\nSubState=${sub}\nUnitFileState=${file}`;
    const output = [
      show('nginx.service', 'enabled', 'active', 'running'),
      show('systemd-timesyncd.service', 'enabled', 'active', 'running'),
      show('dbus.service', 'static', 'active', 'running'),
      show('studio.service', 'enabled', 'failed', 'failed'),
      show('once.service', 'enabled', 'active', 'exited'),
      show('logrotate.timer', 'enabled', 'active', 'waiting'),
    ].join('\n\n');
    expect(unitsOf(output)).to.deep.equal({ services: ['nginx'], timers: ['logrotate'] });
  });

  it('is of packages those that somebody asked for', () => {
    const output = 'bash required shells\nlibc6 optional libs\nicecast2 optional sound\nperl standard perl\n';
    expect(packagesOf(output)).to.deep.equal(['icecast2']);
  });

  it('is of users those who log in, or whose processes run', () => {
    const output = `root:x:0:0:root:/root:/bin/bash
www-data:x:33:33::/var/www:/usr/sbin/nologin
games:x:5:60::/usr/games:/usr/sbin/nologin
systemd-network:x:998:998::/:/usr/sbin/nologin
kim:x:1002:1002::/home/kim:/bin/sh

root
www-data
systemd-network`;
    expect(accountsOf(output).map(({ name }) => name)).to.deep.equal(['root', 'www-data', 'kim']);
  });

  it('leaves out entries of cron in which a password may stand', () => {
    const entries = ['1 2 * * * curl http://a:b@c/', '@daily x --password=y', '5 * * * * run-parts /etc/cron.hourly'];
    expect(entries.filter(innocent)).to.deep.equal([]);
    expect(innocent('@daily /usr/local/bin/backup')).to.equal(true);
  });
});
