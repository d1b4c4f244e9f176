import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, UnreadableXml } from '../icecast/parse.ts';
import type { Server } from '../network/import/draft.ts';
import type { Effect } from '../network/import/effect.ts';
import { effectOf } from '../network/import/effect-of.ts';
import { filesThere } from '../network/import/files-there.ts';
import { type HostNaming, hostName } from '../network/import/host-name.ts';
import type { Lines } from '../network/import/lines.ts';
import { placesOf } from '../network/import/places.ts';
import { textOfXml, UnreadableText } from '../network/import/read-xml.ts';
import { CliError } from './cli-error.ts';
import type { Shell } from './shell.ts';

export interface ServerOptions extends HostNaming {
  /**
   * Where the servers' own files lie, in the order of the files; the last holds for all that follow. Without it none are
   * read: a file from elsewhere could name any that is here.
   */
  readonly root?: readonly string[];
  /** The addresses of the servers, in the order of the files. */
  readonly address?: readonly string[];
}

/** The servers that files stand for. What cannot be read is in the report. @throws CliError */
export async function readServers(
  { cwd }: Shell,
  options: ServerOptions,
  names: readonly string[],
  lines: Lines,
): Promise<Server[]> {
  const servers: Server[] = [];
  for (const [i, file] of names.entries()) {
    const bytes = await readBytes(path.resolve(cwd, file), file);
    const root = options.root?.[i] ?? options.root?.at(-1) ?? null;
    const read = readEffect(file, bytes, lines, (name) => {
      return root === null ? null : readOther(path.join(path.resolve(cwd, root), name));
    });
    if (read === null) continue;
    const { effect, xml } = read;
    const server = {
      file,
      host: hostName(file, effect, servers, options),
      effect,
      whole: effect,
      address: options.address?.[i] ?? null,
      files: root === null ? new Map() : await filesBelow(path.resolve(cwd, root), filesThere(effect)),
    };
    lines.places.set(effect, placesOf(xml, effect.root));
    // What Icecast does not start with is all that there is to say.
    if (effect.notes.some(({ fate }) => fate === 'refused')) lines.notes(server, effect.notes);
    servers.push(server);
  }
  return servers;
}

function readEffect(
  file: string,
  bytes: Buffer,
  lines: Lines,
  other: (name: string) => Buffer | null,
): { effect: Effect; xml: string } | null {
  const refuse = (line: number, why: string) => {
    const message = `Icecast cannot read it: ${why}`;
    lines.report.push({ file, line, column: 1, fate: 'refused', path: '/', message });
    return null;
  };
  try {
    const xml = textOfXml(bytes, other);
    return { effect: effectOf(parse(xml)), xml };
  } catch (error) {
    if (error instanceof UnreadableText) return refuse(error.line, error.message);
    if (!(error instanceof UnreadableXml)) throw error;
    return refuse(Number(/\(line (\d+)\)/.exec(error.message)?.[1] ?? 1), error.message);
  }
}

async function readBytes(file: string, name: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new CliError(`${name} cannot be read`, 'name icecast.xml files');
  }
}

/** A file that another file stands in for. */
function readOther(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Those that are there, up to what a file of sound may have. */
async function filesBelow(root: string, names: readonly string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const name of names) {
    const content = await readFile(path.join(root, name)).catch(() => null);
    if (content !== null && content.length <= 64 * 1024 * 1024) found.set(name, content);
  }
  return found;
}
