import { childrenOf, type Element } from '../../icecast/element.ts';
import type { Effect } from './effect.ts';
import { atoi } from './number.ts';
import { pathWords, type Value } from './words.ts';

const notUnderstood = 'Icecast reads no header from the first on that it does not understand';
const notReached = 'Icecast reads no header below a comment or a text among them';

/** Headers up to the first that Icecast cannot read. `path` is that of the parent. */
export function readHeaders(effect: Effect, parent: Element, path: string, others: readonly Element[] = []): number {
  let count = 0;
  let lost = 0;
  for (const block of [...childrenOf(parent, 'http-headers'), ...others]) {
    let broken = false;
    for (const [i, header] of block.children.entries()) {
      const all = `${path === '' ? '' : `${path}/`}http-headers/header`;
      const [name, value] = [header.attributes.get('name'), header.attributes.get('value')];
      const type = header.attributes.get('type') ?? 'static';
      broken ||= header.name !== 'header' || name === undefined || value === undefined || type !== 'static';
      if (broken || i >= (block.readable ?? block.children.length)) {
        lost++;
        effect.note(header, `${all}[${count + lost}]`, 'no-effect', broken ? notUnderstood : notReached);
        continue;
      }
      count++;
      const at = `${all}[${count}]`;
      effect.elements.set(at, header);
      effect.set(`${at}/name`, name ?? null, header);
      effect.set(`${at}/value`, value ?? null, header);
      effect.set(`${at}/status`, atoi(header.attributes.get('status') ?? '0'), header);
    }
  }
  return count;
}

/** What is served from where, and who may come. */
export function readPaths(effect: Effect): void {
  const blocks = childrenOf(effect.root, 'paths');
  const said = effect.read(blocks, 'paths', pathWords);
  const inside = rootOf(effect);
  const tls = [...effect.values].some(([path, value]) => path.endsWith('/ssl') && value === 1);
  for (const [name, value] of said) {
    const idle = name.startsWith('ssl-') && !tls;
    const element = effect.elements.get(`paths/${name}`);
    if (!idle) {
      effect.set(`paths/${name}`, pathValue(name, value, inside));
      if (name !== 'ssl-allowed-ciphers') refuseRelative(effect, `paths/${name}`, value);
    } else if (element !== undefined) effect.note(element, `paths/${name}`, 'no-effect', 'no socket speaks TLS');
  }
  const seen = new Set<string>();
  for (const alias of blocks.flatMap((block) => childrenOf(block, 'alias'))) {
    readAlias(effect, alias, seen);
  }
}

/** @param value A path, which begins with a slash. */
export function refuseRelative(effect: Effect, path: string, value: Value): void {
  if (typeof value !== 'string' || value.startsWith('/')) return;
  const why = 'it begins where Icecast was started, which the file does not say: write the whole path';
  effect.note(effect.elementAt(path), path, 'refused', why);
}

/** A directory is called the same with a slash at its end. With chroot its path begins below another. */
function pathValue(name: string, value: Value, root: string): Value {
  if (value === null || name.startsWith('ssl-')) return value;
  return root + String(value).replace(/\/$/, '');
}

/** The directory that is the root of what Icecast opens once it runs; empty without chroot. */
function rootOf(effect: Effect): string {
  const chroot = childrenOf(effect.root, 'security')
    .flatMap((security) => childrenOf(security, 'chroot'))
    .at(-1);
  if (chroot === undefined || atoi(chroot.text ?? '') === 0) return '';
  const base = childrenOf(effect.root, 'paths')
    .flatMap((paths) => childrenOf(paths, 'basedir'))
    .at(-1)?.text;
  return (base ?? '/usr/share/icecast2').replace(/\/$/, '');
}

function readAlias(effect: Effect, alias: Element, seen: Set<string>): void {
  const [from, port, address] = ['source', 'port', 'bind-address'].map((name) => alias.attributes.get(name) ?? null);
  const to = alias.attributes.get('destination') ?? alias.attributes.get('dest') ?? null;
  const key = [from, port, address].join(' ').trim();
  const at = `paths/alias[${key}]`;
  if (from === null || to === null) {
    effect.note(alias, at, 'no-effect', 'an alias needs `source` and `destination`');
  } else if (seen.has(key)) {
    effect.note(alias, at, 'no-effect', 'an earlier one wins');
  } else {
    seen.add(key);
    effect.set(at, to, alias);
    effect.set(`${at}/from`, from ?? null, alias);
    if (port !== null && port !== undefined) effect.set(`${at}/port`, atoi(port), alias);
    if (address !== null && address !== undefined) effect.set(`${at}/address`, address, alias);
  }
}
