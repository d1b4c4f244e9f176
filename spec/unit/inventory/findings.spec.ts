import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { type Files, findings } from './inventory-directory.ts';

// Each case in findings/*.txt is a title, an inventory and what is printed about it. With UPDATE_FINDINGS=1 in the
// environment what is printed now is written into the files; read the difference before keeping it.

const directory = path.join(import.meta.dirname, 'findings');
const update = process.env.UPDATE_FINDINGS === '1';

interface Case {
  readonly title: string;
  readonly input: string;
  readonly printed: string;
}

function casesIn(text: string): Case[] {
  return text
    .split(/^==== /m)
    .slice(1)
    .map((part) => {
      const [, title = '', input = '', printed = ''] = /^([^\n]*)\n([\s\S]*?)\n?^>>>>\n([\s\S]*)$/m.exec(part) ?? [];
      return { title, input, printed: printed.trimEnd() };
    });
}

/** One file `x.yml`, or several, each below a line `@@ name`. */
function filesOf(input: string): Files {
  if (!input.startsWith('@@ ')) return { 'x.yml': `${input}\n` };
  const parts = `${input}\n`.split(/^@@ /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
  );
}

describe('what is found in an inventory', () => {
  for (const name of readdirSync(directory).sort()) {
    describe(name.replace(/\.txt$/, ''), () => {
      const file = path.join(directory, name);
      const cases = casesIn(readFileSync(file, 'utf8'));
      const written: string[] = [];
      for (const { title, input, printed } of cases) {
        it(title, async () => {
          const now = await findings(filesOf(input));
          if (update) written.push(`==== ${title}\n${input}\n>>>>\n${now}\n`);
          else expect(now).to.equal(printed);
          expect(now, 'a path of the program').not.to.match(/node_modules|\.ts:/);
        });
      }
      after(() => {
        if (update && written.length === cases.length) writeFileSync(file, `${written.join('\n')}`);
      });
    });
  }
});
