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
      'spec/boxes/failing.spec.ts': "it('is on the air', () => { throw new Error('dead air'); });\n",
    });
  });
  after(() => at.remove());
  const spec = (...args: string[]) => aircheck(['spec', '-i', at.directory, ...args], { cwd: at.directory });

  it('runs TypeScript with the inventory in its environment', async () => {
    const { code, stdout, stderr } = await spec('--limit', 'eu', path.join(at.directory, 'passing.spec.ts'));
    expect(code, stderr).to.equal(0);
    expect(stdout).to.include('2 passing');
  });

  it('redacts what specs print', async () => {
    const { stdout, stderr } = await spec('leaking.spec.ts');
    expect(stdout).to.include('expected ‹secret› to be something else').and.include('1 failing');
    expect(stderr).to.include('warning: ‹secret›');
    expect(stdout + stderr).not.to.include('undisclosed');
  });

  it('exits with 4 if specs fail', async () => {
    const { code, stdout } = await spec('passing.spec.ts');
    expect(code).to.equal(4);
    expect(stdout).to.include('1 passing').and.include('1 failing');
  });

  it('runs ./spec/boxes if no file is named', async () => {
    const { code, stdout } = await spec();
    expect(code).to.equal(4);
    expect(stdout).to.include('dead air');
  });

  it('chooses by title', async () => {
    const { code, stdout } = await spec('passing.spec.ts', '--grep', 'is named');
    expect(code).to.equal(0);
    expect(stdout).to.include('1 passing').and.not.include('failing');
  });

  it('prints a report as JSON', async () => {
    const { stdout } = await spec('passing.spec.ts', '--json', '--limit', 'eu');
    expect(JSON.parse(stdout).stats).to.include({ passes: 2, failures: 0 });
  });

  it('names a file that is not there', async () => {
    const { code, stderr } = await spec('missing.spec.ts');
    expect(code).to.equal(2);
    expect(stderr).to.include(`there is no spec file ${path.join(at.directory, 'missing.spec.ts')}`);
  });
});
