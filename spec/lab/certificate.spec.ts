// A certificate is renewed: Icecast reads it when it starts, so listeners are dropped, and nobody by a bad one.
import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { CertificateMaker, type Kind, shownAt } from './certificates.ts';
import { Crowd } from './crowd.ts';
import { LabInventory, on, until } from './lab.ts';

const relay = 'relay-eu2';
const port = 8443;
const listen = `icecast: { listen: [{ port: 8000 }, { port: ${port}, tls: true }], certificate: { file: radio.pem } }`;
const limit = ['--limit', relay, '--no-diff'];
const started = 'systemctl show -p MainPID --value icecast2; sha256sum /etc/icecast2/icecast.pem';

/** What players refuse, and what is said of it. */
const bad: readonly (readonly [what: string, kind: Kind, said: RegExp])[] = [
  ['has run out', { until: '20210101000000Z' }, /the certificate is in date[\s\S]*certificate has expired/],
  ['does not hold yet', { from: '20400101000000Z' }, /the certificate is in date[\s\S]*certificate is not yet valid/],
];

describe('A certificate', function () {
  this.timeout('3m');
  let inventory: LabInventory;
  let maker: CertificateMaker;
  let crowd: Crowd;
  let directory = '';
  let address = '';

  /** Puts another certificate into the inventory, and gives its SHA-256. */
  const given = async (pem: string): Promise<string> => {
    await writeFile(path.join(inventory.directory, 'radio.pem'), pem, { mode: 0o600 });
    return new X509Certificate(pem).fingerprint256;
  };
  const shown = () => shownAt(address, port);
  const renew = (...more: string[]) => inventory.run('converge', '--yes', ...limit, ...more);

  before(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'aircheck-certificates-'));
    maker = new CertificateMaker(directory);
    inventory = await LabInventory.copy();
    const hosts: { host: string; address: string }[] = JSON.parse((await inventory.run('list', '--json')).stdout);
    address = hosts.find(({ host }) => host === relay)?.address ?? '';
    await inventory.edit('network.yml', new RegExp(`${relay}:.*region: eu`), (found) => `${found}, ${listen}`);
    const first = await given(maker.make('first'));
    const { code, stdout, stderr } = await renew('--max-dropped', '100%', '--no-drain');
    expect(code, stdout + stderr).to.equal(0);
    expect(await shown()).to.equal(first);
    crowd = new Crowd([`http://${address}:8000/live.mp3`, `http://${address}/low.mp3`], 8);
    await crowd.gather(60);
  });

  after(async () => {
    crowd?.leave();
    await inventory.remove();
    await rm(directory, { recursive: true });
    const shipped = await LabInventory.copy();
    await shipped.run('converge', '--yes', '--max-dropped', '100%', '--quiet', '--no-drain', '--limit', relay);
    await shipped.remove();
  });

  it('takes a restart, and the plan says beforehand whom that drops', async () => {
    const old = await shown();
    await given(maker.make('second'));
    const { code, stdout } = await inventory.run('plan', ...limit);
    expect(code, stdout).to.equal(5);
    expect(stdout)
      .to.match(/icecast\.pem/)
      .and.match(/restart.*8 of 8 listeners dropped/);
    const { hosts } = JSON.parse((await inventory.run('plan', '--json', ...limit)).stdout);
    const [action] = hosts[0].actions.filter(({ service }: { service: string }) => service === 'icecast2');
    expect(action.listeners).to.deep.include({ effect: 'cut', count: 8 });
    const refused = await renew();
    expect(refused.code, refused.stdout).to.equal(1);
    expect(refused.stdout).to.include('this drops 8 of 8 listeners on 1 host');
    expect(await shown()).to.equal(old);
    expect(crowd.lost).to.equal(0);
  });

  it('with the key of another is refused, and no host is asked', async () => {
    const [old, running] = [await shown(), await on(relay, started)];
    const [certificate = ''] = maker.make('third').split(/(?=-----BEGIN PRIVATE)/);
    const [, key = ''] = maker.make('fourth').split(/(?=-----BEGIN PRIVATE)/);
    await given(certificate + key);
    const { code, stdout, stderr } = await renew('--max-dropped', '100%');
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.include('error[bad-certificate]').and.include('is not that of its private key');
    expect([await shown(), await on(relay, started)]).to.deep.equal([old, running]);
    expect(crowd.lost).to.equal(0);
  });

  for (const [what, kind, said] of bad) {
    it(`that ${what} does not come to the host`, async () => {
      const [old, running] = [await shown(), await on(relay, started)];
      await given(maker.make('fifth', kind));
      const { code, stdout } = await renew('--max-dropped', '100%', '--no-drain');
      expect(code, stdout).to.equal(1);
      expect(stdout).to.match(said);
      expect([await shown(), await on(relay, started)]).to.deep.equal([old, running]);
      expect(crowd.lost).to.equal(0);
    });
  }

  it('is shown to who connects, once those are dropped who were announced, and stays', async () => {
    const fresh = await given(maker.make('second'));
    expect(await shown()).not.to.equal(fresh);
    const { code, stdout } = await renew('--max-dropped', '8', '--no-drain');
    expect(code, stdout).to.equal(0);
    expect(await shown()).to.equal(fresh);
    await until('all of them have lost their connection', 5, async () => (crowd.lost === 8 ? true : undefined));
    const again = await inventory.run('plan', ...limit);
    expect(again.code, again.stdout).to.equal(0);
  });

  it('that Icecast cannot use, though it is well, is taken back: its port would speak plain', async () => {
    const old = await shown();
    // OpenSSL of Debian refuses a key that is so short, and only then.
    await given(maker.make('sixth', { key: 'rsa:1024' }));
    const { code, stdout } = await renew('--max-dropped', '100%', '--no-drain');
    expect(code, stdout).to.equal(1);
    expect(stdout).to.include(`${relay}  undone: `);
    expect(stdout).to.include(`port ${port} does not show the certificate that it should`);
    expect(old).not.to.equal(null);
    // It is being started with the old one as the converge ends.
    await until('the old one is shown', 15, async () => ((await shown()) === old ? true : undefined));
  });
});
