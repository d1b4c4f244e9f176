import { expect } from 'chai';
import { whatIfText } from '../../../lib/cli/what-if-text.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import { readEvents } from '../../../lib/network/what-if/read-event.ts';
import { whatIf } from '../../../lib/network/what-if/what-if.ts';
import { type Change, smallNetwork } from '../network/small-network.ts';

async function said(event: string, ...changes: readonly Change[]): Promise<string> {
  const network = deriveNetwork(
    await smallNetwork(['mounts:', 'directors: { d-1: { address: 192.0.2.51 } }\nmounts:'], ...changes),
  );
  return whatIfText(whatIf(network, readEvents(network, [event]), new Map()), false);
}

describe('what aircheck what-if says', () => {
  it('is who takes the listeners of a relay or a region, and how long those hear nothing', async () => {
    const relay = await said('eu-1 down');
    expect(relay).to.contain('those of eu-1 are cut off, silent until their players connect again\n');
    expect(relay).to.contain('who comes by URL is led to another relay after 3 s at most\n');
    expect(relay).to.contain('listeners are sent to eu-2, eu-3, eu-4, eu-5\n');
    expect(await said('region us down')).to.contain('its listeners are sent to eu: eu-1, eu-2, eu-3, eu-4, eu-5\n');
    expect(await said('relays down')).to.contain('are cut off, until a relay is back\n');
  });

  it('is what a relay does that another master feeds', async () => {
    expect(await said('master-1 down')).to.contain(
      'HAProxy finds it in about 2 s, 5.6 s if master-1 freezes; 0.6 or 4.1 s',
    );
    const nginx: Change = ['domain: radio.example', 'domain: radio.example\n  failover: nginx'];
    expect(await said('master-1 down', nginx)).to.contain('in about 2.2 s, but not if master-1 freezes; 0.6 or 5 s');
  });

  it('is how long a source is missed', async () => {
    expect(await said('source studio away')).to.contain(
      'silent for 0.5 s at most where studio goes; 4 s where it stays connected and sends silence\n',
    );
    expect(await said('master-2 down')).to.not.contain('silent for');
  });
});
