// The clock of a host is set while it changes: by Debian's faketime, which all programs of the transaction have.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import type { PresentFile } from '../../../lib/resources/types.generated.ts';
import { needDaemons } from '../hostile/need-daemons.ts';
import { LocalSession } from './local-session.ts';
import { Sandbox } from './sandbox.ts';

/** A host whose clock a file sets, from one moment to the next. */
class SetBox extends Sandbox {
  readonly clock = this.at('clock');

  /** By how many seconds it was set, as the host saw it. */
  setBy(): number {
    return Number(readFileSync(this.at('home/set'), 'utf8'));
  }

  override session(): LocalSession {
    // Only whoever has become the user: users cannot share what faketime keeps for its processes.
    const clock = [
      'LD_PRELOAD=/usr/$LIB/faketime/libfaketime.so.1',
      `FAKETIME_TIMESTAMP_FILE=${this.clock}`,
      'FAKETIME_NO_CACHE=1',
      'FAKETIME_DONT_FAKE_MONOTONIC=1',
      'NO_FAKE_STAT=1',
    ];
    const user = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    return new LocalSession({
      command: [...user, 'env', ...clock, 'sh', '-s'],
      environment: { HOME: this.at('home') },
    });
  }
}

describe('a transaction during which the clock of the host is set', () => {
  let box: SetBox;

  before(() => needDaemons('faketime'));
  beforeEach(() => {
    box = new SetBox();
    writeFileSync(box.clock, '+0\n');
    chmodSync(box.clock, 0o666);
  });
  afterEach(() => box.remove());

  const file = (): PresentFile => ({ kind: 'file', path: box.in('a'), content: { text: 'x' } });
  /** Sets the clock when it is first tried, and says what it has become. */
  const sets = (seconds: string, then: string) =>
    `[ -e ${box.at('home/set')} ] || { before=$(date +%s); echo ${seconds} >${box.clock}
echo $(($(date +%s) - before)) >${box.at('home/set')}; false; } && ${then}`;

  it('does not end its waiting early, if it is set forward', async () => {
    const { finished } = await box.converge({
      resources: [file()],
      verify: [{ name: 'second time', command: sets('+172800', 'true'), within: 20 }],
    });
    expect([finished.outcome, finished.message]).to.deep.equal(['changed', null]);
    expect(box.setBy()).to.be.within(172_800, 172_860);
  });

  it('does not wait for hours, if it is set back', async () => {
    const { finished } = await box.converge({
      resources: [file()],
      verify: [{ name: 'never', command: sets('-5400', 'false'), within: 1 }],
    });
    expect([finished.outcome, finished.message]).to.deep.equal([
      'undone',
      'the verification did not pass within 1 s: never',
    ]);
    expect(box.setBy()).to.be.within(-5400, -5340);
  });
});
