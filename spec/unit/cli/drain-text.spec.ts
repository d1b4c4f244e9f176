import { expect } from 'chai';
import { drainText } from '../../../lib/cli/drain-text.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import { smallNetwork } from '../network/small-network.ts';

describe('what is said of relays that are drained', () => {
  const by = (...nameservers: readonly string[]) => ({ nameservers, directors: [] });
  const eu = ['eu-1', 'eu-2', 'eu-3', 'eu-4', 'eu-5'];

  it('is who answers without them, and for how long others still do', async () => {
    const network = deriveNetwork(await smallNetwork());
    expect(drainText(network, ['eu-1'], by('ns-1', 'ns-2', 'ns-3'), true)).to.equal(
      'ns-1, ns-2 and ns-3 answer without eu-1.\nResolvers may keep the old answer for 30 s. Who listens stays where they are.\n',
    );
    expect(drainText(network, ['eu-1', 'eu-2'], by('ns-1'), false)).to.equal('ns-1 answers with eu-1 and eu-2.\n');
  });

  it('is which directors lead nobody there', async () => {
    const network = deriveNetwork(await smallNetwork());
    const told = { nameservers: [], directors: ['d-1', 'd-2'] };
    expect(drainText(network, ['eu-1'], told, true)).to.equal(
      'd-1 and d-2 lead nobody to eu-1.\nWho listens stays where they are.\n',
    );
    expect(drainText(network, ['eu-1'], { nameservers: ['ns-1'], directors: ['d-1'] }, false)).to.equal(
      'ns-1 answers with eu-1.\nd-1 leads listeners to eu-1.\n',
    );
  });

  it('is who takes over where a region has none left', async () => {
    const network = deriveNetwork(await smallNetwork());
    expect(drainText(network, eu, by('ns-1'), true)).to.include('\nListeners of eu are sent to us.\n');
    expect(drainText(network, eu.slice(1), by('ns-1'), true)).not.to.include('Listeners of');
    const alone = deriveNetwork(await smallNetwork(['eu: { failover: [us] }', 'eu: {}']));
    expect(drainText(alone, eu, by('ns-1'), true)).to.include('\nNobody takes over the listeners of eu: ');
  });
});
