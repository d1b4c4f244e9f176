import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { parse } from '../../../../lib/icecast/parse.ts';
import { effectOf } from '../../../../lib/network/import/effect-of.ts';
import { isError } from '../../../../lib/network/import/report.ts';
import { silentShell } from '../../cli/silent-shell.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const cases = path.join(import.meta.dirname, 'cases');
const shell = silentShell(cases);
const options = { set: [], vaultPasswordFile: [], format: 'text', color: false } as const;

/** What the files of the cases name, as it would be on a server. */
const there = mkdtempSync(path.join(tmpdir(), 'aircheck-there-'));

function lay(name: string, content: string | Buffer): void {
  const file = path.join(there, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function imported(...files: string[]) {
  // As the command does, which is loaded when it runs.
  const { importConfigs } = await import('../../../../lib/cli/import-config.ts');
  return importConfigs(shell, { ...options, set: [], vaultPasswordFile: [], root: [there] }, files);
}

async function errorsOf(...files: string[]) {
  const { report } = await imported(...files);
  expect(report.some(({ fate }) => fate === 'kept') || report.some(isError)).to.equal(true);
  return report.filter(isError).map(({ line, path, message }) => `${line}: ${path}: ${message}`);
}

/** The line that says what is wrong, and words of what is said of it. */
const refused: Readonly<Record<string, readonly [line: number, says: RegExp]>> = {
  'refused-empty.xml': [4, /crashes/],
  'refused-never-started.xml': [4, /crashes/],
  'refused-word.xml': [4, /clients/],
  'refused-nobody.xml': [4, /clients/],
  'refused-no-port.xml': [4, /another port at each start/],
  'refused-cut-off.xml': [1, /ends before/],
  'refused-root.xml': [1, /root/],
  'refused-entity.xml': [5, /file of its entity `&other;`/],
  'refused-latin1.xml': [1, /encoding=/],
  'refused-addresses.xml': [4, /--root/],
  'refused-relative.xml': [5, /the whole path/],
  'refused-spaced-password.xml': [3, /spaces? at/],
  'refused-shoutcast-mount.xml': [5, /<listen-socket>/],
  'refused-socket-on-a-name.xml': [3, /looks no name up.*write the address/],
  'refused-port-80.xml': [4, /port 80 is that of NGINX/],
  'refused-header.xml': [7, /header\[2\].*this is empty/],
  'refused-directory.xml': [6, /directory\[2\].*http or https/],
  'refused-alias.xml': [7, /alias\[\/on air\].*no spaces/],
  'refused-relay-server.xml': [6, /host name in lower case/],
  'refused-spaced-mount.xml': [5, /no spaces/],
  'refused-spaced-intro.xml': [5, /no spaces/],
  'refused-script.xml': [5, /absolute path/],
  'refused-at-once.xml': [3, /each <listen-socket>/],
  'refused-manual-paths.xml': [8, /the whole path/],
  'refused-manual-accounts.xml': [6, /the whole path/],
};

/**
 * What Debian's package has, which is not ours to keep a copy of, each with the case that says the same in our words:
 * that is tried everywhere. The package is not on every machine, and its documents are not on every one that has it.
 */
const debian: readonly (readonly [file: string, ours: string | null])[] = [
  // Somebody may have changed this one.
  ['/etc/icecast2/icecast.xml', null],
  ['/usr/share/doc/icecast2/icecast.xml.dist.gz', 'equal-debian-default.xml'],
  ['/usr/share/doc/icecast2/icecast_minimal.xml.dist', 'equal-debian-minimal.xml'],
  ['/usr/share/doc/icecast2/icecast_shoutcast_compat.xml.dist', 'equal-debian-shoutcast.xml'],
  ['/usr/share/doc/icecast2/icecast_urlauth.xml.dist', 'equal-debian-urlauth.xml'],
];

/** Its text; null where it is not installed. */
function installed(file: string): string | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
}

describe('An icecast.xml that is imported', function () {
  this.timeout(60_000);
  const files = readdirSync(cases).sort();

  before(() => {
    const [key, certificate] = [path.join(there, 'key.pem'), path.join(there, 'certificate.pem')];
    const request = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-subj',
      '/CN=x',
    ];
    execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
    lay('etc/icecast2/there.pem', Buffer.concat([readFileSync(certificate), readFileSync(key)]));
    lay('etc/icecast2/listeners', 'anna:5f4dcc3b5aa765d61d8327deb882cf99\n');
    lay('etc/icecast2/allowed', '192.0.2.1\n198.51.100.0/24\n::1\n');
    lay('etc/icecast2/called.txt', 'Words and music');
    lay('etc/icecast2/denied', '203.0.113.9\n');
    const tone = readFileSync(path.join(root, 'roles/icecast/files/hold/mp3-44100-2.mp3'));
    for (const name of ['hello', 'silence']) lay(`usr/share/icecast2/web/${name}.mp3`, tone);
  });
  after(() => rmSync(there, { recursive: true }));

  for (const file of files.filter((name) => name.startsWith('equal-'))) {
    it(`${file} is rendered with the same meaning`, async () => {
      expect(await errorsOf(file)).to.deep.equal([]);
    });
  }

  for (const [file, [line, says]] of Object.entries(refused)) {
    it(`${file} is refused at line ${line}`, async () => {
      const errors = await errorsOf(file);
      expect(errors.find((error) => error.startsWith(`${line}: `))).to.match(says);
      // The inventory's own places say nothing to somebody who has none yet.
      expect(errors.join('\n')).not.to.match(/`\/(masters|relays|groups|mounts|station)\//);
    });
  }

  it('is told all that is refused at once, whatever hides it', async () => {
    const errors = await errorsOf('refused-at-once.xml');
    expect(errors.map((error) => error.split(': ', 2).join(' '))).to.have.members([
      // What Icecast does not start with, or does not say where it is.
      '4 listen-socket[2]/port',
      '12 paths/allow-ip',
      // What an inventory cannot write,
      '7 http-headers/header[1]',
      '7 http-headers/header[2]',
      '8 mount[/live.mp3]/on-connect',
      '9 mount[/on air.mp3]',
      '10 mount[/x.mp3]/password',
      '11 relay[/r.mp3]/server',
      '12 paths/alias[/on air]',
      // what is wrong with a network,
      '4 listen-socket[1]',
      // and what would mean something else.
      '3 shoutcast-mount',
      '12 paths/deny-ip',
    ]);
  });

  it('is told nothing that comes of what was taken out alone', async () => {
    const errors = await errorsOf('refused-manual-accounts.xml');
    expect(errors.map((error) => error.split(': ', 2).join(' '))).to.deep.equal([
      '6 mount[/talk.ogg]/authentication/filename',
    ]);
  });

  it('is refused in a case that is here', () => {
    expect(files.filter((name) => name.startsWith('refused-'))).to.have.members(Object.keys(refused));
  });

  for (const [file, ours] of debian) {
    it(`${file} of Debian's package, where it is installed, is rendered with the same meaning`, async function () {
      const text = installed(file) ?? this.skip();
      const plain = path.join(there, path.basename(file, '.gz'));
      writeFileSync(plain, text);
      expect(await errorsOf(plain)).to.deep.equal([]);
    });

    if (ours === null) continue;
    it(`${file} of Debian's package, where it is installed, says what ${ours} does`, function () {
      const text = installed(file) ?? this.skip();
      const [theirs, said] = [text, readFileSync(path.join(cases, ours), 'utf8')].map((xml) =>
        Object.fromEntries(effectOf(parse(xml)).values),
      );
      expect(theirs).to.deep.equal(said);
    });
  }

  it('becomes a network together with that of its relay', async () => {
    expect(await errorsOf('equal-plain.xml', 'relay-of-plain.xml')).to.deep.equal([]);
  });

  it('becomes one mount of a network together with that of a relay where it is otherwise, which the relay says', async () => {
    expect(await errorsOf('equal-plain.xml', 'relay-that-differs.xml')).to.deep.equal([]);
    const { texts } = await imported('equal-plain.xml', 'relay-that-differs.xml');
    const text = [...texts.values()].map((file) => file.text).join('');
    expect(text.match(/^ {2}\/live\.mp3:/gm)).to.have.length(1);
    expect(text).to.match(/mounts:\n +\/live\.mp3:\n +genre: Jazz/);
  });

  it('brings along the files that it names, which only their owner may read', async () => {
    const { files: carried } = await imported('equal-files.xml');
    expect([...carried.keys()].sort()).to.deep.equal(
      ['hello.mp3', 'listeners', 'silence.mp3', 'there.pem'].map((name) => `files/stream/${name}`),
    );
  });
});
