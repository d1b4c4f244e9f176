// What must be so of the NGINX before every Icecast: it only looks and listens.
import { expect, hosts } from 'aircheck/spec';

hosts('masters:relays', (host) => {
  it('runs NGINX, also after a reboot, with the unit that is on disk', () => {
    expect(host.package('nginx')).to.be.installed;
    expect(host.service('nginx')).to.be.enabled.and.running.and.upToDate;
    expect(host.port(80)).to.be.listening.and.by('nginx');
  });

  it('has everything of the role nginx as the inventory has it', () => {
    expect(host.resources('nginx')).to.be.converged;
  });

  it('has a configuration that NGINX takes', () => expect(host.command('nginx -t -q')).to.succeed);

  it('keeps the password of the admin pages from other users', () => {
    expect(host.file('/etc/nginx/icecast-admin.conf')).to.have.mode(0o600).and.owner('root');
  });

  it('shows no certificate that has expired, or soon will', () => {
    expect(host.certificates()).to.have.daysLeft({ atLeast: 7 });
  });

  it('answers that it is well', () => expect(host.http('/health')).to.have.status(200));

  it('shows the admin pages to nobody', () => {
    expect(host.http('/admin/stats')).to.have.status(403);
    expect(host.http('/admin/listmounts')).to.have.status(403);
  });

  it('has nothing where nothing should be', () => expect(host.http('/nothing-of-this-name')).to.have.status(404));
});

hosts('relays', (relay) => {
  it('passes sound on as it comes: nothing is buffered', () => {
    expect(relay.file('/etc/nginx/stream.conf')).to.match(/^\s*proxy_buffering\s+off;/m);
    expect(relay.file('/etc/nginx/stream.conf')).not.to.contain(/^\s*proxy_buffering\s+on;/m);
  });

  for (const mount of relay.mounts.filter(({ hidden, authentication, onlyAsFallback }) => {
    return !hidden && authentication === null && !onlyAsFallback;
  })) {
    it(`says that ${mount.name} is well`, () => expect(relay.http(`/health${mount.publicPath}`)).to.have.status(200));

    it(`plays ${mount.name} to listeners as the inventory says @audio`, () => {
      expect(relay.stream(mount)).to.fit(mount).and.be.audible;
    });
  }
});
