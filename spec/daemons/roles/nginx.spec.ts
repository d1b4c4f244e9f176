import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { renderEveryFormat } from './network.ts';
import { PrivateHost } from './private-host.ts';

/** A request to the relay's NGINX, what it answers, and what its headers say. */
type Row = [what: string, request: string, status: number, headers?: RegExp];

const address = 'http://10.77.0.21';

const rows: Row[] = [
  ['serves a stream on its public path', `-m 1 ${address}/stream`, 200, /^content-type: audio\/mpeg/m],
  ['does not serve it under the name of its mount too', `${address}/live.mp3`, 404],
  ['says the format of another', `-m 1 ${address}/live.opus`, 200, /^content-type: audio\/ogg/m],
  [
    'serves a mount whose name has no ending from a hold file of its format',
    `-m 1 ${address}/talk`,
    200,
    /^content-type: audio\/ogg/m,
  ],
  ['passes titles on to those who ask', `-m 1 -H 'Icy-MetaData: 1' ${address}/stream`, 200, /^icy-metaint: \d+/m],
  ['answers HEAD as it would answer GET', `-I ${address}/stream`, 200, /^content-type: audio\/mpeg/m],
  ['answers OPTIONS itself', `-X OPTIONS ${address}/stream`, 204, /^access-control-allow-methods: GET, HEAD, OPTIONS/m],
  ['allows pages of other sites to play', `-m 1 ${address}/stream`, 200, /^access-control-allow-origin: \*/m],
  ['takes no source', `-X PUT -d x ${address}/stream`, 405],
  ['takes no post', `-d x ${address}/stream`, 405],
  ['keeps the admin pages closed', `${address}/admin/stats`, 403],
  ['keeps them closed however they are spelt', `${address}/%61dmin/stats`, 403],
  ['has nothing else', `${address}/`, 404],
  ['does not show hold files', `${address}/hold-live.mp3`, 404],
  ['does not show copies of fallbacks', `${address}/standby-live.mp3`, 404],
  ['does not show what it asks itself', `${address}/-/mount`, 404],
  ['says that Icecast answers', `${address}/alive`, 200],
  ['says that nobody shall be sent where what must play does not', `${address}/health`, 503],
  ['says that a mount without its source does not play', `${address}/health/stream`, 503],
  ['knows no health of what is no mount', `${address}/health/nothing`, 404],
  ['shows its own state to the host itself', 'http://127.0.0.1/nginx_status', 200],
  ['and to nobody else', `${address}/nginx_status`, 403],
  ['answers to the station', `-m 1 -H 'Host: radio.test' ${address}/stream`, 200],
  ['answers to the relay by name', `-m 1 -H 'Host: relay.radio.test' ${address}/stream`, 200],
  ['answers those who send no name', `--http1.0 -H 'Host:' ${address}/alive`, 200],
];

describe("NGINX with a relay's rendered files", function () {
  this.timeout(30_000);
  let relay: PrivateHost | undefined;

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    const { configs } = await renderEveryFormat();
    const config = configs.get('relay');
    if (config === undefined) throw new Error('the relay was not rendered');
    relay = await PrivateHost.open(config, '10.77.0.21');
    await relay.icecast();
    const { code, stderr } = await relay.run('nginx -t -q && nginx');
    expect(code, stderr).to.equal(0);
  });

  after(async () => {
    await relay?.close();
  });

  /** The status and headers, in lower case. Listening ends after a second, which is no fault. */
  async function ask(request: string): Promise<{ status: number; headers: string }> {
    if (relay === undefined) throw new Error('there is no relay');
    const { stdout } = await relay.run(`curl -sS -m 5 -o /dev/null -D - ${request} | tr -d '\\r'`);
    const [line = '', ...headers] = stdout.split('\n');
    const lowered = headers.map((header) => header.replace(/^[^:]+/, (name) => name.toLowerCase()));
    return { status: Number(line.split(' ')[1] ?? 0), headers: lowered.join('\n') };
  }

  // The mounts have no source here: what listeners get are the hold files.
  for (const [what, request, status, headers] of rows) {
    it(what, async () => {
      const answer = await ask(request);
      expect(answer.status).to.equal(status);
      if (headers !== undefined) expect(answer.headers).to.match(headers);
    });
  }

  it('allows other sites once only: browsers refuse two headers', async () => {
    const { headers } = await ask(`-m 1 ${address}/stream`);
    expect(headers.match(/^access-control-allow-origin:/gm)).to.have.length(1);
  });

  it('closes the connection for a name that nobody was told of', async () => {
    const { status } = await ask(`-H 'Host: other.example' ${address}/stream`);
    expect(status).to.equal(0);
  });

  it('asks Icecast for its state every other second only', async () => {
    const asked = await Promise.all([1, 2, 3].map(() => ask(`${address}/status-json.xsl`)));
    const caches = asked.map(({ headers }) => /^x-cache: (\w+)/m.exec(headers)?.[1]);
    expect(caches.filter((cache) => cache === 'MISS')).to.have.length.at.most(1);
    expect(asked.every(({ status }) => status === 200)).to.equal(true);
  });

  // Icecast's backlog is 5: TCP alone lets some of them wait for 7 s, and NGINX refuses those who wait for longer than it does.
  it('lets a crowd in that comes at once, and refuses nobody', async () => {
    const crowd = 300;
    const config = `url = "${address}/live.opus"\noutput = "/dev/null"\n`.repeat(crowd);
    await relay?.run(`printf '%s' '${config}' >/run/crowd`);
    const { stdout } = (await relay?.run(
      `curl -Z -sS -K /run/crowd -m 8 --parallel-immediate --parallel-max ${crowd} -w '%{http_code} %{time_starttransfer}\\n'`,
    )) ?? { stdout: '' };
    const answers = stdout.split('\n').flatMap((line) => /^(\d+) ([\d.]+)$/.exec(line)?.slice(1).map(Number) ?? []);
    const statuses = answers.filter((_, index) => index % 2 === 0);
    const waited = answers.filter((_, index) => index % 2 === 1);
    process.stdout.write(`        the last of ${crowd} waited for ${Math.max(...waited).toFixed(1)} s\n`);
    expect(statuses.filter((status) => status === 200)).to.have.length(crowd);
  });

  it('passes nginx -t in a copy of its directory', async () => {
    const result = await relay?.run(
      'cp -a /etc/nginx /run/copy && cd /run/copy && nginx -t -q -c /run/copy/nginx.conf',
    );
    expect(result?.code, result?.stderr).to.equal(0);
    const broken = await relay?.run(
      'echo "nonsense on;" >> /run/copy/stream.conf; nginx -t -q -c /run/copy/nginx.conf',
    );
    expect(broken?.code).to.equal(1);
    expect(broken?.stderr).to.include('/run/copy/stream.conf');
  });

  it("writes the listener's address, bytes and seconds", async () => {
    await ask(`-m 1 ${address}/stream`);
    const line = await relay?.until('grep "GET /stream" /var/log/nginx/access.log | tail -1 | grep .', 5);
    expect(line).to.match(/^10\.77\.0\.21 - - \[[^\]]+\] "GET \/stream HTTP\/1\.1" 200 \d{4,} \d+\.\d{3} /);
  });

  it('says that Icecast is down when it is', async () => {
    await relay?.run('kill $(pidof icecast2)');
    await relay?.until(`[ "$(curl -s -o /dev/null -w '%{http_code}' ${address}/alive)" = 503 ]`, 10);
    expect((await ask(`${address}/health/stream`)).status).to.equal(503);
  });
});
