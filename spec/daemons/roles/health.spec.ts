import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { renderEveryFormat } from './network.ts';
import { PrivateHost } from './private-host.ts';

const address = '10.77.0.11';
const mustPlay = ['/live.mp3', '/mono.mp3', '/low.mp3'] as const;

describe("NGINX's word on whether listeners may be sent to a server, of several mounts that must play", function () {
  this.timeout(30_000);
  let master: PrivateHost;
  let icecast = 0;

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    const { configs } = await renderEveryFormat(['mounts:', `dns: { must_play: [${mustPlay.join(', ')}] }\nmounts:`]);
    const config = configs.get('master');
    if (config === undefined) throw new Error('the master was not rendered');
    master = await PrivateHost.open(config, address);
    icecast = await master.icecast();
    const { code, stderr } = await master.run('nginx -t -q && nginx');
    expect(code, stderr).to.equal(0);
  });

  after(() => master?.close());

  /** Resolves once it is so. */
  const says = (path: string, status: number) =>
    master.until(`[ "$(curl -s -m 4 -o /dev/null -w '%{http_code}' http://${address}${path})" = ${status} ]`, 8);

  /** Silence that never ends, in the name of Liquidsoap. */
  async function play(mount: string): Promise<number> {
    await master.run(`cat > /run/play.sh <<'END'
password=$(sed -n 's,.*<source-password>\\(.*\\)</source-password>.*,\\1,p' /etc/icecast2/icecast.xml |
  sed 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\\&/g' | head -n 1)
while :; do head -c 4000 /dev/zero; sleep 0.2; done |
  curl -s -T - -u "source:$password" -H 'Content-Type: audio/mpeg' "http://127.0.0.1:8000$1"
END`);
    const pid = await master.daemon('root', `setsid sh /run/play.sh ${mount}`, '/run/play.out');
    await says(`/health${mount === '/live.mp3' ? '/stream' : mount}`, 200);
    return pid;
  }

  it('is good only while all of them play', async () => {
    await says('/alive', 200);
    await says('/health', 503);
    const players: number[] = [];
    for (const mount of mustPlay) {
      await says('/health', 503);
      players.push(await play(mount));
    }
    await says('/health', 200);
    await master.run(`kill -- -${players[1]}`);
    await says('/health', 503);
    await says('/health/stream', 200);
    await play(mustPlay[1]);
    await says('/health', 200);
  });

  it('says nothing that was so more than half a second ago, whenever in a second Icecast begins to hang', async () => {
    for (const moment of ['0.1', '0.4', '0.6', '0.9']) {
      const { stdout } =
        await master.run(`ask() { curl -s -m $1 -o /dev/null -w '%{http_code}\n' http://${address}/health; }
        sleep $(date +%N | awk '{ wait = ${moment} - $1 / 1e9; print wait < 0 ? wait + 1 : wait }')
        ask 8; kill -STOP ${icecast}; sleep 0.6; ask 1; kill -CONT ${icecast}`);
      const [before, hanging] = stdout.split('\n');
      expect(before, moment).to.equal('200');
      expect(hanging, moment).to.not.equal('200');
      await says('/health', 200);
    }
  });

  it('is given, too, when the disk is full', async () => {
    const { stderr } = await master.run(`mount -o remount,size=16m ${master.directory}/layers
dd if=/dev/zero of=/var/lib/full bs=4k`);
    expect(stderr).to.include('No space left on device');
    // What was remembered from before has had its time.
    await master.run('sleep 2.1');
    await says('/alive', 200);
    await says('/health', 200);
    await says('/status-json.xsl', 200);
    await master.run('rm /var/lib/full');
  });

  it('is bad while Icecast hangs, and good again afterwards', async () => {
    await master.run(`kill -STOP ${icecast}`);
    await says('/alive', 503);
    await says('/health', 503);
    await master.run(`kill -CONT ${icecast}`);
    await says('/alive', 200);
    await says('/health', 200);
  });
});
