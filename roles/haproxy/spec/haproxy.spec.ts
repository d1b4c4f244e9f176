// What must be so of the HAProxy between a relay's Icecast and its upstreams, and before masters: it only looks.
import { expect, hosts } from 'aircheck/spec';

hosts('masters:relays', (host) => {
  if (host.failover !== 'haproxy' && host.intakePorts.length === 0) return;

  it('runs HAProxy, also after a reboot, with the unit that is on disk', () => {
    expect(host.package('haproxy')).to.be.installed;
    expect(host.service('haproxy')).to.be.enabled.and.running.and.upToDate;
  });

  it('has everything of the role haproxy as the inventory has it', () => {
    expect(host.resources('haproxy')).to.be.converged;
  });

  it('has a configuration that HAProxy takes', () => {
    expect(host.command('haproxy -c -q -f /etc/haproxy/haproxy.cfg')).to.succeed;
  });

  it('can be told by root alone what to do', () => {
    const status = "curl -fsS -m 2 -o /dev/null --unix-socket /run/haproxy/status.sock 'http://haproxy/;csv'";
    expect(host.command(status)).to.succeed;
    expect(host.command('find /run/haproxy -name "*.sock" ! -perm 0600')).to.succeed.and.have.output('');
  });

  const { leaderPort } = host;
  if (leaderPort !== null) {
    it('takes what only the primary has, on the host itself and for nobody else', () => {
      expect(host.port(leaderPort)).to.be.listening.on('127.0.0.1').and.by('haproxy');
    });
  }

  if (host.intakePorts.length > 0) {
    it('takes encoders, to take them to the master that leads', () => {
      for (const port of host.intakePorts) expect(host.port(port)).to.be.listening.and.by('haproxy');
    });
  }
});

hosts('relays', (relay) => {
  if (relay.failover !== 'haproxy') return;

  it('is asked by Icecast through HAProxy, on the host itself and from nowhere else', () => {
    expect(relay.port(8010)).to.be.listening.on('127.0.0.1').and.by('haproxy');
  });

  for (const mount of relay.pulledMounts) {
    for (const upstream of relay.upstreamsOf(mount)) {
      it(`could pull ${mount.name} from ${upstream}`, () => {
        expect(relay.relay(mount)).to.be.availableFrom(upstream);
      });
    }
  }
});
