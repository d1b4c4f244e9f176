import type { Draft, Server } from './draft.ts';
import { elementOf, mountWordsOf } from './mount-words.ts';
import { pullOf } from './relays.ts';
import { secretsAt } from './secrets-of.ts';

/** A mount as one server alone has it: a pattern, or what no mount of a network can be. */
export function putBlock(draft: Draft, server: Server, name: string): void {
  const path = `mount[${name}]`;
  const at = [...secretsAt(draft, server, path), 'mounts', name];
  draft.put(at, {}, server, path);
  const words = mountWordsOf(draft, server, name);
  for (const [word, value] of Object.entries(words)) {
    const items = Array.isArray(value) ? value.map((_, i) => `${path}/http-headers/header[${i + 1}]`) : [];
    draft.put([...at, word], value, server, `${path}/${elementOf(word)}`, items);
  }
  const pull = pullOf(server, name);
  if (pull === null) return;
  for (const [word, value] of Object.entries(pull))
    draft.put([...at, 'pull', word], value, server, `relay[${name}]/${elementOf(word)}`);
  const silent = server.effect.values.get(`relay[${name}]/relay-shoutcast-metadata`) === 0;
  draft.put([...at, 'metadata'], silent ? false : null, server, `relay[${name}]`);
}

/** What follows from the network, or is said of the server where the mount comes in. */
const elsewhere = new Set(['fallback', 'intro', 'only_as_fallback', 'bitrate']);

/** What of a mount is otherwise on a server than where it comes in. */
export function putDifferences(draft: Draft, origin: Server, server: Server, name: string): void {
  const first = mountWordsOf(draft, origin, name);
  const path = `mount[${name}]`;
  const relayed = server.effect.values.has(`relay[${name}]/server`);
  for (const [word, value] of Object.entries(mountWordsOf(draft, server, name))) {
    if (elsewhere.has(word) || JSON.stringify(first[word]) === JSON.stringify(value)) continue;
    if (relayed && (word === 'user' || word === 'password')) continue;
    draft.put([...secretsAt(draft, server, path), 'mounts', name, word], value, server, path);
  }
}
