import { expect } from 'chai';
import { Account } from '../../../lib/converge/account.ts';
import { HostReport } from '../../../lib/converge/host-report.ts';
import type { HostOutcome, Progress } from '../../../lib/converge/transaction/progress.ts';
import { Redactor } from '../../../lib/events/redactor.ts';
import type { Event } from '../../../lib/events/types.generated.ts';

function told(...progress: Progress[]) {
  const events: Event[] = [];
  const account = new Account(new HostReport('box', new Redactor(), (event) => events.push(event)));
  for (const piece of progress) account.take(piece);
  return { account, events, result: account.result() };
}

const ended = (outcome: HostOutcome): Progress => ({ type: 'outcome', outcome });
const failure = (what: string, message: string): Progress => ({ type: 'failure', what, message });

describe('what a transaction told', () => {
  it('is a change where all went well', () => {
    expect(told({ type: 'phase', phase: 'lock' }, ended('done')).result).to.deep.equal({
      outcome: 'changed',
      message: null,
      hint: null,
    });
  });

  it('begins with the cause, then says what the host said', () => {
    const output: Progress = { type: 'output', text: 'line 3: no' };
    const { result } = told(failure('check', 'the check did not pass: x'), output, ended('refused'));
    expect(result.outcome).to.equal('failed');
    expect(result.message).to.equal('the check did not pass: x\nline 3: no');
    expect(result.hint).to.match(/nothing of it has been installed/);
  });

  it('is undone, or a failure if not all could be taken back', () => {
    expect(told(failure('verify', 'v'), ended('undone')).result).to.deep.include({ outcome: 'undone', message: 'v' });
    const broken = told(failure('verify', 'v'), failure('undo', 'could not take back: x'), ended('broken')).result;
    expect(broken).to.deep.include({ outcome: 'failed', message: 'v\ncould not take back: x' });
  });

  it('is a failure where only the rest, after the point of no return, went wrong', () => {
    expect(told(failure('late', 'userdel did not work for ann'), ended('done')).result).to.deep.equal({
      outcome: 'failed',
      message: 'userdel did not work for ann',
      hint: 'everything else is in place; converge again',
    });
  });

  it('names who is at it where the host is locked', () => {
    const { result } = told(failure('locked', '1795223025 ann@desk'), ended('refused'));
    expect(result.message).to.equal('ann@desk is converging this host since 2026-11-21T01:03:45.000Z');
  });

  it('is not known where it breaks off', () => {
    for (const pieces of [[], [ended('lost')], [{ type: 'phase', phase: 'install' } as const]]) {
      const { result, account } = told(...pieces);
      expect(result.outcome).to.equal('unreachable');
      expect(result.hint).to.match(/by itself/);
      expect(account.isOver).to.equal(false);
    }
  });

  it('passes on phases, actions and notes as they come', () => {
    const { events } = told(
      { type: 'phase', phase: 'act' },
      { type: 'action', verb: 'reload', unit: 'nginx.service' },
      { type: 'note', message: 'n' },
    );
    expect(events.map((event) => ('phase' in event ? event.phase : event.type))).to.deep.equal([
      'act',
      'reload nginx.service',
      'note',
    ]);
  });
});
