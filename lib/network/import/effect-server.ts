import { childrenOf, type Element } from '../../icecast/element.ts';
import type { Effect } from './effect.ts';
import { atoi } from './number.ts';
import { pathWords } from './words.ts';

/** Headers up to the first that Icecast cannot read. `path` is that of the parent. */
export function readHeaders(effect: Effect, parent: Element, path: string, others: readonly Element[] = []): number {
  let count = 0;
  for (const block of [...childrenOf(parent, 'http-headers'), ...others]) {
    let broken = false;
    for (const header of block.children) {
      const at = `${path === '' ? '' : `${path}/`}http-headers/header[${count + 1}]`;
      const [name, value] = [header.attributes.get('name'), header.attributes.get('value')];
      const type = header.attributes.get('type') ?? 'static';
      broken ||= header.name !== 'header' || name === undefined || value === undefined || type !== 'static';
      if (broken) {
        effect.note(header, at, 'no-effect', 'Icecast reads no header from the first on that it does not understand');
        continue;
      }
      count++;
      effect.set(`${at}/name`, name ?? null, header);
      effect.set(`${at}/value`, value ?? null, header);
      effect.set(`${at}/status`, atoi(header.attributes.get('status') ?? '0'), header);
    }
  }
  return count;
}

/** What is served from where, and who may come. */
export function readPaths(effect: Effect): void {
  const block = childrenOf(effect.root, 'paths').at(-1);
  const said = effect.read(block, 'paths', pathWords);
  const tls = [...effect.values].some(([path, value]) => path.endsWith('/ssl') && value === 1);
  for (const [name, value] of said) {
    const idle = name.startsWith('ssl-') && !tls;
    const element = effect.elements.get(`paths/${name}`);
    if (!idle) effect.set(`paths/${name}`, value);
    else if (element !== undefined) effect.note(element, `paths/${name}`, 'no-effect', 'no socket speaks TLS');
  }
  const seen = new Set<string>();
  for (const alias of childrenOf(block ?? effect.root, 'alias')) {
    readAlias(effect, alias, seen);
  }
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
