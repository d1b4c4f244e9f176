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
  const blocks = blocksOf(text);
  const lines = (language: string) =>
    blocks.filter((block) => block.language === language).flatMap((block) => commandsOf(name, block));
  const specs = blocks.filter(({ language }) => language === 'ts');
  return {
    name,
    text,
    languages: blocks.map(({ language }) => language),
    run: lines('sh'),
    shown: lines('console'),
    specs: specs.map(({ number, lines }) => ({ number, text: lines.map((line) => `${line}\n`).join('') })),
  };
}

/** A fenced block: the word behind its opening fence, the number of its first line, and its lines. */
interface Block {
  readonly language: string;
  readonly number: number;
  readonly lines: string[];
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open !== null) open = null;
    else {
      open = { language: fence[1] ?? '', number: index + 2, lines: [] };
      blocks.push(open);
    }
  }
  return blocks;
}

function commandsOf(page: string, { number, lines }: Block): CommandLine[] {
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [commandOf(page, number + index, line)]));
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
