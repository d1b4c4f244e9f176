import { expect } from 'chai';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import { leaderOf } from '../../../lib/network/leader.ts';
import { live, low, master2, ogg, withKey } from './rules/entries.ts';
import { type Change, smallNetwork } from './small-network.ts';

/** As in `/live.ogg of studio dj night after dj`, and what Icecast takes. */
async function taken(name: string, ...changes: readonly Change[]): Promise<string[] | null> {
  const network = deriveNetwork(await smallNetwork(...changes));
  const host = network.hosts.find((candidate) => candidate.name === name);
  const leader = host === undefined ? null : leaderOf(network, host);
  if (leader === null) return null;
  const { master, encoders, programmes } = leader;
  return [
    `from ${master.name}`,
    ...encoders.map((mount) => mount.name),
    ...programmes.map(({ sources, after, mount }) => `${mount.name} of ${sources.join(' ')} after ${after}`),
  ];
}

describe('what a standby takes from the primary', () => {
  it('is the sound of sources to which people send from outside, in the mount that sounds best', async () => {
    expect(await taken('master-2')).to.deep.equal(['from master-1', '/live.mp3 of studio phone night after phone']);
    const better = ['bitrate: 64', 'bitrate: 320'] as const;
    expect(await taken('master-2', better)).to.include('/low.mp3 of studio phone night after phone');
  });

  it('is taken once for each list of sources', async () => {
    const programmes = ['/live.mp3 of studio phone night after phone', '/low.mp3 of phone night after phone'];
    expect(await taken('master-2', withKey(low, 'sources: [night, phone]'))).to.include.members(programmes);
    expect(await taken('master-2', withKey(low, 'sources: [night]'))).to.have.lengthOf(2);
  });

  it('is not taken of mounts that want a login: Liquidsoap logs where it asks', async () => {
    const login = 'authentication: { accounts: { a: b } }';
    const changes = [withKey(live, login), withKey(ogg, login)];
    expect(await taken('master-2', ...changes)).to.include('/low.mp3 of studio phone night after phone');
    expect(await taken('master-2', ...changes, withKey(low, login))).to.equal(null);
  });

  it('is what an encoder sends to Icecast, too', async () => {
    expect(await taken('master-2', withKey(ogg, 'encoder: { password: enc }'))).to.include('/live.ogg');
    const inFallback = withKey(live, 'encoder: { password: enc }');
    expect(await taken('master-2', inFallback)).not.to.include('/live.mp3');
  });

  it('is nothing where studios play all live sources: they send to each master', async () => {
    expect(await taken('master-2', ['  phone: { kind: live, priority: 2, password: two }\n', ''])).to.equal(null);
  });

  it('is nothing on the primary, and on relays', async () => {
    for (const name of ['master-1', 'eu-1']) expect(await taken(name)).to.equal(null);
  });

  it('is nothing where there is one master', async () => {
    expect(await taken('master-1', [`  ${master2}\n`, ''])).to.equal(null);
  });
});
