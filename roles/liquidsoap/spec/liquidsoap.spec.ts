// What must be so of the Liquidsoap on every master: it only looks.
import { expect, hosts } from 'aircheck/spec';

hosts('masters', (master) => {
  it('runs Liquidsoap, also after a reboot, with the unit that is on disk', () => {
    expect(master.package('liquidsoap')).to.be.installed;
    expect(master.service('liquidsoap')).to.be.enabled.and.running.and.upToDate;
  });

  it('has everything of the role liquidsoap as the inventory has it', () => {
    expect(master.resources('liquidsoap')).to.be.converged;
  });

  it('has a script that Liquidsoap takes', () => expect(master.liquidsoap()).to.be.running.and.valid);

  it('keeps passwords of studios from other users', () => {
    expect(master.directory('/etc/liquidsoap')).to.have.mode(0o750).and.group('liquidsoap');
    expect(master.directory('/etc/liquidsoap/passwords')).to.have.mode(0o750).and.group('liquidsoap');
    expect(master.file('/etc/liquidsoap/radio.liq')).to.have.mode(0o640).and.owner('root').and.group('liquidsoap');
  });

  if (master.network.sources.some(({ kind }) => kind === 'live')) {
    it('lets studios connect', () => expect(master.port(8005)).to.be.listening.and.by('liquidsoap'));
  }

  for (const source of master.network.sources) {
    if (source.kind !== 'playlist') continue;
    it(`has files for ${source.name}`, () => {
      expect(master.directory(source.directory)).to.exist.and.not.empty;
    });
  }

  for (const mount of master.mounts) {
    it(`sends ${mount.name}`, () => expect(master.mount(mount)).to.be.connected);

    if (master.icecastPlace === null || mount.authentication !== null || mount.onlyAsFallback) continue;
    it(`sends ${mount.name} as the inventory says @audio`, () => {
      expect(master.stream(mount, { direct: true })).to.fit(mount).and.be.audible;
    });
  }
});
