import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { tapReporter } from '../../../lib/events/reporters/spec/tap.ts';
import type { Event } from '../../../lib/events/types.generated.ts';
import { everyOutcome, failure, result, stream } from '../../unit/events/reporters/recorded.ts';
import { asFile, reported } from './reported.ts';

const run = promisify(execFile);

/** What Perl's test harness says of a report, and the code with which it ends. */
function prove(events: readonly Event[], ...options: string[]): Promise<{ code: number; said: string }> {
  return asFile(reported(tapReporter, events), async (file) => {
    try {
      const { stdout, stderr } = await run('prove', ['-e', 'cat', ...options, file]);
      return { code: 0, said: stdout + stderr };
    } catch (error) {
      if (!(error instanceof Error && 'stdout' in error && 'code' in error)) throw error;
      return { code: Number(error.code), said: String(error.stdout) };
    }
  });
}

const outcomes = (outcome: 'passed' | 'skipped', count: number) =>
  Array.from({ length: count }, (_, index) => result({ title: `spec # ${index}`, outcome, reason: 'why # not' }));

describe('TAP, read by prove', () => {
  it('is a failed run, of which each spec is counted, with nothing that cannot be parsed', async () => {
    const { code, said } = await prove(everyOutcome);
    expect(code).to.equal(1);
    expect(said)
      .to.contain('Tests: 6 Failed: 2')
      .and.contain('Failed tests:  2, 5')
      .and.contain('1 skipped')
      .and.not.contain('Parse errors');
  });

  it('is a good run if nothing failed', async () => {
    const { code, said } = await prove(stream([], [...outcomes('passed', 3), ...outcomes('skipped', 2)]));
    expect(said).to.contain('Tests=5').and.contain('Result: PASS');
    expect(code).to.equal(0);
  });

  it('is a skipped run without specs', async () => {
    const { code, said } = await prove(stream([], []));
    expect(said).to.contain('skipped: no specs');
    expect(code).to.equal(0);
  });

  it('is a run that ended early without its plan', async () => {
    const { code, said } = await prove(everyOutcome.slice(0, -1));
    expect(said).to.contain('No plan found');
    expect(code).to.equal(1);
  });

  it('gives YAML that Perl reads the same', async () => {
    const message = `mode: 'a' "b" # \\ {c} [d] | > - 音 🎧\n...\n---\n  \u0007 \u001b[31m\t`;
    const one = result({ title: 'x', outcome: 'failed', failures: [failure({ message, hint: ' - no: yes ' })] });
    const script = `use TAP::Parser;
      my $parser = TAP::Parser->new({ exec => ["cat", $ARGV[0]] });
      while (my $part = $parser->next) { next unless $part->is_yaml; print $part->data->{failures}[0]{$_} for qw(message hint) }`;
    const { stdout } = await asFile(reported(tapReporter, stream([], [one])), (file) =>
      run('perl', ['-e', script, file]),
    );
    expect(stdout).to.equal(`${message} - no: yes `);
  });
});
