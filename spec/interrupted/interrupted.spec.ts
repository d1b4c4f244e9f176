import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { ended, files, LabInventory, on, until } from '../lab/lab.ts';

const relays = ['relay-eu1', 'relay-eu2'];
/** INTERRUPTIONS says how many of each kind, spread over the time of a converge. */
const points = Number(process.env.INTERRUPTIONS ?? 10);

/** Two files of two daemons take this value: they must always agree. */
const setting = (value: number) => ['--set', `icecast.header_timeout=${value}`, '--set', `nginx.drain_hours=${value}`];

const look = `
sed -n 's:.*<header-timeout>\\(.*\\)</.*:\\1:p' /etc/icecast2/icecast.xml
sed -n 's/.*worker_shutdown_timeout \\(.*\\)h;/\\1/p' /etc/nginx/nginx.conf
systemctl is-active icecast2 nginx
`;

/** What a relay has, once no transaction runs on it any more. */
async function settled(relay: string): Promise<number> {
  await until(`no transaction runs on ${relay}`, 120, async () =>
    (await on(relay, 'ls /var/lib/aircheck/transactions')) === '' ? true : undefined,
  );
  const [icecast, nginx, ...daemons] = (await on(relay, look)).split('\n');
  expect(icecast, `${relay} is half old, half new`).to.equal(nginx);
  expect(daemons, relay).to.deep.equal(['active', 'active']);
  return Number(icecast);
}

describe('A converge that is interrupted', function () {
  this.timeout('15m');
  let inventory: LabInventory;
  let value = 20;
  let duration: number;
  let impatient: string;

  async function mustConverge(to: number, ...more: string[]): Promise<void> {
    const line = ['converge', '--limit', 'eu', '--yes', '--no-diff', ...setting(to), ...more];
    const { code, stdout, stderr } = await inventory.run(...line);
    expect(code, stdout + stderr).to.equal(0);
    for (const relay of relays) expect(await settled(relay)).to.equal(to);
  }

  before(async () => {
    inventory = await LabInventory.copy();
    // A line that is cut is noticed after three seconds, not after fifteen.
    impatient = path.join(inventory.directory, 'ssh_config');
    const usual = await readFile(files.sshConfig, 'utf8');
    await writeFile(impatient, `${usual}\nHost *\n  ServerAliveInterval 1\n  ServerAliveCountMax 3\n`);
    await mustConverge(value);
    const started = performance.now();
    await mustConverge(++value);
    duration = performance.now() - started;
  });

  after(async () => {
    await inventory.run('lab', 'heal');
    await inventory.run('converge', '--yes', '--max-dropped', '100%', '--no-diff', '--limit', 'eu');
    await inventory.remove();
  });

  for (let point = 1; point <= points; point++) {
    it(`by kill -9 of the controller at ${point}/${points} of its time leaves each host old or new`, async () => {
      const old = value++;
      const child = inventory.start('converge', '--limit', 'eu', '--yes', '--no-diff', ...setting(value));
      const timer = setTimeout(() => child.kill('SIGKILL'), (duration * (point - 0.5)) / points);
      await ended(child);
      clearTimeout(timer);
      for (const relay of relays) expect(await settled(relay)).to.be.oneOf([old, value]);
      await mustConverge(value, '--no-gate');
    });
  }

  for (let point = 1; point <= points; point++) {
    it(`by a cut of the network at ${point}/${points} of its time leaves each host old or new`, async () => {
      const old = value++;
      const child = inventory.start(
        'converge',
        '--limit',
        'eu',
        '--yes',
        '--no-diff',
        '--timeout',
        '30',
        '--ssh-config',
        impatient,
        ...setting(value),
      );
      const over = ended(child);
      await new Promise((resolve) => setTimeout(resolve, (duration * (point - 0.5)) / points));
      const cut = await inventory.run('lab', 'cut', ...relays);
      expect(cut.code, cut.stderr).to.equal(0);
      // Longer than it takes to notice that nobody answers any more.
      await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 6_000))]);
      const healed = await inventory.run('lab', 'heal');
      expect(healed.code, healed.stderr).to.equal(0);
      await over;
      for (const relay of relays) expect(await settled(relay)).to.be.oneOf([old, value]);
      await mustConverge(value, '--no-gate');
    });
  }
});
