import type { Data, Draft, Server } from './draft.ts';
import { listenersOf } from './listeners.ts';
import { headersOf } from './settings.ts';

const texts: Readonly<Record<string, string>> = {
  'stream-name': 'title',
  'stream-description': 'description',
  genre: 'genre',
  'stream-url': 'url',
  bitrate: 'bitrate',
  type: 'type',
  subtype: 'subtype',
  'fallback-mount': 'fallback',
  intro: 'intro',
  charset: 'charset',
  'dump-file': 'dump_file',
  'on-connect': 'on_connect',
  'on-disconnect': 'on_disconnect',
};

/** What Icecast has if nothing is said. */
const numbers: Readonly<Record<string, readonly [word: string, otherwise: number | null]>> = {
  'max-listeners': ['max_listeners', -1],
  'max-listener-duration': ['max_listener_duration', 0],
  'burst-size': ['burst_size', null],
  'queue-size': ['queue_size', null],
  'source-timeout': ['source_timeout', null],
  'mp3-metadata-interval': ['metadata_interval', -1],
};

const elements = new Map([
  ...Object.entries(texts).map(([element, word]) => [word, element] as const),
  ...Object.entries(numbers).map(([element, [word]]) => [word, element] as const),
]);

/** The element that a word of a mount comes from. */
export function elementOf(word: string): string {
  return elements.get(word) ?? (word === 'user' ? 'username' : word.replaceAll('_', '-'));
}

/** A mount in the words of a host's `icecast.mounts`. Icecast's own defaults are left out. */
export function mountWordsOf(draft: Draft, server: Server, name: string): Data {
  const { effect } = server;
  const at = `mount[${name}]`;
  const words: Data = {};
  const put = (word: string, value: unknown) => {
    if (value !== null && value !== undefined) words[word] = value;
  };
  if (!effect.values.has(`relay[${name}]/server`)) {
    const [user, password] = [effect.text(`${at}/username`), effect.text(`${at}/password`)];
    put('user', user === 'source' ? null : user);
    put('password', password === effect.text('authentication/source-password') ? null : password);
  }
  for (const [element, word] of Object.entries(texts)) put(word, effect.text(`${at}/${element}`));
  for (const [element, [word, otherwise]] of Object.entries(numbers)) {
    const number = effect.number(`${at}/${element}`);
    put(word, number === otherwise ? null : number);
  }
  put('hidden', effect.number(`${at}/hidden`) === 1 || null);
  put('only_as_fallback', effect.number(`${at}/no-mount`) === 1 || null);
  if (effect.values.has(`${at}/public`)) {
    const announced = effect.number(`${at}/public`);
    put('public', announced < 0 ? 'source' : announced !== 0);
  }
  if (effect.text(`${at}/fallback-mount`) !== null) {
    put('fallback_override', effect.number(`${at}/fallback-override`) === 1);
    put('fallback_when_full', effect.number(`${at}/fallback-when-full`) === 1 || null);
  }
  put('headers', headersOf(server, at));
  put('authentication', listenersOf(draft, server, at));
  return words;
}
