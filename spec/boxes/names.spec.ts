// Where the station's name leads listeners of each region, and how soon it leads them away from what dies.
import { expect, network, type SpecHost } from 'aircheck/spec';
import { returned } from './programme.ts';

network((net) => {
  const { domain } = net.station;
  const relaysIn = (region: string): readonly SpecHost[] => net.relays.filter((relay) => relay.region === region);
  const regions = net.regions.filter(({ name, networks }) => networks.length > 0 && relaysIn(name).length > 0);
  const here = regions.find(({ name }) => relaysIn(name).length > 1);
  const there = regions.find(({ name }) => name === here?.failover[0]);
  const [from] = here?.networks ?? [];
  const { nameservers } = net;
  if (here === undefined || there === undefined || from === undefined || nameservers.length === 0) return;

  /** What every name server answers to a client of the first region; within a time, if one is given. */
  const leadsTo = (relays: readonly SpecHost[], within: `${number}s` = '1s'): Promise<unknown> => {
    const [first = '', ...others] = relays.map(({ address }) => address);
    return Promise.all(
      nameservers.map((server) =>
        expect(server.dns(domain, { from }))
          .to.resolveOnlyTo(first, ...others)
          .within(within),
      ),
    );
  };
  const all = relaysIn(here.name);
  const others = relaysIn(there.name);
  const [relay, ...left] = all;
  if (relay === undefined) return;

  afterEach(async () => {
    const back = 'systemctl kill -s CONT nginx || true; systemctl start nginx';
    await Promise.all(all.map((one) => one.run(back)));
    await Promise.all(nameservers.map((server) => server.run('rm -f /var/lib/gdnsd/admin_state')));
    await leadsTo(all, '20s');
  });

  it('listeners of each region are sent to its relays, for half a minute', async () => {
    for (const { name, networks } of regions) {
      const [first = '', ...more] = relaysIn(name).map(({ address }) => address);
      for (const client of networks) {
        for (const server of nameservers) {
          await expect(server.dns(domain, { from: client }))
            .to.resolveOnlyTo(first, ...more)
            .with.ttl(30)
            .within('20s');
        }
      }
    }
  });

  it('a relay that dies is in no answer five seconds later', async () => {
    await relay.run('systemctl stop nginx');
    await leadsTo(left, '5s');
    await relay.run('systemctl start nginx');
    await leadsTo(all, '10s');
  });

  it('a relay whose Icecast is gone is in no answer either', async () => {
    await relay.run('systemctl stop icecast2');
    try {
      await leadsTo(left, '5s');
    } finally {
      await relay.run('systemctl start icecast2');
    }
  });

  it('listeners of a region in which all relays hang are sent to the next, and then back', async () => {
    await Promise.all(all.map((one) => one.run('systemctl kill -s STOP nginx')));
    await leadsTo(others, '5s');
    await Promise.all(all.map((one) => one.run('systemctl kill -s CONT nginx')));
    await leadsTo(all, '10s');
  });

  it('a relay that is drained is in no answer, however well it is', async () => {
    const drain = `echo '${relay.address}/* => DOWN' > /var/lib/gdnsd/admin_state`;
    await Promise.all(nameservers.map((server) => server.run(drain)));
    await leadsTo(left, '10s');
  });

  const primary = net.masters.find(({ role }) => role === 'primary');
  const standby = net.masters.find(({ role }) => role === 'standby');
  if (primary === undefined || standby === undefined) return;

  it('encoders are led to the primary, and to the standby while the primary plays nothing', async () => {
    const leads = (to: SpecHost, within: `${number}s`) =>
      Promise.all(
        nameservers.map((server) =>
          expect(server.dns(`source.${domain}`))
            .to.resolveOnlyTo(to.address)
            .within(within),
        ),
      );
    await leads(primary, '20s');
    await primary.run('systemctl stop nginx');
    try {
      await leads(standby, '5s');
    } finally {
      await primary.run('systemctl start nginx');
    }
    await leads(primary, '10s');
    // To relays, a master without NGINX is away as well.
    await returned(net.relays);
  });
});
