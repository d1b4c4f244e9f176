import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { aircheck } from './aircheck.ts';
import { inventory, network } from './inventories.ts';

describe('aircheck explain', () => {
  let at: ReturnType<typeof inventory>;
  before(() => {
    at = inventory({ 'network.yml': `${network}\nvars: {icecast: {header_timeout: 17}}\n` });
  });
  after(() => at.remove());
  const explain = (...args: string[]) => aircheck(['explain', '-i', at.directory, ...args], { cwd: at.directory });

  it('says where a value is written', async () => {
    const { code, stdout, stderr } = await explain('relay-us1', 'max_listeners');
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expect(stdout).to.match(/^max_listeners = 500\n {2}from .*, network\.yml:11:\d+\n/);
  });

  it('says which role’s default is hidden', async () => {
    const { stdout } = await explain('relay-us1', 'icecast.header_timeout');
    expect(stdout).to.match(
      /^icecast\.header_timeout = 17\n {2}from all, network\.yml:16:\d+\n {2}hides 15 from role icecast, /,
    );
    const set = await explain('relay-us1', 'icecast.header_timeout', '--set', 'icecast.header_timeout=20');
    expect(set.stdout).to.match(
      /^icecast\.header_timeout = 20\n {2}from --set\n {2}hides 17 from all.*\n {2}hides 15 /,
    );
  });

  it('never says a secret', async () => {
    const { stdout } = await explain('relay-us1', 'station.passwords');
    expect(stdout).to.include('‹secret›').and.not.include('undisclosed');
    expect((await explain('relay-us1', 'station.passwords', '--json')).stdout).not.to.include('undisclosed');
  });

  it('says which host or key was meant', async () => {
    const { code, stderr } = await explain('relay-us1', 'icecast.header_timout');
    expect(code).to.equal(2);
    expect(stderr).to.include('did you mean `icecast.header_timeout`?');
    expect((await explain('relay-us', 'max_listeners')).stderr).to.include('did you mean `relay-us1`?');
  });
});
