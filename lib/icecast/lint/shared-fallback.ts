import { childrenOf, textOf } from '../element.ts';
import { settingOf } from '../mount-block.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { allMounts, comesBack, lastOf } from './values.ts';

const own = (file: string) => `<fallback-mount>/${file}.mp3</fallback-mount>\n<fallback-override>1</fallback-override>`;

export const sharedFallback: LintRule = {
  code: 'shared-fallback',
  severity: 'warning',
  what: 'two mounts that come back from one fallback',
  why:
    'With `<fallback-override>` a mount that comes back takes all listeners of its fallback with it, whoever they are (source.c of 2.4.4). ' +
    'If two mounts share one, the listeners of the second hear the first from then on.',
  remedy: 'Give each mount a fallback of its own; a copy of the file, or a second relay of the same stream, is enough.',
  *check(root, _server, dialect): Generator<Problem> {
    const users = new Map<string, string>();
    for (const [name, element] of allMounts(root)) {
      const fallback = settingOf(root, name, 'fallback-mount');
      if (fallback === null || !comesBack(settingOf(root, name, 'fallback-override'), dialect)) continue;
      const other = users.get(fallback);
      const at = lastOf(element, 'fallback-mount') ?? element;
      if (other === undefined) users.set(fallback, name);
      else yield { at, message: `${name} and ${other} both take all listeners of ${fallback} when they come back` };
    }
    // A default for mounts that are not known beforehand is shared by as many as come.
    for (const block of childrenOf(root, 'mount')) {
      const at = lastOf(block, 'fallback-mount');
      const forAll =
        block.attributes.get('type') === 'default' && comesBack(textOf(block, 'fallback-override'), dialect);
      if (at !== undefined && forAll && users.size === 0)
        yield { at, message: 'every mount without a block of its own shares this fallback' };
    }
  },
  failing: example(`${mount('/a.mp3', own('hold'))}\n${mount('/b.mp3', own('hold'))}`),
  passing: example(`${mount('/a.mp3', own('hold-a'))}\n${mount('/b.mp3', own('hold-b'))}`),
};
