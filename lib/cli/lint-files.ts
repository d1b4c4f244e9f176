import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fixed } from '../icecast/lint/lint.ts';
import type { Server } from '../icecast/lint/rule.ts';
import { CliError } from './cli-error.ts';
import { type Linted, lintedXml } from './lint-findings.ts';

/** What `--fix` did to a file. */
export interface Fixed {
  readonly file: string;
  readonly rule: string;
  readonly does: string;
}

/** Looks at files, and with `fix` writes back those that changed. */
export async function lintFiles(
  cwd: string,
  names: readonly string[],
  { server, ignores, fix }: { server: Server; ignores: ReadonlyMap<string, string>; fix: boolean },
): Promise<{ findings: Linted[]; fixes: Fixed[] }> {
  const findings: Linted[] = [];
  const fixes: Fixed[] = [];
  // All are read before one is written.
  const texts = await Promise.all(names.map(async (name) => ({ name, text: await textOf(cwd, name) })));
  for (const { name, text } of texts) {
    const file = path.resolve(cwd, name);
    if (text === null) findings.push(notUtf8(file));
    else if (!fix) findings.push(...lintedXml(file, text, server, ignores));
    else {
      const { xml, done } = fixed(text, server, new Set(ignores.keys()));
      if (xml !== text) await write(name, file, xml);
      fixes.push(...done.map((one) => ({ file: name, ...one })));
      findings.push(...lintedXml(file, xml, server, ignores));
    }
  }
  return { findings, fixes };
}

/** Null: it is not UTF-8. */
async function textOf(cwd: string, name: string): Promise<string | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path.resolve(cwd, name));
  } catch (error) {
    throw new CliError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function write(name: string, file: string, xml: string): Promise<void> {
  try {
    await writeFile(file, xml);
  } catch (error) {
    throw new CliError(`${name} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function notUtf8(file: string): Linted {
  const message = 'Icecast cannot read it: it is not UTF-8';
  return { code: 'not-xml', severity: 'error', message, origin: { file, line: 1, column: 1, length: 1 } };
}
