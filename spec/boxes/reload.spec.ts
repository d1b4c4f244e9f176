// A reload is not noticed by anybody who listens.
import { eventually, expect, hosts, type KeptListener } from 'aircheck/spec';
import { returned } from './programme.ts';

/** Seconds for which a source is connected before it is asked to stay: Icecast tells whole ones. */
const SETTLED = 3;

hosts('masters:relays', (host) => {
  const [mount] = host.mounts;
  if (mount === undefined) return;

  describe('a listener', () => {
    let listener: KeptListener;

    before(async () => {
      if (host.kind === 'relay') await returned([host]);
      const settled = async () => expect(host.mount(mount)).to.be.connectedSince((await host.now()) - SETTLED);
      await eventually(settled, { within: '30s' });
      listener = await host.listen(mount);
    });

    /** What a busy studio sends late comes later; what was lost does not, however long one waits. */
    const hasLostNothing = (mark: number) =>
      expect(listener.since(mark)).to.have.noGapLonger('1s').and.missedNothing.within('15s');

    it('stays while Icecast reads its configuration again', async () => {
      // One that connects in the same second would pass for one that stayed.
      const before = Math.floor(await host.now()) - 1;
      const mark = listener.mark();
      await host.reload('icecast2');
      await expect(host.stream(mount, { seconds: 1 })).to.be.audible;
      await hasLostNothing(mark);
      expect(listener).to.be.listening.and.not.dropped;
      expect(host.mount(mount)).to.be.connectedSince(before);
    });

    it('stays while NGINX does', async () => {
      const mark = listener.mark();
      await host.reload('nginx');
      await expect(host.command('pgrep -f "^nginx: worker process is shutting down"')).to.succeed.within('5s');
      await expect(host.stream(mount, { seconds: 1 })).to.be.audible;
      await hasLostNothing(mark);
      expect(listener).to.be.listening.and.not.dropped;
    });
  });
});
