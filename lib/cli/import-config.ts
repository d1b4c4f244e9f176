import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from '../icecast/parse.ts';
import { InvalidInventory } from '../inventory/diagnostic.ts';
import { compareServer } from '../network/import/compare.ts';
import { effectWithoutCopies } from '../network/import/copies.ts';
import type { Draft, Server } from '../network/import/draft.ts';
import { draftOf, type Leeway } from '../network/import/draft-of.ts';
import { filesOf } from '../network/import/files-of.ts';
import { widened } from '../network/import/leeway.ts';
import { Lines, type Problem, problemsOf } from '../network/import/lines.ts';
import { putSites } from '../network/import/nginx/put-sites.ts';
import { isError, type ReportLine } from '../network/import/report.ts';
import { type Told, Without } from '../network/import/without.ts';
import type { GlobalOptions } from './global-options.ts';
import { type ImportedFiles, writeInventory } from './import-files.ts';
import { readServers, type ServerOptions } from './import-servers.ts';
import { readSites, sortNames } from './import-sites.ts';
import { networkOf } from './load-network.ts';
import { renderConfigs } from './render-configs.ts';
import type { Shell } from './shell.ts';

export interface ImportOptions extends ServerOptions {
  readonly contact?: string;
}

export interface Imported extends ImportedFiles {
  /** In the order of files and lines. */
  readonly report: readonly ReportLine[];
}

/**
 * Reads what servers were configured with, and NGINX before them, makes an inventory of it, renders that, and compares what Icecast makes of
 * either. What cannot be said in the words of a network is said in those of a server, and tried again. What differs
 * then is in the report.
 */
export async function importConfigs(
  shell: Shell,
  options: GlobalOptions & ImportOptions,
  names: readonly string[],
): Promise<Imported> {
  const lines = new Lines();
  const { xml, sites } = await sortNames(shell, names);
  const read = await readServers(shell, options, xml, lines);
  const directives = await readSites(shell, sites, lines);
  const idle = refusedOf(read);
  // What cannot be read is all that there is to say.
  if (read.length < xml.length || (idle.length === 0 && lines.report.some(isError)) || read.length === 0) {
    return { report: lines.sorted(), texts: new Map(), files: new Map() };
  }
  shell.output.redactor.add(read.flatMap(({ effect }) => secretsOf(effect.values)));
  const attempt = (servers: readonly Server[]) => attempted(shell, options, servers, directives);
  const first = idle.length > 0 ? null : await attempt(read);
  for (const { server, ...note } of first?.told ?? []) lines.notes(server, [note]);
  lines.report.push(...(first?.ofSites ?? []));
  // What is refused hides what else is: it is taken out, and the rest is looked at again.
  const without = new Without(read);
  let refused = first === null ? idle : first.told.filter(isError);
  while (without.take(refused)) {
    const rest = without.rest();
    const still = refusedOf(rest);
    refused = still.length > 0 ? still : (await attempt(rest)).told.filter(isError);
    for (const { server, ...note } of refused.map((note) => without.told(note))) lines.notes(server, [note]);
  }
  return { report: lines.sorted(), texts: first?.texts ?? new Map(), files: first?.files ?? new Map() };
}

/** What Icecast does not start with. */
function refusedOf(servers: readonly Server[]): Told[] {
  return servers.flatMap((server) => server.whole.notes.filter(isError).map((note) => ({ ...note, server })));
}

/** What becomes of servers, and what there is to say of it. */
async function attempted(
  shell: Shell,
  options: GlobalOptions & ImportOptions,
  read: readonly Server[],
  directives: Parameters<typeof putSites>[2],
): Promise<ImportedFiles & { readonly told: readonly Told[]; readonly ofSites: readonly ReportLine[] }> {
  const about = {
    password: () => randomBytes(18).toString('base64url'),
    ...(options.contact === undefined ? {} : { contact: options.contact }),
  };
  let leeway: Leeway = { asFound: new Set(), blocks: new Set() };
  for (;;) {
    const { blocks } = leeway;
    const servers = read.map((server) => ({ ...server, effect: effectWithoutCopies(server.whole, blocks) }));
    const draft = draftOf(servers, { ...about, leeway });
    const ofSites = putSites(draft, servers, directives);
    const imported = { texts: filesOf(draft), files: draft.files };
    const { notes, problems } = await proved(shell, options, servers, draft, imported);
    const wider = widened(leeway, problems);
    if (wider !== null) {
      leeway = wider;
      continue;
    }
    const said = servers.flatMap((server) => server.effect.notes.map((note) => ({ ...note, server })));
    return { told: [...said, ...notes, ...problems], ofSites, ...imported };
  }
}

/** Loads what would be written, renders it, and compares. */
async function proved(
  shell: Shell,
  options: GlobalOptions,
  servers: readonly Server[],
  draft: Draft,
  imported: ImportedFiles,
): Promise<{ notes: Told[]; problems: Problem[] }> {
  const directory = await mkdtemp(path.join(tmpdir(), 'aircheck-import-'));
  try {
    await writeInventory(directory, imported);
    const { loadInventory } = await import('../inventory/load.ts');
    const inventory = await loadInventory(directory);
    shell.output.redactor.add(inventory.secrets.map((secret) => secret.reveal()));
    const network = await networkOf(shell, inventory, { ...options, quiet: true, set: [] });
    const configs = await renderConfigs(shell, options, network, network.hosts);
    const told = servers.flatMap((server) => {
      const file = configs
        .find(({ host }) => host === server.host)
        ?.resources.find((resource) => resource.kind === 'file' && resource.path === '/etc/icecast2/icecast.xml');
      if (file?.kind !== 'file' || file.absent === true || !('text' in file.content)) return [];
      const relay = network.hosts.some(({ name, kind }) => name === server.host && kind === 'relay');
      const notes = compareServer(server, parse(file.content.text), draft, relay);
      return notes.map((note) => ({ ...note, server }));
    });
    return {
      notes: told.filter((note) => !isError(note)),
      problems: told.filter(isError).map((note) => ({ ...note, code: null, at: '' })),
    };
  } catch (error) {
    if (!(error instanceof InvalidInventory)) throw error;
    return { notes: [], problems: problemsOf(error.diagnostics, draft, imported.texts, servers) };
  } finally {
    await rm(directory, { recursive: true });
  }
}

function secretsOf(values: ReadonlyMap<string, unknown>): string[] {
  return [...values].flatMap(([path, value]) => (path.endsWith('password') && value !== null ? [String(value)] : []));
}
