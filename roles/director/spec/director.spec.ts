// What must be so wherever listeners are led to relays by URL: it only asks, and so it can be run on the air.
import { expect, hosts } from 'aircheck/spec';

hosts('directors', (host) => {
  const { direction } = host;
  if (direction === null) return;
  const at = (path: string) => host.http(`${direction.origin}${path}`);

  it('runs HAProxy as a director, also after a reboot, with the unit that is on disk', () => {
    expect(host.package('haproxy')).to.be.installed;
    expect(host.service('haproxy-director')).to.be.enabled.and.running.and.upToDate;
    expect(host.port(direction.port)).to.be.listening.and.by('haproxy');
  });

  it('has everything of the role director as the inventory has it', () => {
    expect(host.resources('director')).to.be.converged;
  });

  it('has a configuration that HAProxy takes', () => {
    expect(host.command('haproxy -c -q -f /etc/haproxy-director/haproxy.cfg')).to.succeed;
  });

  it('has relays to lead listeners to', () => expect(at('/health')).to.have.status(200));

  // HAProxy does not tell whether it understands an answer. A relay that is away has none.
  for (const { name, address } of direction.balance === 'left'
    ? direction.regions.flatMap(({ relays }) => relays)
    : []) {
    it(`is told by ${name} how much room is left there`, () => {
      const ask = (path: string) => `curl -fsS -m 2 -0 -H Host: http://${address}${path}`;
      const said = `${ask('/alive')} >/dev/null 2>&1 || exit 0; ${ask('/-/room')} | grep -Eqx '100%|[0-9]{1,2}%'`;
      expect(host.command(said)).to.succeed;
    });
  }

  for (const { mount } of direction.mounts) {
    it(`has playlists of ${mount.name}, and knows where to hear it`, () => {
      const url = `${direction.origin}${mount.publicPath}`;
      for (const ending of ['m3u', 'pls', 'xspf']) expect(at(`${mount.publicPath}.${ending}`)).to.contain(url);
      expect(host.http(url, { method: 'HEAD' })).not.to.have.status(503);
    });
  }

  it('lists the streams for pages of the station', () => {
    expect(at('/streams.json'))
      .to.have.contentType('application/json')
      .and.json('station.name', host.network.station.name);
  });

  it('can be told by root alone what to do', () => {
    expect(host.command('find /run/haproxy-director -name "*.sock" ! -perm 0600')).to.succeed.and.have.output('');
  });
});
