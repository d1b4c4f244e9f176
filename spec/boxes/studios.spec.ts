// From the studio to the second studio, to the playlist, and back. Listeners stay all the while: each spec says for how
// long they may hear nothing, and the run's report for how long they did.
import { expect, type KeptListener, network, type Sound, silence, sound, tone } from 'aircheck/spec';
import { oneOfEachRegion, studiosInOrder, toneOfPlaylist } from './programme.ts';

network((net) => {
  const [first, second] = studiosInOrder(net.sources, net.studios);
  const relays = oneOfEachRegion(net.relays);
  const [mount] = net.mounts;
  // With --limit, there may be nobody to listen, or nobody to listen to.
  if (first === undefined || second === undefined || mount === undefined || relays.length === 0) return;

  describe('a listener who stays', () => {
    let listeners: KeptListener[] = [];
    const allHear = (expected: Sound) =>
      Promise.all(listeners.map((listener) => expect(listener).to.hear(expected).within('20s')));

    /** Does something, and waits until all hear what comes of it; on the way, they hear nothing no longer than that. */
    async function leadsTo(expected: Sound, act: () => Promise<unknown>, nothingFor: string): Promise<void> {
      const marks = listeners.map((listener) => listener.mark());
      await act();
      await allHear(expected);
      for (const [index, listener] of listeners.entries()) {
        expect(listener.since(marks[index] ?? 0)).to.have.noOutageLonger(nothingFor);
      }
    }

    before(async () => {
      // Whatever they were told by a run that did not come to its end.
      await Promise.all([first, second].map(({ host }) => host.studio.back()));
      listeners = await Promise.all(relays.map((relay) => relay.listen(mount)));
    });

    it('hears what the studio plays', async () => {
      await leadsTo(tone(440), () => first.host.studio.play(tone(440)), '1s');
    });

    it('hears the second studio, once the first has been silent for too long', async () => {
      const fallSilent = async () => {
        await first.host.studio.go('silent');
        await allHear(silence());
      };
      await leadsTo(tone(second.tone), fallSilent, `${first.deadAir + 2}s`);
      for (const master of net.masters) {
        expect(master.source(first.source)).to.be.connected.and.not.onAir;
        expect(master.source(second.source)).to.be.onAir;
      }
    });

    it('hears the playlist, once the second hangs up', async () => {
      const playlist = toneOfPlaylist(net.sources);
      await leadsTo(playlist === null ? sound() : tone(playlist), () => second.host.studio.go('away'), '1s');
      for (const master of net.masters) expect(master.source(second.source)).not.to.be.connected;
    });

    it('hears the second studio again, once it is back', async () => {
      await leadsTo(tone(second.tone), () => second.host.studio.back(), '1s');
    });

    it('hears the first studio again, once it sends sound', async () => {
      await leadsTo(tone(first.tone), () => first.host.studio.back(), '1s');
    });

    it('hears the second studio, once the line of the first is dead', async () => {
      await leadsTo(tone(second.tone), () => first.host.studio.go('frozen'), '1s');
    });

    it('hears the first studio again, once its line is up', async () => {
      await leadsTo(tone(first.tone), () => first.host.studio.back(), '1s');
    });

    it('has lost nothing by it', () => {
      for (const listener of listeners) {
        expect(listener).to.be.listening.and.not.dropped;
        expect(listener).to.have.noGapLonger('1s').and.missedAtMost('1s');
      }
    });
  });
});
