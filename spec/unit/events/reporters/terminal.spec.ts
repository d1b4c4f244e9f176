import { expect } from 'chai';
import { describe, it } from 'mocha';
import { plainReporter } from '../../../../lib/events/reporters/plain.ts';
import { terminalReporter } from '../../../../lib/events/reporters/terminal.ts';
import { run } from '../run.ts';
import { written } from './screen.ts';

const detail = { level: 'normal', diff: true } as const;
const terminal = (columns: number) => written((screen) => terminalReporter(screen, detail), run(), { columns });

/** What a terminal shows in the end: what stands before a carriage return with an erasure is gone. */
function shown(text: string): string {
  return text.replace(/[^\n]*\r\u001b\[K/g, '');
}

describe('terminalReporter', () => {
  it('leaves the same lines behind as the plain reporter', () => {
    const plain = written((screen) => plainReporter(screen, detail), run());
    expect(shown(terminal(80))).to.equal(plain);
  });

  it('shows how far the run is and what hosts are doing', () => {
    expect(terminal(80))
      .to.include('0/4 done · eu1 connect · us1 connect\r')
      .and.include('0/4 done · eu1 compare · us1');
    expect(terminal(80)).to.include('2/4 done · eu1 install\r');
  });

  it('never fills the last column', () => {
    const lines = terminal(20).match(/[^\r\n]*(?=\r)/g) ?? [];
    expect(Math.max(...lines.map((line) => [...line.replaceAll('\u001b[K', '')].length))).to.equal(19);
  });
});
