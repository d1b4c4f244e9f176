import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { LabInventory, on } from './lab.ts';
import { root } from './pages.ts';

describe('aircheck spec --generate', function () {
  this.timeout(60_000);
  const box = 'relay-us2';
  let inventory: LabInventory;
  let directory: string;
  let file: string;

  before(async () => {
    inventory = await LabInventory.copy();
    directory = mkdtempSync(path.join(tmpdir(), 'aircheck-generate-'));
    writeFileSync(path.join(directory, 'package.json'), '{"type": "module"}');
    mkdirSync(path.join(directory, 'node_modules'));
    symlinkSync(root, path.join(directory, 'node_modules/aircheck'));
    file = path.join(directory, 'first.spec.ts');
  });

  after(async () => {
    await inventory?.remove();
    if (directory !== undefined) rmSync(directory, { recursive: true });
  });

  it('writes a spec that the box passes at once, and writes over no file', async () => {
    rmSync(file, { force: true });
    const written = await inventory.run('spec', '--generate', box, '--out', file);
    expect(written.code, written.stderr).to.equal(0);
    const { code, stdout, stderr } = await inventory.run('spec', file, '--json');
    expect(code, stdout + stderr).to.equal(0);
    expect(JSON.parse(stdout).counts.passed).to.be.above(20);
    const again = await inventory.run('spec', '--generate', box);
    expect(again.stdout).to.include("expect(host.service('icecast2')).to.be.enabled.and.running");
    const over = await inventory.run('spec', '--generate', box, '--out', file);
    expect([over.code, over.stderr]).to.deep.equal([
      2,
      `aircheck: ${file} is there already\n  hint: --force writes over it\n`,
    ]);
  });

  it('writes one that names what is broken', async () => {
    await on(box, 'chmod 0604 /etc/nginx/stream.conf; systemctl disable -q nginx');
    try {
      const { code, stdout } = await inventory.run('spec', file, '--json');
      expect(code).to.equal(4);
      const { specs }: { specs: { outcome: string; failures: { message: string }[] }[] } = JSON.parse(stdout);
      const failed = specs.filter(({ outcome }) => outcome === 'failed');
      expect(failed.flatMap(({ failures }) => failures.map(({ message }) => message))).to.have.members([
        `service nginx on ${box}: expected unit file enabled, is disabled`,
        `file /etc/nginx/stream.conf on ${box}: expected mode 0644, is 0604`,
      ]);
    } finally {
      await on(box, 'chmod 0644 /etc/nginx/stream.conf; systemctl enable -q nginx');
    }
  });
});
