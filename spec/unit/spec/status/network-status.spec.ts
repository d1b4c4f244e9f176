import { expect } from 'chai';
import { statusExitCode } from '../../../../lib/cli/run-status.ts';
import { statusText } from '../../../../lib/cli/status-text.ts';
import { deriveNetwork } from '../../../../lib/network/derive.ts';
import type { Network } from '../../../../lib/network/network.ts';
import type { HostStatus } from '../../../../lib/spec/status/host-status.ts';
import { networkStatus } from '../../../../lib/spec/status/network-status.ts';
import { smallNetwork } from '../../network/small-network.ts';

const now = 1_800_000_000;

function host(
  name: string,
  kind: HostStatus['kind'],
  more: Partial<HostStatus> & { readonly listeners?: number } = {},
): HostStatus {
  const { listeners = 0, ...rest } = more;
  const mount = { mount: '/live.mp3', plays: true, listeners, title: 'Night shift', since: now - 90 };
  const region = kind === 'relay' ? name.slice(0, 2) : null;
  const nothing = {
    unreachable: null,
    problems: [],
    onAir: null,
    connected: [],
    upstream: null,
    aside: false,
    drained: [],
  };
  return { host: name, kind, region, ...nothing, mounts: [mount], ...rest };
}

const away = { plays: false, listeners: 4, title: null, since: null, mount: '/live.mp3' };

describe('The status of a network', () => {
  let network: Network;
  before(async () => {
    network = deriveNetwork(await smallNetwork());
  });

  const observed = (): HostStatus[] => [
    host('master-1', 'master', { listeners: 2, onAir: 'night', connected: [] }),
    host('master-2', 'master', { listeners: 3, onAir: 'studio', connected: ['studio'] }),
    host('eu-1', 'relay', { upstream: 'master-2', listeners: 13 }),
    host('eu-2', 'relay', { upstream: 'master-2', listeners: 20 }),
    host('eu-3', 'relay', {
      upstream: 'eu-1',
      mounts: [away],
      problems: ['no sound comes for /live.mp3: listeners hear the hold file'],
    }),
    host('us-1', 'relay', { unreachable: 'us-1 (192.0.2.21): no answer within 10 s', mounts: [] }),
    host('ns-1', 'nameserver', { mounts: [], drained: ['192.0.2.12/icecast'] }),
  ];

  it('has the master lead that most pull from, and takes relays for no listeners', () => {
    const { leader, onAir, hosts, regions } = networkStatus(network, observed());
    expect([leader, onAir]).to.deep.equal(['master-2', 'studio']);
    expect(hosts.map(({ host: name, mounts }) => [name, mounts[0]?.listeners])).to.deep.equal([
      ['master-1', 2],
      ['master-2', 1],
      ['eu-1', 12],
      ['eu-2', 20],
      ['eu-3', 4],
      ['us-1', undefined],
      ['ns-1', undefined],
    ]);
    expect(regions).to.deep.equal([
      { region: 'eu', listeners: 36, mounts: { '/live.mp3': 36 }, playing: 2, relays: 3 },
      { region: 'us', listeners: 0, mounts: {}, playing: 0, relays: 1 },
    ]);
  });

  it('is told at a glance', () => {
    expect(statusText(networkStatus(network, observed()), false, now)).to.equal(`\
master-2 leads · on the air: studio · Night shift · 36 listeners

HOST      REGION  STATE          FROM      MOUNTS  LISTENERS  PLAYS FOR
master-1  -       stands by      -         1/1     2          90 s
master-2  -       leads, studio  -         1/1     1          90 s
eu-1      eu      plays          master-2  1/1     12         90 s
eu-2      eu      plays          master-2  1/1     20         90 s
eu-3      eu      hold file      eu-1      0/1     4          -
us-1      us      unreachable    -         0/0     -          -
ns-1      -       answers        -         0/0     -          -

eu: 36 listeners on 2 of 3 relays (/live.mp3 36)
us: 0 listeners on 0 of 1 relays
eu-3: no sound comes for /live.mp3: listeners hear the hold file
us-1: us-1 (192.0.2.21): no answer within 10 s
ns-1: sends nobody to 192.0.2.12/icecast
`);
  });

  it('knows of no leader where nobody pulls', () => {
    const alone = networkStatus(network, [host('master-1', 'master', { onAir: 'hold' })]);
    expect([alone.leader, alone.onAir]).to.deep.equal([null, 'hold']);
    expect(statusText(alone, false, now)).to.match(
      /^no master leads · on the air: hold file · Night shift · 0 listeners\n/,
    );
  });

  it('ends with 1 where something is wrong, with 3 where a host does not answer', () => {
    const all = observed();
    expect(statusExitCode({ hosts: all })).to.equal(1);
    expect(statusExitCode({ hosts: all.filter(({ problems }) => problems.length === 0) })).to.equal(3);
    expect(statusExitCode({ hosts: all.slice(0, 2) })).to.equal(0);
  });
});
