import { childrenOf, type Element, textOf } from '../../icecast/element.ts';
import { wordOf } from '../../icecast/words.ts';
import type { Draft, Server } from './draft.ts';
import type { Effect, Note } from './effect.ts';
import { effectOf } from './effect-of.ts';
import type { Fate } from './report.ts';
import type { Value } from './words.ts';

/** What a server has become: a remark for each value of its file, and for each that the rendered file adds. */
export function compareServer(server: Server, rendered: Element, draft: Draft, relay: boolean): Note[] {
  const { effect } = server;
  const now = effectOf(withoutCopies(rendered));
  const notes: Note[] = [];
  for (const path of new Set([...effect.values.keys(), ...now.values.keys()])) {
    const [from, to] = [effect.values.get(path) ?? null, now.values.get(path) ?? null];
    const element = effect.elements.get(path);
    if (from === to) {
      if (element !== undefined) notes.push({ element, path, fate: 'kept', message: wordOf(lastOf(path)) ?? '' });
      continue;
    }
    const reason = allowed(path, effect, now, draft, relay);
    const at = element ?? effect.elementAt(path);
    if (reason !== null)
      notes.push({ element: at, path, fate: from === null ? 'added' : reason[0], message: reason[1] });
    else notes.push({ element: at, path, fate: 'impossible', message: difference(path, from, to) });
  }
  return notes;
}

function difference(path: string, from: unknown, to: unknown): string {
  if (path.endsWith('password')) return 'an inventory cannot say this password here';
  if (path.endsWith('/public') && from === -1) {
    return 'in an inventory a mount is announced or it is not, and here its source decides: write <public>1</public> or 0';
  }
  return `an inventory cannot say it: it is ${from ?? 'nothing'}, and would be ${to ?? 'nothing'}`;
}

/** What may differ, since nobody loses anything by it. */
function allowed(path: string, was: Effect, now: Effect, draft: Draft, relay: boolean): readonly [Fate, string] | null {
  const from = was.values.get(path) ?? null;
  const mount = /^mount\[(.*)\]\//.exec(path)?.[1];
  const word = lastOf(path);
  const reason =
    (from === null ? whyAdded(path, word, relay) : null) ??
    (mount === undefined ? null : whyInMount(mount, word, was, from, draft));
  if (reason !== null) return reason;
  if (relay && (path === 'authentication/source-password' || /^mount\[.*\]\/(username|password)$/.test(path))) {
    return ['replaced', 'encoders play on masters, and a relay takes none'];
  }
  if (path === 'limits/sources' && now.number(path) > was.number(path)) {
    return ['replaced', `${now.number(path)}, since hold files count as sources`];
  }
  if (path === 'admin') return ['replaced', 'you said another'];
  if (path === 'paths/ssl-certificate') return ['replaced', 'the file is brought along, under another name'];
  return null;
}

type Reason = readonly [Fate, string];

/** What the inventory says where the file was silent. */
function whyAdded(path: string, word: string, relay: boolean): Reason | null {
  if (['stream-name', 'stream-description', 'genre'].includes(word))
    return ['added', 'a mount has it from the station'];
  if (word === 'bitrate') return ['added', 'a mount has a bitrate, and the file does not say it: write what it is'];
  if (path.startsWith('authentication/')) return ['added', 'every server of an inventory has it'];
  if (path.startsWith('paths/alias[/]')) return ['added', 'the status page is at /, too'];
  if (path === 'paths/webroot' || path === 'paths/adminroot') return ['added', 'it is where the package has it'];
  if (path === 'master-update-interval') return ['added', 'the copies of fallbacks need it'];
  if (relay && /^relay\[.*\]\/(username|password)$/.test(path)) return ['added', 'relays log in'];
  return null;
}

function whyInMount(mount: string, word: string, was: Effect, from: Value, draft: Draft): Reason | null {
  const silent = was.text(`mount[${mount}]/fallback-mount`) === null;
  if (silent && /^fallback-(mount|override)$/.test(word))
    return ['added', 'a mount ends at a hold file, so that nobody is dropped'];
  if (word === 'fallback-mount' && draft.says('mounts', mount, 'fallback_file'))
    return ['replaced', 'the file is brought along, under another name'];
  if (word === 'intro' && draft.says('mounts', mount, 'intro'))
    return ['replaced', 'the file is brought along, under another name'];
  if (word === 'filename') return ['replaced', 'the file is brought along, under another name'];
  const copied = [...was.values].some(([at, value]) => at.endsWith('/fallback-mount') && value === mount);
  if (word === 'no-mount' && from === 1 && copied) return ['replaced', 'NGINX has no path for it'];
  if (word === 'password' && from === null) return ['added', 'encoders need one'];
  return null;
}

function lastOf(path: string): string {
  return (
    path
      .replace(/\[[^\]]*\]/g, '')
      .split('/')
      .at(-1) ?? path
  );
}

/** The same with fallbacks in place of a mount's own copies of them. */
function withoutCopies(root: Element): Element {
  const copies = new Map<string, string>();
  for (const relay of childrenOf(root, 'relay')) {
    const name = textOf(relay, 'local-mount') ?? '';
    if (name.startsWith('/standby-')) copies.set(name, textOf(relay, 'mount') ?? '');
  }
  const children = root.children.filter(({ name, ...rest }) => {
    const element = { name, ...rest };
    const own =
      name === 'relay' ? textOf(element, 'local-mount') : name === 'mount' ? textOf(element, 'mount-name') : null;
    return own === null || !copies.has(own);
  });
  return { ...root, children: children.map((child) => (child.name === 'mount' ? original(child, copies) : child)) };
}

function original(mount: Element, copies: ReadonlyMap<string, string>): Element {
  const name = textOf(mount, 'mount-name');
  const listening = [...copies.values()].filter((fallback) => fallback === name).length;
  const children = mount.children.map((child) => {
    if (child.name === 'fallback-mount') return { ...child, text: copies.get(child.text ?? '') ?? child.text };
    // Copies of it are listeners, and have been added.
    if (child.name === 'max-listeners') return { ...child, text: String(Number(child.text) - listening) };
    return child;
  });
  return { ...mount, children };
}
