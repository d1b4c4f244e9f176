import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import type { Audition } from '../../lib/spec/listening/audition.ts';
import { ended, LabInventory } from './lab.ts';
import { outside } from './outside.ts';

const program = path.resolve(import.meta.dirname, '../../bin/aircheck.js');

describe('A relay that is new in the YAML', function () {
  this.timeout('5m');
  let inventory: LabInventory;

  before(async () => {
    inventory = await LabInventory.copy();
    await inventory.edit('network.yml', /^ {2}relay-us2:.*$/m, (line) => {
      return `${line}\n  relay-us3: { address: 10.77.0.33, region: us }`;
    });
    await lab('up', '--inventory', inventory.directory);
  });

  after(async () => {
    await inventory.remove();
    // Boxes that the inventory does not have are taken away.
    await lab('up');
    const shipped = await LabInventory.copy();
    await shipped.run('converge', '--yes', '--max-dropped', '100%', '--quiet');
    await shipped.remove();
  });

  it('takes nothing of the others but a place on the masters', async () => {
    const { code, stdout, stderr } = await inventory.run('plan', '--json');
    expect(code, stderr).to.equal(5);
    const plans: { host: string; changes: { resource: { path?: string } }[] }[] = JSON.parse(stdout).hosts;
    const changed = plans.filter(({ changes }) => changes.length > 0).map(({ host }) => host);
    expect(changed).to.have.members(['master1', 'master2', 'relay-us3']);
  });

  it('joins with one converge, and is heard', async () => {
    const { code, stdout, stderr } = await inventory.run('converge', '--yes', '--max-dropped', '100%', '--no-diff');
    expect(code, stdout + stderr).to.equal(0);
    const listened = await inventory.run('listen', '--limit', 'relay-us3', '--within', '30', '--json');
    expect(listened.code, listened.stdout + listened.stderr).to.equal(0);
    const heard: Audition[] = JSON.parse(listened.stdout);
    expect(heard.map(({ relay, tone }) => `${relay} ${Math.round(tone ?? 0)}`)).to.deep.equal(
      Array(3).fill('relay-us3 1000'),
    );
  });

  it('passes the specs of its roles', async () => {
    const { code, stdout, stderr } = await inventory.run(
      'spec',
      'base',
      'haproxy',
      'icecast',
      'nginx',
      '--limit',
      'relay-us3',
    );
    expect(code, stdout + stderr).to.equal(0);
  });

  it('leaves nothing to do', async () => {
    const { code, stdout } = await inventory.run('plan');
    expect(code, stdout).to.equal(0);
  });
});

/** Runs `aircheck lab` where the lab can be changed: outside of its network. */
async function lab(...args: string[]): Promise<void> {
  const [command = '', ...rest] = outside([process.execPath, program, 'lab', ...args, '--quiet']);
  const { code, stdout, stderr } = await ended(spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] }));
  expect(code, stdout + stderr).to.equal(0);
}
