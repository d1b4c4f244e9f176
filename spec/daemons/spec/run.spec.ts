// Specs as users write them, run by the real program against two real sshds.
import { once } from 'node:events';
import { symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { expect } from 'chai';
import type { Event, SpecResult } from '../../../lib/events/types.generated.ts';
import { type Ran, TwoHosts } from '../cli/two-hosts.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** A thing of the specs' own: the shell that reads, by its number; the shell of one round trip is one. */
const shell = `
  import { equals, eventually, expect, hosts, network, Subject, verdict } from 'aircheck/spec';
  const matchers = {
    seen: ({ pid }, list) => { list.push(pid); return verdict(pid > 0, 'pid', 'some', pid); },
    called: (state, name) => equals('name', name, state.name),
    there: (state) => equals('there', true, state.there),
    later: ({ uptime }, moment) => verdict(uptime > moment, 'uptime', moment, uptime),
  };
  const kind = { name: 'shell', matchers, present: ({ there }) => there, asksPresence: ['there'] };
  const shell = (host, name = 'sh', script = 'echo yes') => new Subject(kind, name, host.name, () => host.read({
    key: name,
    script: 'echo $$; cut -d" " -f1 /proc/uptime;' + script,
    parse: ({ output }) => {
      const [pid, uptime, there] = output.split('\\n');
      return { pid: Number(pid), uptime: Number(uptime), there: there === 'yes', name: 'sh' };
    },
  }));
`;

describe('aircheck spec', () => {
  const two = new TwoHosts();
  let files = 0;

  before(async function () {
    this.timeout('2m');
    await two.start();
    two.makeSpecs();
    symlinkSync(path.join(root, 'node_modules/chai'), two.path('specs/node_modules/chai'));
  });
  after(() => two.stop());

  async function spec(text: string, ...args: string[]): Promise<Ran & { results: SpecResult[]; told: string[] }> {
    files += 1;
    const file = two.path(`specs/spec-${files}.spec.ts`);
    writeFileSync(file, text.startsWith('import ') ? text : shell + text);
    const ran = await two.run('spec', file, '--reporter', 'ndjson', ...args);
    const events: Event[] = ran.stdout.startsWith('{')
      ? ran.stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [];
    const results = events.filter((event) => event.type === 'spec-result');
    const told = results.map(({ host, title, outcome }) => `${host ?? '-'}: ${title}: ${outcome}`);
    return { ...ran, results, told };
  }

  it('looks at every host that a pattern selects, and tells of them in order', async () => {
    const { code, told } = await spec(`
      hosts('all', (host) => {
        it('is ' + host.kind, () => expect(shell(host)).to.be.called('sh'));
        it('has a clock', async () => expect(await host.now()).to.be.above(1.7e9));
      });
      network((net) => it('has a relay', () => expect(net.relays.map(({ name }) => name)).to.deep.equal(['relay-eu1'])));
    `);
    expect(told).to.deep.equal([
      'master1: is master: passed',
      'master1: has a clock: passed',
      'relay-eu1: is relay: passed',
      'relay-eu1: has a clock: passed',
      '-: has a relay: passed',
    ]);
    expect(code).to.equal(0);
  });

  it('has nothing to say of a kind of which the network has no host', async () => {
    const { code, told } = await spec(`
      hosts('directors', (host) => { it('leads', () => expect(shell(host)).to.be.there); });
      hosts('masters', (host) => { it('is there', () => expect(shell(host)).to.be.there); });
    `);
    expect([code, told]).to.deep.equal([0, ['master1: is there: passed']]);
  });

  it('touches the hosts of --limit alone', async () => {
    const text = `
      hosts('all', (host) => { it('is there', () => expect(shell(host)).to.be.there); });
      network((net) => it('are they', () => expect(net.hosts.map(({ name }) => name)).to.not.be.empty));`;
    const came = () => [two.master.connections, two.relay.connections];
    const before = came();
    await spec(text);
    const all = came();
    expect(all.map((count, index) => count - (before[index] ?? 0))).to.deep.equal([1, 1]);

    const { told } = await spec(text, '--limit', 'eu');
    expect(told).to.deep.equal(['relay-eu1: is there: passed', '-: are they: passed']);
    expect(came().map((count, index) => count - (all[index] ?? 0))).to.deep.equal([0, 1]);
  });

  it('asks for what neighbours look at in one round trip, and again after a spec that waits', async () => {
    const { told, stdout } = await spec(`
      hosts('masters', (host) => {
        const pids = [];
        it('a', () => expect(shell(host, 'a')).to.be.seen(pids));
        it('b', () => { expect(shell(host, 'b')).to.be.seen(pids); });
        describe('deeper', () => { it('c', () => expect(shell(host, 'c')).to.be.seen(pids)); });
        it('d', async () => { await expect(shell(host, 'd')).to.be.seen(pids); });
        it('were two', () => expect([...new Set(pids)]).to.have.lengthOf(3));
        it('were the same', () => expect(pids[0]).to.equal(pids[1]));
      });
    `);
    expect(told, stdout).to.deep.equal(
      ['a', 'b', 'd', 'were two', 'were the same', 'c'].map((title) =>
        title === 'were two' ? 'master1: were two: failed' : `master1: ${title}: passed`,
      ),
    );
  });

  it('does so also where specs between them are not wanted', async () => {
    const { told, stdout } = await spec(
      `hosts('masters', (host) => {
        const pids = [];
        it('is left out', () => expect(shell(host, 'x')).to.be.there);
        it('a @wanted', () => expect(shell(host, 'a')).to.be.seen(pids));
        it('is left out, too', () => expect(shell(host, 'y')).to.be.there);
        it('b @wanted', () => expect(shell(host, 'b')).to.be.seen(pids));
        it('were the same @wanted', async () => expect(pids[0]).to.equal(pids[1]));
      });`,
      '--tags',
      'wanted',
    );
    expect(told, stdout).to.deep.equal(['a', 'b', 'were the same'].map((title) => `master1: ${title} @wanted: passed`));
  });

  it('tells what is wrong, where, and all of it', async () => {
    const { code, results } = await spec(`
      hosts('masters', (host) => {
        it('is wrong twice', () => {
          expect(shell(host, 'sh')).to.be.called('bash');
          expect(shell(host, 'sh'), 'by the way').not.to.be.called('sh');
        });
      });
    `);
    expect(code).to.equal(4);
    const [first, second] = results[0]?.failures ?? [];
    expect(first).to.deep.include({
      message: 'shell sh on master1: expected name bash, is sh',
      property: 'name',
      expected: 'bash',
      actual: 'sh',
      host: 'master1',
    });
    expect(second?.message).to.equal('by the way: shell sh on master1: expected name not sh');
    expect(path.basename(first?.file ?? '')).to.equal(`spec-${files}.spec.ts`);
    expect(second?.line).to.equal((first?.line ?? 0) + 1);
  });

  it('says once that a thing is not there, and skips what else is said of it', async () => {
    const { told, results } = await spec(`
      hosts('masters', (host) => {
        const gone = shell(host, 'gone', 'echo no');
        it('is called', () => expect(gone).to.be.called('sh'));
        it('is called otherwise', () => expect(gone).to.be.called('bash'));
        it('can be asked for', () => expect(gone).not.to.be.there);
      });
    `);
    expect(told).to.deep.equal([
      'master1: is called: failed',
      'master1: is called otherwise: skipped',
      'master1: can be asked for: passed',
    ]);
    expect(results[0]?.failures[0]?.message).to.equal('shell gone on master1: it is not there');
    expect(results[1]?.reason).to.equal('shell gone on master1 is not there');
  });

  it('fails what asserts nothing, half a sentence, and a word that nobody says of it', async () => {
    const { results } = await spec(`
      hosts('masters', (host) => {
        it('says nothing', () => {});
        it('says half', () => { expect(shell(host)).to.be; });
        it('says nonsense', () => { expect(shell(host)).to.be.above(3); });
        it('misspells', () => { expect(shell(host)).to.be.ther; });
        it('only names it', () => { const assert = 1; return void assert; });
      });
    `);
    expect(results.map(({ failures }) => failures[0]?.message)).to.deep.equal([
      'this spec asserts nothing: without an expectation it could never fail',
      'shell sh on master1: the sentence ends before it says anything: add a matcher',
      'shell sh on master1: nobody says above of a shell: there is: called, later, seen, there',
      'shell sh on master1: nobody says ther of a shell: did you mean `there`?',
      'this spec asserts nothing: without an expectation it could never fail',
    ]);
  });

  it("counts chai's own assertions, in files that know nothing of aircheck", async () => {
    const { told } = await spec(`import { expect } from 'chai';
      it('asserts', () => { expect({ a: 1 }).to.deep.include({ a: 1 }); });
      it('does not', () => {});`);
    expect(told).to.deep.equal(['-: asserts: passed', '-: does not: failed']);
  });

  it('looks again until it is so, or the time is up', async () => {
    const { told, results } = await spec(`
      hosts('masters', (host) => {
        it('comes', async () => {
          const [now] = (await host.read({ key: 'up', script: 'cat /proc/uptime', parse: (a) => a.output })).split(' ');
          expect(shell(host)).to.be.later(Number(now) + 0.3).within('5s', { every: '100ms' });
        });
        it('never comes', () => expect(shell(host)).to.be.called('bash').within('1s', { every: '100ms' }));
        it('comes eventually', () => { let n = 0; return eventually(() => { n += 1; expect(n).to.equal(3); }, { every: 10 }); });
        it('does not', () => eventually(() => expect(1).to.equal(2), { within: 50, every: 10 }));
      });
    `);
    expect(told).to.deep.equal([
      'master1: comes: passed',
      'master1: never comes: failed',
      'master1: comes eventually: passed',
      'master1: does not: failed',
    ]);
    expect(results[1]?.failures[0]?.message).to.match(
      /^shell sh on master1: expected name bash, is sh \(looked \d times in 1 s\)$/,
    );
    expect(results[3]?.failures[0]?.message).to.match(/^not within 0\.05 s, tried \d times: expected 1 to equal 2$/);
  });

  it('refuses steps that change a host, unless it may', async () => {
    const text =
      "hosts('masters', (host) => { it('changes', async () => { await host.run('true'); expect(1).to.equal(1); }); });";
    const { code, results } = await spec(text);
    expect(code).to.equal(4);
    expect(results[0]?.failures[0]?.message).to.equal(
      'this run is read-only, and to run a script on master1 is a change',
    );
    expect((await spec(text, '--no-read-only')).code).to.equal(0);
  });

  it('refuses to send a web server anything but a question', async () => {
    const sent = (options: string) => `it('${options.replace(/\W/g, ' ')}', () => {
      expect(host.http('/', ${options})).not.to.have.status(299); });`;
    const harmless = ["{ method: 'HEAD' }", "{ method: 'options' }", '{}'];
    const changes = ["{ method: 'POST' }", "{ method: 'delete' }", "{ body: 'x' }"];
    const text = `hosts('masters', (host) => { ${[...harmless, ...changes].map(sent).join('\n')} });`;
    const { results } = await spec(text);
    expect(results.map(({ failures }) => failures[0]?.message)).to.deep.equal([
      ...harmless.map(() => undefined),
      ...['POST', 'DELETE', 'POST'].map((word) => `this run is read-only, and ${word} / of master1 is a change`),
    ]);
    expect((await spec(text, '--no-read-only')).code).to.equal(0);
  });

  it('lets nobody in as the public where --limit leaves out hosts that they could be led to', async () => {
    const text = `network((net) => { it('comes', async () => {
      expect(net.whole).to.equal(false); await net.crowd('/live.mp3', 1); }); });`;
    const { results } = await spec(text, '--limit', 'master1');
    expect(results[0]?.failures[0]?.message).to.equal(
      'the public goes wherever it is led, and --limit leaves out some of the hosts',
    );
  });

  it('refuses to restart or reload what is on the air', async () => {
    const step = (name: string) => `it('${name}s', async () => { await host.${name}('nothing-of-this-name'); });`;
    const text = `hosts('masters', (host) => { ${step('restart')} ${step('reload')} });`;
    const refused = (await spec(text)).results.map(({ failures }) => failures[0]?.message);
    expect(refused).to.deep.equal([
      'this run is read-only, and to restart nothing-of-this-name on master1 is a change',
      'this run is read-only, and to reload nothing-of-this-name on master1 is a change',
    ]);
    const { code, results } = await spec(text, '--no-read-only');
    expect(code).to.equal(4);
    expect(results[0]?.failures[0]?.message).to.match(/^master1: the script ended with [1-9]\d*: .*systemctl restart/s);
  });

  it('refuses to crowd a server that is on the air: one listener more is let in', async () => {
    let asked = 0;
    const icecast = http.createServer((_, answer) => {
      asked += 1;
      answer.writeHead(200).write('sound');
    });
    icecast.listen(0, '127.0.0.1');
    await once(icecast, 'listening');
    const address = icecast.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}/live.mp3`;
    const attach = (count: number) =>
      `it('${count}', async () => expect((await host.crowd('${url}', ${count})).accepted).to.equal(${count}));`;
    const text = `hosts('masters', (host) => { ${attach(3)} ${attach(1)} });`;
    try {
      const { told, results } = await spec(text);
      expect(told).to.deep.equal(['master1: 3: failed', 'master1: 1: passed']);
      const [failure] = results[0]?.failures ?? [];
      expect(failure?.message).to.equal('this run is read-only, and to attach 3 listeners to master1 is a change');
      expect(failure?.hint).to.match(
        /^only specs that look are run on a network that is on the air; .*--no-read-only$/,
      );
      expect(asked).to.equal(1);
      expect((await spec(text, '--no-read-only')).told).to.deep.equal(['master1: 3: passed', 'master1: 1: passed']);
      expect(asked).to.equal(5);
    } finally {
      icecast.closeAllConnections();
      icecast.close();
    }
  });

  it('keeps hooks, and tells what they kept from running', async () => {
    const { told, results } = await spec(`
      hosts('all', (host) => {
        const order = [];
        before(() => { if (host.kind === 'relay') throw new Error('no'); order.push('before'); });
        beforeEach(() => order.push('each'));
        it('one', () => expect(order).to.deep.equal(['before', 'each']));
        it('two', () => expect(order).to.have.lengthOf(3));
      });
    `);
    expect(told).to.deep.equal([
      'master1: one: passed',
      'master1: two: passed',
      'relay-eu1: "before all" hook for "one": failed',
      'relay-eu1: one: skipped',
      'relay-eu1: two: skipped',
    ]);
    expect(results[3]?.reason).to.equal('"before all" hook for "one" failed');
  });

  it('chooses by title, pattern and tag', async () => {
    const text = `hosts('masters', (host) => {
      it('sings @audio', () => expect(1).to.equal(1));
      it('writes @files @slow', () => expect(1).to.equal(1));
    });`;
    const titles = async (...args: string[]) => (await spec(text, ...args)).results.map(({ title }) => title);
    expect(await titles('--grep', 'sings')).to.deep.equal(['sings @audio']);
    expect(await titles('--grep', '/^master1 WRITES/i')).to.deep.equal(['writes @files @slow']);
    expect(await titles('--tags', 'audio,files')).to.have.lengthOf(2);
    expect(await titles('--skip-tags', 'slow')).to.deep.equal(['sings @audio']);
  });

  it('stops at the first failure with --bail, and tries again with --retries', async () => {
    const text = `hosts('masters', (host) => {
      let tries = 0;
      it('comes the second time', () => { tries += 1; expect(tries).to.equal(2); });
      it('is fine', () => expect(1).to.equal(1));
    });`;
    const bailed = await spec(text, '--bail');
    expect(bailed.told).to.deep.equal(['master1: comes the second time: failed', 'master1: is fine: skipped']);
    const retried = await spec(text, '--retries', '1');
    expect(retried.results[0]).to.deep.include({
      outcome: 'passed',
      attempts: 2,
      earlier: ['expected 1 to equal 2'],
    });
  });

  it('never prints a secret, whatever a spec does with it', async () => {
    const { stdout, stderr } = await spec(`
      network((net) => it('leaks', () => {
        const secret = net.station.passwords.relay.reveal();
        console.log('it is', secret);
        expect(secret).to.equal('something else');
      }));
    `);
    expect(stdout).to.include('‹secret›');
    expect(stderr).to.include('it is ‹secret›');
    expect(stdout + stderr).not.to.include('undisclosed');
  });

  it('says of files that cannot be loaded what is wrong, before anything is asked of any host', async () => {
    const broken = await spec('it("is", => 1)');
    expect(broken.code).to.equal(2);
    expect(broken.stderr).to.include(`spec-${files}.spec.ts`);
    const unknown = await spec("hosts('relay-eu9', () => {});");
    expect(unknown.code).to.equal(2);
    expect(unknown.stderr).to.include('relay-eu9').and.include('relay-eu1');
  });

  it('is an error where nothing is left to run: a run that shows nothing must not look green', async () => {
    const text = "hosts('relays', () => { it('sings @audio', () => expect(1).to.equal(1)); });";
    const cases: [args: string[], message: string, hint: string][] = [
      [['--grep', 'nonsense'], 'none of 1 spec is left: no title fits nonsense', '--grep looks in whole titles'],
      [['--tags', 'adio'], 'no spec has the tag adio', 'did you mean `audio`?'],
      [['--tags', 'audio,vide'], 'no spec has the tag vide', 'there is: audio'],
      [['--skip-tags', 'adio'], 'no spec has the tag adio', 'did you mean `audio`?'],
      [['--skip-tags', 'audio'], 'none of 1 spec is left', 'look at --tags and --skip-tags'],
      [['--limit', 'masters'], 'no spec is about the hosts of --limit', 'aircheck list'],
    ];
    for (const [args, message, hint] of cases) {
      const { code, stdout, stderr } = await spec(text, ...args);
      expect(stderr, args.join(' ')).to.include(message).and.include(hint);
      expect([code, stdout]).to.deep.equal([2, '']);
    }
    expect((await spec(text, '--limit', 'eu', '--skip-tags', 'video')).code).to.equal(0);
    expect((await spec('')).stderr).to.include('there is no spec in these files');
  });

  it('says of a spec that takes too long what it waited for, and asks no host for its sake any more', async () => {
    const { code, results, stderr } = await spec(
      `hosts('masters', (host) => {
        const slow = (name, body, limit = 400) => it(name, async function () { this.timeout(limit); await body(); });
        slow('nobody comes', () => new Promise(() => {}));
        slow('looks', () => expect(shell(host, 'sleeper', 'sleep 2')).to.be.there);
        slow('steps', () => host.run('sleep 2'));
        slow('hopes', () => expect(shell(host)).to.be.called('bash').within('1h', { every: '50ms' }), 4000);
        it('is fine', () => expect(shell(host)).to.be.there);
      });`,
      '--no-read-only',
    );
    expect(results.map(({ failures }) => failures[0]?.message)).to.deep.equal([
      'not done within 0.4 s: it waited for nothing on master1, but for a promise that nobody keeps or a callback that nobody calls',
      'not done within 0.4 s: it waited for shell sleeper on master1',
      'not done within 0.4 s: it waited for a script on master1',
      'not done within 4 s: shell sh on master1: expected name bash, is sh',
      undefined,
    ]);
    expect(results[0]?.failures[0]).to.deep.include({ stack: null });
    expect(code, stderr).to.equal(4);
  });

  it('tells whose an error is that nobody waits for', async () => {
    const { code, told, results, stderr } = await spec(`
      const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
      hosts('all', (host) => {
        const late = (time) => setTimeout(() => { throw new Error('thrown on ' + host.name); }, time);
        it('throws in a callback', async () => { late(10); await pause(10_000); });
        it('leaves a promise', async () => { Promise.reject(new Error('unheard')); await pause(10_000); });
        it('throws when it has ended', async () => { late(100); expect(1).to.equal(1); });
        it('is innocent', async () => { await pause(400); expect(1).to.equal(1); });
      });`);
    const each = ['throws in a callback: failed', 'leaves a promise: failed', 'throws when it has ended: passed'];
    expect(told.slice(0, 8), stderr).to.deep.equal(
      ['master1', 'relay-eu1'].flatMap((host) => [...each, 'is innocent: passed'].map((line) => `${host}: ${line}`)),
    );
    expect(told.slice(8)).to.have.members([
      'master1: throws when it has ended: an error after it had ended: failed',
      'relay-eu1: throws when it has ended: an error after it had ended: failed',
    ]);
    for (const { host, title, failures } of results.filter(({ outcome }) => outcome === 'failed')) {
      expect(failures[0]?.message).to.equal(title === 'leaves a promise' ? 'unheard' : `thrown on ${host}`);
      expect(failures[0]?.line, title).to.be.above(1);
    }
    expect(code).to.equal(4);
  });

  it('goes on where a spec ends the program, and ends where a spec leaves something going', async () => {
    const { code, told, results, stderr } = await spec(`
      setInterval(() => {}, 1000);
      hosts('all', (host) => {
        it('leaves', () => { process.exit(0); });
        it('is fine', () => expect(shell(host)).to.be.there);
      });`);
    expect(told).to.deep.equal([
      'master1: leaves: failed',
      'master1: is fine: passed',
      'relay-eu1: leaves: failed',
      'relay-eu1: is fine: passed',
    ]);
    expect(results[0]?.failures[0]?.message).to.equal('a spec must not end the program: process.exit(0)');
    expect(stderr).to.match(/something that a spec began goes on, and is left: .*Timeout/);
    expect(code).to.equal(4);
  });

  it('says why a spec was skipped', async () => {
    const { results } = await spec(`
      hosts('masters', (host) => {
        it('later');
        it.skip('not now', () => expect(1).to.equal(2));
        it('not here', function () { this.skip(); });
        describe.skip('a whole', () => { it('in it', () => expect(1).to.equal(2)); });
        describe('a hook', () => { before(function () { this.skip(); }); it('in it', () => expect(1).to.equal(2)); });
        it('is fine', () => expect(1).to.equal(1));
      });`);
    expect(
      results.filter(({ outcome }) => outcome === 'skipped').map(({ title, reason }) => [title, reason]),
    ).to.deep.equal([
      ['later', 'it has no body, or is marked with .skip'],
      ['not now', 'it has no body, or is marked with .skip'],
      ['not here', 'it skipped itself'],
      ['in it', 'its suite is skipped'],
      ['in it', 'a hook skipped it'],
    ]);
  });

  it('tells hosts that cannot be reached from specs that fail, and exits with 3', async () => {
    await two.stopRelay();
    const { code, told, results } = await spec(`
      hosts('all', (host) => {
        it('is there', () => expect(shell(host)).to.be.there);
        it('is there too', () => expect(shell(host, 'other')).to.be.there);
      });
    `);
    expect(told).to.deep.equal([
      'master1: is there: passed',
      'master1: is there too: passed',
      'relay-eu1: is there: unreachable',
      'relay-eu1: is there too: unreachable',
    ]);
    expect(results[2]?.failures[0]?.hint).to.be.a('string');
    expect(code).to.equal(3);
  });
});
