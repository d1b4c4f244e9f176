// From the studio to the second studio, to the playlist, to the file that never ends, and back. Listeners stay all the
// while, a hundred who came by the public URL and one in each region whose sound is looked at: each spec says for how
// long they may hear nothing, and the run's report for how long they did.
import {
  type Crowd,
  eventually,
  expect,
  figure,
  type KeptListener,
  network,
  type Sound,
  type SpecHost,
  silence,
  sound,
  tone,
} from 'aircheck/spec';
import { oneOfEachRegion, studiosInOrder, type Toning, toneOfPlaylist } from './programme.ts';

/** How many come by the network's public URL, and are led to relays. */
const LISTENERS = 100;
/** Seconds: sound comes all the while, be it silence. */
const GAP = 2;

network((net) => {
  const [first, second] = studiosInOrder(net.sources, net.studios);
  const relays = oneOfEachRegion(net.relays);
  const [mount] = net.mounts;
  // With --limit, there may be nobody to listen, or nobody to listen to; and the public is led everywhere.
  if (!net.whole) return;
  if (first === undefined || second === undefined || mount === undefined || relays.length === 0) return;

  describe('a listener who stays', () => {
    let listeners: KeptListener[] = [];
    let crowd: Crowd;
    const allHear = (expected: Sound) =>
      Promise.all(listeners.map((listener) => expect(listener).to.hear(expected).within('20s')));

    /** Does something, and waits until all hear what comes of it; on the way, they hear nothing no longer than that. */
    async function leadsTo(expected: Sound, act: () => Promise<unknown>, nothingFor: string): Promise<void> {
      const marks = listeners.map((listener) => listener.mark());
      const mark = crowd.mark();
      await act();
      await allHear(expected);
      figure('longest gap', crowd.longestGap(mark), 's');
      for (const [index, listener] of listeners.entries()) {
        const { outages } = await listener.heard({ since: marks[index] ?? 0 });
        figure(`silence at ${relays[index]?.name}`, Math.max(0, ...outages.map(({ seconds }) => seconds)), 's');
        expect(listener.since(marks[index] ?? 0)).to.have.noOutageLonger(nothingFor);
      }
      expect(crowd.kept).to.equal(LISTENERS);
      expect(crowd.longestGap(mark)).to.be.below(GAP);
    }

    before(async () => {
      // Whatever they were told by a run that did not come to its end.
      await Promise.all([first, second].map(({ host }) => host.studio.back()));
      crowd = await net.crowd(mount, LISTENERS);
      listeners = await Promise.all(relays.map((relay) => relay.listen(mount)));
    });

    const playlist = toneOfPlaylist(net.sources);
    const onPlaylist = playlist === null ? sound() : tone(playlist);
    const directories = net.sources.flatMap((source) => (source.kind === 'playlist' ? [source.directory] : []));
    const onMasters = (script: (directory: string) => string) =>
      Promise.all(net.masters.map((master) => master.run(directories.map(script).join('\n'))));

    let repair: (() => Promise<unknown>) | null = null;
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await repair?.();
    });

    /** Until the Liquidsoap of each master says so. */
    const allPlay = (source: string) => {
      const plays = (master: SpecHost) => () => expect(master.liquidsoap()).to.play(source);
      return Promise.all(net.masters.map((master) => eventually(plays(master), { within: '30s' })));
    };

    /**
     * A studio whose line carries no sound, as everybody hears it, is taken off the air after its time: which may be over
     * before anybody is asked, so that all is asked for that was heard since.
     */
    async function fallsSilent(studio: Toning): Promise<void> {
      // Nobody falls silent twice, should this be tried again.
      await studio.host.studio.back();
      await allHear(tone(studio.tone));
      const sinceNow = listeners.map((listener) => listener.since(listener.mark()));
      await studio.host.studio.go('silent');
      await Promise.all(sinceNow.map((listener) => expect(listener).to.have.heard(silence()).within('20s')));
    }

    /**
     * Its encoder dies without a goodbye, and the kernel ends the connection: at a machine that dies or a line that is
     * cut nobody does, which is `frozen`. systemd would start it again at once.
     */
    const start = ({ host }: Toning) => host.run('systemctl start studio');
    const kill = (studio: Toning) => {
      repair = () => start(studio);
      return studio.host.run('systemctl kill --signal=KILL studio; systemctl stop studio');
    };

    it('is one of many, who came by names and redirects', () => {
      expect(crowd.refused).to.deep.equal(new Map());
      expect(crowd.accepted).to.equal(LISTENERS);
      expect(crowd.redirected).to.equal(net.directors.length > 0 ? LISTENERS : 0);
      for (const [host, count] of crowd.at) figure(host, count);
    });

    it('hears what the studio plays', async () => {
      await leadsTo(tone(440), () => first.host.studio.play(tone(440)), '1s');
    });

    it('hears the second studio, once the first has been silent for too long', async () => {
      await leadsTo(tone(second.tone), () => fallsSilent(first), '5s');
      for (const master of net.masters) {
        expect(master.source(first.source)).to.be.connected.and.not.onAir;
        expect(master.source(second.source)).to.be.onAir;
      }
    });

    it('hears the playlist, once the second is silent as well', async () => {
      await leadsTo(onPlaylist, () => fallsSilent(second), '5s');
    });

    it('hears the file that never ends, once the playlist is empty', async () => {
      repair = () => onMasters((directory) => `mv /run/away/* ${directory}/ || true`);
      const empty = async () => {
        await onMasters((directory) => `mkdir -p /run/away && mv ${directory}/* /run/away/`);
        // What is playing plays to its end.
        await allPlay('hold');
      };
      await leadsTo(sound(), empty, '5s');
    });

    it('hears the playlist again, once it has files', async () => {
      const fill = async () => {
        await onMasters((directory) => `mv /run/away/* ${directory}/`);
        await allPlay(net.sources.find(({ kind }) => kind === 'playlist')?.name ?? '');
      };
      await leadsTo(onPlaylist, fill, '5s');
    });

    it('hears the second studio again, once it sends sound', async () => {
      await leadsTo(tone(second.tone), () => second.host.studio.back(), '1s');
    });

    it('hears the playlist, once the line of the second is dead', async () => {
      await leadsTo(onPlaylist, () => second.host.studio.go('frozen'), '1s');
    });

    it('hears the second studio again, once its line is up', async () => {
      await leadsTo(tone(second.tone), () => second.host.studio.back(), '1s');
    });

    it('hears the playlist, once the second is killed', async () => {
      await leadsTo(onPlaylist, () => kill(second), '1s');
      for (const master of net.masters) expect(master.source(second.source)).not.to.be.connected;
    });

    it('hears the first studio again, once it sends sound', async () => {
      await start(second);
      await leadsTo(tone(first.tone), () => first.host.studio.back(), '1s');
      const waits = (master: SpecHost) => () => expect(master.source(second.source)).to.be.connected;
      await Promise.all(net.masters.map((master) => eventually(waits(master), { within: '30s' })));
    });

    it('hears the second studio, once the line of the first is dead', async () => {
      await leadsTo(tone(second.tone), () => first.host.studio.go('frozen'), '1s');
    });

    it('hears the first studio again, once its line is up', async () => {
      await leadsTo(tone(first.tone), () => first.host.studio.back(), '1s');
    });

    it('hears the second studio, once the first is killed', async () => {
      await leadsTo(tone(second.tone), () => kill(first), '1s');
    });

    it('hears the first studio again, once it runs', async () => {
      await leadsTo(tone(first.tone), () => start(first), '1s');
    });

    it('has lost nothing by it', async () => {
      for (const listener of listeners) {
        expect(listener).to.be.listening.and.not.dropped;
        // What a busy studio sends late comes later.
        await expect(listener).to.have.noGapLonger('2s').and.missedAtMost('1s').within('15s');
      }
      figure('listeners kept', crowd.kept);
      expect(crowd.kept).to.equal(LISTENERS);
    });
  });
});
