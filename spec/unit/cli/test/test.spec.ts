import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { aircheck } from '../aircheck.ts';
import { inventory, network } from '../inventories.ts';

const lab = `${network}lab: {network: 192.168.77.0/24, namespace: airnever}\n`.replaceAll('192.0.2.', '192.168.77.1');
const passing = "import assert from 'node:assert'; it('is', () => assert.ok(1));\n";

describe('aircheck test', () => {
  let real: ReturnType<typeof inventory>;
  let boxes: ReturnType<typeof inventory>;
  before(() => {
    real = inventory();
    boxes = inventory({ 'network.yml': lab, 'passing.spec.ts': passing, 'package.json': '{"type": "module"}' });
  });
  after(() => {
    real.remove();
    boxes.remove();
  });

  const test = (...args: string[]) =>
    aircheck(['test', '-i', boxes.directory, ...args], {
      cwd: boxes.directory,
      env: { AIRCHECK_LAB_HOME: path.join(boxes.directory, 'labs') },
    });

  it('refuses real servers, also where only a phase is asked for', async () => {
    for (const only of [[], ['--only', 'spec'], ['--only', 'down']]) {
      const { code, stdout, stderr } = await aircheck(['test', '-i', real.directory, ...only]);
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.include(`the hosts of ${real.directory} are real servers`).and.include('docs/lab.md');
    }
  });

  for (const [args, message] of [
    [['--only', 'sepc'], 'there is no phase sepc'],
    [['--keep', '--destroy', 'always'], '--keep and --destroy always contradict each other'],
    [['--destroy', 'sometimes'], 'passing, always, never'],
    [['--reporter', 'junt'], 'there is no reporter junt'],
    [['--json', '--reporter', 'tap'], '--reporter tap and --format json both want standard output'],
    [['missing.spec.ts'], 'there is no spec file'],
    [['--limit', 'nowhere', 'passing.spec.ts'], 'nowhere'],
  ] as const) {
    it(`says before the first box: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await test(...args);
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.include(message);
    });
  }

  it('ends with 3 where the lab is not up, and begins nothing after that', async () => {
    const { code, stdout } = await test('--only', 'converge,spec', 'passing.spec.ts');
    expect(code).to.equal(3);
    expect(stdout).to.match(/converge +failed .* could not be reached/);
    expect(stdout).to.match(/spec +skipped +a phase before it went wrong/);
  });

  it('says where it leaves out what the network does as a whole', async () => {
    const told = async (...args: string[]) => (await test('--only', 'spec', ...args)).stderr;
    expect(await told())
      .to.include('the specs of roles alone are run')
      .and.include('disposable: true');
    expect(await told('--no-read-only')).not.to.include('the specs of roles alone are run');
    expect(await told('passing.spec.ts')).not.to.include('the specs of roles alone are run');
  });

  it('prints one document, or an event on each line', async () => {
    const { code, stdout } = await test('--only', 'spec', '--json', 'passing.spec.ts');
    expect(code).to.equal(3);
    const { phases, ...document } = JSON.parse(stdout);
    expect(document).to.include({ passed: false, exit: 3, lab: 'untouched', inventory: boxes.directory });
    expect(phases).to.have.length(1);
    const events = await test('--only', 'spec', '--format', 'ndjson', 'passing.spec.ts');
    const types = events.stdout.trimEnd().split('\n');
    expect(types.map((line) => JSON.parse(line).type)).to.deep.equal(['test-phase-started', 'test-phase-finished']);
  });
});

describe('aircheck converge --spec', () => {
  it('goes with neither --check nor --json', async () => {
    for (const [option, message] of [
      ['--check', '--check changes nothing'],
      ['--json', '--format ndjson'],
    ] as const) {
      const { code, stderr } = await aircheck(['converge', '--yes', '--spec', option]);
      expect(code).to.equal(2);
      expect(stderr).to.include(message);
    }
  });

  it('looks at the file of waivers before it changes anything', async () => {
    const waived = (...args: string[]) => aircheck(['converge', '--yes', '--waivers', '/nowhere/waivers.yml', ...args]);
    const alone = await waived();
    expect(alone.code).to.equal(2);
    expect(alone.stderr).to.include('--waivers says which specs may fail, and none is to be run').and.include('--spec');
    const missing = await waived('--spec', '--inventory', 'inventory/example');
    expect(missing.code).to.equal(2);
    expect(missing.stdout).to.equal('');
    expect(missing.stderr).to.include('/nowhere/waivers.yml:1:1: error[unreadable]: the file cannot be read');
  });
});
