// The README and docs/ as data: the command lines that they tell people to type, and the places that they point to.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** A line of a fenced block. */
export interface CommandLine {
  readonly page: string;
  readonly number: number;
  /** Without the comment behind it. */
  readonly command: string;
  /** What the comment says of how it ends; 0 if it says nothing. */
  readonly exits: number;
}

export interface Page {
  /** From the root of the checkout. */
  readonly name: string;
  readonly text: string;
  /** The words behind the opening fences. */
  readonly languages: readonly string[];
  /** Lines that the spec runs. */
  readonly run: readonly CommandLine[];
  /** Lines that only people run. */
  readonly shown: readonly CommandLine[];
  /** Specs, each a block: they are run, and hold. */
  readonly specs: readonly SpecBlock[];
}

export interface SpecBlock {
  /** Where it begins. */
  readonly number: number;
  readonly text: string;
}

export function readPages(): Page[] {
  const docs = readdirSync(path.join(root, 'docs')).filter((file) => file.endsWith('.md'));
  return ['README.md', ...docs.sort().map((file) => `docs/${file}`)].map((name) =>
    pageOf(name, readFileSync(path.join(root, name), 'utf8')),
  );
}

export function pageOf(name: string, text: string): Page {
  const languages: string[] = [];
  const lines = new Map<string, CommandLine[]>([
    ['sh', []],
    ['console', []],
  ]);
  const specs: { number: number; text: string }[] = [];
  let language: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line);
    if (fence !== null) {
      language = language === null ? (fence[1] ?? '') : null;
      if (language !== null) languages.push(language);
      if (language === 'ts') specs.push({ number: index + 2, text: '' });
    } else if (language === 'ts') {
      const block = specs.at(-1);
      if (block !== undefined) block.text += `${line}\n`;
    } else if (language !== null && line.trim() !== '') {
      lines.get(language)?.push(commandOf(name, index + 1, line));
    }
  }
  return { name, text, languages, run: lines.get('sh') ?? [], shown: lines.get('console') ?? [], specs };
}

function commandOf(page: string, number: number, line: string): CommandLine {
  const [, command = line, comment = ''] = /^(.*?)\s+# (.*)$/.exec(line) ?? [];
  return { page, number, command: command.trim(), exits: Number(/^exits (\d+)/.exec(comment)?.[1] ?? 0) };
}

/** What the links and pictures of a page point to, within the checkout. */
export function linksOf({ text }: Page): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter((to) => !/^[a-z]+:/.test(to));
}

/** The names that a page's headings can be pointed to by. */
export function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase());
  return new Set(headings.map((heading) => heading.replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')));
}
