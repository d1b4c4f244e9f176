import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { isError } from '../../../lib/network/import/report.ts';
import type { HostConfig } from '../../../lib/roles/render.ts';
import { silentShell } from '../../unit/cli/silent-shell.ts';
import { needDaemons } from '../hostile/need-daemons.ts';
import { PrivateHost } from '../roles/private-host.ts';
import { observed, type Questions } from './import/observed.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const cases = path.join(root, 'spec/unit/network/import/cases');
const shell = silentShell(root);
const options = { set: [], vaultPasswordFile: [], format: 'text' as const, color: false };
const ADDRESS = '10.9.0.201';
const usual = { admin: 'admin:admin-three', relay: 'relay:relay-two' };
const source = 'source:source-one';

const asked: Readonly<Record<string, Questions>> = {
  'equal-patterns.xml': {
    ...usual,
    sources: [
      ['/guest-2.mp3', source],
      ['/live.mp3', source],
      ['/live.mp3', 'source:wrong'],
      ['/late.mp3', source],
    ],
    paths: [['/guest-2.mp3'], ['/late.mp3'], ['/nothing.mp3']],
    held: ['/guest-1.mp3'],
  },
  'equal-files.xml': {
    ...usual,
    sources: [['/live.mp3', source]],
    paths: [['/live.mp3'], ['/live.mp3', 'anna:password'], ['/live.mp3', 'anna:wrong']],
  },
  'equal-aliases.xml': {
    ...usual,
    sources: [['/live.mp3', source]],
    paths: [['/radio'], ['/p'], ['/b'], ['/foo'], ['/~old;x=1']],
  },
  'equal-entities.xml': {
    ...usual,
    sources: [
      ['/live.mp3', source],
      ['/live.mp3', 'source:entity-five'],
    ],
    paths: [['/live.mp3']],
  },
  'equal-odd-mounts.xml': {
    ...usual,
    sources: [
      ['/radio/live.mp3', source],
      ['/closed.mp3', source],
      ['/stream;1', source],
    ],
    paths: [['/radio/live.mp3'], ['/closed.mp3'], ['/stream;1'], ['/self.mp3']],
  },
  // A header that is lost, a socket that another takes the port from, and one that is on a name.
  'equal-lost-headers.xml': { ...usual, sources: [['/live.mp3', source]], paths: [['/live.mp3'], ['/status.xsl']] },
  'equal-sockets-twice.xml': { ...usual, sources: [['/live.mp3', source]], paths: [['/live.mp3']] },
  'equal-socket-on-a-name.xml': { ...usual, sources: [['/live.mp3', source]], paths: [['/live.mp3']] },
  'equal-suffixes.xml': { ...usual, sources: [['/live.mp3', source]], paths: [['/live.mp3'], ['/style.css']] },
};

/** Where Debian's package has what these files say nothing of. What a file says comes later, and counts. */
const places =
  '<paths><logdir>/var/log/icecast2</logdir><webroot>/usr/share/icecast2/web</webroot><adminroot>/usr/share/icecast2/admin</adminroot></paths>';

describe('A server that is imported', function () {
  this.timeout(60_000);
  const there = mkdtempSync(path.join(tmpdir(), 'aircheck-there-'));
  const hosts: PrivateHost[] = [];

  before(() => {
    needDaemons('icecast2', 'openssl', 'socat');
    const lay = (name: string, content: string | Buffer) => {
      mkdirSync(path.join(there, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(there, name), content);
    };
    const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => path.join(there, name));
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=x'];
    execFileSync('openssl', [...request, '-keyout', String(key), '-out', String(certificate)], { stdio: 'ignore' });
    const pem = [certificate, key].map((file) => readFileSync(String(file)));
    lay('etc/icecast2/there.pem', Buffer.concat(pem));
    lay('etc/icecast2/listeners', 'anna:5f4dcc3b5aa765d61d8327deb882cf99\n');
    const tone = readFileSync(path.join(root, 'roles/icecast/files/hold/mp3-44100-2.mp3'));
    for (const name of ['hello', 'silence']) lay(`usr/share/icecast2/web/${name}.mp3`, tone);
  });
  after(async () => {
    await Promise.all(hosts.map((host) => host.close()));
    rmSync(there, { recursive: true });
  });

  for (const [file, questions] of Object.entries(asked)) {
    it(`does with what ${file} became what it did before`, async () => {
      const xml = readFileSync(path.join(cases, file), 'utf8').replace('<icecast>', `<icecast>${places}`);
      const left = path.join(there, file);
      writeFileSync(left, xml);
      const open = async (config: HostConfig) => {
        const host = await PrivateHost.open(config, ADDRESS);
        hosts.push(host);
        return observed(host, questions);
      };
      const config = await rendered(left, there);
      const [was, is] = await Promise.all([open(asItWas(xml, there)), open(config)]);
      expect(is).to.deep.equal(was);
    });
  }
});

/** The server as somebody left it. */
function asItWas(text: string, there: string): HostConfig {
  const own = { owner: 'root', group: 'icecast', mode: '0640', kind: 'file' as const };
  const names = ['etc/icecast2/there.pem', 'etc/icecast2/listeners'];
  const sounds = ['hello', 'silence'].map((name) => `usr/share/icecast2/web/${name}.mp3`);
  return {
    host: 'as-it-was',
    resources: [
      { ...own, path: '/etc/icecast2/icecast.xml', content: { text } },
      ...[...names, ...sounds].map((name) => {
        const local = path.join(there, name);
        return { ...own, path: `/${name}`, content: { local, sha256: '', size: readFileSync(local).length } };
      }),
    ],
    checks: [],
    verify: [],
  };
}

/** What its inventory makes of it. */
async function rendered(file: string, there: string): Promise<HostConfig> {
  // As the command does, which is loaded when it runs.
  const { importConfigs } = await import('../../../lib/cli/import-config.ts');
  const { writeInventory } = await import('../../../lib/cli/import-files.ts');
  const { networkOf } = await import('../../../lib/cli/load-network.ts');
  const { renderConfigs } = await import('../../../lib/cli/render-configs.ts');
  const { loadInventory } = await import('../../../lib/inventory/load.ts');
  const imported = await importConfigs(shell, { ...options, root: [there] }, [file]);
  expect(imported.report.filter(isError)).to.deep.equal([]);
  const directory = mkdtempSync(path.join(there, 'inventory-'));
  await writeInventory(directory, imported);
  const network = await networkOf(shell, await loadInventory(directory), { ...options, quiet: true });
  const [config] = await renderConfigs(shell, {}, network, network.hosts);
  if (config === undefined) throw new Error('there is no host');
  return config;
}
