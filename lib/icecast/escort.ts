import { childrenOf, type Element, textOf } from './element.ts';
import { ownBlock } from './mount-block.ts';
import type { Running } from './running.ts';

/**
 * How listeners of a relay get over a change of it. Icecast ends the old relay before it begins the new one, so somebody
 * else has to play meanwhile: another relay, which is there first and pulls what the new one will pull.
 */
export interface Escort {
  /** Whose listeners they are. */
  readonly mount: string;
  /**
   * `moved`: the relay pulls from elsewhere. `login`: with another name or password, which Icecast does not notice.
   * `renamed`: it has another name, and the old one leads to it.
   */
  readonly change: 'moved' | 'login' | 'renamed';
  /** The mount that takes the listeners over. */
  readonly by: string;
}

/**
 * The escorts of a change: of relays on the air that somebody listens to, and that have a block of their own before and
 * after it. Where it is not known who listens, nobody knows either whether an escort could play.
 */
export function escortsOf(old: Element, fresh: Element, running: Running): Escort[] {
  const after = relaysOf(fresh);
  const taken = new Set([...after.keys(), ...[old, fresh].flatMap(namedBlocks), ...(running?.keys() ?? [])]);
  const escorts: Escort[] = [];
  for (const [mount, relay] of relaysOf(old)) {
    if (!hasListeners(mount, running) || ownBlock(old, mount) === undefined) continue;
    const next = after.get(mount);
    if (next === undefined) {
      const successor = successorOf(mount, old, fresh);
      if (successor !== null) escorts.push({ mount, change: 'renamed', by: successor });
      continue;
    }
    const change = changeOf(relay, next);
    if (change === null || ownBlock(fresh, mount) === undefined) continue;
    const by = freeName(mount, taken);
    taken.add(by);
    escorts.push({ mount, change, by });
  }
  return escorts;
}

/** Relays by the mount that they provide. Of two for one mount the first counts. */
export function relaysOf(root: Element): Map<string, Element> {
  const relays = new Map<string, Element>();
  for (const relay of childrenOf(root, 'relay')) {
    const mount = textOf(relay, 'local-mount') ?? textOf(relay, 'mount') ?? '/';
    if (!relays.has(mount)) relays.set(mount, relay);
  }
  return relays;
}

/** What Icecast compares of a relay (slave.c, relay_has_changed), and what it does not. */
const compared = ['server', 'port', 'mount', 'relay-shoutcast-metadata'];
const login = ['username', 'password'];

function changeOf(old: Element, fresh: Element): 'moved' | 'login' | null {
  const differs = (name: string) => textOf(old, name) !== textOf(fresh, name);
  if (compared.some(differs)) return 'moved';
  return login.some(differs) ? 'login' : null;
}

/** The relay that is new and that a mount falls back to which has none any more. */
function successorOf(mount: string, old: Element, fresh: Element): string | null {
  const block = ownBlock(fresh, mount);
  const to = block === undefined ? null : textOf(block, 'fallback-mount');
  return to !== null && relaysOf(fresh).has(to) && !relaysOf(old).has(to) ? to : null;
}

function hasListeners(mount: string, running: Running): boolean {
  const found = running?.get(mount);
  return found !== undefined && !found.file && (found.listeners > 0 || found.relays.length > 0);
}

function namedBlocks(root: Element): string[] {
  return childrenOf(root, 'mount').flatMap((block) => textOf(block, 'mount-name') ?? []);
}

function freeName(mount: string, taken: ReadonlySet<string>): string {
  let name = `/next-${mount.slice(1)}`;
  for (let n = 2; taken.has(name); n += 1) name = `/next${n}-${mount.slice(1)}`;
  return name;
}
