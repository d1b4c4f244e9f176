import { isName, sameSocket } from '../../icecast/bind-address.ts';
import { childrenOf, type Element, textOf } from '../../icecast/element.ts';
import type { Effect } from './effect.ts';
import { atoi } from './number.ts';
import { socketWords, type Value } from './words.ts';

/** Where connections are taken. Of two sockets with one port and address the later is opened, and the earlier is not. */
export function readSockets(effect: Effect, root: ReadonlyMap<string, Value>): void {
  const blocks = childrenOf(effect.root, 'listen-socket');
  if (blocks.length === 0) readRootSocket(effect, root);
  const opened = openedOf(blocks);
  let count = 0;
  for (const block of blocks) {
    const at = `listen-socket[${count + 1}]`;
    if (opened.has(block)) {
      readSocket(effect, block, at, root);
      count++;
    } else if (isName(addressOf(block) ?? '')) effect.note(block, at, 'wrong', neverOpened);
    else
      effect.note(
        block,
        at,
        'no-effect',
        'a later <listen-socket> takes that port, and Icecast starts without this one',
      );
  }
  const [first] = blocks;
  if (count === 0 && first !== undefined) effect.note(first, 'listen-socket[1]', 'refused', noneOpened);
  for (const child of blocks.length > 0 ? effect.root.children : []) {
    if (child.name === 'port' || child.name === 'bind-address')
      effect.note(child, child.name, 'no-effect', 'a <listen-socket> takes its place');
  }
}

const neverOpened = 'Icecast looks no name up for <bind-address>, and never opened this socket: it is left out';
const noneOpened =
  'Icecast looks no name up for <bind-address>, and does not start without a socket: write the address';

function readRootSocket(effect: Effect, root: ReadonlyMap<string, Value>): void {
  for (const [name, [, otherwise]] of Object.entries(socketWords)) effect.set(`listen-socket[1]/${name}`, otherwise);
  for (const name of ['port', 'bind-address']) {
    effect.set(`listen-socket[1]/${name}`, root.get(name) ?? null, childrenOf(effect.root, name).at(-1));
  }
  normalPort(effect, 'listen-socket[1]', effect.root);
  if (isName(effect.text('listen-socket[1]/bind-address')?.trim() ?? ''))
    effect.note(effect.elementAt('listen-socket[1]/bind-address'), 'bind-address', 'refused', noneOpened);
}

/** Icecast opens sockets from the last to the first, each with the port after it if it has a mount for Shoutcast. */
function openedOf(blocks: readonly Element[]): ReadonlySet<Element> {
  const taken: { port: number; address: string | null }[] = [];
  const opened = new Set<Element>();
  for (const block of blocks.toReversed()) {
    const port = atoi(childrenOf(block, 'port').at(-1)?.text ?? '8000') % 65536;
    const address = addressOf(block);
    if (isName(address ?? '')) continue;
    const ports = textOf(block, 'shoutcast-mount') === null ? [port] : [port, port + 1];
    for (const one of ports) {
      if (taken.some((other) => sameSocket(other, { port: one, address }))) continue;
      taken.push({ port: one, address });
      if (one === port) opened.add(block);
    }
  }
  return opened;
}

function addressOf(block: Element): string | null {
  return textOf(block, 'bind-address')?.trim() ?? null;
}

function readSocket(effect: Effect, block: Element, at: string, root: ReadonlyMap<string, Value>): void {
  const said = effect.read(block, at, socketWords);
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
