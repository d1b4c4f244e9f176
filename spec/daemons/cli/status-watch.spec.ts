import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { TwoHosts } from './two-hosts.ts';

const program = path.resolve(import.meta.dirname, '../../../bin/aircheck.js');
const clear = '\u001b[H\u001b[2J';

describe('aircheck status --watch', function () {
  this.timeout('90s');
  const hosts = new TwoHosts();

  before(() => hosts.start());
  after(() => hosts.stop());

  it('says in lines of JSON what it sees, again and again, and ends after the first Ctrl-C', async () => {
    const child = hosts.begin('status', '--watch', '1', '--json');
    let stdout = '';
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.split('\n').length > 3 && !child.killed) child.kill('SIGINT');
    });
    const code = await ended;
    const looks = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(looks.length, stderr).to.be.at.least(3);
    for (const { hosts: seen } of looks) {
      expect(seen.map(({ host }: { host: string }) => host)).to.deep.equal(['master1', 'relay-eu1']);
    }
    expect(stderr).to.contain('it is the last look');
    // Nothing plays on these hosts.
    expect(code).to.equal(1);
  });

  it('writes over what stood on a terminal, and leaves the last look there', () => {
    const options = ['--inventory', hosts.path('inventory'), '--known-hosts', hosts.workshop.knownHosts];
    const argv = [process.execPath, program, 'status', '--watch', '1', ...options];
    const { stdout } = spawnSync('/usr/bin/python3', [path.join(import.meta.dirname, 'on-terminal.py')], {
      encoding: 'utf8',
      env: { ...process.env, HOME: hosts.path('home'), TERM: 'xterm' },
      // The second one begins where the first look is wiped away. Ctrl-C is what is typed.
      input: JSON.stringify({
        argv,
        cwd: hosts.workshop.dir,
        answers: [
          [clear, ''],
          [clear, '\u0003'],
        ],
      }),
    });
    const { code, output } = JSON.parse(stdout);
    const looks = output.split(clear).slice(1);
    expect(looks.length, output).to.be.at.least(2);
    expect(looks.at(-1)).to.contain('relay-eu1').and.to.contain('it is the last look');
    expect(code).to.equal(1);
  });
});
