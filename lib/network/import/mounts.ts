import type { Draft, Server } from './draft.ts';
import { mountNames } from './effect-mounts.ts';
import { listenersOf } from './listeners.ts';
import { putPull } from './relays.ts';
import { secretsAt } from './secrets-of.ts';
import { headersOf } from './settings.ts';
import { WEB_ROOT } from './words.ts';

const formats: Readonly<Record<string, string>> = {
  mp3: 'mp3',
  ogg: 'vorbis',
  oga: 'vorbis',
  opus: 'opus',
  aac: 'aac',
  flac: 'flac',
  'audio/mpeg': 'mp3',
  'audio/aac': 'aac',
  'audio/aacp': 'aac',
  'application/ogg': 'vorbis',
  'audio/ogg': 'vorbis',
};

const texts: readonly (readonly [element: string, word: string])[] = [
  ['stream-name', 'title'],
  ['stream-description', 'description'],
  ['stream-url', 'url'],
  ['genre', 'genre'],
  ['type', 'type'],
  ['subtype', 'subtype'],
  ['charset', 'charset'],
  ['dump-file', 'dump_file'],
];

/** A mount, where it comes in. @param at The host, if it is not every master. */
export function putMount(draft: Draft, server: Server, name: string, at: string | null): void {
  const { effect } = server;
  const block = `mount[${name}]`;
  const put = (word: string, value: unknown, element: string) =>
    draft.put(['mounts', name, ...word.split('.')], value, server, `${block}/${element}`);
  const positive = (element: string) =>
    effect.number(`${block}/${element}`) > 0 ? effect.number(`${block}/${element}`) : null;
  const format = formatOf(server, name);
  put('format', format, 'mount-name');
  put('at', at, 'mount-name');
  const bitrate = effect.text(`${block}/bitrate`);
  put(
    'bitrate',
    bitrate === null ? (format === 'flac' ? null : 128) : /^\d+$/.test(bitrate) ? Number(bitrate) : bitrate,
    'bitrate',
  );
  for (const [element, word] of texts) put(word, effect.text(`${block}/${element}`), element);
  put(
    'max_listeners',
    effect.number(`${block}/max-listeners`) < 0 ? null : effect.number(`${block}/max-listeners`),
    'max-listeners',
  );
  put('max_listener_duration', positive('max-listener-duration'), 'max-listener-duration');
  put('burst_size', effect.number(`${block}/burst-size`), 'burst-size');
  put('queue_size', effect.number(`${block}/queue-size`), 'queue-size');
  const timeout = effect.number(`${block}/source-timeout`);
  put('source_timeout', timeout === effect.number('limits/source-timeout') ? null : timeout, 'source-timeout');
  put('metadata_interval', positive('mp3-metadata-interval'), 'mp3-metadata-interval');
  put('hidden', effect.number(`${block}/hidden`) === 1 || null, 'hidden');
  put('public', effect.number(`${block}/public`) === 1 || null, 'public');
  putAnnounced(draft, server, name);
  put('only_as_fallback', effect.number(`${block}/no-mount`) === 1 || null, 'no-mount');
  const headers = headersOf(server, block);
  const items = headers?.map((_, i) => `${block}/http-headers/header[${i + 1}]`);
  draft.put(['mounts', name, 'headers'], headers, server, `${block}/http-headers/header[1]`, items);
  putFallback(draft, server, name);
  const relayed = putPull(draft, server, name);
  const scripts = relayed ? 'relay' : 'source';
  put(`on_connect.${scripts}`, effect.text(`${block}/on-connect`), 'on-connect');
  put(`on_disconnect.${scripts}`, effect.text(`${block}/on-disconnect`), 'on-disconnect');
  if (!relayed) {
    put('encoder.user', effect.text(`${block}/username`), 'username');
    put('encoder.password', effect.text(`${block}/password`), 'password');
  }
  put('authentication', listenersOf(draft, server, block), 'authentication');
}

function formatOf({ effect }: Server, name: string): string {
  const ending = /\.([a-z0-9]+)$/.exec(name)?.[1] ?? '';
  return formats[ending] ?? formats[effect.text(`mount[${name}]/type`) ?? ''] ?? 'mp3';
}

/** Whether a mount is announced is said once for the network; that its source decides, for a server. */
function putAnnounced(draft: Draft, server: Server, name: string): void {
  const path = `mount[${name}]/public`;
  if (!server.effect.values.has(path) || server.effect.number(path) >= 0) return;
  draft.put([...secretsAt(draft, server, path), 'mounts', name, 'public'], 'source', server, path);
}

/** A fallback is a mount, or a file below the web root. */
function putFallback(draft: Draft, server: Server, name: string): void {
  const { effect } = server;
  const block = `mount[${name}]`;
  const web = effect.text('paths/webroot') ?? WEB_ROOT;
  const fallback = effect.text(`${block}/fallback-mount`);
  const intro = effect.text(`${block}/intro`);
  draft.put(
    ['mounts', name, 'intro'],
    intro === null ? null : draft.carry(server, web + intro),
    server,
    `${block}/intro`,
  );
  if (fallback === null) return;
  const word = mountNames(effect).includes(fallback) ? 'fallback' : 'fallback_file';
  const value = word === 'fallback' ? fallback : draft.carry(server, web + fallback);
  draft.put(['mounts', name, word], value, server, `${block}/fallback-mount`);
  for (const option of ['fallback-override', 'fallback-when-full']) {
    const value = effect.number(`${block}/${option}`) === 1;
    draft.put(['mounts', name, option.replaceAll('-', '_')], value, server, `${block}/${option}`);
  }
}
