import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dump } from 'js-yaml';
import type { Host } from '../fifty-hosts.ts';
import { run } from '../run.ts';

/** Boxes with everything that a radio's hosts have, and how to log in to them. */
export interface Boxes {
  readonly hosts: readonly Host[];
  /** Of `aircheck`, and of this inventory. */
  readonly inventory: string;
  readonly identityFile: string;
  readonly knownHosts: string;
}

const root = path.resolve(import.meta.dirname, '../..');
const namespace = 'bench';
const labHome = process.env.AIRCHECK_LAB_HOME ?? '/var/tmp/aircheck';

const hostsOf = (count: number): Host[] =>
  Array.from({ length: count }, (_, index) => ({ name: `host-${index + 1}`, address: `10.78.0.${11 + index}` }));

/**
 * Starts the given script again within the network of a lab of its own: so many boxes, one master and its relays,
 * converged as any network is. Takes the lab down when the script has ended, and ends with its exit code. Returns the
 * boxes where the script is within.
 */
export async function onBoxes(script: string, count: number, directory: string): Promise<Boxes> {
  const hosts = hostsOf(count);
  const within = process.env.AIRCHECK_BENCH_LAB;
  if (within !== undefined) {
    return {
      hosts,
      inventory: await inventoryOf(hosts, path.join(directory, 'inventory'), {
        ssh: { user: 'root', identity_file: path.join(labHome, 'key'), become: false },
      }),
      identityFile: path.join(labHome, 'key'),
      knownHosts: path.join(labHome, 'labs', within, 'known_hosts'),
    };
  }
  const inventory = await inventoryOf(hosts, path.join(directory, 'lab'), {
    lab: { network: '10.78.0.0/24', namespace },
  });
  const aircheck = (...args: string[]) => [path.join(root, 'bin/aircheck.js'), ...args, '--inventory', inventory];
  let code = 1;
  try {
    console.log(`${count} boxes are made, and converged; that takes minutes`);
    await run(process.execPath, aircheck('lab', 'up'));
    await run(process.execPath, aircheck('converge', '--yes'));
    const node = [process.execPath, ...process.execArgv, script, ...process.argv.slice(2)];
    const child = spawn(process.execPath, [...aircheck('lab', 'exec'), '--', ...node], {
      stdio: 'inherit',
      env: { ...process.env, AIRCHECK_BENCH_LAB: namespace },
    });
    const [status] = await once(child, 'exit');
    if (typeof status === 'number') code = status;
  } finally {
    await run(process.execPath, aircheck('lab', 'down'));
  }
  process.exit(code);
}

async function inventoryOf(hosts: readonly Host[], directory: string, more: object): Promise<string> {
  const [master, ...relays] = hosts;
  if (master === undefined) throw new Error('no hosts');
  await mkdir(directory);
  const settings = {
    station: {
      name: 'Radio Bench',
      domain: 'radio.test',
      contact: 'studio@radio.test',
      passwords: { source: 'bench-source', relay: 'bench-relay', admin: 'bench-admin' },
    },
    regions: { eu: {}, us: {} },
    masters: { [master.name]: { address: master.address, role: 'primary' } },
    relays: Object.fromEntries(
      relays.map(({ name, address }, index) => [name, { address, region: index % 2 === 0 ? 'eu' : 'us' }]),
    ),
    mounts: { '/live.mp3': { format: 'mp3', bitrate: 128 }, '/live.ogg': { format: 'vorbis', bitrate: 96 } },
    sources: { playlist: { kind: 'playlist', priority: 1, directory: '/srv/music' } },
    ...more,
  };
  await writeFile(path.join(directory, 'network.yml'), dump(settings), { mode: 0o600 });
  return directory;
}
