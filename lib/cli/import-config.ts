import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, UnreadableXml } from '../icecast/parse.ts';
import { InvalidInventory } from '../inventory/diagnostic.ts';
import { compareServer } from '../network/import/compare.ts';
import type { Draft, Server } from '../network/import/draft.ts';
import { draftOf } from '../network/import/draft-of.ts';
import { effectOf } from '../network/import/effect-of.ts';
import { filesOf } from '../network/import/files-of.ts';
import { type HostNaming, hostName } from '../network/import/host-name.ts';
import { Lines } from '../network/import/lines.ts';
import { placesOf } from '../network/import/places.ts';
import { isError, type ReportLine } from '../network/import/report.ts';
import type { YamlFile } from '../network/import/yaml.ts';
import { CliError } from './cli-error.ts';
import type { GlobalOptions } from './global-options.ts';
import { networkOf } from './load-network.ts';
import { renderConfigs } from './render-configs.ts';
import type { Shell } from './shell.ts';

export interface ImportOptions extends HostNaming {
  readonly contact?: string;
}

export interface Imported {
  /** In the order of files and lines. */
  readonly report: readonly ReportLine[];
  /** What the inventory is made of, by file name; secrets are plain. */
  readonly files: ReadonlyMap<string, YamlFile>;
}

/**
 * Reads what servers were configured with, makes an inventory of it, renders that, and compares what Icecast makes of
 * either. What differs is in the report.
 */
export async function importConfigs(
  shell: Shell,
  options: GlobalOptions & ImportOptions,
  names: readonly string[],
): Promise<Imported> {
  const lines = new Lines();
  const servers: Server[] = [];
  for (const file of names) {
    const server = await readServer(shell, file, options, servers, lines);
    if (server !== undefined) servers.push(server);
  }
  if (lines.report.some(isError) || servers.length === 0) return { report: lines.sorted(), files: new Map() };
  shell.output.redactor.add(servers.flatMap(({ effect }) => secretsOf(effect.values)));
  const draft = draftOf(servers, {
    password: () => randomBytes(18).toString('base64url'),
    ...(options.contact === undefined ? {} : { contact: options.contact }),
  });
  for (const server of servers) lines.notes(server, server.effect.notes);
  const files = filesOf(draft);
  const directory = await mkdtemp(path.join(tmpdir(), 'aircheck-import-'));
  try {
    await writeInventory(directory, files);
    await prove(shell, options, directory, { servers, draft, files, lines });
  } finally {
    await rm(directory, { recursive: true });
  }
  return { report: lines.sorted(), files };
}

/** Writes an inventory into a directory that is there. Passwords are for this user alone. */
export async function writeInventory(directory: string, files: ReadonlyMap<string, YamlFile>): Promise<void> {
  for (const [name, { text }] of files) {
    await writeFile(path.join(directory, name), text, { flag: 'wx', mode: name === 'secrets.yml' ? 0o600 : 0o644 });
  }
}

/** The same into a new directory. @throws CliError where there is something already */
export async function writeOut({ cwd }: Shell, out: string, files: ReadonlyMap<string, YamlFile>): Promise<string> {
  const directory = path.resolve(cwd, out);
  await mkdir(path.dirname(directory), { recursive: true });
  try {
    await mkdir(directory);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new CliError(`${out} is there already, and nothing is written over`, 'name a new directory');
  }
  await chmod(directory, 0o700);
  await writeInventory(directory, files);
  return directory;
}

async function readServer(
  shell: Shell,
  file: string,
  options: HostNaming,
  others: readonly Server[],
  lines: Lines,
): Promise<Server | undefined> {
  const xml = await readText(path.resolve(shell.cwd, file), file);
  try {
    const root = parse(xml);
    const effect = effectOf(root);
    const host = hostName(file, effect, others, options);
    if (host === null)
      throw new CliError(`two servers would be called the same: ${file}`, 'name them: --name for each');
    const server = { file, host, effect };
    lines.places.set(server, placesOf(xml, root));
    // The root is wrong: there is nothing to go on with.
    if (root.name !== 'icecast') lines.notes(server, effect.notes);
    return server;
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error;
    const line = Number(/\(line (\d+)\)/.exec(error.message)?.[1] ?? 1);
    lines.report.push({
      file,
      line,
      column: 1,
      fate: 'wrong',
      path: '/',
      message: `Icecast cannot read it: ${error.message}`,
    });
    return undefined;
  }
}

async function readText(file: string, name: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof TypeError) throw new CliError(`${name} is not UTF-8`, `iconv -f ISO-8859-1 -t UTF-8 ${name}`);
    throw new CliError(`${name} cannot be read`, 'name icecast.xml files');
  }
}

interface Proof {
  readonly servers: readonly Server[];
  readonly draft: Draft;
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly lines: Lines;
}

/** Loads what was written, renders it, and compares. */
async function prove(
  shell: Shell,
  options: GlobalOptions,
  directory: string,
  { servers, draft, files, lines }: Proof,
): Promise<void> {
  try {
    const { loadInventory } = await import('../inventory/load.ts');
    const inventory = await loadInventory(directory);
    shell.output.redactor.add(inventory.secrets.map((secret) => secret.reveal()));
    const network = await networkOf(shell, inventory, { ...options, quiet: true, set: [] });
    const configs = await renderConfigs(shell, options, network, network.hosts);
    for (const server of servers) {
      const file = configs
        .find(({ host }) => host === server.host)
        ?.resources.find((resource) => resource.kind === 'file' && resource.path === '/etc/icecast2/icecast.xml');
      if (file?.kind !== 'file' || file.absent === true || !('text' in file.content)) continue;
      const relay = network.hosts.some(({ name, kind }) => name === server.host && kind === 'relay');
      lines.notes(server, compareServer(server, parse(file.content.text), draft, relay));
    }
  } catch (error) {
    if (!(error instanceof InvalidInventory)) throw error;
    lines.diagnostics(error.diagnostics, draft, files, servers);
  }
}

function secretsOf(values: ReadonlyMap<string, unknown>): string[] {
  return [...values].flatMap(([path, value]) => (path.endsWith('password') && value !== null ? [String(value)] : []));
}
