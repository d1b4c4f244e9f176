import { execFileSync, spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { framed } from '../../../lib/ssh/script.ts';

describe('framed', () => {
  it('runs as it would without', () => {
    const { status, stdout } = spawnSync('sh', ['-s'], { input: framed('echo a\nexit 3\n') });
    expect([status, stdout.toString()]).to.deep.equal([3, 'a\n']);
  });

  it('runs nothing at all if it is cut short anywhere', () => {
    const whole = framed("echo a\ncat <<'END'\nb\nEND\necho c\n");
    for (let length = 0; length < whole.indexOf('}') + 1; length += 3) {
      const { stdout } = spawnSync('sh', ['-s'], { input: whole.subarray(0, length) });
      expect(stdout.toString(), `${length} bytes`).to.equal('');
    }
  });

  it('keeps bytes as they are', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x80]);
    expect(framed(bytes).includes(bytes)).to.equal(true);
  });

  it('gives commands no input', () => {
    expect(execFileSync('sh', ['-s'], { input: framed('cat; echo end') }).toString()).to.equal('end\n');
  });
});
