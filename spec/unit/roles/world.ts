import { type Diagnostic, InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import { loadInventory } from '../../../lib/inventory/load.ts';
import type { Vars } from '../../../lib/inventory/vars.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import type { Network } from '../../../lib/network/network.ts';
import { loadRoles } from '../../../lib/roles/load-roles.ts';
import { type HostConfig, renderNetwork } from '../../../lib/roles/render.ts';
import type { Role } from '../../../lib/roles/role.ts';
import { type Files, withDirectory } from '../inventory/inventory-directory.ts';

/** A network of two masters, two relays and a studio. Line numbers in specs count on it. */
export const inventory = `station:
  name: Radio
  domain: radio.test
  contact: ops@radio.test
  passwords: {source: source-pw-1, relay: relay-pw-22, admin: admin-pw-333}
regions:
  eu: {failover: [us]}
  us: {failover: [eu]}
masters:
  m1: {address: 10.0.0.1, role: primary}
  m2: {address: 10.0.0.2, role: standby}
relays:
  eu1: {address: 10.0.0.11, region: eu}
  us1: {address: 10.0.0.21, region: us}
studios:
  st: {address: 10.0.0.31, source: studio, plays: {tone: 440}}
sources:
  studio: {kind: live, priority: 1, password: studio-pw-4}
  night: {kind: playlist, priority: 2}
mounts:
  /live.mp3: {format: mp3, bitrate: 128}
lab: {network: 10.0.0.0/24}
`;

/** An inventory, and a directory for roles, which need not be there. */
const defaults: Files = { 'inventory/all.yml': inventory, 'roles/.keep': '' };

/** What is in the two directories, `inventory/…` and `roles/…`. Without an inventory the one above is there. */
export interface World {
  readonly directory: string;
  readonly network: Network;
  readonly roles: readonly Role[];
}

/** Makes an inventory and roles on disk, and loads them. */
export function inWorld<T>(files: Files, use: (world: World) => T | Promise<T>, set: Vars = {}): Promise<T> {
  return withDirectory({ ...defaults, ...files }, async (directory) => {
    const network = deriveNetwork(await loadInventory(`${directory}/inventory`), { set });
    const roles = await loadRoles(`${directory}/roles`);
    return await use({ directory, network, roles });
  });
}

/** The configuration of every host, by name. */
export function configsOf(files: Files, set: Vars = {}): Promise<Map<string, HostConfig>> {
  return inWorld(
    files,
    ({ network, roles }) =>
      new Map(renderNetwork(network, network.hosts, roles).map((config) => [config.host, config])),
    set,
  );
}

/** What is wrong, each as `code file:line:column+length message [hint] (see file:line:column message)`. */
export async function findingsIn(files: Files, set: Vars = {}): Promise<string[]> {
  let root = '';
  try {
    await withDirectory({ ...defaults, ...files }, async (directory) => {
      root = directory;
      const network = deriveNetwork(await loadInventory(`${directory}/inventory`), { set });
      renderNetwork(network, network.hosts, await loadRoles(`${directory}/roles`));
    });
    return [];
  } catch (error) {
    if (error instanceof InvalidInventory) return error.diagnostics.map((finding) => findingText(finding, root));
    throw error;
  }
}

function findingText({ code, origin, message, hint, related }: Diagnostic, root: string): string {
  const place = origin && ` ${origin.file}:${origin.line}:${origin.column}+${origin.length}`;
  const see =
    related && ` (see ${related.origin.file}:${related.origin.line}:${related.origin.column} ${related.message})`;
  return `${code}${place ?? ''} ${message}${hint ? ` [${hint}]` : ''}${see ?? ''}`.replaceAll(`${root}/`, '');
}

/** A text without its one pair of marks, and where what stands between them is, as `line:column+length`. */
export function marked(text: string): { text: string; place: string } {
  const [before = '', inside = '', after] = text.split(/[«»]/);
  if (after === undefined) throw new Error(`nothing is marked in ${text}`);
  const lines = before.split('\n');
  const place = `${lines.length}:${(lines.at(-1) ?? '').length + 1}+${inside.length}`;
  return { text: before + inside + after, place };
}
