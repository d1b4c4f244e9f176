// What must be so of recordings: it only looks.
import { expect, hosts } from 'aircheck/spec';

hosts('masters', (master) => {
  const recorded = master.network.recordings.filter(({ mount }) => master.mounts.some(({ name }) => name === mount));
  if (recorded.length === 0) return;

  it('has everything of the role recordings as the inventory has it', () => {
    expect(master.resources('recordings')).to.be.converged;
  });

  for (const { name, mount } of recorded) {
    it(`records ${mount}, also after a reboot`, () => {
      expect(master.service(`recording-${name}`)).to.be.enabled.and.running.and.upToDate;
      expect(master.directory(`/var/lib/recordings/${name}/.unfinished`)).to.exist.and.not.empty;
    });

    it(`uploads and clears up ${name}`, () => {
      expect(master.timer(`recording-${name}-keep`)).to.be.enabled.and.running.and.ranWithin('1h');
    });
  }
});
