import { expect } from 'chai';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import { intakeOn, intakePorts } from '../../../lib/network/intake.ts';
import { master2, ogg, withKey } from './rules/entries.ts';
import { type Change, smallNetwork } from './small-network.ts';

async function intake(name: string, ...changes: readonly Change[]) {
  const network = deriveNetwork(await smallNetwork(...changes));
  const host = network.hosts.find((candidate) => candidate.name === name);
  return host === undefined ? null : intakeOn(network, host);
}

describe('one address for encoders', () => {
  it('leads to the primary, from each master', async () => {
    for (const name of ['master-1', 'master-2']) {
      const found = await intake(name);
      expect(found?.name).to.equal('source.radio.example');
      expect(
        found?.masters.map((master) => `${master.name} ${master.sources.address}:${master.sources.port}`),
      ).to.deep.equal(['master-1 192.0.2.1:8005', 'master-2 192.0.2.2:8005']);
      expect(found?.programme?.name).to.equal('/live.mp3');
      expect(found === null ? [] : intakePorts(found)).to.deep.equal([8006]);
    }
  });

  it('returns to the first master as relays do', async () => {
    expect(await intake('master-1')).to.have.property('returns', true);
    const stays = await intake('master-1', ['domain: radio.example', 'domain: radio.example\n  failback: stay']);
    expect(stays).to.have.property('returns', false);
  });

  it('has another port for those that connect to Icecast itself', async () => {
    const found = await intake('master-1', withKey(ogg, 'encoder: { password: enc }'));
    expect(found === null ? [] : intakePorts(found)).to.deep.equal([8006, 8007]);
    expect(found?.masters[1]?.encoders).to.deep.equal({ address: '192.0.2.2', port: 8000 });
  });

  it('is on directors, too: encoders follow no redirects', async () => {
    const found = await intake('d-1', ['mounts:', 'directors: { d-1: { address: 192.0.2.51 } }\nmounts:']);
    expect(found?.masters.map(({ name }) => name)).to.deep.equal(['master-1', 'master-2']);
  });

  it('is on no relays, and only where there are several masters', async () => {
    expect(await intake('eu-1')).to.equal(null);
    expect(await intake('master-1', [`  ${master2}\n`, ''])).to.equal(null);
  });
});
