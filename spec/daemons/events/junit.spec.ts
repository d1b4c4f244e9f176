import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { junitReporter } from '../../../lib/events/reporters/spec/junit.ts';
import type { Event } from '../../../lib/events/types.generated.ts';
import { everyOutcome, failure, result, smallNetwork, stream } from '../../unit/events/reporters/recorded.ts';
import { asFile, reported } from './reported.ts';

const run = promisify(execFile);
const schema = path.join(import.meta.dirname, 'junit.rng');

/** What libxml2 says of a report. */
function xmllint(events: readonly Event[], ...options: string[]): Promise<string> {
  return asFile(reported(junitReporter, events), async (file) => {
    const { stdout } = await run('xmllint', [...options, file]);
    return stdout;
  });
}

/** A string in a report, without the line end that xmllint adds. */
async function stringAt(events: readonly Event[], place: string): Promise<string> {
  return (await xmllint(events, '--xpath', `string(${place})`)).slice(0, -1);
}

function failed(message: string): Event[] {
  const one = result({ title: message, host: 'relay-eu1', outcome: 'failed', failures: [failure({ message })] });
  return stream(smallNetwork, [one]);
}

describe('JUnit, read by libxml2', () => {
  for (const [name, events] of [
    ['a run of every outcome', everyOutcome],
    ['a run without specs', stream([], [])],
  ] as const) {
    it(`is what the schema says: ${name}`, () => xmllint(events, '--noout', '--relaxng', schema));
  }

  it('is not what the schema says once it is not', async () => {
    const broken = reported(junitReporter, everyOutcome).replace('<skipped message', '<skipped reason');
    const error = await asFile(broken, (file) => run('xmllint', ['--noout', '--relaxng', schema, file])).catch(String);
    expect(error).to.contain('reason');
  });

  const said: [string, string, string?][] = [
    ['markup', `<b a="1" c='2'>&amp; & &#10; <!-- -- --> <?x?>`],
    ['the end of a CDATA section, twice', 'a ]]> b <![CDATA[ c ]]> d'],
    ['lines and tabs', ' two lines\n\n\tand a tab \n  and spaces  '],
    ['other alphabets', 'Ünïcödé, Морзе, 音楽, 🎧 and é'],
    ['control characters', 'bell \u0007 and \u001b[31mred\u0000\u0085', 'bell \\x07 and \\x1b[31mred\\x00\\x85'],
    ['line ends of Windows, and a return alone', 'one\r\ntwo\rthree', 'one\ntwo\\x0dthree'],
    ['what is no character', 'half \ud83c and \ufffe \uffff', 'half \ufffd and \ufffd \ufffd'],
  ];
  for (const [name, message, back = message] of said) {
    it(`gives back ${name}`, async () => {
      const events = failed(message);
      expect(await stringAt(events, '//failure/@message')).to.equal(back);
      expect(await stringAt(events, '//testcase/@name')).to.equal(back);
      expect(await stringAt(events, '//failure')).to.equal(back);
    });
  }

  it('says why a spec was skipped, and of which inventory it speaks', async () => {
    expect(await stringAt(everyOutcome, '//skipped/@message')).to.equal('changes hosts: --read-only # and %');
    expect(await stringAt(everyOutcome, '//property[@name="inventory"]/@value')).to.equal('/srv/radio');
  });
});
