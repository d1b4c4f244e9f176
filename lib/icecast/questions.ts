import { dialectOf } from './dialect-of.ts';
import { childrenOf, type Element, textOf } from './element.ts';
import type { Reason } from './judge.ts';
import { localMountOf, relayedMounts, settingOf } from './mount-block.ts';
import { parse } from './parse.ts';
import type { Running } from './running.ts';

/** What a running Icecast is asked after it was given another configuration. Holds secrets. */
export type Question =
  /** A value of its statistics; of a mount, if that is on the air. */
  | { readonly ask: 'stat'; readonly mount: string | null; readonly name: string; readonly is: string }
  /** Whether the location that it tells ends with so many spaces. */
  | { readonly ask: 'location'; readonly spaces: number }
  /** Whether a mount is gone. */
  | { readonly ask: 'gone'; readonly mount: string }
  /** Whether it pulls a mount, if that is there to be pulled. */
  | ({ readonly ask: 'pulls'; readonly mount: string } & PulledFrom)
  /** Whether it lets a login in. */
  | { readonly ask: 'login'; readonly path: string; readonly user: string; readonly password: string }
  /** Whether it listens. */
  | { readonly ask: 'listens'; readonly address: string; readonly port: string };

interface PulledFrom {
  readonly address: string;
  readonly port: string;
  /** What it is called there. */
  readonly path: string;
  readonly user: string | null;
  readonly password: string | null;
}

/** Where it is asked, and with which login. */
export interface AskedAt {
  readonly address: string;
  readonly port: string;
  readonly user: string;
  readonly password: string;
}

/** Seconds between tries of a relay with which it comes while it is asked for. */
const LONGEST_INTERVAL = 5;

/** The names under which 2.4.4 tells what a configuration says: of a mount, and of the server. */
const ofMount: ReadonlyMap<string, string> = new Map([
  ['stream-name', 'server_name'],
  ['stream-description', 'server_description'],
  ['stream-url', 'server_url'],
  ['genre', 'genre'],
  ['public', 'public'],
]);
const ofServer: ReadonlyMap<string, string> = new Map([
  ['location', 'location'],
  ['admin', 'admin'],
  ['hostname', 'host'],
  ['server-id', 'server_id'],
]);

/**
 * What shows that a running Icecast has taken changes: only what has changed is asked for. What cannot be seen from
 * outside is left to its log, which says that it has read the file.
 *
 * @param xml The configuration that it was given.
 */
export function questionsOf(reasons: readonly Reason[], xml: string, running: Running): Question[] {
  const fresh = parse(xml);
  const questions = reasons
    .filter(({ when }) => when === 'now')
    .flatMap((reason) => questionsAbout(reason, fresh, running));
  // KH has two words for no limit.
  const known = questions.filter((one) => one.ask !== 'stat' || one.is !== 'unlimited' || dialectOf(xml) !== 'kh');
  return [...new Map(known.filter(isPlain).map((one) => [JSON.stringify(one), one])).values()];
}

function questionsAbout({ path, to }: Reason, fresh: Element, running: Running): Question[] {
  const [, mount, setting] = /^\/icecast\/mount\[([^\]]*)\]\/([a-z-]+)$/.exec(path) ?? [];
  if (mount !== undefined && setting !== undefined) return aboutMount(mount, setting, to, fresh);
  const [, relay, field] = /^\/icecast\/relay\[([^\]]*)\](?:\/([a-z-]+))?$/.exec(path) ?? [];
  if (relay !== undefined) return aboutRelay(relay, field, to, fresh, running);
  if (path.startsWith('/icecast/listen-socket')) return sockets(fresh);
  const [, name = ''] = /^\/icecast\/([a-z-]+)$/.exec(path) ?? [];
  const stat = ofServer.get(name);
  if (stat !== undefined && to !== null) return [{ ask: 'stat', mount: null, name: stat, is: to }];
  const [, login = ''] = /^\/icecast\/authentication\/(admin|relay|source)-(?:user|password)$/.exec(path) ?? [];
  return logins(login, fresh);
}

function aboutMount(mount: string, setting: string, to: string | null, fresh: Element): Question[] {
  if (setting === 'max-listeners') {
    const most = settingOf(fresh, mount, 'max-listeners');
    return [{ ask: 'stat', mount, name: 'max_listeners', is: most === null || Number(most) < 0 ? 'unlimited' : most }];
  }
  const name = ofMount.get(setting);
  return name === undefined || to === null ? [] : [{ ask: 'stat', mount, name, is: to }];
}

function aboutRelay(
  mount: string,
  field: string | undefined,
  to: string | null,
  fresh: Element,
  running: Running,
): Question[] {
  const goes = field === undefined && to === null && !relayedMounts(fresh).includes(mount);
  // It may be on the air for another reason, as a file for others to fall back to.
  if (goes) return running?.get(mount)?.file === false ? [{ ask: 'gone', mount }] : [];
  const comes = field === undefined && to !== null;
  if (comes) return pulledFrom(mount, fresh).map((from) => ({ ask: 'pulls', mount, ...from }));
  const isAddress = /^[0-9.]+$/.test(to ?? '');
  return field === 'server' && to !== null && isAddress ? [{ ask: 'stat', mount, name: 'source_ip', is: to }] : [];
}

/**
 * Where a relay pulls from, if that is one place, and there all the time. 2.4.4 tries again after the interval of masters
 * what did not work at once: nobody waits for that if it is long.
 */
function pulledFrom(mount: string, fresh: Element): PulledFrom[] {
  const [relay, ...more] = childrenOf(fresh, 'relay').filter((one) => localMountOf(one) === mount);
  const isPatient = Number(textOf(fresh, 'master-update-interval') ?? 120) <= LONGEST_INTERVAL;
  if (relay === undefined || more.length > 0 || !isPatient || Number(textOf(relay, 'on-demand') ?? 0) !== 0) return [];
  return [
    {
      address: textOf(relay, 'server') ?? '127.0.0.1',
      port: textOf(relay, 'port') ?? '8000',
      path: textOf(relay, 'mount') ?? '/',
      user: textOf(relay, 'username'),
      password: textOf(relay, 'password'),
    },
  ];
}

function sockets(fresh: Element): Question[] {
  return childrenOf(fresh, 'listen-socket').flatMap((socket) => {
    const port = textOf(socket, 'port');
    return port === null ? [] : [{ ask: 'listens', address: addressOf(socket), port }];
  });
}

/** A source's login is tried on a mount that nobody has: one that is let in is told that there is no such mount. */
function logins(whose: string, fresh: Element): Question[] {
  const authentication = childrenOf(fresh, 'authentication').at(-1);
  const password = authentication === undefined ? null : textOf(authentication, `${whose}-password`);
  if (authentication === undefined || password === null) return [];
  if (whose === 'relay') {
    const user = textOf(authentication, 'relay-user') ?? 'relay';
    return [{ ask: 'login', path: '/admin/streamlist.txt', user, password }];
  }
  if (whose === 'admin') {
    const user = textOf(authentication, 'admin-user') ?? 'admin';
    return [{ ask: 'login', path: '/admin/listmounts', user, password }];
  }
  const forOthers = childrenOf(fresh, 'mount').some((block) => textOf(block, 'password') !== null);
  const path = '/admin/metadata?mode=updinfo&mount=/nobody-has-this-mount';
  return forOthers ? [] : [{ ask: 'login', path, user: 'source', password }];
}

/** Where a configuration lets itself be asked; null: nowhere without TLS, or it has no password for that. */
export function askedAt(xml: string): AskedAt | null {
  const root = parse(xml);
  const socket = childrenOf(root, 'listen-socket').find((one) => !speaksTls(one));
  const authentication = childrenOf(root, 'authentication').at(-1);
  const password = authentication === undefined ? null : textOf(authentication, 'admin-password');
  if (socket === undefined || authentication === undefined || password === null) return null;
  const user = textOf(authentication, 'admin-user') ?? 'admin';
  return { address: addressOf(socket), port: textOf(socket, 'port') ?? '8000', user, password };
}

/** 2.5 calls it by its name of today. */
function speaksTls(socket: Element): boolean {
  return [textOf(socket, 'ssl'), textOf(socket, 'tls')].some((said) => Number(said ?? 0) !== 0);
}

/** The certificate of a configuration, and the sockets that show it; null: it has none. */
export function tlsOf(xml: string): { certificate: string; sockets: { address: string; port: string }[] } | null {
  const root = parse(xml);
  const paths = childrenOf(root, 'paths').at(-1);
  const certificate = paths === undefined ? null : textOf(paths, 'ssl-certificate');
  const sockets = childrenOf(root, 'listen-socket').filter((socket) => Number(textOf(socket, 'ssl') ?? 0) !== 0);
  if (certificate === null || sockets.length === 0) return null;
  return {
    certificate,
    sockets: sockets.map((socket) => ({ address: addressOf(socket), port: textOf(socket, 'port') ?? '8000' })),
  };
}

function addressOf(socket: Element): string {
  const address = textOf(socket, 'bind-address');
  return address === null || address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
}

/** What libxml and a shell write the same way. */
function isPlain(question: Question): boolean {
  return Object.values(question).every((value) => value === null || /^[\x20-\x7e]+$/.test(value));
}
