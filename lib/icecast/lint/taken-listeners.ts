import { textOf } from '../element.ts';
import { settingOf } from '../mount-block.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { allMounts, comesBack, lastOf, leadingNumber, ownMounts } from './values.ts';

const live = mount('/live.mp3', '<fallback-mount>/low.mp3</fallback-mount>\n<fallback-override>1</fallback-override>');

export const takenListeners: LintRule = {
  code: 'taken-listeners',
  severity: 'note',
  what: 'a fallback that people listen to by themselves',
  why:
    'With `<fallback-override>` a mount that comes back takes all listeners of its fallback with it, those too who chose the fallback. ' +
    'Where it is the small stream for slow lines, they get the big one.',
  remedy:
    'Let the fallback be a hidden mount that nobody chooses: a second relay of the same stream under another name, with `<hidden>1</hidden>`.',
  *check(root, _server, dialect): Generator<Problem> {
    const mounts = allMounts(root);
    for (const [name, block] of ownMounts(root)) {
      const fallback = textOf(block, 'fallback-mount');
      const at = lastOf(block, 'fallback-mount');
      if (fallback === null || at === undefined || !mounts.has(fallback)) continue;
      if (!comesBack(settingOf(root, name, 'fallback-override'), dialect)) continue;
      if (isOn(settingOf(root, fallback, 'hidden')) || isOn(settingOf(root, fallback, 'no-mount'))) continue;
      yield { at, message: `${name} takes those who chose ${fallback} with it when it comes back` };
    }
  },
  failing: example(`${live}\n${mount('/low.mp3')}`),
  passing: example(`${live}\n${mount('/low.mp3', '<hidden>1</hidden>')}`),
};

function isOn(text: string | null): boolean {
  return (leadingNumber(text ?? '0') ?? 0) !== 0;
}
