import { writeFile } from 'node:fs/promises';
import type { Dialect } from '../icecast/dialects.ts';
import { fixed } from '../icecast/lint/lint.ts';
import type { Server } from '../icecast/lint/rule.ts';
import { CliError } from './cli-error.ts';
import { ignoredByOption, type Linted, lintedXml } from './lint-findings.ts';
import { type LoopFile, loopsAcross } from './lint-loops.ts';
import { readLinted } from './lint-read.ts';
import { unfedAcross } from './lint-unfed.ts';
import type { Shell } from './shell.ts';

/** What `--fix` did to a file. */
export interface Fixed {
  readonly file: string;
  readonly rule: string;
  readonly does: string;
}

export interface LintedFiles {
  readonly findings: readonly Linted[];
  readonly fixes: readonly Fixed[];
  /** With `fix`, what came on standard input, as it should be; null if nothing did. */
  readonly mended: string | Uint8Array | null;
}

/** Looks at files, and with `fix` writes back those that changed. */
export async function lintFiles(
  shell: Pick<Shell, 'cwd' | 'stdin'>,
  names: readonly string[],
  options: {
    readonly server: Server;
    readonly dialect?: Dialect | undefined;
    readonly ignores: ReadonlyMap<string, string>;
    readonly fix: boolean;
  },
): Promise<LintedFiles> {
  const { server, dialect, ignores, fix } = options;
  const findings: Linted[] = [];
  const fixes: Fixed[] = [];
  const seen: LoopFile[] = [];
  let mended: LintedFiles['mended'] = null;
  // All are read before one is written.
  const texts = await Promise.all(names.map(async (name) => ({ name, ...(await readLinted(shell, name)) })));
  for (const { name, path, file, bytes, text, plain, fault } of texts) {
    // Whoever writes it over the file must not lose what could not be mended.
    if (fix && path === null) mended = bytes;
    if (fault !== null) findings.push(fault);
    else if (!fix || !plain) {
      const found = lintedXml(file, text, { server, dialect }, ignores);
      seen.push({ file, xml: text });
      findings.push(...(plain ? found : found.map(({ fix: _byHand, ...finding }) => finding)));
    } else {
      const { xml, done } = fixed(text, server, new Set(ignores.keys()), dialect);
      if (path === null) mended = xml;
      else if (xml !== text) await write(name, path, xml);
      seen.push({ file, xml });
      fixes.push(...done.map((one) => ({ file: path === null ? file : name, ...one })));
      findings.push(...lintedXml(file, xml, { server, dialect }, ignores));
    }
  }
  const across = [...loopsAcross(seen), ...unfedAcross(seen)];
  findings.push(...across.map((one) => ({ ...one, ...ignoredByOption(one.code, ignores) })));
  return { findings, fixes, mended };
}

async function write(name: string, path: string, xml: string): Promise<void> {
  try {
    await writeFile(path, xml);
  } catch (error) {
    throw new CliError(`${name} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
