// Each matcher is seen to fail, and what it says is held: the table stands in matchers/, one file for each kind.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import type { MatcherCase } from './matchers/case.ts';

const directory = path.join(import.meta.dirname, 'matchers');
const kinds = path.resolve(import.meta.dirname, '../../../lib/spec/subjects');
const tables = readdirSync(directory).filter((file) => file !== 'case.ts');

describe('A matcher that fails', () => {
  const all: MatcherCase[] = [];
  const unshown = new Set<string>();
  const failed = new Set<string>();

  for (const file of tables) {
    it(`says what is wrong: ${file}`, async () => {
      const { cases }: { cases: MatcherCase[] } = await import(path.join(directory, file));
      all.push(...cases);
      for (const { subject, sentence, message } of cases) {
        const error = await sentence().then(
          () => null,
          (thrown: unknown) => thrown,
        );
        expect(error instanceof Error ? error.message : `no failure, instead of: ${message}`).to.equal(message);
        const { words, commands } = await toldBy(error);
        for (const word of words) failed.add(word);
        if (commands.includes(null)) unshown.add(subject.about.name);
      }
    });
  }

  it('tells a command that shows it, where it is about a host', () => {
    // A role is many things; its message names those that differ.
    expect([...unshown].sort()).to.deep.equal(['role']);
  });

  it('is in the table, whichever it is', async () => {
    // A refinement changes what the word before it wants: that it stands in a sentence that fails has to do.
    const said = new Set(
      all.flatMap(({ subject, text }) => words(text).map((word) => `${subject.about.name} ${word}`)),
    );
    const unsaid: string[] = [];
    for (const file of readdirSync(kinds)) {
      const module: object = await import(path.join(kinds, file));
      for (const kind of Object.values(module).filter(isKind)) {
        const of = (words: object) => Object.keys(words).map((word) => `${kind.name} ${word}`);
        unsaid.push(...of(kind.matchers).filter((sentence) => !failed.has(sentence)));
        unsaid.push(...of(kind.refinements ?? {}).filter((sentence) => !said.has(sentence)));
      }
    }
    expect(unsaid).to.deep.equal([]);
  });
});

/** What failed, as `file mode`, and the commands that show it on hosts. Loaded as the tables are: of the classes they throw. */
async function toldBy(error: unknown): Promise<{ words: string[]; commands: (string | null)[] }> {
  const { specFailures } = await import('../../../lib/spec/run/spec-failure.ts');
  const { ChecksFailed } = await import('../../../lib/spec/sentence/checks-failed.ts');
  const failures = error instanceof ChecksFailed ? error.failures : [];
  return {
    words: failures.map(({ check }) => `${check.subject.about.name} ${check.word}`),
    commands: specFailures(error, () => null).flatMap(({ host, command }) => (host === null ? [] : [command])),
  };
}

function words(text: string): string[] {
  return text.match(/\b\w+\b/g) ?? [];
}

function isKind(value: unknown): value is { name: string; matchers: object; refinements?: object } {
  return typeof value === 'object' && value !== null && 'matchers' in value && 'name' in value;
}
