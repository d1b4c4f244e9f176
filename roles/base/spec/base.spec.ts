// What must be so on every host: it only looks, and so it can be run against hosts that are on the air.
import { expect, hosts } from 'aircheck/spec';

hosts('all', (host) => {
  const users = host.network.users.filter((user) => user.hosts.has(host.name));

  it('has everything of the role base as the inventory has it', () => {
    expect(host.resources('base')).to.be.converged;
  });

  for (const user of users.filter(({ absent }) => !absent)) {
    it(`lets ${user.name} log in with the keys of the inventory, and nobody else`, () => {
      expect(host.user(user.name)).to.exist.and.have.shell(user.shell).and.authorizedKeys(user.authorizedKeys);
    });
  }

  for (const { name } of users.filter(({ absent }) => absent)) {
    it(`has no account for ${name} any more`, () => expect(host.user(name)).not.to.exist);
  }

  it('keeps what root may do from being written by others', () => {
    expect(host.file('/etc/sudoers.d/aircheck')).to.have.mode(0o440).and.owner('root').and.group('root');
  });

  it('keeps logs, and turns them over', () => {
    expect(host.service('systemd-journald')).to.be.running;
    expect(host.package('logrotate')).to.be.installed;
    expect(host.timer('logrotate')).to.be.enabled.and.running;
  });

  it('has the right time', () => expect(host.system()).to.have.clockWithin('5s'));

  if (host.kind === 'master' || host.kind === 'relay' || host.kind === 'studio') {
    it('goes on playing when its clock is set back', () => {
      expect(host.service('radio-clock')).to.be.enabled.and.running.and.upToDate;
    });
  }

  it('has room on its disks', () => {
    expect(host.filesystems()).to.have.usage({ below: '95%' }).and.inodes({ below: '95%' });
  });

  it('is open to others where its roles need it, and nowhere else', async () => {
    const { open_ports: further } = await host.settings('base');
    const ssh = host.network.hosts.flatMap(({ name, ssh: { port } }) => (name === host.name ? [22, port ?? 22] : []));
    const radio = { master: [80, 8005], relay: [80], studio: [], nameserver: [], director: [] }[host.kind];
    const dns = host.groups.includes('nameservers') ? [53] : [];
    expect(host.ports()).to.be.noneBut([
      ...ssh,
      ...radio,
      ...dns,
      ...host.icecastPorts,
      ...host.intakePorts,
      ...(host.direction === null ? [] : [host.direction.port]),
      ...[further].flat().map(Number),
    ]);
  });

  it('has no unit whose file has changed since systemd read it', () => {
    expect(host.service('ssh')).to.be.running.and.upToDate;
  });
});
