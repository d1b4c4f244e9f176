import { expect } from 'chai';
import type { HostStatus } from '../../../../lib/spec/status/host-status.ts';
import { onlyFrom, pullersOf } from '../../../../lib/spec/status/take-over.ts';

function host(name: string, kind: HostStatus['kind'], given: Partial<HostStatus> = {}): HostStatus {
  const nothing = { unreachable: null, problems: [], onAir: null, connected: [], upstream: null, aside: false };
  return { host: name, kind, region: null, mounts: [], drained: [], ...nothing, ...given };
}

const playing = (...mounts: string[]) => ({
  mounts: ['/live.mp3', '/live.ogg'].map((mount) => ({
    mount,
    plays: mounts.includes(mount),
    listeners: 0,
    title: null,
    since: null,
  })),
});
const both = playing('/live.mp3', '/live.ogg');

describe('who could take over from a master', () => {
  it('is another that plays all that it plays', () => {
    expect(onlyFrom('m1', { hosts: [host('m1', 'master', both), host('m2', 'master', both)] })).to.deep.equal([]);
  });

  it('is several together', () => {
    const others = [host('m2', 'master', playing('/live.mp3')), host('m3', 'master', playing('/live.ogg'))];
    expect(onlyFrom('m1', { hosts: [host('m1', 'master', both), ...others] })).to.deep.equal([]);
  });

  it('is nobody for a mount that no other plays now', () => {
    const hosts = [host('m1', 'master', both), host('m2', 'master', playing('/live.mp3')), host('r1', 'relay', both)];
    expect(onlyFrom('m1', { hosts })).to.deep.equal(['/live.ogg']);
  });

  it('is nobody who has stepped aside, too', () => {
    const hosts = [host('m1', 'master', both), host('m2', 'master', { ...both, aside: true })];
    expect(onlyFrom('m1', { hosts })).to.deep.equal(['/live.mp3', '/live.ogg']);
  });

  it('is not asked for of what does not play anyway', () => {
    expect(onlyFrom('m1', { hosts: [host('m1', 'master', playing()), host('m2', 'master', playing())] })).to.deep.equal(
      [],
    );
  });
});

describe('who pulls from a master', () => {
  it('is told by relays', () => {
    const hosts = [
      host('m1', 'master'),
      host('a', 'relay', { upstream: 'm1' }),
      host('b', 'relay', { upstream: 'm2' }),
    ];
    expect(pullersOf('m1', { hosts })).to.deep.equal(['a']);
  });
});
