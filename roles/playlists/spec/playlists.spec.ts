// What must be so of playlists whose files come from a storage: it only looks.
import { expect, hosts } from 'aircheck/spec';

hosts('masters', (master) => {
  const pulled = master.network.sources.flatMap((source) =>
    source.kind === 'playlist' && source.from !== null ? [{ ...source, from: source.from }] : [],
  );
  if (pulled.length === 0) return;

  it('has everything of the role playlists as the inventory has it', () => {
    expect(master.resources('playlists')).to.be.converged;
  });

  for (const { name, directory, from } of pulled) {
    it(`pulls ${name} every ${from.every / 60} minutes, also after a reboot`, () => {
      expect(master.timer(`playlist-${name}`)).to.be.enabled.and.running.and.ranWithin(`${from.every + 3600}s`);
    });

    it(`has files of ${name} on its own disk`, () => expect(master.directory(directory)).to.exist.and.not.empty);
  }
});
