import { expect } from 'chai';
import { describe, it } from 'mocha';
import { driftText } from '../../../lib/cli/drift-text.ts';
import { driftExitCode } from '../../../lib/cli/run-drift.ts';
import type { Finding, HostDrift } from '../../../lib/converge/drift/types.generated.ts';

const edited: Finding = {
  kind: 'edited',
  what: 'file /etc/a',
  says: 'was edited, and d runs with it',
  at: '2026-01-31T12:00:00Z',
  by: 'kim from 198.51.100.7',
  diff: '--- /etc/a\n+++ /etc/a\n@@ -1 +1 @@\n-one\n+two\u001b[2J\n',
  healed: true,
  heal: 'aircheck converge --limit a',
};
const port: Finding = {
  ...edited,
  kind: 'open-port',
  what: 'port 81',
  says: 'is open',
  at: null,
  by: null,
  diff: null,
  healed: false,
  heal: 'stop it',
};
const host = (name: string, outcome: HostDrift['outcome'], more: Partial<HostDrift> = {}): HostDrift => {
  return { host: name, outcome, findings: [], waiting: [], message: null, hint: null, ...more };
};
const plain = { colour: false, diff: true, quiet: false, now: Date.parse('2026-01-31T12:12:00Z') };

describe('aircheck drift', () => {
  it('ends with the worst that was found', () => {
    const codes = (...outcomes: HostDrift['outcome'][]) => driftExitCode(outcomes.map((outcome) => ({ outcome })));
    expect(codes('none', 'none')).to.equal(0);
    expect(codes('none', 'drift')).to.equal(5);
    expect(codes('drift', 'unreachable')).to.equal(3);
    expect(codes('drift', 'unreachable', 'failed')).to.equal(1);
    expect(codes('drift', 'skipped')).to.equal(1);
  });

  it('tells what, when, who, how, and what heals it', () => {
    expect(driftText([host('a', 'drift', { findings: [edited, port] })], plain)).to.equal(`a  2 things are not as left
  ~ file /etc/a was edited, and d runs with it
      2026-01-31T12:00:00Z, 12 min ago; kim from 198.51.100.7 was logged in then
      --- /etc/a
      +++ /etc/a
      @@ -1 +1 @@
      -one
      +two\\x1b[2J
      heals: aircheck converge --limit a
  ~ port 81 is open
      converge does not heal it: stop it

2 things not as left on 1 of 1 host.
aircheck converge --limit a heals 1 of them.
`);
  });

  it('tells hosts that it could not look at from those without drift', () => {
    const lost = host('b', 'unreachable', { message: 'no route to 192.0.2.1', hint: 'is it on?' });
    expect(driftText([host('a', 'none'), lost], plain)).to.equal(`a  as it was left

b  unreachable: no route to 192.0.2.1
      hint: is it on?

No drift on 1 host, 1 unreachable.
`);
  });

  it('says what waits for a converge, which is no drift', () => {
    expect(driftText([host('a', 'none', { waiting: ['file /x', 'file /y'] })], plain)).to.equal(`a  as it was left
  no drift: 2 changes of the inventory not converged yet: aircheck plan --limit a

No drift on 1 host.
`);
  });

  it('says only what is wrong, if it is asked to be quiet, and no differences if not wanted', () => {
    const text = driftText([host('a', 'none'), host('b', 'drift', { findings: [edited] })], {
      ...plain,
      quiet: true,
      diff: false,
    });
    expect(text).to.not.match(/^a /m).and.not.include('@@');
  });
});
