import type { Draft, Server } from './draft.ts';
import { listenersOf } from './listeners.ts';
import { secretsAt } from './secrets-of.ts';
import { headersOf } from './settings.ts';
import type { Value } from './words.ts';

const words: Readonly<Record<string, readonly [word: string, reading: 'text' | 'number' | 'bit']>> = {
  username: ['user', 'text'],
  password: ['password', 'text'],
  'stream-name': ['title', 'text'],
  'stream-description': ['description', 'text'],
  'stream-url': ['url', 'text'],
  genre: ['genre', 'text'],
  bitrate: ['bitrate', 'text'],
  type: ['type', 'text'],
  subtype: ['subtype', 'text'],
  intro: ['intro', 'text'],
  'fallback-mount': ['fallback', 'text'],
  'fallback-override': ['fallback_override', 'bit'],
  'fallback-when-full': ['fallback_when_full', 'bit'],
  'max-listeners': ['max_listeners', 'number'],
  'max-listener-duration': ['max_listener_duration', 'number'],
  'burst-size': ['burst_size', 'number'],
  'queue-size': ['queue_size', 'number'],
  'source-timeout': ['source_timeout', 'number'],
  'mp3-metadata-interval': ['metadata_interval', 'number'],
  hidden: ['hidden', 'bit'],
  public: ['public', 'number'],
  'no-mount': ['only_as_fallback', 'bit'],
  charset: ['charset', 'text'],
  'dump-file': ['dump_file', 'text'],
  'on-connect': ['on_connect', 'text'],
  'on-disconnect': ['on_disconnect', 'text'],
};

/** What holds for mounts without a block. */
export function putDefaultMount(draft: Draft, server: Server): void {
  const { effect } = server;
  if (!effect.elements.has('default-mount')) return;
  const at = [...secretsAt(draft, server, 'default-mount'), 'default_mount'];
  draft.put(at, {}, server, 'default-mount');
  const put = (word: string, value: unknown, path: string) => draft.put([...at, word], value, server, path);
  for (const [element, [word, reading]] of Object.entries(words)) {
    const path = `default-mount/${element}`;
    const value = effect.values.get(path) ?? null;
    if (value === null || !effect.elements.has(path)) continue;
    put(word, said(element, reading, value), path);
  }
  // An inventory leads listeners back unless it says otherwise, and Icecast only where it is told to.
  const leads = effect.text('default-mount/fallback-mount') !== null;
  if (leads && effect.number('default-mount/fallback-override') === 0)
    put('fallback_override', false, 'default-mount/fallback-override');
  put('authentication', listenersOf(draft, server, 'default-mount'), 'default-mount/authentication');
  put('headers', headersOf(server, 'default-mount'), 'default-mount/http-headers/header[1]');
}

/** Null: as if nothing were said. */
function said(element: string, reading: 'text' | 'number' | 'bit', value: Value): unknown {
  if (element === 'public') return value === -1 ? 'source' : value !== 0;
  if (reading === 'bit') return value === 1;
  return reading === 'number' && Number(value) < 0 ? null : value;
}
