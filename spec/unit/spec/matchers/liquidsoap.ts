import type { LiquidsoapLog } from '../../../../lib/spec/radio/liquidsoap-log.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { liquidsoapKind } from '../../../../lib/spec/subjects/liquidsoap.ts';
import { sourceKind } from '../../../../lib/spec/subjects/source.ts';
import { fails } from './case.ts';

const log: LiquidsoapLog = {
  unit: 'active',
  onAir: new Map([['programme', 'playlist']]),
  connected: new Map([
    ['studio', false],
    ['studio2', true],
  ]),
  errors: [{ at: 1_700_000_000, line: '2026/11/21 05:00:00 [clock.main:1] Unhandled exception' }],
};

const liquidsoap = (changes: Partial<LiquidsoapLog> = {}, status = 0) =>
  new Subject(liquidsoapKind, 'radio.liq', 'master1', () =>
    Promise.resolve({
      log: { ...log, ...changes },
      check: { status, output: 'At line 7, char 3:\nError 4: Undefined variable!\n' },
      mounts: new Map(),
    }),
  );
const source = (name: string, changes: Partial<LiquidsoapLog> = {}) =>
  new Subject(sourceKind, name, 'master1', () => Promise.resolve({ name, log: { ...log, ...changes }, line: true }));
const said = (what: string) => `Liquidsoap radio.liq on master1: ${what}`;

export const cases = [
  fails(
    liquidsoap({ unit: 'failed' }),
    (liquidsoap) => expect(liquidsoap).to.be.running,
    said('expected unit active, is failed'),
  ),
  fails(
    liquidsoap({}, 1),
    (liquidsoap) => expect(liquidsoap).to.be.valid,
    said('expected liquidsoap --check passes, is "fails: At line 7, char 3: Error 4: Undefined variable!"'),
  ),
  fails(
    liquidsoap(),
    (liquidsoap) => expect(liquidsoap).to.play('studio'),
    said('expected on the air studio, is playlist'),
  ),
  fails(
    liquidsoap({ onAir: new Map() }),
    (liquidsoap) => expect(liquidsoap).to.play('studio'),
    said(
      'expected on the air studio, and nobody can tell: its log does not tell: it is too old, or liquidsoap.log_level is below 3',
    ),
  ),
  fails(
    liquidsoap(),
    (liquidsoap) => expect(liquidsoap).not.to.play('playlist'),
    said('expected on the air not playlist'),
  ),
  fails(
    liquidsoap(),
    (liquidsoap) => expect(liquidsoap).to.send('/live.mp3'),
    said('expected /live.mp3 sent, is not sent'),
  ),
  fails(
    liquidsoap(),
    (liquidsoap) => expect(liquidsoap).not.to.have.errors,
    said('expected errors not some, is "2026/11/21 05:00:00 [clock.main:1] Unhandled exception"'),
  ),
  fails(
    liquidsoap(),
    (liquidsoap) => expect(liquidsoap).not.to.have.errorsSince(1_699_999_999),
    said('expected errors since then not some, is "2026/11/21 05:00:00 [clock.main:1] Unhandled exception"'),
  ),
  fails(
    liquidsoap(),
    (liquidsoap) => expect(liquidsoap).to.have.errorsSince(1_700_000_001),
    said('expected errors since then some, is none'),
  ),
  fails(
    source('studio'),
    (source) => expect(source).to.be.connected,
    'source studio on master1: expected studio connected, is away',
  ),
  fails(
    source('studio2'),
    (source) => expect(source).not.to.be.connected,
    'source studio2 on master1: expected studio not connected',
  ),
  fails(
    source('studio'),
    (source) => expect(source).to.be.onAir,
    'source studio on master1: expected on the air studio, is playlist',
  ),
  fails(
    source('playlist'),
    (source) => expect(source).not.to.be.onAir,
    'source playlist on master1: expected on the air not playlist',
  ),
];
