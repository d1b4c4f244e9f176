import { isIP } from 'node:net';
import type { Draft, Server } from './draft.ts';
import { mountNames } from './effect-mounts.ts';

const numbers = (steps: string[], path: string) => ({ steps, path, number: true }) as const;
const texts = (steps: string[], path: string) => ({ steps, path, number: false }) as const;

const plain = [
  texts(['icecast', 'hostname'], 'hostname'),
  texts(['icecast', 'location'], 'location'),
  texts(['icecast', 'contact'], 'admin'),
  texts(['icecast', 'server_id'], 'server-id'),
  numbers(['icecast', 'limits', 'clients'], 'limits/clients'),
  numbers(['icecast', 'limits', 'queue_size'], 'limits/queue-size'),
  numbers(['icecast', 'limits', 'burst_size'], 'limits/burst-size'),
  numbers(['vars', 'icecast', 'client_timeout'], 'limits/client-timeout'),
  numbers(['vars', 'icecast', 'header_timeout'], 'limits/header-timeout'),
  numbers(['vars', 'icecast', 'source_timeout'], 'limits/source-timeout'),
  numbers(['vars', 'icecast', 'retry_interval'], 'master-update-interval'),
  numbers(['vars', 'icecast', 'log_level'], 'logging/loglevel'),
  texts(['icecast', 'ciphers'], 'paths/ssl-allowed-ciphers'),
  texts(['icecast', 'web_root'], 'paths/webroot'),
  texts(['icecast', 'admin_root'], 'paths/adminroot'),
] as const;

/** What a server says of itself. */
export function putSettings(draft: Draft, server: Server, at: readonly string[]): void {
  const { effect } = server;
  for (const { steps, path, number } of plain) {
    const value = effect.values.get(path) ?? null;
    draft.put([...at, ...steps], value === null ? null : number ? Number(value) : String(value), server, path);
  }
  const put = (steps: (string | number)[], value: unknown, path: string, items?: readonly string[]) =>
    draft.put([...at, 'icecast', ...steps], value, server, path, items);
  put(['files'], effect.number('fileserve') === 0 ? false : null, 'fileserve');
  putFiles(draft, server, at);
  const names = mountNames(effect);
  const copies = names.filter((name) => names.includes(effect.text(`mount[${name}]/fallback-mount`) ?? '')).length;
  put(
    ['limits', 'sources'],
    Math.max(effect.number('limits/sources'), names.length * 2 + copies + 2),
    'limits/sources',
  );
  const numbered = (list: readonly object[] | null, path: string) => list?.map((_, i) => `${path}[${i + 1}]`);
  const [sockets, headers, directories] = [socketsOf(server), headersOf(server, ''), directoriesOf(server)];
  put(['listen'], sockets, 'listen-socket[1]', numbered(sockets, 'listen-socket'));
  put(['headers'], headers, 'http-headers', numbered(headers, 'http-headers/header'));
  put(['directories'], directories, 'directory[1]', numbered(directories, 'directory'));
  const aliases = aliasPaths(server);
  put(['aliases'], aliasesOf(server, aliases), 'paths/alias', aliases);
  put(['log', 'playlist'], effect.text('logging/playlistlog') === null ? null : true, 'logging/playlistlog');
  put(['log', 'size'], effect.number('logging/logsize') || null, 'logging/logsize');
  put(['log', 'archive'], effect.number('logging/logarchive') === 1 ? true : null, 'logging/logarchive');
}

/** What stands in files of its own. A certificate that is not here stays where it is. */
function putFiles(draft: Draft, server: Server, at: readonly string[]): void {
  const { effect, files } = server;
  const certificate = effect.text('paths/ssl-certificate');
  if (certificate !== null) {
    const file = draft.carry(server, certificate);
    const word = file === null ? 'path' : 'file';
    if (file === null) staysThere(server, 'paths/ssl-certificate');
    draft.put([...at, 'icecast', 'certificate', word], file ?? certificate, server, 'paths/ssl-certificate');
  }
  for (const [element, word] of [
    ['allow-ip', 'allow'],
    ['deny-ip', 'deny'],
  ] as const) {
    const path = `paths/${element}`;
    const file = effect.text(path);
    const content = file === null ? undefined : files.get(file);
    if (content !== undefined) draft.put([...at, 'icecast', word], addressesOf(content), server, path);
  }
}

/** A file that is not brought along. */
export function staysThere({ effect }: Server, path: string): void {
  effect.noteOnce(effect.elementAt(path), path, 'not-carried', 'the file stays on the host: --root brings it along');
}

/** The addresses in a file. Icecast compares whole addresses, so what is none has no effect. */
export function addressesOf(content: Buffer): string[] {
  const lines = content.toString('utf8').split(/\r?\n/);
  return [...new Set(lines.map((line) => line.trim()).filter((line) => isIP(line) > 0))];
}

function socketsOf({ effect }: Server): object[] {
  return indexes(effect.values.keys(), /^listen-socket\[(\d+)\]\/port$/).map((i) => {
    const at = `listen-socket[${i}]`;
    const mount = effect.text(`${at}/shoutcast-mount`);
    return without({
      port: effect.number(`${at}/port`),
      address: effect.text(`${at}/bind-address`),
      tls: effect.number(`${at}/ssl`) === 1 || null,
      shoutcast: (mount === null && effect.number(`${at}/shoutcast-compat`) === 1) || null,
      shoutcast_mount: mount,
      send_buffer: effect.number(`${at}/so-sndbuf`) || null,
    });
  });
}

/** Headers of a server, or of what stands at a path. */
export function headersOf({ effect }: Server, path: string): object[] | null {
  const at = `${path === '' ? '' : `${path}/`}http-headers/header`;
  const found = [...effect.values.keys()].filter((key) => key.startsWith(`${at}[`) && key.endsWith('/name'));
  if (found.length === 0) return null;
  return found.map((_, i) => {
    const header = `${at}[${i + 1}]`;
    return without({
      name: effect.text(`${header}/name`),
      value: effect.text(`${header}/value`),
      status: effect.number(`${header}/status`) || null,
    });
  });
}

function directoriesOf({ effect }: Server): object[] {
  return indexes(effect.values.keys(), /^directory\[(\d+)\]\/yp-url$/).map((i) =>
    without({
      url: effect.text(`directory[${i}]/yp-url`),
      timeout: effect.number(`directory[${i}]/yp-url-timeout`),
      interval: effect.number(`directory[${i}]/touch-interval`),
    }),
  );
}

function aliasPaths({ effect }: Server): string[] {
  const found = [...effect.values.keys()].filter(
    (path) => /^paths\/alias\[.*\]$/.test(path) && path !== 'paths/alias[/]',
  );
  const root = effect.text('paths/alias[/]');
  return root === null || root === '/status.xsl' ? found : [...found, 'paths/alias[/]'];
}

function aliasesOf({ effect }: Server, paths: readonly string[]): object[] | null {
  if (paths.length === 0) return null;
  return paths.map((path) =>
    without({
      from: effect.text(`${path}/from`),
      to: effect.text(path),
      port: effect.number(`${path}/port`) || null,
      address: effect.text(`${path}/address`),
    }),
  );
}

function indexes(paths: Iterable<string>, pattern: RegExp): number[] {
  return [...paths].flatMap((path) => pattern.exec(path)?.[1] ?? []).map(Number);
}

export function without(said: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}
