import { readFileSync } from 'node:fs';
import path from 'node:path';

const page = path.resolve(import.meta.dirname, '../../../docs/specs.md');

/** What stands in the text and in the tables of docs/specs.md, outside of its blocks, as a spec would have it. */
export interface Sentences {
  /** `expect(host.firewall()).to.accept(8000)`, `studio.go('silent')`. */
  readonly whole: readonly string[];
  /** What sentences are about, as in `host.file` or `http`. */
  readonly things: readonly string[];
}

export function sentencesOfDocs(): Sentences {
  const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  const whole = codeIn(text).filter((code) => /^(?:expect\(|(?:host|studio|relay)\.\w)/.test(code));
  const table = /## What a sentence can be about\n([\s\S]*?)\nThe editor/.exec(text)?.[1] ?? '';
  const things = codeIn(table).map((code) =>
    code.startsWith('host.') ? code : code.endsWith('()') ? code.slice(0, -2) : `host.${code}`,
  );
  return { whole, things };
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\s+/g, ' '));
}
