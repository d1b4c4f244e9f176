import type { Draft, Server } from './draft.ts';
import { headersOf } from './settings.ts';

const words: Readonly<Record<string, 'text' | 'number' | 'bit'>> = {
  username: 'text',
  password: 'text',
  'fallback-mount': 'text',
  'fallback-when-full': 'bit',
  'max-listeners': 'number',
  'max-listener-duration': 'number',
  'burst-size': 'number',
  'queue-size': 'number',
  'source-timeout': 'number',
  'mp3-metadata-interval': 'number',
  hidden: 'bit',
  public: 'bit',
  charset: 'text',
  'dump-file': 'text',
  'on-connect': 'text',
  'on-disconnect': 'text',
};

const names: Readonly<Record<string, string>> = {
  username: 'user',
  'fallback-mount': 'fallback',
  'mp3-metadata-interval': 'metadata_interval',
};

/** What holds for mounts without a block. */
export function putDefaultMount(draft: Draft, server: Server): void {
  const { effect, host } = server;
  if (!effect.elements.has('default-mount')) return;
  const at = ['groups', `${host}-secrets`];
  draft.put([...at, 'hosts'], [host], server, 'default-mount');
  const put = (word: string, value: unknown, path: string) =>
    draft.put([...at, 'icecast', 'default_mount', word], value, server, path);
  for (const [element, reading] of Object.entries(words)) {
    const path = `default-mount/${element}`;
    if (!effect.elements.has(path)) continue;
    const number = effect.number(path);
    const value = reading === 'text' ? effect.text(path) : reading === 'bit' ? number === 1 : number;
    if (!(element === 'public' && number < 0)) put(names[element] ?? element.replaceAll('-', '_'), value, path);
  }
  put('headers', headersOf(server, 'default-mount'), 'default-mount/http-headers/header[1]');
}
