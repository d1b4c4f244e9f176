import type { Element } from '../../icecast/element.ts';
import { wordOf } from '../../icecast/words.ts';
import { namesOfCopies, withoutCopies } from './copies.ts';
import { type Draft, isData, type Server } from './draft.ts';
import type { Effect, Note } from './effect.ts';
import { effectOf } from './effect-of.ts';
import type { Fate } from './report.ts';
import type { Value } from './words.ts';

/** What a server has become: a remark for each value of its file, and for each that the rendered file adds. */
export function compareServer(server: Server, rendered: Element, draft: Draft, relay: boolean): Note[] {
  const { whole: effect } = server;
  const now = effectOf(withoutCopies(rendered, namesOfCopies(effect.root)));
  const notes: Note[] = [];
  for (const path of new Set([...effect.values.keys(), ...now.values.keys()])) {
    const [from, to] = [effect.values.get(path) ?? null, now.values.get(path) ?? null];
    const element = effect.elements.get(path);
    if (from === to) {
      if (element !== undefined) notes.push({ element, path, fate: 'kept', message: wordOf(lastOf(path)) ?? '' });
      continue;
    }
    // What a mount was called is in the inventory because NGINX had that path, and Icecast leads to it, too.
    if (from === null && isOldName(path, draft)) continue;
    const reason = allowed(path, server, now, draft, relay);
    const at = element ?? effect.elementAt(path);
    if (reason !== null)
      notes.push({ element: at, path, fate: from === null ? 'added' : reason[0], message: reason[1] });
    else notes.push({ element: at, path, fate: 'refused', message: difference(path, from, to) });
  }
  return notes;
}

function difference(path: string, from: unknown, to: unknown): string {
  if (path === 'master-password' || /^relay\[.*\]\/password$/.test(path))
    return 'the master that it pulls from lets relays in with another <relay-password>: write that, or import each by itself';
  if (path.endsWith('password')) return 'an inventory cannot say this password here';
  if (/^paths\/(allow|deny)-ip$/.test(path))
    return 'the file cannot be read here: copy it from the server, and say with --root below which directory it lies';
  if (path === 'shoutcast-mount')
    return 'it is for sockets that name no mount: write it into each <listen-socket>, which takes the next port, too';
  return `an inventory cannot say it: it is ${from ?? 'nothing'}, and would be ${to ?? 'nothing'}`;
}

/** What may differ, since nobody loses anything by it. */
function allowed(path: string, server: Server, now: Effect, draft: Draft, relay: boolean): Reason | null {
  const { whole: was, host } = server;
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
  if (path === 'admin' && now.text('admin') === draft.valueAt('station', 'contact'))
    return ['replaced', 'you said another'];
  if (path === 'paths/ssl-certificate') return ['replaced', 'the file is brought along, under another name'];
  if (path === 'paths/allow-ip' || path === 'paths/deny-ip') return listed(path, from, now, draft, host);
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

/** Lists of addresses are files of their own, and their addresses are in the inventory. */
function listed(path: string, from: Value, now: Effect, draft: Draft, host: string): Reason | null {
  const word = path === 'paths/allow-ip' ? 'allow' : 'deny';
  if (from === null || now.text(path) === null || !draft.hasList(host, word)) return null;
  return ['replaced', 'the addresses are in the inventory; those of the network itself are added'];
}

/** Whether a mount or an alias is for what a mount was called. */
function isOldName(path: string, draft: Draft): boolean {
  const alias = /^(?:paths\/alias|mount|relay)\[([^\] ]*)\]/.exec(path)?.[1];
  const mounts = draft.valueAt('mounts');
  if (alias === undefined || !isData(mounts)) return false;
  return Object.values(mounts).some((mount) => isData(mount) && Array.isArray(mount.was) && mount.was.includes(alias));
}

function lastOf(path: string): string {
  return (
    path
      .replace(/\[[^\]]*\]/g, '')
      .split('/')
      .at(-1) ?? path
  );
}
