import { childrenOf, type Element, textOf } from '../icecast/element.ts';
import { type Document, documentOf } from '../icecast/lint/document.ts';
import { localMount, numberOf } from '../icecast/lint/values.ts';
import { UnreadableXml } from '../icecast/parse.ts';
import { loopsOf } from '../network/loops.ts';
import type { Linted } from './lint-findings.ts';
import { sourceAt } from './lint-source.ts';

/** A file of one server. */
export interface LoopFile {
  readonly file: string;
  readonly xml: string;
}

/** A relay, and which mount of which server it pulls. */
interface Pull {
  readonly server: ServerFile;
  readonly relay: Element;
  readonly mount: string;
  readonly from: string;
}

export interface ServerFile extends LoopFile {
  readonly document: Document;
  /** As relays elsewhere name it; empty if nobody does. */
  readonly hostname: string;
}

/**
 * Relays of several servers that pull a mount from each other, so that none ever has it. Servers are known by their
 * `<hostname>`; one that several files share tells nothing.
 */
export function loopsAcross(files: readonly LoopFile[]): Linted[] {
  const servers = files.flatMap(serverOf);
  const shared = (name: string) => servers.filter(({ hostname }) => hostname === name).length > 1;
  const pulls = new Map<string, Pull>();
  for (const server of servers.filter(({ hostname }) => hostname !== '' && !shared(hostname))) {
    for (const pull of pullsOf(server)) {
      for (const port of portsOf(server)) pulls.set(keyOf(server.hostname, port, pull.mount), pull);
    }
  }
  return loopsOf(pulls.keys(), (key) => pulls.get(key)?.from).flatMap((loop) => {
    const round = loop.flatMap((key) => pulls.get(key) ?? []);
    const [first] = round;
    // A relay of itself has a rule.
    return first === undefined || round.length < 2 ? [] : [findingOf(first, round)];
  });
}

function findingOf({ server, relay, mount }: Pull, round: readonly Pull[]): Linted {
  const start = server.document.places.get(relay)?.start ?? 0;
  const names = [...round.map((pull) => pull.server.hostname), server.hostname].join(' ← ');
  return {
    code: 'relay-loop',
    severity: 'error',
    message: `${mount} is pulled in a circle, and plays nowhere: ${names}`,
    hint: 'let one of them pull it from a server that has the source',
    ...sourceAt(server.file, server.xml, start, start + '<relay'.length),
  };
}

/** None for a file that cannot be read. */
export function serverOf(one: LoopFile): ServerFile[] {
  try {
    const document = documentOf(one.xml);
    const hostname = textOf(document.root, 'hostname')?.trim().toLowerCase();
    return [{ ...one, document, hostname: hostname === undefined || hostname === 'localhost' ? '' : hostname }];
  } catch (error) {
    if (error instanceof UnreadableXml) return [];
    throw error;
  }
}

/** Of two relays for one mount the last counts. */
function pullsOf(server: ServerFile): Pull[] {
  return childrenOf(server.document.root, 'relay').flatMap((relay) => {
    const host = textOf(relay, 'server')?.trim().toLowerCase();
    if (host === undefined) return [];
    const from = keyOf(host, numberOf(relay, 'port', 0), textOf(relay, 'mount') ?? '/');
    return [{ server, relay, mount: localMount(relay), from }];
  });
}

export function portsOf({ document }: ServerFile): number[] {
  return childrenOf(document.root, 'listen-socket').map((socket) => numberOf(socket, 'port', 8000));
}

function keyOf(host: string, port: number, mount: string): string {
  return `${host}:${port}${mount}`;
}
