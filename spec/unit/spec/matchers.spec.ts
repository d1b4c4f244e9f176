// Each matcher is seen to fail, and what it says is held: the table stands in matchers/, one file for each kind.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { specFailures } from '../../../lib/spec/run/spec-failure.ts';
import type { MatcherCase } from './matchers/case.ts';

const directory = path.join(import.meta.dirname, 'matchers');
const kinds = path.resolve(import.meta.dirname, '../../../lib/spec/subjects');
const tables = readdirSync(directory).filter((file) => file !== 'case.ts');

describe('A matcher that fails', () => {
  const all: MatcherCase[] = [];
  const unshown = new Set<string>();

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
        for (const { host, command } of specFailures(error, () => null)) {
          if (host !== null && command === null) unshown.add(subject.about.name);
        }
      }
    });
  }

  it('tells a command that shows it, where it is about a host', () => {
    expect([...unshown].sort()).to.deep.equal([]);
  });

  it('is in the table, whichever it is', async () => {
    const said = new Set(
      all.flatMap(({ subject, text }) => words(text).map((word) => `${subject.about.name} ${word}`)),
    );
    const unsaid: string[] = [];
    for (const file of readdirSync(kinds)) {
      const module: object = await import(path.join(kinds, file));
      for (const kind of Object.values(module).filter(isKind)) {
        const all = [...Object.keys(kind.matchers), ...Object.keys(kind.refinements ?? {})];
        unsaid.push(...all.map((word) => `${kind.name} ${word}`).filter((sentence) => !said.has(sentence)));
      }
    }
    expect(unsaid).to.deep.equal([]);
  });
});

function words(text: string): string[] {
  return text.match(/\b\w+\b/g) ?? [];
}

function isKind(value: unknown): value is { name: string; matchers: object; refinements?: object } {
  return typeof value === 'object' && value !== null && 'matchers' in value && 'name' in value;
}
