import { expect } from 'chai';
import { hostPlanned } from '../../../lib/converge/event-of-plan.ts';
import { planHost } from '../../../lib/converge/plan.ts';
import { Redactor } from '../../../lib/events/redactor.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { hostState, type WrittenState } from '../resources/host-state.ts';

function told(resource: Resource, state: WrittenState = {}) {
  const config = { host: 'h', resources: [resource], checks: [], verify: [] };
  const plan = planHost(config, hostState(state), {
    lock: null,
    interrupted: [],
    installed: new Map(),
    placed: new Map(),
  });
  return hostPlanned(plan, new Redactor(['s3cret']), '2026-11-20T12:00:00.000Z');
}

const cases: [string, Resource, WrittenState, object][] = [
  [
    'a new file',
    { kind: 'file', path: '/a', role: 'base', content: { text: 'x\n' } },
    { paths: { '/a': { type: 'absent' } } },
    {
      resource: 'file /a',
      verb: 'create',
      role: 'base',
      details: [],
      diff: '--- /dev/null\n+++ /a\n@@ -0,0 +1 @@\n+x\n',
    },
  ],
  [
    'a file with another content and mode',
    { kind: 'file', path: '/a', mode: '0600', content: { text: 'x\n' } },
    { paths: { '/a': {} }, contents: { '/a': 'y\n' } },
    {
      resource: 'file /a',
      verb: 'update',
      role: null,
      details: ['mode 0644 → 0600'],
      diff: '--- /a\n+++ /a\n@@ -1 +1 @@\n-y\n+x\n',
    },
  ],
  [
    'a file of bytes',
    { kind: 'file', path: '/a', content: { local: '/x', sha256: 'a'.repeat(64), size: 9 } },
    { paths: { '/a': { size: 3 } }, contents: { '/a': 'abc' } },
    { resource: 'file /a', verb: 'update', role: null, details: ['content 3 bytes → 9 bytes'], diff: null },
  ],
  [
    'a symlink in the place of a file',
    { kind: 'symlink', path: '/a', target: 'b' },
    { paths: { '/a': { size: 3 } } },
    {
      resource: 'symlink /a',
      verb: 'update',
      role: null,
      details: ['type a file of 3 bytes → a symlink', 'target (none) → b'],
      diff: null,
    },
  ],
  [
    'a package to be removed',
    { kind: 'package', name: 'exim4', absent: true },
    { packages: { exim4: '4.96' } },
    { resource: 'package exim4', verb: 'remove', role: null, details: ['installed 4.96 → (none)'], diff: null },
  ],
  [
    'a command',
    { kind: 'command', name: 'make a key', run: 'x', unless: 'y' },
    {},
    { resource: 'command make a key', verb: 'run', role: null, details: ['done (none) → run'], diff: null },
  ],
  [
    'keys',
    { kind: 'authorized_key', user: 'ann', keys: ['k'] },
    {
      homes: { ann: '/srv/ann' },
      paths: { '/srv/ann/.ssh': { type: 'absent' }, '/srv/ann/.ssh/authorized_keys': { type: 'absent' } },
    },
    {
      resource: 'authorized_key ann',
      verb: 'create',
      role: null,
      details: [],
      diff: '--- /dev/null\n+++ ~ann/.ssh/authorized_keys\n@@ -0,0 +1 @@\n+k\n',
    },
  ],
];

describe('a plan as it is told', () => {
  for (const [title, resource, state, change] of cases) {
    it(`has ${title}`, () => expect(told(resource, state).changes).to.deep.equal([change]));
  }

  it('says what stands in the way', () => {
    const { obstacles, changes, unchanged } = told(
      { kind: 'file', path: '/a', content: { text: '' } },
      { paths: { '/a': { type: 'directory' } } },
    );
    expect(changes).to.deep.equal([]);
    expect(unchanged).to.equal(0);
    expect(obstacles.map(({ resource, reason }) => [resource, reason])).to.deep.equal([
      ['file /a', '/a is a directory, and should be a file'],
    ]);
  });
});
