// A reload is not noticed by anybody who listens.
import { expect, hosts, type KeptListener } from 'aircheck/spec';

hosts('masters:relays', (host) => {
  const [mount] = host.mounts;
  if (mount === undefined) return;

  describe('a listener', () => {
    let listener: KeptListener;

    before(async () => {
      listener = await host.listen(mount);
    });

    it('stays while Icecast reads its configuration again', async () => {
      const before = await host.now();
      const mark = listener.mark();
      await host.reload('icecast2');
      await expect(host.stream(mount, { seconds: 1 })).to.be.audible;
      await expect(listener.since(mark)).to.have.noGapLonger('1s').and.missedNothing;
      expect(listener).to.be.listening.and.not.dropped;
      expect(host.mount(mount)).to.be.connectedSince(before);
    });

    it('stays while NGINX does', async () => {
      const mark = listener.mark();
      await host.reload('nginx');
      await expect(host.command('pgrep -f "^nginx: worker process is shutting down"')).to.succeed.within('5s');
      await expect(host.stream(mount, { seconds: 1 })).to.be.audible;
      await expect(listener.since(mark)).to.have.noGapLonger('1s').and.missedNothing;
      expect(listener).to.be.listening.and.not.dropped;
    });
  });
});
