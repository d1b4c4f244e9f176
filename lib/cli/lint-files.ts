import { writeFile } from 'node:fs/promises';
import type { Dialect } from '../icecast/dialects.ts';
import { fixed } from '../icecast/lint/lint.ts';
import type { Server } from '../icecast/lint/rule.ts';
import { CliError } from './cli-error.ts';
import { ignoredByOption, type Linted, lintedXml } from './lint-findings.ts';
import { type LoopFile, loopsAcross } from './lint-loops.ts';
import { readLinted } from './lint-read.ts';

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
  options: {
    readonly server: Server;
    readonly dialect?: Dialect | undefined;
    readonly ignores: ReadonlyMap<string, string>;
    readonly fix: boolean;
  },
): Promise<{ findings: Linted[]; fixes: Fixed[] }> {
  const { server, dialect, ignores, fix } = options;
  const findings: Linted[] = [];
  const fixes: Fixed[] = [];
  const seen: LoopFile[] = [];
  // All are read before one is written.
  const texts = await Promise.all(names.map(async (name) => ({ name, ...(await readLinted(cwd, name)) })));
  for (const { name, file, text, plain, fault } of texts) {
    if (fault !== null) findings.push(fault);
    else if (!fix || !plain) {
      const found = lintedXml(file, text, { server, dialect }, ignores);
      seen.push({ file, xml: text });
      findings.push(...(plain ? found : found.map(({ fix: _byHand, ...finding }) => finding)));
    } else {
      const { xml, done } = fixed(text, server, new Set(ignores.keys()), dialect);
      if (xml !== text) await write(name, file, xml);
      seen.push({ file, xml });
      fixes.push(...done.map((one) => ({ file: name, ...one })));
      findings.push(...lintedXml(file, xml, { server, dialect }, ignores));
    }
  }
  const loops = loopsAcross(seen);
  findings.push(...loops.map((loop) => ({ ...loop, ...ignoredByOption(loop.code, ignores) })));
  return { findings, fixes };
}

async function write(name: string, file: string, xml: string): Promise<void> {
  try {
    await writeFile(file, xml);
  } catch (error) {
    throw new CliError(`${name} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
