import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { hostProgram } from '../../../lib/converge/host-program.ts';

describe('the lock of a host', () => {
  let dir = '';

  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'aircheck-lock-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  /** Tries to take the lock; with it, does `then` and gives it back. Resolves with what was said. */
  function take(id: string, then: string): Promise<string> {
    mkdirSync(path.join(dir, id), { recursive: true });
    const script = `id=${id} state=${dir} tx=${dir}/${id}
${hostProgram('lock.sh')}
if take_lock ann@desk; then ${then}; drop_lock; else echo "held by $held_by"; fi`;
    const child = spawn('sh', ['-s'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(script);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    return new Promise((resolve) => child.on('close', () => resolve(said.trim())));
  }

  const files = () => readdirSync(dir).filter((name) => name.startsWith('lock'));
  /** Fails loudly if two are in at the same time. */
  const alone = `mkdir ${'$state'}/in && echo mine; sleep 0.05; rmdir ${'$state'}/in`;

  it('is held by one at a time, and is gone afterwards', async () => {
    const said = await Promise.all(Array.from({ length: 20 }, (_, i) => take(`t${i}`, alone)));
    expect(said.filter((text) => text === 'mine')).to.not.have.length(0);
    expect(new Set(said)).to.deep.equal(new Set(['mine', 'held by ann@desk']));
    expect(files()).to.deep.equal([]);
  });

  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const stale: [string, string][] = [
    ['whose process is gone', `old.1.2 999999999 ${boot} 2 1700000000 bob@desk\n`],
    ['whose number another process has now', `old.1.2 ${process.pid} ${boot} 2 1700000000 bob@desk\n`],
    ['of an earlier boot', `old.1.2 1 00000000-0000-0000-0000-000000000000 2 1700000000 bob@desk\n`],
    ['that a power cut left empty', ''],
    ['that a power cut left half', 'old.1.2 99'],
  ];
  for (const [title, content] of stale) {
    it(`is taken by one of many where there is one ${title}`, async () => {
      writeFileSync(path.join(dir, 'lock'), content);
      const said = await Promise.all(Array.from({ length: 12 }, (_, i) => take(`t${i}`, alone)));
      expect(said).to.include('mine');
      expect(new Set(said).size).to.be.oneOf([1, 2]);
      expect(files()).to.deep.equal([]);
    });
  }

  it('is taken after a chain of holders that were killed', async () => {
    for (const id of ['a', 'b', 'c']) await take(id, 'kill -9 $$');
    expect(files()).to.have.length(3);
    expect(await take('d', 'echo mine')).to.equal('mine');
    expect(files()).to.deep.equal([]);
  });
});
