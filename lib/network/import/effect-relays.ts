import { childrenOf, type Element } from '../../icecast/element.ts';
import type { Effect } from './effect.ts';
import { relayWords, type Value } from './words.ts';

const ogg = /\.(ogg|oga|opus|flac)$/;

/** What is pulled from other servers. */
export function readRelays(effect: Effect, root: ReadonlyMap<string, Value>): void {
  const all = ['master-server', 'master-server-port', 'master-password'];
  const everything = all.every((name) => root.get(name) !== null && root.get(name) !== 0);
  readEverything(effect, root, [...all, 'master-username', 'relays-on-demand'], everything);
  let onDemand: Value = 0;
  const last = new Map(childrenOf(effect.root, 'relay').map((block) => [nameOf(block), block]));
  for (const block of effect.root.children) {
    // What stands before a relay holds for it.
    if (block.name === 'relays-on-demand') onDemand = Number(block.text) === 0 ? 0 : 1;
    if (block.name !== 'relay') continue;
    readRelay(effect, block, onDemand, last.get(nameOf(block)) === block);
  }
  const interval = effect.elements.get('master-update-interval');
  if (relayedMounts(effect).length > 0 || everything)
    effect.set('master-update-interval', root.get('master-update-interval') ?? null);
  else if (interval !== undefined) effect.note(interval, 'master-update-interval', 'no-effect', 'nothing is relayed');
}

/** The names of mounts that are pulled, as they are called here. */
export function relayedMounts(effect: Effect): string[] {
  return [...effect.values.keys()].flatMap((path) => /^relay\[(.*)\]\/server$/.exec(path)?.[1] ?? []);
}

function readEverything(
  effect: Effect,
  root: ReadonlyMap<string, Value>,
  names: readonly string[],
  everything: boolean,
): void {
  for (const name of names) {
    const element = effect.elements.get(name);
    const value = root.get(name) ?? null;
    if (everything) effect.set(name, name === 'master-server' ? String(value).toLowerCase() : value);
    else if (element !== undefined && name !== 'relays-on-demand') {
      effect.note(element, name, 'no-effect', 'server, port and password have to be there, all three');
    }
  }
}

/** The mount here. */
function nameOf(block: Element): string {
  return childrenOf(block, 'local-mount').at(-1)?.text ?? childrenOf(block, 'mount').at(-1)?.text ?? '/';
}

function readRelay(effect: Effect, block: Element, onDemand: Value, last: boolean): void {
  const texts = nameOf(block);
  const at = `relay[${texts}]`;
  if (!last) {
    effect.note(block, at, 'no-effect', 'Icecast pulls a mount from one place, and a later <relay> has that mount');
    return;
  }
  if (!texts.startsWith('/')) {
    effect.note(block, at, 'no-effect', 'Icecast skips it: the name of its mount begins with no slash');
    return;
  }
  const said = effect.read(block, at, relayWords);
  if (said.get('port') === 0) {
    effect.note(block, at, 'no-effect', 'it has no <port>, and so never reaches anybody');
    return;
  }
  said.set('server', String(said.get('server') ?? '').toLowerCase());
  effect.elements.set(at, block);
  if (effect.elements.get(`${at}/on-demand`) === undefined) said.set('on-demand', onDemand);
  // A login is both, or none.
  const half = said.get('username') === null || said.get('password') === null;
  for (const [name, value] of said) {
    if (name === 'local-mount' || (name === 'relay-shoutcast-metadata' && ogg.test(texts))) continue;
    const login = name === 'username' || name === 'password';
    effect.set(`${at}/${name}`, login && half ? null : value);
    const element = effect.elements.get(`${at}/${name}`);
    if (login && half && element !== undefined)
      effect.note(element, `${at}/${name}`, 'no-effect', 'a login needs both a name and a password');
  }
}
