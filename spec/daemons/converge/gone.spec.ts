import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import type { ConvergeOptions } from '../../../lib/converge/options.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { Sandbox } from './sandbox.ts';

describe('what a role placed and has no more', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox();
  });
  afterEach(() => box.remove());

  const own = (name: string, text = name): Resource => {
    return { kind: 'file', path: box.in(name), content: { text }, role: 'web' };
  };
  const converge = (
    resources: Resource[],
    { verify, ...more }: Partial<ConvergeOptions> & { verify?: string } = {},
  ) => {
    const verifications = verify === undefined ? [] : [{ name: 'is right', command: verify, within: 0 }];
    return box.converge({ resources, verify: verifications, roles: ['web'] }, more);
  };
  const lastGeneration = () => {
    const last = readFileSync(path.join(box.state, 'history'), 'utf8').trim().split('\n').at(-1) ?? '';
    return path.join(box.state, 'generations', last.split(' ')[0] ?? '');
  };

  it('is removed by the next converge, which the plan shows; what others put beside it stays', async () => {
    await converge([own('a'), own('b')]);
    writeFileSync(box.in('theirs'), 'theirs');
    const plan = await converge([own('a')], { command: 'plan' });
    expect(plan.planned?.changes.map(({ verb, resource, role }) => [verb, resource, role])).to.deep.equal([
      ['remove', `file ${box.in('b')}`, 'web'],
    ]);
    expect(existsSync(box.in('b'))).to.equal(true);
    const { finished } = await converge([own('a')]);
    expect(finished.outcome).to.equal('changed');
    expect([...box.snapshot().keys()]).to.deep.equal(['a', 'theirs']);
    const again = await converge([own('a')]);
    expect([again.finished.outcome, again.runs, again.planned?.changes]).to.deep.equal(['ok', 1, []]);
  });

  it('comes back, and goes the next time, if the converge is undone', async () => {
    await converge([own('a'), own('b')]);
    const before = box.snapshot();
    const { finished } = await converge([own('a')], { verify: 'false' });
    expect(finished.outcome).to.equal('undone');
    expect(box.snapshot()).to.deep.equal(before);
    await converge([own('a')]);
    expect([...box.snapshot().keys()]).to.deep.equal(['a']);
  });

  it('is kept in the generation as it was, also if somebody has edited it', async () => {
    await converge([own('b')]);
    writeFileSync(box.in('b'), 'edited by hand');
    const { finished } = await converge([]);
    expect(finished.outcome).to.equal('changed');
    expect(existsSync(box.in('b'))).to.equal(false);
    expect(readFileSync(path.join(lastGeneration(), 'old/1'), 'utf8')).to.equal('edited by hand');
  });

  it('is still there while daemons take what does without it', async () => {
    await converge([own('a'), own('b')]);
    const { finished } = await converge([own('a')], { verify: `test -e ${box.in('b')}` });
    expect(finished.outcome).to.equal('changed');
    expect([...box.snapshot().keys()]).to.deep.equal(['a']);
  });

  it('comes back with its generation, and can go again', async () => {
    await converge([own('a'), own('b')]);
    const before = box.snapshot();
    await converge([own('a')]);
    const session = box.session();
    const { code } = await session.run(`sh ${lastGeneration()}/run.sh rollback`);
    expect(code).to.equal(0);
    expect(box.snapshot()).to.deep.equal(before);
    const plan = await converge([own('a')], { command: 'plan' });
    expect(plan.planned?.changes.map(({ resource }) => resource)).to.deep.equal([`file ${box.in('b')}`]);
  });

  it('is not what was there before the role', async () => {
    writeFileSync(box.in('found'), 'as it was found', { mode: 0o666 });
    await converge([own('found', 'as the role has it'), own('a')]);
    expect(readFileSync(box.in('found'), 'utf8')).to.equal('as the role has it');
    await converge([]);
    expect([...box.snapshot().keys()]).to.deep.equal(['found']);
  });

  it('stays if a directory has taken its place', async () => {
    await converge([own('a'), own('b')]);
    rmSync(box.in('b'));
    mkdirSync(box.in('b'));
    const { finished } = await converge([own('a')]);
    expect(finished.outcome).to.equal('ok');
    expect(existsSync(box.in('b'))).to.equal(true);
  });
});
