import { childrenOf, type Element } from '../../icecast/element.ts';
import type { Effect } from './effect.ts';
import { socketWords, type Value } from './words.ts';

/** Where connections are taken. Of two sockets with one port and address the later cannot be opened. */
export function readSockets(effect: Effect, root: ReadonlyMap<string, Value>): void {
  const blocks = childrenOf(effect.root, 'listen-socket');
  if (blocks.length === 0) {
    for (const [name, [, otherwise]] of Object.entries(socketWords)) effect.set(`listen-socket[1]/${name}`, otherwise);
    for (const name of ['port', 'bind-address']) {
      effect.set(`listen-socket[1]/${name}`, root.get(name) ?? null, childrenOf(effect.root, name).at(-1));
    }
    normalPort(effect, 'listen-socket[1]', effect.root);
  }
  const taken = new Set<string>();
  let count = 0;
  for (const block of blocks) if (readSocket(effect, block, `listen-socket[${count + 1}]`, root, taken)) count++;
  for (const child of blocks.length > 0 ? effect.root.children : []) {
    if (child.name === 'port' || child.name === 'bind-address')
      effect.note(child, child.name, 'no-effect', 'a <listen-socket> takes its place');
  }
}

function readSocket(
  effect: Effect,
  block: Element,
  at: string,
  root: ReadonlyMap<string, Value>,
  taken: Set<string>,
): boolean {
  const said = effect.read(block, at, socketWords);
  const place = `${said.get('bind-address') ?? ''} ${said.get('port')}`;
  if (taken.has(place)) {
    effect.note(block, at, 'no-effect', 'another <listen-socket> has that port already, and Icecast starts without it');
    return false;
  }
  taken.add(place);
  effect.elements.set(at, block);
  for (const [name, value] of said) effect.set(`${at}/${name}`, value);
  normalPort(effect, at, block);
  // A mount of its own makes it one for Shoutcast.
  if (said.get('shoutcast-mount') !== null) effect.set(`${at}/shoutcast-compat`, 1);
  else if (said.get('shoutcast-compat') === 1) effect.set('shoutcast-mount', root.get('shoutcast-mount') ?? null);
  if (said.get('ssl') === 1 && !hasCertificate(effect)) {
    effect.set(`${at}/ssl`, 0);
    effect.note(
      effect.elementAt(`${at}/ssl`),
      `${at}/ssl`,
      'wrong',
      'without a certificate Icecast speaks no TLS here',
    );
  }
  return true;
}

function hasCertificate(effect: Effect): boolean {
  return childrenOf(effect.root, 'paths').some((paths) =>
    childrenOf(paths, 'ssl-certificate').some(({ text }) => text !== null),
  );
}

/** A port has 16 bits: what is above goes round. */
function normalPort(effect: Effect, at: string, otherwise: Element): void {
  const port = effect.number(`${at}/port`);
  const element = effect.elements.get(`${at}/port`) ?? otherwise;
  if (port < 0) effect.note(element, `${at}/port`, 'refused', 'Icecast does not start with it: write a port');
  else if (port % 65536 === 0)
    effect.note(element, `${at}/port`, 'refused', 'it is another port at each start: write one from 1 to 65535');
  else if (port > 65535) {
    effect.set(`${at}/port`, port % 65536);
    effect.note(
      element,
      `${at}/port`,
      'wrong',
      `there is no such port: Icecast takes ${port % 65536}, and tells players the wrong one`,
    );
  }
}
