import { foreignWords, ownersOf } from '../../icecast/dialects.ts';
import { childrenOf, type Element } from '../../icecast/element.ts';
import { unwelcome } from '../../icecast/unwelcome.ts';
import { reasonWithout } from '../../icecast/words.ts';
import { Effect } from './effect.ts';
import { readMounts } from './effect-mounts.ts';
import { readRelays } from './effect-relays.ts';
import { readHeaders, readPaths } from './effect-server.ts';
import { readSockets } from './effect-sockets.ts';
import {
  directoryWords,
  limitWords,
  loginWords,
  logWords,
  mountWords,
  relayWords,
  replaced,
  rootWords,
  socketWords,
  type Value,
} from './words.ts';

/** What Icecast makes of a parsed icecast.xml. */
export function effectOf(root: Element): Effect {
  const effect = new Effect(root);
  if (root.name !== 'icecast') {
    effect.note(root, root.name, 'refused', 'the root element must be <icecast>, or Icecast does not start');
    return effect;
  }
  const said = effect.read(root, '', rootWords);
  for (const name of ['location', 'admin', 'hostname', 'server-id', 'fileserve'])
    effect.set(name, said.get(name) ?? null);
  readLimits(effect);
  readLogins(effect, said);
  readSockets(effect, said);
  readPaths(effect);
  readDirectories(effect);
  readHeaders(effect, root, '');
  readRelays(effect, said);
  readMounts(effect);
  const log = effect.read(childrenOf(root, 'logging'), 'logging', logWords);
  for (const [name, value] of log) effect.set(`logging/${name}`, logValue(name, value));
  remarks(effect, root, 'icecast');
  return effect;
}

function readLimits(effect: Effect): void {
  const limits = childrenOf(effect.root, 'limits');
  const said = effect.read(limits, 'limits', limitWords);
  // The later of the two wins, and burst-on-connect says no more than that there is none.
  let burst = 65536;
  for (const child of limits.flatMap(({ children }) => children)) {
    if (child.name === 'burst-size') burst = Number(said.get('burst-size'));
    if (child.name === 'burst-on-connect' && said.get('burst-on-connect') === 0) burst = 0;
  }
  for (const [name, value] of said) if (name !== 'burst-on-connect') effect.set(`limits/${name}`, value);
  effect.set('limits/burst-size', burst);
}

function readLogins(effect: Effect, root: ReadonlyMap<string, Value>): void {
  const blocks = childrenOf(effect.root, 'authentication').map(withoutMountPasswords(effect));
  const said = effect.read(blocks, 'authentication', loginWords);
  const block = childrenOf(effect.root, 'authentication').at(-1);
  for (const [name, value] of said) effect.set(`authentication/${name}`, value);
  const old = childrenOf(effect.root, 'source-password').at(-1);
  if (old === undefined) return;
  const later = block === undefined || effect.root.children.indexOf(old) > effect.root.children.indexOf(block);
  if (said.get('source-password') === null || later) {
    effect.set('authentication/source-password', root.get('source-password') ?? null, old);
  } else effect.note(old, 'source-password', 'no-effect', 'the later one in <authentication> wins');
}

/** A password for a mount stands in its <mount>; here Icecast says so in its log, and reads none. */
function withoutMountPasswords(effect: Effect): (block: Element) => Element {
  return (block) => {
    const children = block.children.filter(
      (child) => child.name !== 'source-password' || !child.attributes.has('mount'),
    );
    for (const child of block.children) {
      if (!children.includes(child))
        effect.note(
          child,
          'authentication/source-password',
          'no-effect',
          'a password of a mount stands in its <mount>',
        );
    }
    return { ...block, children };
  };
}

/** Levels beyond the last say everything, those before the first nothing. The role has its own name for the log. */
function logValue(name: string, value: Value): Value {
  if (name === 'playlistlog') return value === null ? null : 'playlist.log';
  return name === 'loglevel' ? Math.min(4, Math.max(0, Number(value))) : value;
}

function readDirectories(effect: Effect): void {
  let count = 0;
  for (const block of childrenOf(effect.root, 'directory')) {
    const at = `directory[${count + 1}]`;
    const said = effect.read(block, at, directoryWords);
    if (said.get('yp-url') === null) {
      effect.note(block, 'directory', 'no-effect', 'it has no <yp-url>');
      continue;
    }
    count++;
    effect.elements.set(at, block);
    effect.set(`${at}/yp-url`, said.get('yp-url') ?? null);
    // yp.c: what it does not like it replaces.
    const timeout = Number(said.get('yp-url-timeout'));
    effect.set(`${at}/yp-url-timeout`, timeout > 10 || timeout < 1 ? 6 : timeout);
    effect.set(`${at}/touch-interval`, Math.max(30, Number(said.get('touch-interval'))));
  }
}

const sections: Readonly<Record<string, readonly string[]>> = {
  icecast: [
    ...Object.keys(rootWords),
    'limits',
    'authentication',
    'listen-socket',
    'http-headers',
    'relay',
    'mount',
    'directory',
    'paths',
    'logging',
    'security',
  ],
  limits: Object.keys(limitWords),
  'listen-socket': Object.keys(socketWords),
  relay: Object.keys(relayWords),
  mount: [...Object.keys(mountWords), 'mount-name', 'authentication', 'http-headers'],
  directory: Object.keys(directoryWords),
  logging: Object.keys(logWords),
};

/** What Icecast does not know, and what the role does in its own way. */
function remarks(effect: Effect, parent: Element, path: string): void {
  for (const child of parent.children) {
    const at = path === 'icecast' ? child.name : `${path.replace(/^icecast\//, '')}/${child.name}`;
    remark(effect, parent, child, path, at);
    if (child.children.length > 0) remarks(effect, child, `${path}/${child.name}`);
  }
}

function remark(effect: Effect, parent: Element, child: Element, path: string, at: string): void {
  const known = sections[parent.name];
  const isReplaced = replaced.has(`${parent.name}/${child.name}`);
  const instead = isReplaced ? (reasonWithout(child.name) ?? reasonWithout(parent.name)) : undefined;
  if (instead !== undefined) {
    if (child.name !== 'security' && child.name !== 'changeowner') effect.note(child, at, 'replaced', instead);
  } else if (known !== undefined && !known.includes(child.name)) {
    const foreign = foreignWords.find((word) => `icecast/${word.path}` === `${path}/${child.name}`);
    const why =
      foreign === undefined
        ? unwelcome.get(`${path}/${child.name}`)
        : `it is of ${ownersOf(foreign)}: ${foreign.instead}`;
    effect.note(child, at, 'no-effect', why ?? 'Icecast 2.4.4 does not know it here');
  }
}
