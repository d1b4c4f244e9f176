import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { isError } from '../../../../lib/network/import/report.ts';
import { silentShell } from '../../cli/silent-shell.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const shell = silentShell(root);
const options = { format: 'text', color: false, quiet: true } as const;
const words = () => ({ ...options, set: [], vaultPasswordFile: [] });

/** A relay that pulls from its master itself, and two mounts that share a fallback. */
const plain = `
station:
  name: Harbour Radio
  domain: harbour.example
  contact: ops@harbour.example
  passwords: {source: harbour-source, relay: harbour-relay, admin: harbour-admin}
regions: {north: {}}
masters:
  pier: {address: 192.0.2.1, region: north, role: primary}
relays:
  quay: {address: 192.0.2.2, region: north}
mounts:
  /live.mp3: {format: mp3, bitrate: 128, fallback: /low.mp3, max_listeners: 300, encoder: {user: morning, password: harbour-morning}}
  /news.mp3: {format: mp3, bitrate: 128, fallback: /low.mp3, encoder: {user: news, password: harbour-news}}
  /low.mp3: {format: mp3, bitrate: 128, max_listeners: 200, encoder: {user: low, password: harbour-low}}
`;

/** A standby that has the sound of an encoder by way of the primary, which mounts of its own fall back to. */
const led = `
station:
  name: Lighthouse Radio
  domain: light.example
  contact: ops@light.example
  failover: none
  passwords: {source: light-source, relay: light-relay, admin: light-admin}
regions: {north: {}}
masters:
  lamp: {address: 192.0.2.1, region: north, role: primary}
  spare: {address: 192.0.2.2, region: north, role: standby}
mounts:
  /live.mp3: {format: mp3, bitrate: 128, fallback: /low.mp3, encoder: {user: morning, password: light-morning}}
  /low.mp3: {format: mp3, bitrate: 128, encoder: {user: low, password: light-low}}
`;

interface Rendered {
  readonly host: string;
  readonly address: string;
  readonly file: string;
  readonly text: string;
}

describe('What was rendered from an inventory and is imported', function () {
  this.timeout(60_000);
  const directory = mkdtempSync(path.join(tmpdir(), 'aircheck-rendered-'));
  const small = path.join(directory, 'small');
  const masters = path.join(directory, 'masters');

  before(() => {
    for (const [inventory, text] of [
      [small, plain],
      [masters, led],
    ] as const) {
      mkdirSync(inventory);
      writeFileSync(path.join(inventory, 'network.yml'), text, { mode: 0o600 });
    }
  });
  after(() => rmSync(directory, { recursive: true }));

  async function rendered(inventory: string): Promise<Rendered[]> {
    const [{ loadNetwork }, { renderConfigs }] = await Promise.all([
      import('../../../../lib/cli/load-network.ts'),
      import('../../../../lib/cli/render-configs.ts'),
    ]);
    const network = await loadNetwork(shell, { ...words(), inventory });
    const configs = await renderConfigs(shell, {}, network, network.hosts);
    return configs.flatMap(({ host, resources }) => {
      const file = resources.find((one) => one.kind === 'file' && one.path === '/etc/icecast2/icecast.xml');
      const address = network.hosts.find(({ name }) => name === host)?.address ?? '';
      if (file?.kind !== 'file' || file.absent === true || !('text' in file.content)) return [];
      const name = path.join(directory, 'rendered', path.basename(inventory), `${host}.xml`);
      mkdirSync(path.dirname(name), { recursive: true });
      writeFileSync(name, file.content.text);
      return [{ host, address, file: name, text: file.content.text }];
    });
  }

  async function imported(servers: readonly Rendered[]) {
    const { importConfigs } = await import('../../../../lib/cli/import-config.ts');
    return importConfigs(
      shell,
      {
        ...words(),
        name: servers.map(({ host }) => host),
        address: servers.map(({ address }) => address),
      },
      servers.map(({ file }) => file),
    );
  }

  async function errorsOf(servers: readonly Rendered[]) {
    const { report } = await imported(servers);
    expect(report.some(({ fate }) => fate === 'kept')).to.equal(true);
    return report.filter(isError).map(({ file, line, path: at, message }) => `${file}:${line}: ${at}: ${message}`);
  }

  for (const [name, inventory] of [
    ['that of the lab', path.join(root, 'inventory/lab')],
    ['a small network', small],
    ['two masters', masters],
  ] as const) {
    describe(`from ${name}`, () => {
      let servers: Rendered[] = [];
      before(async () => {
        servers = await rendered(inventory);
        expect(servers).to.have.length.above(1);
        // Without them there is nothing to show.
        expect(servers.every(({ text }) => text.includes('<local-mount>/standby-'))).to.equal(true);
      });

      it('means the same host by host', async () => {
        for (const server of servers) expect(await errorsOf([server])).to.deep.equal([]);
      });

      it('means the same as a whole', async () => {
        expect(await errorsOf(servers)).to.deep.equal([]);
      });
    });
  }

  it('has copies of fallbacks as what follows from them, and not as mounts', async () => {
    const { texts } = await imported(await rendered(small));
    const all = [...texts.values()].map(({ text }) => text).join('');
    expect(all).to.match(/fallback: \/low\.mp3/);
    expect(all).not.to.include('standby-');
  });

  it('has a copy that somebody changed as a mount of its server', async () => {
    const [pier] = await rendered(small);
    if (pier === undefined) throw new Error('nothing was rendered');
    const changed = pier.text.replace(
      /(<mount-name>\/standby-live\.mp3<\/mount-name>)/,
      '$1<max-listeners>7</max-listeners>',
    );
    expect(changed).not.to.equal(pier.text);
    writeFileSync(pier.file, changed);
    expect(await errorsOf([pier])).to.deep.equal([]);
    const { texts } = await imported([pier]);
    expect([...texts.values()].map(({ text }) => text).join('')).to.match(
      /\/standby-live\.mp3:(?:\n {8,}.*)*max_listeners: 7/,
    );
  });
});
