import { childrenOf, type Element, textOf } from '../icecast/element.ts';
import { allMounts, askedMaster, lastOf, localMount, numberOf, ownMounts } from '../icecast/lint/values.ts';
import { settingOf } from '../icecast/mount-block.ts';
import type { Linted } from './lint-findings.ts';
import { type LoopFile, portsOf, type ServerFile, serverOf } from './lint-loops.ts';
import { sourceAt } from './lint-source.ts';

/**
 * Fallbacks of a relay that only the server has which it pulls from: those that no `<relay>` brings, and those that a list
 * does not name, since they are hidden. Servers are known by their `<hostname>`; one that several files share tells nothing.
 */
export function unfedAcross(files: readonly LoopFile[]): Linted[] {
  const servers = files.flatMap(serverOf);
  const known = new Map(servers.map((server) => [server.hostname, server]));
  for (const { hostname } of servers) {
    if (hostname === '' || servers.filter((other) => other.hostname === hostname).length > 1) known.delete(hostname);
  }
  const named = (host: string | null, port: number) => {
    const server = known.get(host?.trim().toLowerCase() ?? '');
    return server !== undefined && portsOf(server).includes(port) ? server : undefined;
  };
  return servers.flatMap((server) => unfedOf(server, named));
}

type Named = (host: string | null, port: number) => ServerFile | undefined;

function unfedOf(server: ServerFile, named: Named): Linted[] {
  const { root } = server.document;
  const relays = childrenOf(root, 'relay');
  const pulled = new Set(relays.map(localMount));
  const listed = askedMaster(root);
  const master = listed === undefined ? undefined : named(listed.text, numberOf(root, 'master-server-port', 0));
  const upstreams = relays.flatMap((relay) => named(textOf(relay, 'server'), numberOf(relay, 'port', 0)) ?? []);
  const own = ownMounts(root);
  return [...own].flatMap(([name, block]) => {
    const at = lastOf(block, 'fallback-mount');
    const fallback = at?.text ?? null;
    if (at === undefined || fallback === null || pulled.has(fallback)) return [];
    // An encoder of this server may bring it.
    const login = own.get(fallback);
    if (login !== undefined && textOf(login, 'password') !== null) return [];
    if (master !== undefined) {
      const hidden = has(master, fallback) && numberIn(master, fallback, 'hidden') !== 0;
      return hidden
        ? [
            finding(
              server,
              at,
              `${fallback} is hidden on ${master.hostname}, so that its list does not name it: ${unfed(name)}`,
            ),
          ]
        : [];
    }
    const upstream = listed === undefined ? upstreams.find((other) => has(other, fallback)) : undefined;
    if (upstream === undefined) return [];
    return [
      finding(
        server,
        at,
        `${fallback} is a mount of ${upstream.hostname}, and no <relay> brings it here: ${unfed(name)}`,
      ),
    ];
  });
}

function unfed(name: string): string {
  return `nothing plays there for ${name}`;
}

function has({ document }: ServerFile, mount: string): boolean {
  return allMounts(document.root).has(mount);
}

function numberIn({ document }: ServerFile, mount: string, setting: string): number {
  return Number.parseInt(settingOf(document.root, mount, setting) ?? '0', 10) || 0;
}

function finding({ file, xml, document }: ServerFile, at: Element, message: string): Linted {
  const start = document.places.get(at)?.start ?? 0;
  return {
    code: 'lost-fallback',
    severity: 'warning',
    message,
    hint: 'pull it with a <relay> of its own',
    ...sourceAt(file, xml, start, start + at.name.length + 1),
  };
}
