// Boxes that go away, and come back or not: a real sshd that is stopped and started.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect } from 'chai';
import type { Event, SpecResult } from '../../../lib/events/types.generated.ts';
import { ended, TwoHosts } from '../cli/two-hosts.ts';

/** Whether a file of this machine is there; and a way to make one, which tells the specs about the specs. */
const files = `
  import { writeFileSync } from 'node:fs';
  import { eventually, expect, hosts } from 'aircheck/spec';
`;

describe('a box that is away', () => {
  const two = new TwoHosts();

  before(async function () {
    this.timeout('2m');
    await two.start();
    two.makeSpecs();
  });
  beforeEach(() => two.clean());
  after(() => two.stop());

  /** Runs a spec; meanwhile, something happens. */
  async function spec(text: string, meanwhile: () => Promise<void> = async () => {}) {
    const file = two.path('specs/away.spec.ts');
    writeFileSync(file, files + text);
    const running = ended(two.begin('spec', file, '--no-read-only', '--reporter', 'ndjson'));
    await meanwhile();
    const ran = await running;
    const events: Event[] = ran.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const results: SpecResult[] = events.filter((event) => event.type === 'spec-result');
    return { ...ran, results, told: results.map(({ title, outcome }) => `${title}: ${outcome}`) };
  }

  const says = (name: string) => `writeFileSync(${JSON.stringify(two.path('hosts', name))}, '');`;

  /** Ends the relay's sshd and who is logged in, as a box that is started anew does; it is back a while later. */
  const goAway = (seconds: number) => async () => {
    await two.appears('begun');
    await two.relay.stop();
    two.go();
    setTimeout(() => void two.relay.again(), seconds * 1000);
  };

  it('is waited for by a sentence that has time, and by eventually', async () => {
    // Three attempts to log in take 2.5 s: it is away for longer.
    const { told, results, code } = await spec(
      `hosts('relays', (relay) => {
        it('comes back', async () => {
          await expect(relay.file('/etc/passwd')).to.exist;
          ${says('begun')}
          const gone = relay.run('while ! [ -e ${two.path('hosts/go')} ]; do sleep 0.05; done; kill -9 $PPID').catch(() => {});
          await gone;
          await expect(relay.file('/etc/passwd')).to.exist.within('30s');
        });
      });`,
      goAway(5),
    );
    expect([code, told], JSON.stringify(results)).to.deep.equal([0, ['comes back: passed']]);
  });

  it('is waited for by a piece of a spec that has time', async () => {
    await two.relay.stop();
    const { told, results, code } = await spec(
      `hosts('relays', (relay) => {
        it('comes', async () => {
          let tries = 0;
          await eventually(async () => {
            tries += 1;
            if (tries === 2) ${says('begun')}
            expect(await relay.run('echo back')).to.equal('back');
          }, { within: '30s' });
          expect(tries).to.be.above(2);
        });
        it('is there', () => expect(relay.file('/etc/passwd')).to.exist);
      });`,
      goAway(1),
    );
    expect([code, told], JSON.stringify(results)).to.deep.equal([0, ['comes: passed', 'is there: passed']]);
  });

  it('is told apart from what is not so when the time is up', async () => {
    await two.relay.stop();
    const { told, results, code } = await spec(`
      hosts('relays', (relay) => {
        it('waits in a sentence', () => expect(relay.file('/etc/passwd')).to.exist.within('4s', { every: '100ms' }));
        it('waits in a piece', () => eventually(() => expect(relay.file('/etc/passwd')).to.exist, { within: '4s', every: '100ms' }));
        it('has less time than it waits', async function () {
          this.timeout('2s');
          await expect(relay.file('/etc/passwd')).to.exist.within('1h', { every: '100ms' });
        });
        it('has less time than its piece waits', async function () {
          this.timeout('2s');
          await eventually(() => expect(relay.file('/etc/passwd')).to.exist, { within: '1h', every: '100ms' });
        });
      });`);
    await two.relay.again();
    expect([code, told]).to.deep.equal([
      3,
      [
        'waits in a sentence: unreachable',
        'waits in a piece: unreachable',
        'has less time than it waits: unreachable',
        'has less time than its piece waits: unreachable',
      ],
    ]);
    const where = `${two.relay.address}:${two.relay.port}`;
    const [sentence, piece, late, latePiece] = results.map(({ failures }) => failures[0]?.message ?? '');
    expect(sentence).to.match(
      /^file \/etc\/passwd on relay-eu1: last: cannot be reached: .* \(looked [1-9]\d* times in 4 s\)$/,
    );
    expect(piece).to.match(/^not within 4 s, tried [1-9]\d* times: last: cannot be reached: /);
    for (const message of [late, latePiece])
      expect(message).to.match(/^not done within 2 s: last: cannot be reached: /);
    for (const { failures } of results) expect(failures[0]?.message).to.include(where);
    for (const { failures } of results) expect(failures[0]?.hint).to.be.a('string');
  });

  it('is tried again without being told to, and what it says is not', async () => {
    await two.relay.stop();
    // Somebody listens there, and hangs up on whoever comes first.
    const nobody = createServer((socket) => socket.destroy()).listen(two.relay.port, two.relay.address);
    const turnAway = async () => {
      await once(nobody, 'connection');
      nobody.close();
      await two.relay.again();
    };
    const { told, results, code } = await spec(
      `hosts('relays', (relay) => {
        let tries = 0;
        it('is there', () => expect(relay.file('/etc/passwd')).to.exist);
        it('is not as it should be', () => expect(relay.file('/etc/passwd')).not.to.exist);
        it('comes the second time', () => { tries += 1; expect(tries).to.equal(2); });
      });`,
      turnAway,
    );
    expect([code, told], JSON.stringify(results)).to.deep.equal([
      4,
      ['is there: passed', 'is not as it should be: failed', 'comes the second time: failed'],
    ]);
    expect(results.map(({ attempts }) => attempts)).to.deep.equal([1, 1, 1]);
  });

  it('is not waited for where it would not come back by itself', async () => {
    const key = two.workshop.key('another');
    writeFileSync(
      two.workshop.knownHosts,
      two.relay.knownHostsLine().replace(/ \S+\n$/, ` ${key.public.split(' ')[1]}\n`),
    );
    const { results, code } = await spec(`
      hosts('relays', (relay) => {
        it('has another key', () => expect(relay.file('/etc/passwd')).to.exist.within('1h'));
      });`);
    expect([code, results[0]?.outcome]).to.deep.equal([3, 'unreachable']);
    expect(results[0]?.failures[0]?.message).to.include('key');
  });
});
