import { expect } from 'chai';
import { describe, it } from 'mocha';
import { noteDrained } from '../../../../lib/converge/steering/note-drained.ts';
import type { Relay } from '../../../../lib/network/network.ts';
import { hostsNamed } from '../hosts.ts';

const relays = hostsNamed('eu1', 'us1').flatMap((host): Relay[] => (host.kind === 'relay' ? [host] : []));
const [eu1] = relays;

describe('relays from which a run leads listeners away', () => {
  /** Those who steer say this, and what was noted while they were asked. */
  function steered(...failures: string[]) {
    const drained = new Set<string>();
    const during: string[][] = [];
    const steer = noteDrained(
      {
        drained: async () => new Set(),
        drain: async () => {
          during.push([...drained]);
          return failures;
        },
        settle: async () => {},
      },
      drained,
    );
    return { steer, drained, during };
  }

  it('are noted from before they are drained until they are back', async () => {
    const { steer, drained, during } = steered();
    await steer.drain(relays, true);
    await steer.drain(relays.slice(1), false);
    expect(during).to.deep.equal([
      ['eu1', 'us1'],
      ['eu1', 'us1'],
    ]);
    expect([...drained]).to.deep.equal(['eu1']);
    await steer.drain(eu1 === undefined ? [] : [eu1], false);
    expect([...drained]).to.deep.equal([]);
  });

  it('are noted as long as anybody may not have heard that they are back', async () => {
    const { steer, drained } = steered('ns1: no answer');
    await steer.drain(relays, true);
    await steer.drain(relays, false);
    expect([...drained]).to.deep.equal(['eu1', 'us1']);
  });
});
