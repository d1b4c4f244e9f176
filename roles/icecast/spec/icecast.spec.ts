// What must be so wherever Icecast runs: it only looks and listens, so it can be run against hosts that are on the air.
import { expect, hosts, type SpecHost } from 'aircheck/spec';

type Mount = SpecHost['mounts'][number];

hosts('masters:relays', (host) => {
  it('runs Icecast, also after a reboot, with the unit that is on disk', () => {
    expect(host.package('icecast2')).to.be.installed;
    expect(host.service('icecast2')).to.be.enabled.and.running.and.upToDate.and.valid;
  });

  it('has everything of the role icecast as the inventory has it', () => {
    expect(host.resources('icecast')).to.be.converged;
  });

  it('keeps its passwords from other users', () => {
    expect(host.file('/etc/icecast2/icecast.xml')).to.have.mode(0o640).and.owner('root').and.group('icecast');
  });

  it('takes connections on its ports, as its own user', () => {
    for (const port of host.icecastPorts) expect(host.port(port)).to.be.listening.and.by('icecast2');
    expect(host.process('icecast2')).to.have.user('icecast2');
  });

  it('may open as many files as it has listeners', () => {
    expect(host.process('icecast2')).to.have.limit('nofile', { atLeast: (host.maxListeners ?? 0) + 1024 });
  });

  it('can write its logs', () => expect(host.file('/var/log/icecast2')).to.be.writableBy('icecast2'));

  for (const mount of host.mounts) {
    it(`has what ${mount.name} falls back to last`, () => {
      expect(host.file(`/usr/share/icecast2/web${mount.hold.mount}`)).to.exist.and.have.size({ above: 0 });
    });

    it(`has the settings of ${mount.name} in force`, () => {
      const found = host.mount(mount);
      expect(found).to.have.fallback(fallbackOf(mount)).and.maxListeners(limitOf(mount, host.mounts));
      if (mount.onDemand !== true) expect(found).to.be.connected;
      expect(found).to.have.contentType(mount.type ?? mount.contentType);
      expect(found).to.have.streamName(mount.title).and.description(mount.description).and.genre(mount.genre);
      if (mount.bitrate !== null) expect(found).to.have.bitrate(mount.bitrate);
      if (mount.hidden) expect(found).to.be.hidden;
      else expect(found).not.to.be.hidden;
      if (mount.public) expect(found).to.be.public;
      else expect(found).not.to.be.public;
    });
  }
});

/** A mount of one's own for each fallback, as the role has it: listeners that come back take nobody else along. */
function fallbackOf(mount: Mount): string {
  return mount.fallback === null ? mount.hold.mount : `/standby-${mount.name.slice(1)}`;
}

/** Those of other mounts that fall back to this one have a copy of it, which listens too. */
function limitOf({ name, maxListeners }: Mount, all: readonly Mount[]): number | null {
  return maxListeners === null ? null : maxListeners + all.filter(({ fallback }) => fallback === name).length;
}

hosts('relays', (relay) => {
  it(`is let in by ${relay.from}`, () => {
    expect(relay.upstream()).to.be.reached.and.connected.and.takesPassword;
  });

  for (const mount of relay.mounts) {
    // Who has to log in to listen, only comes by way of another mount, or by NGINX alone, is not asked for here.
    if (relay.icecastPlace === null || mount.authentication !== null || mount.onlyAsFallback) continue;
    it(`plays ${mount.name} as the inventory says @audio`, () => {
      expect(relay.stream(mount, { direct: true })).to.fit(mount).and.be.audible;
    });
  }

  for (const mount of relay.pulledMounts) {
    // Where nobody finds another upstream, there is one only.
    const [first = '', ...rest] = relay.upstreamsOf(mount);
    const others = relay.failover === 'none' ? [] : rest;
    it(`pulls ${mount.name} from ${[first, ...others].join(' or ')}`, () => {
      expect(relay.relay(mount)).to.be.from(first, ...others);
      if (mount.onDemand !== true) expect(relay.relay(mount)).to.be.connected;
    });
  }
});
