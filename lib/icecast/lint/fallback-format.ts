import { childrenOf, type Element, textOf } from '../element.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf, ownMounts } from './values.ts';

/** What can follow one another in a player, by the ending of a name. Ogg may hold several codecs. */
const endings: ReadonlyMap<string, string> = new Map([
  ['mp3', 'MP3'],
  ['ogg', 'Ogg'],
  ['oga', 'Ogg'],
  ['opus', 'Ogg'],
  ['aac', 'AAC'],
  ['aacp', 'AAC'],
  ['m4a', 'MP4'],
  ['webm', 'WebM'],
  ['mka', 'Matroska'],
]);

const types: ReadonlyMap<string, string> = new Map([
  ['audio/mpeg', 'MP3'],
  ['audio/ogg', 'Ogg'],
  ['application/ogg', 'Ogg'],
  ['audio/aac', 'AAC'],
  ['audio/aacp', 'AAC'],
  ['audio/webm', 'WebM'],
]);

export const fallbackFormat: LintRule = {
  code: 'fallback-format',
  severity: 'error',
  what: 'a fallback of another format',
  why:
    'Icecast moves no listener to a stream of another type: it logs `different types, ignored`, and they are dropped. Measured with 2.4.4, from MP3 to Ogg: 0 of 3 kept. ' +
    'The sample rate has to be the same, too, or players stop; this file does not say it, and `aircheck validate` compares it from the inventory.',
  remedy: 'Name a fallback of the same format, sample rate and channels; only the bitrate may differ.',
  *check(root): Generator<Problem> {
    const mounts = ownMounts(root);
    for (const block of childrenOf(root, 'mount')) {
      const [name, fallback] = [textOf(block, 'mount-name'), textOf(block, 'fallback-mount')];
      const at = lastOf(block, 'fallback-mount');
      if (name === null || fallback === null || at === undefined) continue;
      const [own, other] = [formatOf(name, block), formatOf(fallback, mounts.get(fallback))];
      if (own === undefined || other === undefined || own === other) continue;
      yield { at, message: `listeners of ${name} (${own}) cannot move to ${fallback} (${other})` };
    }
  },
  failing: example(
    mount('/a.mp3', '<fallback-mount>/hold.ogg</fallback-mount>\n<fallback-override>1</fallback-override>'),
  ),
  passing: example(
    mount('/a.mp3', '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>'),
  ),
};

function formatOf(name: string, block: Element | undefined): string | undefined {
  const type = block === undefined ? null : textOf(block, 'type');
  const said = type === null ? undefined : types.get(type.trim().toLowerCase());
  return said ?? endings.get(/\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');
}
