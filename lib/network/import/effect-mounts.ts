import { childrenOf, type Element, textOf } from '../../icecast/element.ts';
import type { Effect } from './effect.ts';
import { relayedMounts } from './effect-relays.ts';
import { readHeaders, refuseRelative } from './effect-server.ts';
import { atoi } from './number.ts';
import { fits, isPattern } from './pattern.ts';
import { mountWords, type Value } from './words.ts';

const ogg = /\.(ogg|oga|opus|flac)$/;

/** Mounts with what they have from the default mount and from the server, as merge_mounts in cfgfile.c does it. */
export function readMounts(effect: Effect): void {
  const blocks = childrenOf(effect.root, 'mount');
  const defaults = blocks.find((block) => block.attributes.get('type') === 'default');
  const others = defaults === undefined ? undefined : effect.read(defaults, 'default-mount', mountWords);
  if (defaults !== undefined && others !== undefined) readDefaults(effect, defaults, others);
  const seen = new Map<string, Element>();
  for (const block of blocks) {
    if (block === defaults) continue;
    const reason = whyIdle(block, seen);
    const name = textOf(block, 'mount-name') ?? '';
    if (reason !== null) effect.note(block, name === '' ? 'mount' : `mount[${name}]`, 'no-effect', reason);
    else {
      seen.set(name, block);
      readMount(effect, name, block, others, defaults);
    }
  }
  for (const name of relayedMounts(effect)) {
    if (!seen.has(name)) readMount(effect, name, blockFor(name, seen), others, defaults);
  }
}

/** Why a block has no effect; null if it has. */
function whyIdle(block: Element, seen: ReadonlyMap<string, Element>): string | null {
  const type = block.attributes.get('type') ?? 'normal';
  const name = textOf(block, 'mount-name');
  if (type !== 'normal') return type === 'default' ? 'an earlier one wins' : `Icecast knows no type \`${type}\``;
  if (name === null) return 'it has no <mount-name>';
  if (!name.startsWith('/')) return 'no mount has a name like that: it begins with a slash';
  if (blockFor(name, seen) !== undefined) return 'an earlier <mount> with that name, or a pattern that fits it, wins';
  return null;
}

function readMount(
  effect: Effect,
  name: string,
  block: Element | undefined,
  others: ReadonlyMap<string, Value> | undefined,
  defaults: Element | undefined,
): void {
  const at = `mount[${name}]`;
  const place = block ?? effect.elements.get(`relay[${name}]`);
  if (place !== undefined) effect.elements.set(at, place);
  const said = effect.read(block, at, mountWords);
  if (said.get('no-yp') === 1 && said.get('public') === -1) said.set('public', 0);
  if (others !== undefined) inherit(effect, at, said, others);
  const limit = (word: string, unset: number) => {
    if (said.get(word) === unset) said.set(word, effect.number(`limits/${word}`));
  };
  limit('burst-size', -1);
  limit('queue-size', 0);
  limit('source-timeout', 0);
  said.set('username', said.get('username') ?? 'source');
  said.set('password', said.get('password') ?? effect.text('authentication/source-password'));
  said.set('charset', said.get('charset') ?? (ogg.test(name) ? 'UTF-8' : 'ISO-8859-1'));
  // A listener who stays for ever, or for no time at all, stays.
  if (Number(said.get('max-listeners')) < 0) said.set('max-listeners', -1);
  if (Number(said.get('mp3-metadata-interval')) <= 0) said.set('mp3-metadata-interval', -1);
  // Without a directory nothing is announced, whatever the source says.
  if (effect.text('directory[1]/yp-url') === null) said.delete('public');
  dropLostFallback(effect, at, said);
  if (said.get('fallback-mount') === null) {
    said.set('fallback-override', 0);
    said.set('fallback-when-full', 0);
  }
  setAll(effect, at, said);
  const inherited = defaults === undefined ? [] : childrenOf(defaults, 'http-headers');
  if (block !== undefined) readHeaders(effect, block, at, inherited);
  else if (inherited.length > 0) readHeaders(effect, { ...effect.root, children: [] }, at, inherited);
  if (block !== undefined) readListeners(effect, block, at);
}

function setAll(effect: Effect, at: string, said: ReadonlyMap<string, Value>): void {
  for (const [word, value] of said) if (word !== 'no-yp') effect.set(`${at}/${word}`, value);
}

/** The block that holds for a mount: the first that has its name or fits it. */
function blockFor(name: string, blocks: ReadonlyMap<string, Element>): Element | undefined {
  const found = [...blocks].find(([pattern]) => pattern === name || (isPattern(pattern) && fits(name, pattern)));
  return found?.[1];
}

/** A fallback has a path, or nobody gets there. */
function dropLostFallback(effect: Effect, at: string, said: Map<string, Value>): void {
  const fallback = said.get('fallback-mount');
  const element = effect.elements.get(`${at}/fallback-mount`);
  if (typeof fallback !== 'string' || fallback.startsWith('/')) return;
  said.set('fallback-mount', null);
  if (element !== undefined)
    effect.note(element, `${at}/fallback-mount`, 'no-effect', 'it begins with no slash, so there is no such mount');
}

/** The names of mounts that have a block or are pulled. */
export function mountNames(effect: Effect): string[] {
  return [...effect.values.keys()].flatMap((path) => /^mount\[(.*)\]\/hidden$/.exec(path)?.[1] ?? []);
}

function readDefaults(effect: Effect, defaults: Element, others: ReadonlyMap<string, Value>): void {
  effect.elements.set('default-mount', defaults);
  const idle = others.get('fallback-mount') === null;
  const said = idle ? new Map([...others, ['fallback-override', 0], ['fallback-when-full', 0]]) : others;
  setAll(effect, 'default-mount', said);
  readHeaders(effect, defaults, 'default-mount');
  if (textOf(defaults, 'mount-name') !== null)
    effect.note(
      defaults,
      'default-mount',
      'wrong',
      'a default mount has no <mount-name>: it is left out, and what it says holds for all',
    );
  for (const login of childrenOf(defaults, 'authentication')) {
    effect.note(
      login,
      'default-mount/authentication',
      'wrong',
      'it holds for mounts without a <mount>, and for the status pages too',
    );
  }
  readListeners(effect, defaults, 'default-mount');
}

function inherit(effect: Effect, at: string, said: Map<string, Value>, others: ReadonlyMap<string, Value>): void {
  for (const [word, [, otherwise]] of Object.entries(mountWords)) {
    if (said.get(word) !== otherwise) continue;
    const other = others.get(word) ?? null;
    said.set(word, other);
    const element = effect.elements.get(`default-mount/${word}`);
    if (other !== otherwise && element !== undefined) effect.elements.set(`${at}/${word}`, element);
  }
}

function readListeners(effect: Effect, block: Element, at: string): void {
  for (const login of childrenOf(block, 'authentication').slice(-1)) {
    const type = login.attributes.get('type');
    if (type !== 'htpasswd' && type !== 'url') {
      effect.note(
        login,
        `${at}/authentication`,
        'wrong',
        'Icecast knows no such type, and lets everybody in, as the inventory does',
      );
      continue;
    }
    effect.set(`${at}/authentication`, login.attributes.get('type') ?? null, login);
    for (const option of childrenOf(login, 'option')) {
      const path = `${at}/authentication/${option.attributes.get('name') ?? ''}`;
      const value = option.attributes.get('value') ?? null;
      // Whatever is no 0 lets several in by one name.
      if (!path.endsWith('/allow_duplicate_users')) effect.set(path, value, option);
      else if (atoi(value ?? '') !== 0) effect.set(path, 1, option);
      if (path.endsWith('/filename')) refuseRelative(effect, path, effect.text(path));
    }
  }
}
