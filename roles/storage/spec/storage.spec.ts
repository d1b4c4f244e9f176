// How masters reach storages: it only looks.
import { expect, hosts } from 'aircheck/spec';

hosts('masters', (master) => {
  if (master.network.storages.size === 0) return;

  it('has everything of the role storage as the inventory has it', () => {
    expect(master.resources('storage')).to.be.converged;
  });

  it('keeps the keys of storages from everybody but root', () => {
    expect(master.file('/etc/radio-storages.conf')).to.have.mode(0o600).and.owner('root');
  });
});
