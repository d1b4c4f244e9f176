import { childrenOf, type Element, textOf } from '../../icecast/element.ts';
import type { Effect } from './effect.ts';
import { relayedMounts } from './effect-relays.ts';
import { readHeaders } from './effect-server.ts';
import { mountWords, type Value } from './words.ts';

const ogg = /\.(ogg|oga|opus|flac)$/;

/** Mounts with what they have from the default mount and from the server, as merge_mounts in cfgfile.c does it. */
export function readMounts(effect: Effect): void {
  const blocks = childrenOf(effect.root, 'mount');
  const defaults = blocks.find((block) => block.attributes.get('type') === 'default');
  const others = defaults === undefined ? undefined : effect.read(defaults, 'default-mount', mountWords);
  if (defaults !== undefined && others !== undefined) readDefaults(effect, defaults, others);
  const seen = new Set<string>();
  for (const block of blocks) {
    const type = block.attributes.get('type') ?? 'normal';
    const name = textOf(block, 'mount-name');
    if (block === defaults) continue;
    if (type !== 'normal')
      effect.note(
        block,
        'mount',
        'no-effect',
        type === 'default' ? 'an earlier one wins' : `Icecast knows no type \`${type}\``,
      );
    else if (name === null) effect.note(block, 'mount', 'no-effect', 'it has no <mount-name>');
    else if (seen.has(name)) effect.note(block, `mount[${name}]`, 'no-effect', 'an earlier <mount> of that name wins');
    else {
      seen.add(name);
      readMount(effect, name, block, others, defaults);
    }
  }
  for (const name of relayedMounts(effect)) {
    if (!seen.has(name)) readMount(effect, name, undefined, others, defaults);
  }
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
  // Without a directory nothing is announced, whatever the source says.
  if (effect.text('directory[1]/yp-url') === null) said.delete('public');
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

/** The names of mounts that have a block or are pulled. */
export function mountNames(effect: Effect): string[] {
  return [...effect.values.keys()].flatMap((path) => /^mount\[(.*)\]\/hidden$/.exec(path)?.[1] ?? []);
}

function readDefaults(effect: Effect, defaults: Element, others: ReadonlyMap<string, Value>): void {
  effect.elements.set('default-mount', defaults);
  setAll(effect, 'default-mount', others);
  const count = readHeaders(effect, defaults, 'default-mount');
  for (const login of childrenOf(defaults, 'authentication')) {
    effect.note(
      login,
      'default-mount/authentication',
      'impossible',
      'Icecast would ask for logins on its status pages too',
    );
  }
  if (count > 0) effect.set('default-mount/headers', count);
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
    effect.set(`${at}/authentication`, login.attributes.get('type') ?? null, login);
    for (const option of childrenOf(login, 'option')) {
      const path = `${at}/authentication/${option.attributes.get('name') ?? ''}`;
      effect.set(path, option.attributes.get('value') ?? null, option);
    }
  }
}
