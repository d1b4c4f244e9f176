// Where the one URL of a mount leads listeners: by region, by player, and while little or nothing is left.
import { eventually, expect, network, type SpecHost } from 'aircheck/spec';
import { returned } from './programme.ts';

network((net) => {
  const [director, other] = net.directors;
  const direction = director?.direction;
  const [mount] = direction?.mounts ?? [];
  if (director === undefined || direction == null || mount === undefined || direction.trustedProxies.length === 0)
    return;
  // With --limit, listeners would be led to hosts that are none of this run's business.
  if (!net.whole) return;
  const url = `${direction.origin}${mount.mount.publicPath}`;
  const regions = net.regions.filter(({ networks }) => networks.length > 0);

  /** A listener at the first address of a network, as a proxy that is trusted tells of one. */
  const asked = (server: SpecHost, from: string, headers: Record<string, string> = {}) =>
    server.http(url, { headers: { ...headers, 'X-Forwarded-For': from.replace(/\/\d+$/, '') }, limit: 20_000 });
  const relaysOf = (names: readonly SpecHost[]): RegExp =>
    new RegExp(`^http://(${names.map(({ publicNames }) => publicNames.at(-1) ?? '').join('|')})/`);
  const here = (region: string) => net.relays.filter((relay) => relay.region === region);
  const all = (hosts: readonly SpecHost[], script: string) => Promise.all(hosts.map((host) => host.run(script)));

  for (const { name, networks } of regions) {
    it(`listeners of ${name} are led to its relays`, async () => {
      for (const server of net.directors) {
        for (const from of networks) {
          await expect(asked(server, from))
            .to.redirectTo(relaysOf(here(name)))
            .within('20s');
        }
      }
    });
  }

  const far = regions.find(({ name }) => name !== direction.everywhere[0]);
  const from = far?.networks[0]?.replace(/\/\d+$/, '');
  if (other !== undefined && from !== undefined)
    it('listeners are where their connection comes from, whatever they say', async () => {
      const said = await other.run(
        `curl -s -o /dev/null -w '%{redirect_url}' -H 'X-Forwarded-For: ${from}' http://${director.address}:${direction.port}${mount.mount.publicPath}`,
      );
      expect(said).to.match(relaysOf(here(direction.everywhere[0] ?? '')));
    });

  const home = here(direction.everywhere[0] ?? '');
  const [full] = home;
  if (direction.balance === 'left' && full !== undefined && home.length > 1) {
    it('nobody is led to a relay that is full, while another of its region has room', async () => {
      const asked = `curl -s -o /dev/null -w '%{redirect_url}\\n' http://${director.address}:${direction.port}${mount.mount.publicPath}`;
      const led = () => director.run(`for i in $(seq ${home.length * 10}); do ${asked}; done`);
      const there = new RegExp(relaysOf([full]).source, 'm');
      try {
        await full.run('echo 0% >/run/radio-room/left');
        await eventually(async () => expect(await led()).not.to.match(there), { within: '10s' });
      } finally {
        await full.run('systemctl restart radio-room');
      }
      await eventually(async () => expect(await led()).to.match(there), { within: '10s' });
    });
  }

  const [player] = direction.proxyPlayers;
  if (player !== undefined) {
    it('a player that follows no redirects hears it through the director', async () => {
      const from = regions[0]?.networks[0] ?? '';
      await expect(asked(director, from, { 'User-Agent': `${player} 1.0` })).to.have.contentType(
        mount.mount.contentType,
      );
      await expect(asked(director, from, { 'User-Agent': `${player} 1.0` })).to.have.size({ atLeast: 10_000 });
    });
  }

  it('playlists and the list for web players name the URL', async () => {
    await expect(director.http(`${url}.m3u`))
      .to.have.contentType('audio/x-mpegurl')
      .and.contain(url);
    await expect(director.http(`${url}.pls`))
      .to.have.contentType('audio/x-scpls')
      .and.contain(`File1=${url}`);
    await expect(director.http(`${url}.xspf`))
      .to.have.contentType('application/xspf+xml')
      .and.contain(url);
    await expect(director.http(`${direction.origin}/streams.json`)).to.have.json('streams[0].url', url);
  });

  it('listeners are led to the hold file while nothing plays, and told to come back while no relay is up', async () => {
    const from = regions[0]?.networks[0] ?? '';
    const region = relaysOf(here(regions[0]?.name ?? ''));
    try {
      await all(net.masters, 'systemctl stop icecast2');
      for (const relay of net.relays) {
        await expect(relay.http(`/health${mount.mount.publicPath}`))
          .to.have.status(503)
          .within('20s');
      }
      await expect(asked(director, from)).to.redirectTo(region).within('10s');
      await all(net.relays, 'systemctl stop nginx');
      await expect(asked(director, from)).to.have.status(503).within('10s');
      await expect(asked(director, from)).to.have.header('retry-after', '5');
      await expect(director.http(`${direction.origin}/health`)).to.have.status(503);
    } finally {
      await all(net.relays, 'systemctl start nginx');
      await all(net.masters, 'systemctl start icecast2');
    }
    for (const relay of net.relays) {
      await expect(relay.http(`/health${mount.mount.publicPath}`))
        .to.have.status(200)
        .within('40s');
    }
    await expect(asked(director, from)).to.redirectTo(region).within('10s');
    // Whoever comes next finds the network as it was: relays have returned to the master that they pull from.
    await returned(net.relays);
  });
});
