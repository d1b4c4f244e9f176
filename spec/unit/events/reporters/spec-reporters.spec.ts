import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { load } from 'js-yaml';
import xml from 'xml-js';
import { foldTo } from '../../../../lib/events/lines/fold-to.ts';
import { isBad } from '../../../../lib/events/lines/spec-mark.ts';
import type { Reporter, Screen } from '../../../../lib/events/reporter.ts';
import { ndjsonReporter } from '../../../../lib/events/reporters/ndjson.ts';
import { githubReporter } from '../../../../lib/events/reporters/spec/github.ts';
import { htmlReporter } from '../../../../lib/events/reporters/spec/html.ts';
import { specJsonReporter } from '../../../../lib/events/reporters/spec/json.ts';
import { junitReporter } from '../../../../lib/events/reporters/spec/junit.ts';
import { specReporter } from '../../../../lib/events/reporters/spec/spec.ts';
import { tapReporter } from '../../../../lib/events/reporters/spec/tap.ts';
import { specTerminalReporter } from '../../../../lib/events/reporters/spec/terminal.ts';
import type { Event, SpecFailure } from '../../../../lib/events/types.generated.ts';
import { everyOutcome, stream } from './recorded.ts';

const golden = path.resolve(import.meta.dirname, '../../../golden/reporters');

type Factory = (screen: Screen) => Reporter;

function text(factory: Factory, events: readonly Event[], colour = false, columns = 80): string {
  let written = '';
  const reporter = factory({
    columns,
    colour,
    write(more) {
      written += more;
    },
  });
  for (const event of events) reporter.report(event);
  return written;
}

const folded: Factory = (screen) =>
  specReporter(
    screen,
    foldTo(() => screen.columns),
  );

const reporters: readonly (readonly [string, Factory, boolean?, number?])[] = [
  ['spec.txt', folded],
  ['spec-coloured.txt', folded, true],
  ['spec-narrow.txt', folded, false, 30],
  ['terminal.txt', specTerminalReporter, true, 60],
  ['json.json', specJsonReporter],
  ['ndjson.ndjson', ndjsonReporter],
  ['junit.xml', junitReporter],
  ['tap.tap', tapReporter],
  ['github.txt', githubReporter],
  ['html.html', htmlReporter],
];

describe('reporters of specs', () => {
  for (const [name, factory, colour, columns] of reporters) {
    it(`write ${name} as it is kept`, () => {
      const file = path.join(golden, name);
      const written = text(factory, everyOutcome, colour, columns);
      // GOLDEN=write keeps what is written now.
      if (process.env.GOLDEN === 'write') writeFileSync(file, written);
      expect(written).to.equal(readFileSync(file, 'utf8'));
    });
  }

  it('have something valid to say of a run without specs', () => {
    const empty = stream([], []);
    expect(text(specReporter, empty)).to.equal('\nNo specs, in 4.3 s.\n');
    expect(text(tapReporter, empty)).to.equal('TAP version 13\n1..0 # SKIP no specs\n');
    expect(text(githubReporter, empty)).to.equal('No specs, in 4.3 s.\n');
    expect(xml.xml2js(text(junitReporter, empty))).to.have.nested.property('elements[0].name', 'testsuites');
    expect(text(htmlReporter, empty)).to.contain('<main>');
  });

  it('write XML that comes back as it was said, but for what XML cannot hold', () => {
    const back = xml.xml2js(text(junitReporter, everyOutcome), { compact: true });
    expect(back).to.have.nested.property('testsuites._attributes.failures', '1');
    expect(back).to.have.nested.property('testsuites._attributes.errors', '1');
    expect(back).to.have.nested.property('testsuites.testsuite._attributes.skipped', '1');
    expect(text(junitReporter, everyOutcome)).not.to.match(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
  });

  it('write TAP of the right lines, each block of YAML the same as what was told', () => {
    const written = text(tapReporter, everyOutcome);
    const points = written.match(/^(not )?ok \d+(?= - )/gm);
    expect(points).to.eql(['ok 1', 'not ok 2', 'ok 3', 'ok 4', 'not ok 5', 'ok 6']);
    expect(written).to.match(/^TAP version 13\nok 1 .*\n1\.\.6\n$/s);
    const blocks = [...written.matchAll(/^ {2}---\n(.*?)^ {2}\.\.\.$/gms)].map(([, block = '']) => load(block));
    const bad = everyOutcome.filter((event) => event.type === 'spec-result').filter(({ outcome }) => isBad(outcome));
    expect(blocks).to.eql(
      bad.map(({ outcome, file, line, failures, earlier }) => ({
        outcome,
        at: { file, line },
        failures: failures.map(said),
        ...(earlier.length === 0 ? {} : { earlier }),
      })),
    );
  });

  it('give GitHub no command but those that they mean', () => {
    const commands = text(githubReporter, everyOutcome)
      .split('\n')
      .filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
    expect(commands.map((line) => line.slice(0, 8))).to.eql(['::error ', '::error ', '::error ']);
  });
});

/** What is null is left out. */
function said(failure: SpecFailure): object {
  return Object.fromEntries(Object.entries(failure).filter(([, value]) => value !== null));
}
