// What must be so on every host: it only looks, and so it can be run against hosts that are on the air.
import { expect, hosts } from 'aircheck/spec';

hosts('all', (host) => {
  const users = host.network.users.filter((user) => user.hosts.has(host.name));

  for (const user of users.filter(({ absent }) => !absent)) {
    it(`lets ${user.name} log in with the keys of the inventory`, () => {
      expect(host.user(user.name)).to.exist.and.have.shell(user.shell);
      for (const key of user.authorizedKeys) expect(host.user(user.name)).to.have.authorizedKey(key);
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

  it('has room on its disk', () => {
    expect(host.mountPoint('/')).to.have.usage({ below: '95%' }).and.inodes({ below: '95%' });
  });

  it('has no unit whose file has changed since systemd read it', () => {
    expect(host.service('ssh')).to.be.running.and.upToDate;
  });
});
