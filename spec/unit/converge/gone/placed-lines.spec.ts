import { expect } from 'chai';
import { describe, it } from 'mocha';
import { placedLines } from '../../../../lib/converge/gone/placed-lines.ts';
import { planHost } from '../../../../lib/converge/plan.ts';
import type { Resource } from '../../../../lib/resources/types.generated.ts';
import { hostState, type WrittenState } from '../../resources/host-state.ts';

const path = '/etc/a';
const file = (text: string): Resource => ({ kind: 'file', path, content: { text }, role: 'web' });
const link: Resource = { kind: 'symlink', path, target: '/there', role: 'web' };

function lines(resource: Resource, state: WrittenState, placed: Record<string, string> = {}, roles = ['web']) {
  const known = Object.entries(placed).map(
    ([at, role]) => [at, { host: at.startsWith('/other') ? 'other' : 'h', role }] as const,
  );
  const record = { lock: null, interrupted: [], installed: new Map(), placed: new Map(known) };
  const config = { host: 'h', resources: [resource], checks: [], verify: [], roles };
  return placedLines(config, planHost(config, hostState(state), record).changes, record);
}

const found = (text: string): WrittenState => ({ paths: { [path]: {} }, contents: { [path]: text } });
const nothing: WrittenState = { paths: { [path]: { type: 'absent' } } };
const yes = ['placed h web /etc/a'];

const cases: [name: string, resource: Resource, state: WrittenState, lines: string[]][] = [
  ['a file that was not there', file('x'), nothing, yes],
  ['a link that was not there', link, nothing, yes],
  ['a file that others had written', file('x'), found('theirs'), []],
  ['a file that is as it should be, whoever wrote it', file('x'), found('x'), []],
  ['a file that says that it is ours', file('# Written by aircheck.\n'), found('# Written by aircheck.\n'), yes],
  ['a file that said so when it was another', file('new'), found('# Written by aircheck.\nold'), yes],
  ['a link of others', link, { paths: { [path]: { type: 'symlink', target: '/else' } } }, []],
  ["a file in the place of somebody's link", file('x'), { paths: { [path]: { type: 'symlink', target: '/x' } } }, []],
  ["a link in the place of somebody's file", link, found('theirs'), []],
  ['a file that shall not be there', { kind: 'file', path, absent: true, role: 'web' }, found('x'), []],
];

describe('what a host remembers that roles brought', () => {
  for (const [name, resource, state, expected] of cases) {
    it(`is right for ${name}`, () => expect(lines(resource, state)).to.deep.equal(expected));
  }

  it('goes on being remembered', () => {
    expect(lines(file('x'), found('edited by hand'), { [path]: 'web' })).to.deep.equal(yes);
  });

  it('stays as it is for another host that the same machine is', () => {
    expect(lines(file('x'), nothing, { '/other/a': 'web' })).to.deep.equal(['placed other web /other/a', ...yes]);
  });

  it('is forgotten once its role has it no more, but not while that role is away, or here in part', () => {
    const known = { '/etc/b': 'web', '/etc/c': 'dns' };
    expect(lines(file('x'), nothing, known)).to.deep.equal(['placed h dns /etc/c', 'placed h web /etc/a']);
    expect(lines(file('x'), nothing, known, [])).to.deep.equal(['placed h web /etc/b', 'placed h dns /etc/c', ...yes]);
  });
});
