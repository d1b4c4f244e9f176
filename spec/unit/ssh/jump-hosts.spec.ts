import { expect } from 'chai';
import ssh2 from 'ssh2';
import { JumpHosts } from '../../../lib/ssh/jump-hosts.ts';
import type { Link } from '../../../lib/ssh/link.ts';
import type { Route } from '../../../lib/ssh/route.ts';

const route: Route = {
  address: 'bastion',
  port: 22,
  user: 'dj',
  hostKeys: 'strict',
  hostKeyAlias: null,
  knownHostsFiles: [],
  identityFiles: [],
  identitiesOnly: false,
  agent: null,
  connectTimeout: 10,
  keepalive: { interval: 5, count: 3 },
  via: null,
};

describe('JumpHosts', () => {
  let opened: Link[];
  let closed: Link[];

  beforeEach(() => {
    opened = [];
    closed = [];
  });

  async function open(): Promise<Link> {
    const link: Link = { client: new ssh2.Client(), close: () => closed.push(link) };
    opened.push(link);
    return link;
  }

  it('opens one link for all who come, and closes it after the last', async () => {
    const hosts = new JumpHosts();
    const [one, two] = await Promise.all([hosts.enter(route, open), hosts.enter({ ...route }, open)]);
    expect(opened).to.have.length(1);
    one.close();
    one.close();
    expect(closed).to.have.length(0);
    two.close();
    expect(closed).to.have.length(1);
  });

  it('opens another once the first is closed', async () => {
    const hosts = new JumpHosts();
    (await hosts.enter(route, open)).close();
    await hosts.enter(route, open);
    expect(opened).to.have.length(2);
  });

  it('opens another for another user', async () => {
    const hosts = new JumpHosts();
    await hosts.enter(route, open);
    await hosts.enter({ ...route, user: 'root' }, open);
    expect(opened).to.have.length(2);
  });

  it('opens another once the first has broken', async () => {
    const hosts = new JumpHosts();
    const broken = await hosts.enter(route, open);
    opened[0]?.client.emit('close');
    const whole = await hosts.enter(route, open);
    broken.close();
    expect(opened).to.have.length(2);
    expect(closed).to.deep.equal([opened[0]]);
    whole.close();
    expect(closed).to.deep.equal(opened);
  });

  it('tells all who wait that it cannot be opened, and tries anew for the next', async () => {
    const hosts = new JumpHosts();
    const fail = () => Promise.reject(new Error('refused'));
    const outcomes = await Promise.allSettled([hosts.enter(route, fail), hosts.enter(route, fail)]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    await hosts.enter(route, open);
    expect(opened).to.have.length(1);
  });
});
