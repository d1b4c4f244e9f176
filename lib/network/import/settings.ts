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
  texts(['icecast', 'certificate', 'file'], 'paths/ssl-certificate'),
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
  const put = (steps: (string | number)[], value: unknown, path: string) =>
    draft.put([...at, 'icecast', ...steps], value, server, path);
  put(['files'], effect.number('fileserve') === 0 ? false : null, 'fileserve');
  const names = mountNames(effect);
  const copies = names.filter((name) => names.includes(effect.text(`mount[${name}]/fallback-mount`) ?? '')).length;
  put(
    ['limits', 'sources'],
    Math.max(effect.number('limits/sources'), names.length * 2 + copies + 2),
    'limits/sources',
  );
  put(['listen'], socketsOf(server), 'listen-socket[1]');
  put(['headers'], headersOf(server, ''), 'http-headers');
  put(['directories'], directoriesOf(server), 'directory[1]');
  put(['aliases'], aliasesOf(server), 'paths/alias');
  put(['log', 'playlist'], effect.text('logging/playlistlog') === null ? null : true, 'logging/playlistlog');
  put(['log', 'size'], effect.number('logging/logsize') || null, 'logging/logsize');
  put(['log', 'archive'], effect.number('logging/logarchive') === 1 ? true : null, 'logging/logarchive');
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

function aliasesOf({ effect }: Server): object[] | null {
  const found = [...effect.values.keys()].filter(
    (path) => /^paths\/alias\[.*\]$/.test(path) && path !== 'paths/alias[/]',
  );
  const root = effect.text('paths/alias[/]');
  const all = root === null || root === '/status.xsl' ? found : [...found, 'paths/alias[/]'];
  if (all.length === 0) return null;
  return all.map((path) =>
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
