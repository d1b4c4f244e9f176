import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IcecastModel } from '../../lib/icecast/model.ts';
import { loadInventory } from '../../lib/inventory/load.ts';
import { deriveNetwork } from '../../lib/network/derive.ts';
import { hostModels } from '../../lib/roles/context/context.ts';
import { Origins } from '../../lib/roles/context/origins.ts';
import { loadRoles } from '../../lib/roles/load-roles.ts';
import { type HostConfig, renderNetwork } from '../../lib/roles/render.ts';
import { settingsOf } from '../../lib/roles/settings/settings.ts';
import type { Files } from './inventories.ts';

const roles = path.resolve(import.meta.dirname, '../../roles');
const loaded = loadRoles(roles).then((all) => all.filter(({ name }) => name === 'icecast'));

/** A directory with the files that inventories name, and room for inventories. */
export class Workshop {
  readonly files: Files;
  readonly #directory: string;

  constructor() {
    this.#directory = mkdtempSync(path.join(tmpdir(), 'property-'));
    const at = (name: string) => path.join(this.#directory, name);
    const kind = [
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=radio.example',
    ];
    execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', at('key'), '-out', at('certificate')], {
      stdio: 'pipe',
    });
    const certificateText = readFileSync(at('certificate'), 'utf8') + readFileSync(at('key'), 'utf8');
    writeFileSync(at('radio.pem'), certificateText);
    this.files = {
      intro: path.join(roles, 'icecast/files/hold/mp3-44100-2.mp3'),
      accounts: 'accounts.txt',
      certificate: at('radio.pem'),
      certificateText,
    };
  }

  /**
   * What the hosts of an inventory get from the role icecast, and what their icecast.xml is meant to say.
   *
   * @throws InvalidInventory
   */
  async render(inventory: object): Promise<{ configs: HostConfig[]; modelOf: (host: string) => IcecastModel }> {
    const directory = mkdtempSync(path.join(this.#directory, 'inventory-'));
    writeFileSync(path.join(directory, this.files.accounts), accountsFor(inventory));
    writeFileSync(path.join(directory, 'all.yml'), JSON.stringify(inventory), { mode: 0o600 });
    const network = deriveNetwork(await loadInventory(directory));
    const [role] = await loaded;
    const modelOf = (name: string) => {
      const host = network.hosts.find((candidate) => candidate.name === name);
      const model = host && hostModels(network, host).icecast;
      if (!model || role === undefined) throw new Error(`${name} has no Icecast`);
      return { ...model, settings: settingsOf(role, network, host, new Origins()).values };
    };
    return { configs: renderNetwork(network, network.hosts, await loaded), modelOf };
  }

  close(): void {
    rmSync(this.#directory, { recursive: true });
  }
}

/** A file of accounts in which the relays have theirs. */
function accountsFor(inventory: object): string {
  const password = /"relay":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(inventory))?.[1];
  const relay = createHash('md5')
    .update(String(JSON.parse(password ?? '""')))
    .digest('hex');
  return `alice:0cc175b9c0f1b6a831c399e269772661\nrelay:${relay}\n`;
}

/** The icecast.xml of a host. */
export function icecastXml(config: HostConfig): string {
  const file = config.resources.find(
    (resource) => resource.kind === 'file' && resource.path === '/etc/icecast2/icecast.xml',
  );
  if (file?.kind !== 'file' || file.absent === true || !('text' in file.content)) throw new Error('there is none');
  return file.content.text;
}
