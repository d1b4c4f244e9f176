import { childrenOf, textOf } from './element.ts';
import { parse, UnreadableXml } from './parse.ts';
import type { Running, RunningMount } from './running.ts';

/**
 * Reads what Icecast says at /admin/listmounts. A file that it plays itself has been connected for no time at all.
 *
 * @param relays The addresses of those of a mount's listeners that are other Icecasts.
 * @returns null for what makes no sense.
 */
export function readRunning(listmounts: string, relays: ReadonlyMap<string, readonly string[]>): Running {
  try {
    const root = parse(listmounts);
    if (root.name !== 'icestats') return null;
    return new Map(
      childrenOf(root, 'source').map((source): [string, RunningMount] => {
        const mount = source.attributes.get('mount') ?? '';
        const all = Number(textOf(source, 'listeners') ?? 0);
        const others = relays.get(mount) ?? [];
        const type = textOf(source, 'content-type');
        const file = textOf(source, 'Connected') === null;
        return [mount, { listeners: Math.max(0, all - others.length), relays: others, type, file }];
      }),
    );
  } catch (error) {
    if (error instanceof UnreadableXml) return null;
    throw error;
  }
}
