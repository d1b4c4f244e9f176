import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { portOf, SourceClient } from '../hostile/wire.ts';
import { renderEveryFormat } from './network.ts';
import { PrivateHost } from './private-host.ts';

const studio = "password: 'st\"u#{d}io'";
const accounts = `accounts: {
      anna: { password: 'an"n#{a}' },
      bert: { password: bert-password, until: 2026-01-31 },
      carla: { password: carla-password, until: 2099-12-31 },
      dirk: { password: dirk-password, disabled: true } }`;

describe('the accounts of a live source', function () {
  this.timeout(60_000);
  let master: PrivateHost;
  let harbor = '';

  before(async function () {
    if (!PrivateHost.possible) this.skip();
    const { configs } = await renderEveryFormat([studio, `${studio}, ${accounts}`]);
    const config = configs.get('master');
    if (config === undefined) throw new Error('the master was not rendered');
    master = await PrivateHost.open(config, '10.77.0.11');
    await master.liquidsoap();
    await master.until('curl -s -m 2 -o /dev/null http://127.0.0.1:8005/', 30);
    harbor = await portOf(master, 8005);
  });

  after(() => master?.close());

  /** What becomes of a login; who gets in leaves again. */
  async function login(as: string, mount = '/studio'): Promise<'in' | number> {
    const client = await SourceClient.connect(harbor, mount, as);
    if (typeof client === 'number') return client;
    client.close();
    // Until Liquidsoap has noticed, it refuses everybody.
    await master.until(`! ss -Htn state established '( sport = :8005 )' | grep -q .`, 10);
    return 'in';
  }

  for (const [what, as, outcome] of [
    ['the encoder', 'source:st"u#{d}io', 'in'],
    ['somebody with an account', 'anna:an"n#{a}', 'in'],
    ['somebody until their last day', 'carla:carla-password', 'in'],
    ['nobody after it', 'bert:bert-password', 401],
    ['nobody who is disabled', 'dirk:dirk-password', 401],
    ["nobody with somebody else's password", 'anna:carla-password', 401],
    ['nobody without a name and a password', ':', 401],
    [
      'nobody by the words of the file',
      '# Who else may send to studio: a name, the last day or nothing, a password.',
      401,
    ],
  ] as const) {
    it(`let in ${what}`, async () => expect(await login(as)).to.equal(outcome));
  }

  it('are of that source alone', async () => expect(await login('anna:an"n#{a}', '/2nd-studio')).to.equal(401));

  it('hang up on whoever comes while somebody sends, who stays', async () => {
    const presenter = await master.daemon(
      'root',
      'ffmpeg -v error -re -f lavfi -i sine -c:a libmp3lame -content_type audio/mpeg -f mp3 icecast://carla:carla-password@127.0.0.1:8005/studio',
      '/run/sent.out',
    );
    await master.until("grep -q 'Switch to studio.air' /run/radio.out", 20);
    const decoded = () => master.run("grep -c 'studio:3. Decoding' /run/radio.out");
    const before = await decoded();
    // Liquidsoap lets them in, and then ends the connection.
    const second = await SourceClient.connect(harbor, '/studio', 'anna:an"n#{a}');
    const lines = `ss -Htnp state established '( sport = :8005 )'`;
    await master.until(`[ "$(${lines} | wc -l)" -eq 1 ]`, 10);
    if (typeof second !== 'number') second.close();
    expect((await decoded()).stdout).to.equal(before.stdout);
    expect((await master.run(`kill ${presenter}`)).code, 'who was there before is still there').to.equal(0);
  });

  it('change without a restart', async () => {
    await master.run(`sed -i 's/^carla:.*/carla:2026-01-31:carla-password/' /etc/liquidsoap/passwords/accounts-studio`);
    expect(await login('carla:carla-password')).to.equal(401);
  });
});
