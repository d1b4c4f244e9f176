// What must be so in a studio: it only looks.
import { expect, hosts } from 'aircheck/spec';

hosts('studios', (studio) => {
  it('runs its encoder, also after a reboot, with the unit that is on disk', () => {
    expect(studio.service('studio')).to.be.enabled.and.running.and.upToDate;
  });

  it('has everything of the role studio as the inventory has it', () => {
    expect(studio.resources('studio')).to.be.converged;
  });

  it('keeps its passwords from other users', () => {
    expect(studio.directory('/etc/studio')).to.have.mode(0o750).and.group('liquidsoap');
    expect(studio.directory('/etc/studio/passwords')).to.have.mode(0o750).and.group('liquidsoap');
    expect(studio.file('/etc/studio/studio.liq')).to.have.mode(0o640).and.owner('root').and.group('liquidsoap');
  });
});
