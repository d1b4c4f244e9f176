// What must be so wherever Icecast runs: it only looks and listens, so it can be run against hosts that are on the air.
import { expect, hosts } from 'aircheck/spec';

hosts('masters:relays', (host) => {
  it('runs Icecast, also after a reboot, with the unit that is on disk', () => {
    expect(host.package('icecast2')).to.be.installed;
    expect(host.service('icecast2')).to.be.enabled.and.running.and.upToDate;
  });

  it('keeps its passwords from other users', () => {
    expect(host.file('/etc/icecast2/icecast.xml')).to.have.mode(0o640).and.owner('root').and.group('icecast');
  });

  it('takes connections on port 8000, as its own user', () => {
    expect(host.port(8000)).to.be.listening.and.by('icecast2');
    expect(host.process('icecast2')).to.have.user('icecast2');
  });

  it('may open as many files as it has listeners', () => {
    expect(host.process('icecast2')).to.have.limit('nofile', { atLeast: (host.maxListeners ?? 0) + 1024 });
  });

  for (const mount of host.mounts) {
    it(`has what ${mount.name} falls back to last`, () => {
      expect(host.file(`/usr/share/icecast2/web${mount.hold.mount}`)).to.exist.and.have.size({ above: 0 });
    });
  }
});

/** A mount of one's own for each fallback, as the role has it: listeners that come back take nobody else along. */
function fallbackOf(mount: { name: string; fallback: string | null; hold: { mount: string } }): string {
  return mount.fallback === null ? mount.hold.mount : mount.name.replaceAll('/', '/standby-');
}

hosts('relays', (relay) => {
  for (const mount of relay.mounts) {
    it(`has the settings of ${mount.name} in force`, () => {
      expect(relay.mount(mount)).to.be.connected;
      expect(relay.mount(mount)).to.have.maxListeners(mount.maxListeners);
      expect(relay.mount(mount)).to.have.fallback(fallbackOf(mount));
    });

    it(`pulls ${mount.name} from ${relay.from}`, () => {
      expect(relay.relay(mount)).to.be.connected.and.from(relay.from ?? '');
    });

    it(`plays ${mount.name} as the inventory says @audio`, () => {
      expect(relay.stream(mount, { direct: true })).to.fit(mount).and.be.audible;
    });
  }
});
