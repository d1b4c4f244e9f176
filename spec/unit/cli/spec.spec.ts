import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { aircheck } from './aircheck.ts';
import { inventory, network, password } from './inventories.ts';

const passing = `
import assert from 'node:assert/strict';
const inventory: string | undefined = process.env.AIRCHECK_INVENTORY;
describe('the network', () => {
  it('is named to specs', () => assert.equal(inventory, import.meta.dirname));
  it('is narrowed', () => assert.equal(process.env.AIRCHECK_LIMIT, 'eu'));
});
`;

describe('aircheck spec', () => {
  let at: ReturnType<typeof inventory>;
  before(() => {
    at = inventory({
      'network.yml': network,
      'package.json': '{"type": "module"}',
      'passing.spec.ts': passing,
      'leaking.spec.ts': `it('tells all', () => {
        const password = ${JSON.stringify(password)};
        console.error('warning: ' + password);
        throw new Error('expected ' + password + ' to be something else');
      });`,
      'roles/icecast/spec/icecast.spec.ts':
        "import assert from 'node:assert'; it('is on the air', () => assert.ok(1));\n",
      'importing.spec.ts':
        "import assert from 'node:assert'; import { describe, it } from 'mocha'; describe('a', () => it('b', () => assert.ok(1)));\n",
      'spec/boxes/failing.spec.ts': "it('is on the air', () => { throw new Error('dead air'); });\n",
    });
  });
  after(() => at.remove());
  const spec = (...args: string[]) => aircheck(['spec', '-i', at.directory, ...args], { cwd: at.directory });

  it('runs TypeScript with the inventory in its environment', async () => {
    const { code, stdout, stderr } = await spec('--limit', 'eu', path.join(at.directory, 'passing.spec.ts'));
    expect(code, stderr).to.equal(0);
    expect(stdout).to.include('\n2 passed, in ');
  });

  it("lets mocha's words be imported, of the mocha that runs them", async () => {
    const { code, stdout, stderr } = await spec('importing.spec.ts');
    expect(code, stderr).to.equal(0);
    expect(stdout).to.include('\n1 passed, in ');
  });

  it('redacts what specs print', async () => {
    const { stdout, stderr } = await spec('leaking.spec.ts');
    expect(stdout).to.include('expected ‹secret› to be something else').and.include('\n1 failed, in ');
    expect(stderr).to.include('warning: ‹secret›');
    expect(stdout + stderr).not.to.include('undisclosed');
  });

  it('exits with 4 if specs fail', async () => {
    const { code, stdout } = await spec('passing.spec.ts');
    expect(code).to.equal(4);
    expect(stdout).to.include('1 passed, 1 failed');
  });

  it('runs what comes with roles, and ./spec/boxes, if no file is named', async () => {
    const { code, stdout } = await spec('--roles', path.join(at.directory, 'roles'));
    expect(code).to.equal(4);
    expect(stdout).to.include('dead air').and.include('is on the air');
  });

  it('runs the behaviours of a network by their name: those of the directory where it has some', async () => {
    const { code, stdout } = await spec('boxes');
    expect(code).to.equal(4);
    expect(stdout).to.include('dead air').and.include('\n1 failed, in ');
  });

  it('chooses by title', async () => {
    const { code, stdout } = await spec('passing.spec.ts', '--grep', 'is named');
    expect(code).to.equal(0);
    expect(stdout).to.include('\n1 passed, in ');
  });

  it('lets fail what a file of waivers names, and says what nobody has to waive', async () => {
    const waivers = 'waivers:\n  - {spec: is narrowed, reason: not yet, until: 9999-12-31}\n';
    const idle = '  - {spec: /is named/, reason: never, until: 9999-12-31}\n';
    writeFileSync(path.join(at.directory, 'may-fail'), waivers + idle);
    const { code, stdout, stderr } = await spec('passing.spec.ts', '--waivers', 'may-fail');
    expect(code, stderr).to.equal(0);
    expect(stdout).to.match(/– is narrowed \(may fail until 9999-12-31: not yet \(.*'all'/);
    expect(stdout).to.include('\n1 passed, 1 skipped, in ');
    expect(stderr).to.include('may-fail:3:12: warning[idle-waiver]');
  });

  it('prints a report as JSON', async () => {
    const { stdout } = await spec('passing.spec.ts', '--json', '--limit', 'eu');
    expect(JSON.parse(stdout).counts).to.include({ passed: 2, failed: 0 });
  });

  it('names a file that is not there', async () => {
    const { code, stderr } = await spec('missing.spec.ts');
    expect(code).to.equal(2);
    expect(stderr).to.include(`there is no spec file ${path.join(at.directory, 'missing.spec.ts')}`);
  });

  it('names a role that is not there, and those that are', async () => {
    const { code, stderr } = await spec('icecst', '--roles', path.join(at.directory, 'roles'));
    expect(code).to.equal(2);
    expect(stderr).to.include('and no role icecst').and.include('did you mean `icecast`?');
  });

  it('runs what comes with a role, by its name', async () => {
    const { code, stdout } = await spec('icecast', '--roles', path.join(at.directory, 'roles'), '--limit', 'eu');
    expect(code, stdout).to.equal(0);
    expect(stdout).to.include('is on the air').and.include('\n1 passed, in ');
  });

  it('writes further reports to files', async () => {
    const report = path.join(at.directory, 'reports/junit.xml');
    const page = path.join(at.directory, 'reports/page.html');
    const { stdout } = await spec(
      'leaking.spec.ts',
      '--reporter',
      'tap',
      `--reporter=junit=${report}`,
      `--reporter=html=${page}`,
    );
    expect(stdout)
      .to.match(/^TAP version 13\n/)
      .and.include('not ok 1');
    expect(readFileSync(report, 'utf8')).to.include('<testcase').and.include('‹secret›').and.not.include('undisclosed');
    expect(readFileSync(page, 'utf8')).to.include('tells all').and.not.include('undisclosed');
  });

  for (const [args, message] of [
    [['--reporter', 'junt'], 'there is no reporter junt\n  hint: did you mean `junit`?'],
    [['--reporter', 'tap', '--reporter', 'junit'], 'only one reporter can have standard output'],
    [['--reporter', 'html'], 'the html page needs a file'],
    [['--grep', '/(/'], '--grep /(/ is no pattern'],
  ] as const) {
    it(`refuses ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await spec('passing.spec.ts', ...args);
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.include(message);
    });
  }
});
