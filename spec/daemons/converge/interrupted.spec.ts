import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { Sandbox, type Wanted } from './sandbox.ts';

const count = 12;

/** Files that are old or new, and everything else that a transaction can do with paths. */
function wanted(box: Sandbox, version: 'old' | 'new'): Wanted {
  const isNew = version === 'new';
  const resources: Resource[] = [{ kind: 'directory', path: box.in('etc'), mode: isNew ? '0755' : '0700' }];
  for (let i = 0; i < count; i += 1) {
    resources.push({ kind: 'file', path: box.in(`etc/${i}`), content: { text: `${version} ${i}\n` } });
  }
  if (isNew) {
    resources.push(
      { kind: 'file', path: box.in('etc/gone'), absent: true },
      { kind: 'directory', path: box.in('tree'), absent: true },
      { kind: 'directory', path: box.in('more') },
      { kind: 'file', path: box.in('more/file'), content: { text: 'more' } },
      { kind: 'symlink', path: box.in('link'), target: 'more' },
    );
  } else {
    resources.push(
      { kind: 'file', path: box.in('etc/gone'), content: { text: 'not yet' } },
      { kind: 'directory', path: box.in('tree') },
      ...Array.from({ length: 30 }, (_, i): Resource => {
        return { kind: 'file', path: box.in(`tree/${i}`), content: { text: '' } };
      }),
      { kind: 'file', path: box.in('more'), absent: true },
      { kind: 'file', path: box.in('link'), content: { text: 'not a link' } },
    );
  }
  const command = { kind: 'command', name: 'wait', run: 'sleep 0.2', unless: isNew ? 'false' : 'true' } as const;
  return {
    resources: [...resources, command],
    checks: [{ name: 'slow', tree: box.in('etc'), command: 'sleep 0.1' }],
    verify: [{ name: 'slow', command: 'sleep 0.2', within: 5 }],
  };
}

function transaction(box: Sandbox): string | null {
  const directory = box.at('state/transactions');
  const [id] = existsSync(directory) ? readdirSync(directory) : [];
  return id === undefined ? null : `${directory}/${id}`;
}

function phase(box: Sandbox): string {
  const journal = `${transaction(box)}/journal`;
  return existsSync(journal) ? (readFileSync(journal, 'utf8').trim().split('\n').at(-1)?.split(' ')[0] ?? '') : '';
}

function placed(box: Sandbox): number {
  const files = Array.from({ length: count }, (_, i) => box.in(`etc/${i}`));
  return files.filter((file) => readFileSync(file, 'utf8').startsWith('new')).length;
}

/** The process that holds the lock, and the process group that it is in. */
function holder(box: Sandbox, lock = 'lock'): { pid: number; group: number } {
  const [, pid = ''] = readFileSync(box.at('state', lock), 'utf8').split(' ');
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return { pid: Number(pid), group: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) };
}

/** Converges to what is new, and does something to it at some point. The run is interrupted then, and asks no more. */
async function converge(box: Sandbox, when: () => boolean, act: () => void) {
  const interruption = new AbortController();
  const run = box.converge(wanted(box, 'new'), { signal: interruption.signal });
  let acted = false;
  const watch = async () => {
    while (!acted) {
      if (when()) {
        acted = true;
        act();
        interruption.abort();
        for (const session of box.sessions) session.cut();
      }
      await sleep(1);
    }
  };
  await Promise.race([watch(), run]);
  const result = await run;
  expect(acted, `it was over before: ${result.finished.outcome} ${result.finished.message}`).to.equal(true);
  return result;
}

const points: [string, (box: Sandbox) => boolean][] = [
  ...['lock', 'expect', 'stage', 'check', 'prepare', 'install', 'act', 'verify', 'commit'].map(
    (name): [string, (box: Sandbox) => boolean] => [`in phase ${name}`, (box) => reached(box, name)],
  ),
  ...[1, 5, count].map((n): [string, (box: Sandbox) => boolean] => [
    `with ${n} files in place`,
    (box) => placed(box) >= n,
  ]),
];

function reached(box: Sandbox, name: string): boolean {
  const order = ['lock', 'expect', 'stage', 'check', 'prepare', 'install', 'act', 'verify', 'commit'];
  return order.indexOf(phase(box)) >= order.indexOf(name);
}

describe('a transaction that is interrupted', () => {
  let box: Sandbox;

  beforeEach(async () => {
    box = new Sandbox();
    expect((await box.converge(wanted(box, 'old'))).finished.outcome).to.equal('changed');
  });
  afterEach(() => box.remove());

  for (const [title, when] of points) {
    it(`by a power cut ${title}: is old or new afterwards, and the next converge finishes`, async () => {
      const old = box.snapshot();
      let at = '';
      const { finished } = await converge(
        box,
        () => when(box),
        () => {
          process.kill(-holder(box).group, 'SIGKILL');
          // It may have come further since it was seen to have come far enough.
          at = phase(box);
        },
      );
      expect(finished.outcome).to.equal('unreachable');
      expect(finished.hint).to.match(/the host finishes or undoes by itself/);

      const looked = await box.converge(wanted(box, 'new'), { command: 'plan' });
      const notes = looked.events.flatMap((event) => (event.type === 'note' ? [event.message] : []));
      expect(notes).to.deep.equal([`a transaction of ann@desk was interrupted in its phase ${at}`]);

      if (at === 'commit') {
        const { finished } = await box.converge({ resources: wanted(box, 'new').resources.slice(0, -1) });
        expect(finished.outcome).to.equal('ok');
      } else {
        const { finished } = await box.converge(wanted(box, 'old'));
        expect([finished.outcome, finished.message]).to.deep.equal(['ok', null]);
        expect(box.snapshot()).to.deep.equal(old);
        expect((await box.converge(wanted(box, 'new'))).finished.outcome).to.equal('changed');
      }
      expect(readdirSync(box.at('state/transactions'))).to.deep.equal([]);
      expect(existsSync(box.at('state/lock'))).to.equal(false);
      expect(readdirSync(box.in('etc')).filter((name) => name.startsWith('.'))).to.deep.equal([]);
      expect([...box.snapshot().keys()].filter((name) => !name.startsWith('etc'))).to.deep.equal([
        'link',
        'more',
        'more/file',
      ]);
    });
  }

  it('by a power cut while it takes everything back, and another while that is taken up again', async () => {
    const old = box.snapshot();
    const { resources } = wanted(box, 'new');
    const verify = [{ name: 'never', command: 'false', within: 0 }];
    const run = box.converge({ resources, verify });
    while (phase(box) !== 'undo') await sleep(1);
    process.kill(-holder(box).group, 'SIGKILL');
    for (const session of box.sessions) session.cut();
    const broken = readFileSync(`${transaction(box)}/undo`, 'utf8').length;
    expect(broken).to.be.greaterThan(0);

    // The power fails once more as soon as somebody has taken it up.
    let over = false;
    const again = box.session().run(`setsid -w sh ${transaction(box)}/run.sh recover`);
    again.finally(() => {
      over = true;
    });
    const successor = () => readdirSync(box.state).find((name) => name.startsWith('lock.after.'));
    while (!over && successor() === undefined) await sleep(1);
    const lock = successor();
    if (lock !== undefined) {
      // With what it has just started, which would go on beside whoever is next. One of ours is in our own group.
      const { pid, group } = holder(box, lock);
      process.kill(pid === group ? -group : pid, 'SIGKILL');
    }
    await again;
    const { finished } = await run;
    expect(finished.outcome, finished.message ?? '').to.be.oneOf(['unreachable', 'undone']);
    expect((await box.converge(wanted(box, 'old'))).finished.outcome).to.equal('ok');
    expect(box.snapshot()).to.deep.equal(old);
  });

  it('by a power cut that leaves the file with its outcome empty: takes everything back', async () => {
    const old = box.snapshot();
    const run = box.converge(wanted(box, 'new'));
    while (!reached(box, 'install')) await sleep(1);
    process.kill(-holder(box).group, 'SIGKILL');
    for (const session of box.sessions) session.cut();
    writeFileSync(`${transaction(box)}/outcome`, '');
    await run;
    expect((await box.converge(wanted(box, 'old'))).finished.outcome).to.equal('ok');
    expect(box.snapshot()).to.deep.equal(old);
  });

  for (const name of ['stage', 'install', 'act', 'verify']) {
    it(`because its process was killed in phase ${name}: takes everything back by itself`, async () => {
      const old = box.snapshot();
      const run = box.converge(wanted(box, 'new'));
      while (!reached(box, name)) await sleep(1);
      process.kill(holder(box).pid, 'SIGKILL');
      const { finished } = await run;
      expect(finished.outcome).to.equal('undone');
      expect(box.snapshot()).to.deep.equal(old);
      expect((await box.converge(wanted(box, 'new'))).finished.outcome).to.equal('changed');
    });
  }

  it('because all its processes were killed: is taken back by whoever follows it', async () => {
    const old = box.snapshot();
    const run = box.converge(wanted(box, 'new'));
    while (!reached(box, 'act')) await sleep(1);
    process.kill(-holder(box).group, 'SIGKILL');
    const { finished } = await run;
    expect([finished.outcome, finished.message]).to.deep.equal([
      'undone',
      'the process that changed the host was ended',
    ]);
    expect(box.snapshot()).to.deep.equal(old);
  });

  for (const name of ['lock', 'check', 'install', 'verify']) {
    it(`by nothing but the loss of its operator in phase ${name}: goes on and finishes`, async () => {
      const { finished } = await converge(
        box,
        () => reached(box, name),
        () => {},
      );
      expect(finished.outcome).to.equal('unreachable');
      while (existsSync(box.at('state/lock'))) await sleep(20);
      const resources = wanted(box, 'new').resources.slice(0, -1);
      expect((await box.converge({ resources })).finished.outcome).to.equal('ok');
    });
  }

  it('by a cut of the network: is followed again once that is over', async () => {
    const run = box.converge(wanted(box, 'new'));
    while (!reached(box, 'install')) await sleep(1);
    for (const session of box.sessions) session.cut();
    const { finished, events } = await run;
    expect([finished.outcome, finished.message]).to.deep.equal(['changed', null]);
    const phases = events.flatMap((event) => (event.type === 'host-phase' ? [event.phase] : []));
    expect(phases).to.deep.equal(['lock', 'expect', 'stage', 'check', 'prepare', 'install', 'act', 'verify', 'commit']);
    expect(box.sessions).to.have.length(2);
  });

  it('by a cut before it has begun: is reported as unreachable, and nothing has changed', async () => {
    const old = box.snapshot();
    const { finished } = await box.converge(wanted(box, 'new'), {
      confirm: async () => {
        for (const session of box.sessions) session.cut();
        return { go: true, mostDropped: 0 };
      },
    });
    expect(finished.outcome).to.equal('unreachable');
    expect(box.snapshot()).to.deep.equal(old);
  });

  it('keeps a second operator out, and tells who is at it', async () => {
    const first = box.converge(wanted(box, 'new'));
    while (!reached(box, 'stage')) await sleep(1);
    const other = { operator: 'bob@studio' };
    const second = await new Promise<Awaited<typeof first>>((resolve) => {
      const shadow = Object.assign(Object.create(box), { sessions: [] });
      resolve(shadow.converge({ resources: [{ kind: 'file', path: box.in('x'), content: { text: 'x' } }] }, other));
    });
    expect(second.finished.outcome).to.equal('failed');
    expect(second.finished.message).to.match(/^ann@desk is converging this host since \d{4}-/);
    expect((await first).finished.outcome).to.equal('changed');
    const third = await box.converge(
      { resources: [{ kind: 'file', path: box.in('x'), content: { text: 'x' } }] },
      other,
    );
    expect(third.finished.outcome).to.equal('changed');
  });
});
