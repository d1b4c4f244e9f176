// When masters go, listeners stay: each relay's HAProxy finds the mount elsewhere, and the hold file fills the gap.
import { type Crowd, eventually, expect, figure, type KeptListener, network, type SpecHost, tone } from 'aircheck/spec';
import { returned, toneOnAir } from './programme.ts';

/** How many come by the network's public URL, and are led to relays. */
const LISTENERS = 200;

/** Stops a daemon's processes, as a machine that hangs does. */
const freeze = 'pkill -STOP -x icecast2';
const thaw = 'pkill -CONT -x icecast2';
/** What a cut cable does to those who pull: nothing comes any more, and nobody is told. */
const cut = (relays: readonly SpecHost[]) =>
  relays.map(({ address }) => `ip route add blackhole ${address}`).join('\n');
const heal = (relays: readonly SpecHost[]) =>
  relays.map(({ address }) => `ip route del blackhole ${address}`).join('\n');

network((net) => {
  const relays = net.relays.filter(({ failover, upstreams }) => failover === 'haproxy' && upstreams.length > 1);
  const [primary, standby] = net.masters;
  const [mount] = net.mounts;
  // The public is led everywhere.
  if (!net.whole) return;
  if (primary === undefined || standby === undefined || mount === undefined || relays.length === 0) return;
  const onAir = toneOnAir(primary.network) ?? 0;
  const { name } = mount;

  describe(`${LISTENERS} listeners who stay`, function () {
    this.timeout('4m');
    let crowd: Crowd;
    let ears: KeptListener[] = [];

    let icecasts: string[] = [];
    /** Who would be restarted or given another configuration is another process, or has another file. */
    const relaysIcecasts = () =>
      Promise.all(
        relays.map((relay) => relay.run('systemctl show -P MainPID icecast2; sha256sum </etc/icecast2/icecast.xml')),
      );

    before(async () => {
      await onPrimary();
      icecasts = await relaysIcecasts();
      crowd = await net.crowd(mount, LISTENERS);
      ears = await Promise.all(relays.map((relay) => relay.listen(mount)));
    });

    const from = (...masters: SpecHost[]) => {
      const [first, ...others] = masters.map(({ name }) => name);
      const pulled = (relay: SpecHost) => expect(relay.relay(name)).to.be.connected.and.from(first ?? '', ...others);
      return Promise.all(relays.map((relay) => eventually(() => pulled(relay), { within: '30s' })));
    };

    /** Relays that stay with who took over are told to return. A busy master takes its time to play again. */
    async function onPrimary(): Promise<void> {
      const back = (relay: SpecHost) => expect(relay.relay(name)).to.be.availableFrom(primary?.name ?? '');
      await Promise.all(relays.map((relay) => eventually(() => back(relay), { within: '90s' })));
      await Promise.all(relays.filter(({ failback }) => failback === 'stay').map((relay) => relay.restart('haproxy')));
      if (primary !== undefined) await from(primary);
      // Each mount returns by itself.
      await returned(relays);
    }

    /** Something happens; nobody is lost, nobody waits longer than that, and all hear the programme again. */
    async function survives(act: () => Promise<unknown>, then: () => Promise<unknown>, seconds: number): Promise<void> {
      const mark = crowd.mark();
      await act();
      await then();
      await Promise.all(ears.map((ear) => expect(ear).to.hear(tone(onAir)).within('20s')));
      figure('listeners kept', crowd.kept);
      figure('longest gap', crowd.longestGap(mark), 's');
      expect(crowd.kept).to.equal(LISTENERS);
      for (const relay of relays) expect(crowd.gaps(mark).get(relay.name), relay.name).to.be.below(seconds);
      for (const ear of ears) expect(ear).to.be.listening.and.not.dropped;
    }

    it('are all let in, by names and redirects', () => {
      expect(crowd.refused).to.deep.equal(new Map());
      expect(crowd.accepted).to.equal(LISTENERS);
      expect(crowd.redirected).to.equal(net.directors.length > 0 ? LISTENERS : 0);
      for (const [host, count] of crowd.at) figure(host, count);
      expect([...crowd.at.keys()]).to.include.members(relays.map((relay) => relay.name));
    });

    let repair: (() => Promise<unknown>) | null = null;

    afterEach(async () => {
      await repair?.();
      if (repair !== null) await onPrimary();
      repair = null;
    });

    it('hear the standby when the primary is killed', async () => {
      repair = () => primary.run('systemctl start icecast2 liquidsoap nginx');
      const kill = 'systemctl kill -s KILL icecast2 liquidsoap nginx; systemctl stop icecast2 liquidsoap nginx';
      await survives(
        () => primary.run(kill),
        () => from(standby),
        1.6,
      );
    });

    it('hear the standby when the primary is frozen', async () => {
      repair = () => primary.run(thaw);
      await survives(
        () => primary.run(freeze),
        () => from(standby),
        5.1,
      );
    });

    it('hear the standby when the primary is cut off', async () => {
      repair = () => primary.run(heal(relays));
      await survives(
        () => primary.run(cut(relays)),
        () => from(standby),
        5.1,
      );
    });

    it('hear the standby when only the source of the primary dies', async () => {
      repair = () => primary.run('systemctl start liquidsoap');
      await survives(
        () => primary.run('systemctl kill -s KILL liquidsoap; systemctl stop liquidsoap'),
        () => from(standby),
        2.9,
      );
    });

    it('wait with the hold file when both masters die, and hear the one that returns', async () => {
      const masters = [primary, standby];
      repair = () => Promise.all(masters.map((master) => master.run('systemctl start icecast2')));
      const away = (relay: SpecHost) => expect(relay.relay(name)).not.to.be.connected;
      await survives(
        async () => {
          await Promise.all(
            masters.map((master) => master.run('systemctl kill -s KILL icecast2; systemctl stop icecast2')),
          );
          await Promise.all(relays.map((relay) => eventually(() => away(relay), { within: '10s' })));
          await standby.run('systemctl start icecast2');
        },
        () => from(standby),
        1.6,
      );
    });

    it('hear the same Icecast all the while: no relay restarts it, or has another configuration', async () => {
      expect(await relaysIcecasts()).to.deep.equal(icecasts);
    });
  });
});
