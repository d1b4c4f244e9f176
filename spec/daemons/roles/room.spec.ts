import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { directorDrainScript } from '../../../lib/converge/drain/director-script.ts';
import { renderEveryFormat } from './network.ts';
import { PrivateHost } from './private-host.ts';

const addresses = { master: '10.77.0.11', one: '10.77.0.21', two: '10.77.0.22', director: '10.77.0.61' };
const inventory = (balance: string) =>
  renderEveryFormat(
    [
      'relay: { address: 10.77.0.21, region: eu }',
      `one: { address: ${addresses.one}, region: eu, max_listeners: 20 }
  two: { address: ${addresses.two}, region: eu, max_listeners: 20 }
directors:
  director: { address: ${addresses.director} }
director: { balance: ${balance}, proxy_players: [Kitchen] }
vars: { room: { interval: 1 }, director: { room_interval: 500 } }`,
    ],
    [
      '/live.mp3: { format: mp3, bitrate: 128, fallback: /low.mp3,',
      `/live.mp3: { format: mp3, bitrate: 128, was: [/was.pls], legacy: [/, "/;", /stream/1, /listen.m3u],`,
    ],
  );
const stream = '/stream';
const states = `echo 'show servers state' | socat -t 2 - UNIX-CONNECT:/run/haproxy-director/admin.sock`;

describe('directors, of relays of which one has less left than the other', function () {
  this.timeout(60_000);
  let master: PrivateHost;
  let one: PrivateHost;
  let two: PrivateHost;
  let director: PrivateHost;
  let haproxy = 0;

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    const { configs } = await inventory('left');
    const open = (name: keyof typeof addresses) => {
      const config = configs.get(name);
      if (config === undefined) throw new Error(`${name} was not rendered`);
      return PrivateHost.open(config, addresses[name]);
    };
    [master, one, two, director] = await Promise.all([open('master'), open('one'), open('two'), open('director')]);
    for (const relay of ['one', 'two'] as const) {
      const host = relay === 'one' ? one : two;
      await host.connect(master, addresses[relay], addresses.master);
      await host.connect(director, addresses[relay], addresses.director);
    }
    await Promise.all([master, one, two].map((host) => serve(host)));
    await play();
    await Promise.all([one, two].map((host) => tell(host)));
    // Until it plays on both, listeners are led to hold files.
    await Promise.all([one, two].map((host) => host.until(`curl -fsS http://127.0.0.1/health${stream}`, 15)));
    await director.run(`install -d /run/haproxy-director /var/lib/haproxy-director
cp /etc/haproxy-director/haproxy.cfg /run/left.cfg`);
    haproxy = await director.daemon(
      'root',
      'haproxy -W -f /etc/haproxy-director/haproxy.cfg -p /run/haproxy-director/pid',
      '/run/haproxy.out',
    );
    await director.until(`[ "$(${asked(stream)})" = 302 ]`, 15);
  });

  after(async () => {
    await Promise.all([master, one, two, director].map((host) => host?.close()));
  });

  async function serve(host: PrivateHost): Promise<void> {
    await host.icecast();
    const { code, stderr } = await host.run('nginx -t -q && nginx');
    expect(code, stderr).to.equal(0);
  }

  /** Silence that never ends, in the name of Liquidsoap. */
  async function play(): Promise<void> {
    await master.run(`cat > /run/play.sh <<'END'
password=$(sed -n 's,.*<source-password>\\(.*\\)</source-password>.*,\\1,p' /etc/icecast2/icecast.xml |
  sed 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\\&/g' | head -n 1)
while :; do head -c 4000 /dev/zero; sleep 0.2; done |
  curl -s -T - -u "source:$password" -H 'Content-Type: audio/mpeg' http://127.0.0.1:8000/live.mp3
END`);
    await master.daemon('root', 'setsid sh /run/play.sh', '/run/play.out');
  }

  /** The unit's own command and environment, in the name of somebody who may do nothing. */
  async function tell(host: PrivateHost): Promise<number> {
    await host.run(`install -d -o nobody /run/radio-room
{ echo 'set -a'; sed -n 's/^Environment=//p' /etc/systemd/system/radio-room.service
  sed -n 's/^ExecStart=/exec /p' /etc/systemd/system/radio-room.service; } >/run/tell.sh`);
    return host.daemon('nobody', 'sh /run/tell.sh', '/run/tell.out');
  }

  const listen = (host: PrivateHost, count: number) =>
    host.run(`for i in $(seq ${count}); do
  curl -s -o /dev/null http://127.0.0.1${stream} </dev/null >/dev/null 2>&1 &
done`);

  const asked = (path: string) => `curl -s -m 2 -o /dev/null -w '%{http_code}' http://127.0.0.1${path}`;

  /** How many of so many who ask are led to each, in percent. */
  async function led(count: number): Promise<Record<'one' | 'two', number>> {
    const { stdout } = await director.run(
      `curl -s -m 20 -o /dev/null -w '%{http_code} %{redirect_url}\\n' 'http://127.0.0.1${stream}?[1-${count}]'`,
    );
    const led = stdout.split('\n');
    const to = (relay: string) =>
      (led.filter((line) => line.startsWith(`302 http://${relay}.radio.test${stream}?`)).length * 100) / count;
    return { one: to('one'), two: to('two') };
  }

  /** Resolves once HAProxy has this weight for a relay, wherever it asks for it. */
  const weighs = (relay: string, weights: string, backends = '(play|proxy):live-mp3') =>
    director.until(
      `now=$(${states} | awk '$2 ~ /^${backends}:/ && $4 == "${relay}" { print $8 }' | sort -nu | tr '\\n' ' ')
echo "$now"; [ "$now" = '${weights} ' ]`,
      8,
    );
  const drain = async (drained: boolean) => {
    const { code, stderr } = await director.run(directorDrainScript(['one'], drained));
    expect(code, stderr).to.equal(0);
  };
  /** As the unit reloads. */
  async function reload(): Promise<void> {
    const { code, stderr } = await director.run(`haproxy -c -q -f /etc/haproxy-director/haproxy.cfg &&
  sh /etc/haproxy-director/keep-states.sh && kill -USR2 ${haproxy} && sleep 1`);
    expect(code, stderr).to.equal(0);
    await director.until(`[ "$(${asked('/health')})" = 200 ]`, 5);
  }

  it('lead players of old servers to the sound, and those of old playlists to the playlist', async () => {
    const ask = async (host: PrivateHost, what: string, more = '') => {
      const format = '%{http_code} %{redirect_url}%{content_type}';
      const { stdout } = await host.run(`curl -s -m 2 -o /run/got -w '${format}' ${more} 'http://127.0.0.1${what}'`);
      return stdout;
    };
    for (const old of ['/', '/;', '/stream/1']) {
      expect(await ask(director, old), old).to.match(/^302 http:\/\/(one|two)\.radio\.test\/stream$/);
      expect(await ask(director, old, "-A 'Old Kitchen Radio'"), old).to.equal('200 audio/mpeg');
      expect(await ask(one, old), old).to.equal('200 audio/mpeg');
    }
    expect(await ask(director, '/was.pls')).to.equal('200 audio/x-scpls');
    expect((await director.run('cat /run/got')).stdout).to.contain('File1=http://listen.radio.test/stream\n');
    expect(await ask(director, '/listen.m3u')).to.equal('200 audio/x-mpegurl');
    expect(await ask(one, '/listen.m3u')).to.match(/^302 http:\/\/listen\.radio\.test\/stream\.m3u/);
    expect(await ask(director, '/;other')).to.match(/^404 /);
  });

  it('share new listeners out by what is left: of one with 90 % used and one with 10 %, a tenth and nine tenths', async () => {
    await Promise.all([listen(one, 18), listen(two, 2)]);
    await weighs('one', '10');
    await weighs('two', '90');
    const shares = await led(400);
    console.log(`        one of 20 free 2, the other 18: ${shares.one} % and ${shares.two} % of 400 new listeners`);
    // Drawn at random: in 400 draws, three times the deviation is 4.5 percent.
    expect(shares.one).to.be.within(5, 15);
    expect(shares.one + shares.two).to.equal(100);
  });

  it('keep to the last word of a relay that says nothing more, and do not leave it out', async () => {
    await two.run("pkill -f '^sh /run/tell.sh|radio-room'; rm -f /run/radio-room/left");
    await director.run('sleep 2');
    await weighs('two', '90');
    expect((await led(40)).two).to.be.above(70);
    await tell(two);
  });

  it('lead nobody to one that is full, and to both when both are', async () => {
    await listen(one, 2);
    await weighs('one', '0');
    expect(await led(40)).to.deep.equal({ one: 0, two: 100 });
    await listen(two, 18);
    await weighs('two', '0');
    expect(await led(40)).to.deep.equal({ one: 50, two: 50 });
    await two.run('pkill curl');
    await weighs('two', '100');
    expect(await led(40)).to.deep.equal({ one: 0, two: 100 });
    await one.run('pkill curl');
    await weighs('one', '100');
    expect((await led(100)).one).to.be.within(30, 70);
  });

  it('lead nobody to one that is drained, whatever is left there, also after a reload', async () => {
    const since = performance.now();
    await drain(true);
    await listen(two, 18);
    await weighs('two', '10');
    expect(await led(40)).to.deep.equal({ one: 0, two: 100 });
    await reload();
    expect(await led(40)).to.deep.equal({ one: 0, two: 100 });
    await director.run('sleep 2');
    expect(await led(40)).to.deep.equal({ one: 0, two: 100 });
    const { stdout } = await director.run("grep -c 'remains in' /run/haproxy.out");
    // Each second each backend that it is in hears what is left there, and says so.
    const seconds = (performance.now() - since) / 1000;
    expect(Number(stdout) / seconds, 'lines about a relay that stays drained, a second').to.be.below(15);
    await drain(false);
    await listen(one, 9);
    await weighs('one', '55');
    // 55 of 65.
    expect((await led(200)).one).to.be.within(75, 95);
  });

  it('share by weight again as soon as the inventory says so, and back', async () => {
    const { configs } = await inventory('weight');
    const file = configs.get('director')?.resources.find((found) => {
      return found.kind === 'file' && found.path === '/etc/haproxy-director/haproxy.cfg';
    });
    if (file?.kind !== 'file' || file.absent === true || !('text' in file.content)) throw new Error('no haproxy.cfg');
    await director.run(`cat >/etc/haproxy-director/haproxy.cfg <<'END'\n${file.content.text}\nEND`);
    await reload();
    await weighs('one', '256', 'play:live-mp3');
    expect(await led(40)).to.deep.equal({ one: 50, two: 50 });
    await director.run('cp /run/left.cfg /etc/haproxy-director/haproxy.cfg');
    await reload();
    await weighs('one', '55');
    await weighs('two', '10');
  });

  it('are the only ones who are told', async () => {
    const of = (host: PrivateHost) => host.run(`curl -s http://${addresses.one}/-/room`);
    expect((await of(director)).stdout).to.match(/^\d+%\n$/);
    expect((await of(one)).stdout).to.not.match(/%/);
    expect((await one.run('curl -s http://127.0.0.1/-/room')).stdout).to.match(/^\d+%\n$/);
    expect((await of(master)).stdout).to.not.match(/%/);
  });

  it('are told less where the link carries no more', async () => {
    await one.run(`pkill curl; install -d -o nobody /run/link
ip route add default via ${addresses.director} onlink dev $(ip -o route get ${addresses.director} | sed 's/.* dev \\([^ ]*\\).*/\\1/')`);
    const link = 'MOST=100 CARRIES=25 WEIGHT=100 APART=0 INTERVAL=1 LINK=4000 EACH=160';
    const page = 'PAGE=http://127.0.0.1:8000/listeners.xsl';
    await one.daemon('nobody', `env ${page} ${link} radio-room /run/link/left`, '/run/link.out');
    const says = (least: number, most: number, seconds: number) =>
      one.until(
        `left=$(cat /run/link/left); echo "$left"; [ "\${left%\\%}" -ge ${least} ] && [ "\${left%\\%}" -le ${most} ]`,
        seconds,
      );
    await says(99, 100, 5);
    // Ten of 160 kbit/s, and what goes with them, leave 14 of 25. Their first seconds come at once.
    await director.run(`for i in $(seq 10); do
  curl -s -o /dev/null http://${addresses.one}${stream} </dev/null >/dev/null 2>&1 &
done`);
    await says(0, 40, 5);
    await says(48, 64, 20);
    await one.run('sleep 3');
    console.log(
      `        of a link of 4 Mbit/s, ten listeners of 160 kbit/s leave ${(await says(48, 64, 1)).trim()} of 25`,
    );
  });
});
