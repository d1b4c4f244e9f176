import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { childrenOf, textOf } from '../../../lib/icecast/element.ts';
import { parse } from '../../../lib/icecast/parse.ts';
import { InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import { loadRoles } from '../../../lib/roles/load-roles.ts';
import { type HostConfig, renderHost } from '../../../lib/roles/render.ts';
import type { Role } from '../../../lib/roles/role.ts';
import { hostile, unprintable } from '../../unit/roles/escapers/hostile.ts';
import { PrivateHost } from './private-host.ts';

/** One mount and one source for each value, which is their title and their password. */
function inventoryOf(values: readonly string[]): string {
  const mounts = values.map(
    (value, i) => `  /m${i}.mp3: { format: mp3, bitrate: 32, title: ${JSON.stringify(value)} }`,
  );
  const sources = values.map(
    (value, i) => `  s${i}: { kind: live, priority: ${(i % 99) + 1}, password: ${JSON.stringify(value)} }`,
  );
  return `station:
  name: Radio Test
  domain: radio.test
  contact: radio@radio.test
  passwords: { source: source-password, relay: relay-password, admin: admin-password }
masters:
  master: { address: 10.77.0.11, role: primary }
mounts:
${mounts.join('\n')}
sources:
${sources.join('\n')}
`;
}

async function render(text: string, roles: readonly Role[]): Promise<HostConfig> {
  const directory = await mkdtemp(path.join(tmpdir(), 'hostile-'));
  try {
    await writeFile(path.join(directory, 'network.yml'), text);
    const network = deriveNetwork(await loadInventory(directory));
    const [master] = network.hosts;
    if (master === undefined) throw new Error('there is no master');
    return renderHost(network, master, roles);
  } finally {
    await rm(directory, { recursive: true });
  }
}

function textAt(config: HostConfig, target: string): string {
  const file = config.resources.find((resource) => resource.kind === 'file' && resource.path === target);
  if (file?.kind !== 'file' || file.absent === true || !('text' in file.content)) throw new Error(`no ${target}`);
  return file.content.text;
}

describe('hostile values, from the inventory to the daemon that reads them', function () {
  this.timeout(60_000);
  let roles: Role[];
  let host: PrivateHost | undefined;
  let config: HostConfig;
  /** Those that an inventory may hold. */
  const taken: string[] = [];
  const refused = new Map<string, string[]>();

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    roles = await loadRoles(path.resolve(import.meta.dirname, '../../../roles'));
    for (const value of [...hostile, ...unprintable]) {
      try {
        await render(inventoryOf([value]), roles);
        taken.push(value);
      } catch (error) {
        if (!(error instanceof InvalidInventory)) throw error;
        refused.set(
          value,
          error.diagnostics.map(({ message }) => message),
        );
      }
    }
    config = await render(inventoryOf(taken), roles);
    host = await PrivateHost.open(config, '10.77.0.11');
  });

  after(async () => {
    await host?.close();
  });

  it('are more than fifty, and taken as they are wherever that can be', () => {
    expect(taken).to.have.length.above(50);
    // Each stands as a title and as a password, and Liquidsoap refuses the login of a presenter whose password has a colon.
    const withColon = hostile.filter((value) => value.includes(':'));
    expect(hostile.filter((value) => !taken.includes(value))).to.deep.equal(withColon);
  });

  it('are refused with a message where no file could hold them', () => {
    for (const value of unprintable) {
      expect(refused.get(value), JSON.stringify(value)).to.be.an('array').that.is.not.empty;
    }
  });

  it('are read back equal by Icecast', async () => {
    if (host === undefined) throw new Error('there is no host');
    await host.icecast();
    // A source for each mount, that sends a little and stays: Icecast then says the title that it has from its file.
    const login = Buffer.from('source:source-password').toString('base64');
    const lines = (i: number) =>
      [`PUT /m${i}.mp3 HTTP/1.0`, `Authorization: Basic ${login}`, 'Content-Type: audio/mpeg', '', ''].join('\\r\\n');
    const source = (i: number) =>
      `{ { printf '${lines(i)}'; exec sleep 9; } | bash -c 'exec 3<>/dev/tcp/127.0.0.1/8000; exec cat >&3'; } </dev/null >/dev/null 2>&1 &`;
    await host.run(taken.map((_, i) => source(i)).join('\n'));
    const ask = 'curl -fsS -m 5 -u admin:admin-password http://127.0.0.1:8000/admin/stats';
    const stats = await host.until(
      `${ask} > /run/stats; [ $(grep -o '<server_name>' /run/stats | wc -l) -ge ${taken.length} ] && cat /run/stats`,
      20,
    );
    const titles = new Map(
      childrenOf(parse(stats.trim()), 'source').map((source) => [
        source.attributes.get('mount'),
        textOf(source, 'server_name'),
      ]),
    );
    for (const [i, value] of taken.entries()) expect(titles.get(`/m${i}.mp3`)).to.equal(value);
  });

  it('are read back equal by Liquidsoap, as titles and as passwords', async () => {
    const script = textAt(config, '/etc/liquidsoap/radio.liq');
    const titles = [...script.matchAll(/^ {4}name=(.*), description=/gm)].map(([, expression]) => expression);
    const passwords = [...script.matchAll(/auth=fun\(login\) -> may_send\((.*), "source", login\),$/gm)].map(
      ([, name]) => `string.trim(file.contents("/etc/liquidsoap/passwords/studio-" ^ ${name}))`,
    );
    expect(titles).to.have.length(taken.length);
    expect(passwords).to.have.length(taken.length);
    // Printed as base64, since Liquidsoap prints what it likes around it.
    const prints = [...titles, ...passwords].map((expression) => `print("value " ^ base64.encode(${expression}))`);
    const ran = await host?.run(`cat > /run/values.liq <<'END'
${prints.join('\n')}
END
cd /run && setpriv --reuid liquidsoap --regid liquidsoap --init-groups liquidsoap /run/values.liq`);
    const values = [...(ran?.stdout ?? '').matchAll(/^value (.*)$/gm)].map(([, value = '']) =>
      Buffer.from(value, 'base64').toString(),
    );
    expect(values, ran?.stderr).to.have.length(2 * taken.length);
    // Sources stand in the order of their priority, which is that of the values.
    expect(values).to.deep.equal([...taken, ...taken]);
  });

  it('run nothing in Liquidsoap', async () => {
    const ran = await host?.run(
      'rm -f /tmp/x; cd /etc/liquidsoap && setpriv --reuid liquidsoap --regid liquidsoap --init-groups liquidsoap --check radio.liq; echo "code $?"; ls /tmp/x',
    );
    expect(ran?.stdout).to.equal('code 0\n');
  });
});
