import type { Element } from '../../icecast/element.ts';
import type { FileContent } from './file-contents.ts';
import { parseIni } from './ini.ts';

export type DocumentFormat = 'yaml' | 'json' | 'xml' | 'ini';

export interface Document {
  readonly whole: unknown;
  readonly problem: string | null;
  readonly exists: boolean;
  readonly texts: boolean;
}

/** Makes sense of a file. Parsers are loaded by the first who needs them. */
export async function readDocument(format: DocumentFormat, { bytes, cut }: FileContent): Promise<Document> {
  const texts = format === 'xml' || format === 'ini';
  if (bytes === null) return { whole: null, problem: null, exists: false, texts };
  if (cut) return { whole: null, problem: 'it is larger than 256 KiB', exists: true, texts };
  try {
    return { whole: await parsers[format](bytes.toString('utf8')), problem: null, exists: true, texts };
  } catch (error) {
    return { whole: null, problem: problemOf(error), exists: true, texts };
  }
}

const parsers: Record<DocumentFormat, (text: string) => unknown> = {
  json: (text) => parseJson(text),
  ini: (text) => parseIni(text),
  async yaml(text) {
    const { load } = await import('js-yaml');
    return load(text);
  },
  async xml(text) {
    const { parse } = await import('../../icecast/parse.ts');
    const root = parse(text);
    return { [root.name]: plain(root) };
  },
};

/** Node says what it did not expect, and not always where. All JSON is YAML, whose parser knows the line. */
async function parseJson(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { load } = await import('js-yaml');
    let line: number | null = null;
    try {
      load(text);
    } catch (other) {
      line = lineOf(other);
    }
    const what = message.replace(/(?:, ?"| in JSON| at position).*/s, '');
    throw new SyntaxError(line === null ? what : `${what} (line ${line})`, { cause: error });
  }
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const line = lineOf(error);
  const reason: unknown = Reflect.get(error, 'reason');
  if (line !== null && typeof reason === 'string') return `${reason} (line ${line})`;
  return error.message.split('\n')[0] ?? 'it cannot be read';
}

/** YAML's errors carry a place, which counts from 0. */
function lineOf(error: unknown): number | null {
  const mark: unknown = error instanceof Error ? Reflect.get(error, 'mark') : null;
  const line: unknown = typeof mark === 'object' && mark !== null ? Reflect.get(mark, 'line') : null;
  return typeof line === 'number' ? line + 1 : null;
}

/** An element without anything in it but text is that text. */
function plain(element: Element): unknown {
  if (element.children.length === 0 && element.attributes.size === 0) return element.text ?? '';
  const found = new Map<string, unknown[]>();
  for (const child of element.children) found.set(child.name, [...(found.get(child.name) ?? []), plain(child)]);
  const children = [...found].map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
  const attributes = [...element.attributes].map(([name, value]) => [`@${name}`, value]);
  const text = element.text === null ? [] : [['#text', element.text.trim()]];
  return Object.fromEntries([...attributes, ...children, ...text]);
}
