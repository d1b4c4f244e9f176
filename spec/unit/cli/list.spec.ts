import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { aircheck } from './aircheck.ts';
import { inventory } from './inventories.ts';

describe('aircheck list', () => {
  let at: ReturnType<typeof inventory>;
  before(() => {
    at = inventory();
  });
  after(() => at.remove());
  const list = (...args: string[]) => aircheck(['list', '-i', at.directory, ...args]);

  it('prints a table of hosts', async () => {
    const { code, stdout, stderr } = await list();
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expect(stdout).to.equal(`HOST       KIND    REGION  ADDRESS     GROUPS
master1    master  -       192.0.2.1
relay-eu1  relay   eu      192.0.2.11  canary
relay-us1  relay   us      192.0.2.21
`);
  });

  it('prints groups', async () => {
    expect((await list('--groups')).stdout)
      .to.match(/^canary +relay-eu1$/m)
      .and.match(/^masters +master1$/m);
    const some = await list('eu', '--groups', '--format', 'ndjson');
    expect(
      some.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).to.deep.equal([
      { group: 'all', hosts: ['relay-eu1'] },
      { group: 'relays', hosts: ['relay-eu1'] },
      { group: 'eu', hosts: ['relay-eu1'] },
      { group: 'canary', hosts: ['relay-eu1'] },
    ]);
  });

  it('narrows by its argument and by --limit, before or after its name', async () => {
    const names = async (...args: string[]) => {
      const { stdout } = await aircheck([...args, '-i', at.directory, '--json']);
      return JSON.parse(stdout).map((row: { host: string }) => row.host);
    };
    expect(await names('list', 'relays:!us')).to.deep.equal(['relay-eu1']);
    expect(await names('--limit', 'us,masters', 'list')).to.deep.equal(['master1', 'relay-us1']);
    expect(await names('list', 'relays', '--limit', 'us,masters')).to.deep.equal(['relay-us1']);
  });

  it('refuses a pattern that matches nothing, with what was meant', async () => {
    const { code, stdout, stderr } = await list('--limit', 'eux');
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.include('`eux` is no host and no group').and.include('did you mean `eu`?').and.include('1 error');
  });

  it('prints JSON errors as JSON nowhere: messages go to standard error', async () => {
    const { code, stdout, stderr } = await list('--limit', 'eux', '--json');
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.include('no-such-host');
  });

  it('goes on quietly when nobody reads its output', async () => {
    const { code, stderr } = await aircheck(['list', '-i', at.directory], { closeOutput: true });
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
  });

  it('colours pipes when told to, and not with NO_COLOR or --no-color', async () => {
    const coloured = async (env: NodeJS.ProcessEnv, ...args: string[]) =>
      (await aircheck(['list', '-i', at.directory, ...args], { env })).stdout.includes('\u001b[');
    expect(await coloured({})).to.equal(false);
    expect(await coloured({ FORCE_COLOR: '1' })).to.equal(true);
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).to.equal(false);
    expect(await coloured({ FORCE_COLOR: '1' }, '--no-color')).to.equal(false);
  });
});
