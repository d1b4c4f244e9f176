import { expect } from 'chai';
import { describe, it } from 'mocha';
import type { Detail } from '../../../../lib/events/reporter.ts';
import { plainReporter } from '../../../../lib/events/reporters/plain.ts';
import { finished, run } from '../run.ts';
import { written } from './screen.ts';

const at = '2026-01-31T12:00:00.000Z';
const normal: Detail = { level: 'normal', diff: true };

function plain(detail: Partial<Detail> = {}, events = run()): string {
  return written((screen) => plainReporter(screen, { ...normal, ...detail }), events);
}

describe('plainReporter', () => {
  it('prints plans, what went wrong, the recap in the inventory’s order and the totals', () => {
    expect(plain()).to.equal(`eu1  1 to change, 40 as they should be
  ~ file /etc/icecast2/icecast.xml (icecast)
      mode 0644 → 0640
      --- /etc/icecast2/icecast.xml
      +++ /etc/icecast2/icecast.xml
      @@ -1,3 +1,3 @@
       <mount>
      -  <max-listeners>100</max-listeners>
      +  <max-listeners>150</max-listeners>
       </mount>
  » reload icecast2: no listener notices
      because max-listeners of /live.mp3 differs

us1  unreachable: connection refused by 10.0.0.3:22
      hint: is sshd running there?
us2  1 to change, 40 as they should be
  ~ file /etc/icecast2/icecast.xml (icecast)
      mode 0644 → 0640
      the same diff as on eu1
  » restart icecast2: cuts off all 312 listeners; 2 relays reconnect
      because max-listeners of /live.mp3 differs

warning: us has one relay only
us2  undone: icecast2 did not answer
      exit status 7
      red: \\x1b[31m
eu1  changed

Recap
eu1 : ok=40 changed=1  failed=0  unreachable=0  skipped=0  undone=0
eu2 : ok=40 changed=0  failed=0  unreachable=0  skipped=0  undone=0
us1 : ok=0  changed=0  failed=0  unreachable=1  skipped=0  undone=0
us2 : ok=40 changed=0  failed=0  unreachable=0  skipped=0  undone=1

4 hosts: 1 changed, 1 unchanged, 1 undone, 1 unreachable, in 3.4 s.
`);
  });

  it('prints what stands in the way, even when quiet', () => {
    const obstacle = { resource: 'file /etc/x', reason: '/etc is a file', hint: 'move it away' };
    const event = {
      type: 'host-planned' as const,
      at,
      host: 'eu1',
      changes: [],
      actions: [],
      obstacles: [obstacle],
      unchanged: 4,
    };
    expect(plain({ level: 'quiet' }, [event])).to.equal(
      'eu1  0 to change, 4 as they should be\n  ✗ file /etc/x: /etc is a file\n      hint: move it away\n\n',
    );
  });

  it('writes no carriage return and no colour', () => {
    expect(plain({ level: 'verbose' })).not.to.match(/[\r\u001b]/);
  });

  it('colours where the screen does', () => {
    const text = written((screen) => plainReporter(screen, normal), run(), { colour: true });
    expect(text).to.include('\u001b[32m+  <max-listeners>150</max-listeners>\u001b[39m');
    expect(text).to.include('\u001b[31m-  <max-listeners>100</max-listeners>\u001b[39m');
  });

  it('leaves diffs out on demand', () => {
    expect(plain({ diff: false }))
      .to.include('mode 0644 → 0640\n  » reload')
      .and.not.to.include('@@');
  });

  it('says only what went wrong and the totals when quiet', () => {
    const text = plain({ level: 'quiet' });
    expect(text).to.include('us1  unreachable').and.include('us2  undone').and.include('in 3.4 s.');
    expect(text).not.to.include('to change').and.not.to.include('eu2 :');
  });

  it('also says phases, times and hosts with nothing to do when verbose', () => {
    const text = plain({ level: 'verbose' });
    expect(text).to.include('eu2  nothing to do').and.include('eu1  install').and.include('eu1  changed (1.3 s)');
  });

  it('says that a plan would change hosts', () => {
    expect(plain({}, run('plan')))
      .to.include('4 hosts: 1 would change, ')
      .and.not.to.include('eu1  changed');
  });

  const counts = { ok: 0, changed: 0, failed: 0, undone: 0, unreachable: 0, skipped: 0 };
  const end = { type: 'run-finished', at, interrupted: false, seconds: 0.04 } as const;

  it('says that nothing is to change', () => {
    const events = [finished('eu1', 'ok'), { ...end, counts: { ...counts, ok: 1 } }];
    expect(plain({}, events)).to.match(/Nothing to change: 1 host as the inventory says, in 0\.0 s\.\n$/);
  });

  it('says that it was interrupted', () => {
    const events = [{ ...end, counts: { ...counts, ok: 1, skipped: 2 }, interrupted: true }];
    expect(plain({}, events)).to.equal('Interrupted. 3 hosts: 1 unchanged, 2 skipped, in 0.0 s.\n');
  });
});
