import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { ResumeFile } from '../../../../lib/cli/resume/resume-file.ts';
import { stillLeft } from '../../../../lib/cli/resume/still-left.ts';
import type { Outcome } from '../../../../lib/events/types.generated.ts';

const hosts = ['master1', 'eu1', 'eu2', 'us1'];

describe('what a run leaves', () => {
  const cases: [what: string, before: string[], outcomes: Record<string, Outcome>, left: string[]][] = [
    ['nothing of a clean run', [], { master1: 'ok', eu1: 'changed' }, []],
    [
      'what failed, was undone, not reached or not tried',
      [],
      { us1: 'failed', eu2: 'undone', eu1: 'unreachable', master1: 'skipped' },
      hosts,
    ],
    ['what was left before and was not in this run', ['us1'], { eu1: 'changed' }, ['us1']],
    ['what was left before until it is done', ['us1', 'eu1'], { eu1: 'changed', us1: 'ok' }, []],
    ['no host that the inventory has no more', ['gone'], { eu1: 'undone' }, ['eu1']],
  ];
  for (const [what, before, outcomes, left] of cases) {
    it(`is ${what}`, () => {
      expect(stillLeft(before, new Map(Object.entries(outcomes)), hosts)).to.deep.equal(left);
    });
  }
});

describe('the file of hosts that are left', () => {
  const state = mkdtempSync(path.join(tmpdir(), 'aircheck-state-'));
  after(() => rmSync(state, { recursive: true }));
  const file = (inventory: string) => new ResumeFile({ env: { XDG_STATE_HOME: state } }, inventory);

  it('is one for each inventory, read as it was written, and gone when nothing is left', () => {
    const [one, other] = [file('/etc/radio'), file('/srv/radio')];
    expect(one.path).not.to.equal(other.path);
    expect(one.read()).to.deep.equal([]);
    one.write(['eu1', 'us1']);
    expect(one.read()).to.deep.equal(['eu1', 'us1']);
    expect(readFileSync(one.path, 'utf8')).to.match(/^# Left by aircheck converge at .*--limit @\//);
    expect(other.read()).to.deep.equal([]);
    one.write([]);
    expect(existsSync(one.path)).to.equal(false);
    one.write([]);
  });

  it('is in the home directory if nothing else is said', () => {
    const { path: place } = new ResumeFile({ env: { HOME: '/home/ann' } }, '/etc/radio');
    expect(place).to.match(/^\/home\/ann\/\.local\/state\/aircheck\/left-radio-[0-9a-f]{8}$/);
  });
});
