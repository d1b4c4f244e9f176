import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { converge } from '../../../lib/converge/converge.ts';
import type { ConvergeOptions } from '../../../lib/converge/options.ts';
import { Redactor } from '../../../lib/events/redactor.ts';
import type { Event, HostFinished, Outcome } from '../../../lib/events/types.generated.ts';
import { Unreachable } from '../../../lib/ssh/unreachable.ts';
import { network, rollout, undisturbed } from '../../unit/converge/hosts.ts';
import { configOf, Sandbox, targetOf, type Wanted } from './sandbox.ts';

/** A network in which each host is a directory, with a record of its own in a home of its own. */
describe('a converge of a network', () => {
  const boxes = new Map<string, Sandbox>();
  let events: Event[] = [];

  beforeEach(() => {
    for (const { name } of network) boxes.set(name, new Sandbox());
    events = [];
  });
  afterEach(() => {
    for (const box of boxes.values()) box.remove();
  });

  const boxOf = (name: string): Sandbox => {
    const box = boxes.get(name);
    if (box === undefined) throw new Error(`there is no ${name}`);
    return box;
  };

  /** A file that says the version; hosts in `broken` never pass their verification. */
  function wantedOn(name: string, version: string, broken: readonly string[]): Wanted {
    return {
      resources: [{ kind: 'file', path: boxOf(name).in('version'), content: { text: version } }],
      verify: [{ name: 'is right', command: broken.includes(name) ? 'false' : 'true', within: 0 }],
    };
  }

  interface Run extends Partial<ConvergeOptions> {
    readonly version?: string;
    readonly broken?: readonly string[];
    readonly unreachable?: readonly string[];
  }

  async function run({ version = 'new', broken = [], unreachable = [], ...options }: Run = {}) {
    await converge({
      command: 'converge',
      inventory: '/inventory',
      hosts: network.map((host) => ({
        host,
        config: configOf(wantedOn(host.name, version, broken), host.name),
        target: targetOf(host.name),
      })),
      network,
      connect: async ({ name }) => {
        if (unreachable.includes(name)) throw new Unreachable('refused', `${name}: connection refused`, 'is sshd up?');
        const box = boxOf(name);
        const session = box.session();
        box.sessions.push(session);
        return session;
      },
      ...undisturbed,
      forks: 3,
      operator: 'ann@desk',
      stateDirectory: null,
      redactor: new Redactor(),
      confirm: async () => ({ go: true, mostDropped: Number.POSITIVE_INFINITY }),
      signal: new AbortController().signal,
      emit: (event) => events.push(event),
      ...options,
    });
  }

  const finished = (): Map<string, HostFinished> => {
    return new Map(events.flatMap((event) => (event.type === 'host-finished' ? [[event.host, event]] : [])));
  };
  const outcomes = (): Record<string, Outcome> => {
    return Object.fromEntries([...finished()].map(([host, { outcome }]) => [host, outcome]));
  };
  const versions = (): Record<string, string> => {
    return Object.fromEntries(network.map(({ name }) => [name, readFileSync(boxOf(name).in('version'), 'utf8')]));
  };
  const all = <T>(value: T, others: Record<string, T> = {}): Record<string, T> => {
    return { ...Object.fromEntries(network.map(({ name }) => [name, value])), ...others };
  };

  it('changes hosts in waves, tells each thing once, and changes nothing again', async () => {
    await run();
    expect(outcomes()).to.deep.equal(all('changed'));
    expect(versions()).to.deep.equal(all('new'));
    const order = events.flatMap((event) => (event.type === 'host-finished' ? [event.host] : []));
    expect(order.slice(0, 3)).to.deep.equal(['master2', 'master1', 'studio1']);
    expect(order.slice(3, 7)).to.have.members(['eu1', 'eu2', 'eu3', 'us1']);
    expect(order.slice(7)).to.satisfy(([a, b, c]: string[]) => [a, b].sort().join() === 'eu4,eu5' && c === 'eu6');
    expect(events[0]).to.deep.include({ type: 'run-started', command: 'converge', inventory: '/inventory' });
    expect(events.at(-1)).to.deep.include({ type: 'run-finished', interrupted: false });
    for (const { name } of network) {
      const own = events.flatMap((event) => ('host' in event && event.host === name ? [event.type] : []));
      expect(own.slice(0, 3)).to.deep.equal(['host-connecting', 'host-read', 'host-planned']);
      expect(own.at(-1)).to.equal('host-finished');
      expect(boxOf(name).sessions.map(({ runs }) => runs)).to.deep.equal([2]);
    }

    events = [];
    await run();
    expect(outcomes()).to.deep.equal(all('ok'));
    for (const { name } of network) expect(boxOf(name).sessions.at(-1)?.runs).to.equal(1);
  });

  it('only looks, if it is to plan', async () => {
    await run({ version: 'old' });
    events = [];
    await run({
      command: 'plan',
      confirm: () => {
        throw new Error('there is nothing to confirm');
      },
    });
    expect(outcomes()).to.deep.equal(all('changed'));
    expect(versions()).to.deep.equal(all('old'));
  });

  it('changes nothing without a yes', async () => {
    await run({ version: 'old' });
    events = [];
    const asked: string[][] = [];
    await run({
      confirm: async (plans) => {
        asked.push(plans.map(({ host }) => host));
        return { go: false, refusal: null };
      },
    });
    expect(asked).to.deep.equal([network.map(({ name }) => name)]);
    expect(outcomes()).to.deep.equal(all('skipped'));
    expect(versions()).to.deep.equal(all('old'));
  });

  it('reports a host that cannot be reached, and goes on', async () => {
    await run({ version: 'old' });
    events = [];
    await run({ unreachable: ['master1', 'eu3'] });
    expect(outcomes()).to.deep.equal(all('changed', { master1: 'unreachable', eu3: 'unreachable' }));
    expect(finished().get('eu3')).to.deep.include({ message: 'eu3: connection refused', hint: 'is sshd up?' });
  });

  it('undoes a relay, takes back what was changed with it, and begins nothing after that', async () => {
    await run({ version: 'old' });
    const before = new Map(network.map(({ name }) => [name, boxOf(name).snapshot()]));
    events = [];
    await run({ broken: ['eu1'] });
    const step = { eu1: 'undone', eu2: 'undone', eu3: 'undone', us1: 'undone' } as const;
    const after = { eu4: 'skipped', eu5: 'skipped', eu6: 'skipped', ns1: 'skipped', ns2: 'skipped' } as const;
    expect(outcomes()).to.deep.equal(all('changed', { ...step, ...after }));
    expect(finished().get('eu2')?.message).to.equal('it worked, and was taken back because of eu1');
    for (const relay of ['eu1', 'eu2', 'eu3', 'us1']) expect(boxOf(relay).snapshot()).to.deep.equal(before.get(relay));
    expect(finished().get('eu4')?.message).to.equal('the run stopped after eu1 failed');
    expect(finished().get('eu6')?.message).to.equal('it waits for eu1, which did not get its change');
  });

  it('goes on after as many failures as are allowed, but not behind them', async () => {
    await run({ version: 'old' });
    events = [];
    const one = { count: 1, percent: false };
    await run({ broken: ['eu1'], rollout: { ...rollout, maxFailures: one, maxFailuresIn: new Map([['eu', one]]) } });
    expect(outcomes()).to.deep.equal(all('changed', { eu1: 'undone', eu6: 'skipped' }));
    expect(versions()).to.deep.equal(all('new', { eu1: 'old', eu6: 'old' }));
  });

  it('can change again what it has taken back, and finds nothing to do then', async () => {
    await run({ version: 'old' });
    await run({ broken: ['eu1'] });
    events = [];
    await run();
    expect(outcomes()).to.deep.include({
      master1: 'ok',
      eu1: 'changed',
      eu2: 'changed',
      us1: 'changed',
      eu4: 'changed',
    });
    events = [];
    await run();
    expect(outcomes()).to.deep.equal(all('ok'));
  });

  it('leaves the rest of a region alone after a failure there', async () => {
    await run({ version: 'old' });
    events = [];
    await run({ broken: ['eu1'], rollout: { ...rollout, maxFailures: { count: 1, percent: false } } });
    const inEu = {
      eu1: 'undone',
      eu2: 'undone',
      eu3: 'undone',
      eu4: 'skipped',
      eu5: 'skipped',
      eu6: 'skipped',
    } as const;
    expect(outcomes()).to.deep.equal(all('changed', inEu));
    expect(finished().get('eu4')?.message).to.equal('nothing more is changed in eu after eu1 failed');
  });

  it('changes nothing if a host that cannot be reached stops it, or is one failure too many', async () => {
    await run({ version: 'old' });
    for (const unreachable of ['stop', 'fail'] as const) {
      events = [];
      await run({ unreachable: ['eu3'], rollout: { ...rollout, unreachable } });
      expect(outcomes()).to.deep.equal(all('skipped', { eu3: 'unreachable' }));
      const said = events.flatMap((event) => (event.type === 'note' && event.level === 'error' ? [event.message] : []));
      expect(said.join()).to.match(/^not reached: eu3\./);
    }
    expect(versions()).to.deep.equal(all('old'));
  });

  it('tells the order before it asks', async () => {
    await run({ version: 'old' });
    events = [];
    let told = false;
    await run({
      confirm: async () => {
        told = events.some(({ type }) => type === 'rollout-planned');
        return { go: false, refusal: null };
      },
    });
    expect(told).to.equal(true);
    const steps = events.flatMap((event) => (event.type === 'rollout-planned' ? event.steps : []));
    expect(steps.map(({ hosts }) => hosts.join(' '))).to.deep.equal([
      ...['master2', 'master1', 'studio1'],
      ...['eu1 eu2 eu3 us1', 'eu4 eu5', 'eu6', 'ns1', 'ns2'],
    ]);
  });

  it('stops at the standby master, where nobody listens', async () => {
    await run({ version: 'old' });
    events = [];
    await run({ broken: ['master2'] });
    expect(outcomes()).to.deep.equal(all('skipped', { master2: 'undone' }));
    expect(versions()).to.deep.equal(all('old'));
  });

  it('finishes what it has begun when it is interrupted, and begins no other', async () => {
    await run({ version: 'old' });
    events = [];
    const interruption = new AbortController();
    await run({
      signal: interruption.signal,
      emit: (event) => {
        events.push(event);
        if (event.type === 'host-phase' && event.host === 'master1' && event.phase === 'stage') interruption.abort();
      },
    });
    expect(outcomes()).to.deep.equal(all('skipped', { master2: 'changed', master1: 'changed' }));
    expect(versions()).to.deep.equal(all('old', { master2: 'new', master1: 'new' }));
    expect(events.at(-1)).to.deep.include({ type: 'run-finished', interrupted: true });
  });

  it('does not touch a host that something stands in the way on', async () => {
    const box = boxOf('us1');
    await box.converge({ resources: [{ kind: 'directory', path: box.in('version') }] });
    await run();
    const us1 = finished().get('us1');
    expect(us1?.outcome).to.equal('failed');
    expect(us1?.message).to.match(/version is a directory, and should be a file$/);
    expect(outcomes()).to.deep.include({ eu1: 'changed', us1: 'failed' });
  });
});
