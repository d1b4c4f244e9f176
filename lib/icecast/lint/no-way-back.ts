import { childrenOf, textOf } from '../element.ts';
import { settingOf } from '../mount-block.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { comesBack, lastOf } from './values.ts';

const fallback = '<fallback-mount>/hold.mp3</fallback-mount>';

export const noWayBack: LintRule = {
  code: 'no-way-back',
  severity: 'warning',
  what: 'a fallback that listeners do not come back from',
  why: 'Without `<fallback-override>` listeners stay where they were sent after the mount is back, until that stream ends: for ever with a file, which is looped.',
  remedy: 'Write `<fallback-override>1</fallback-override>` beside `<fallback-mount>`.',
  *check(root, _server, dialect): Generator<Problem> {
    for (const block of childrenOf(root, 'mount')) {
      const name = textOf(block, 'mount-name');
      const at = lastOf(block, 'fallback-mount');
      if (at === undefined || at.text === null) continue;
      const override = name === null ? textOf(block, 'fallback-override') : settingOf(root, name, 'fallback-override');
      if (comesBack(override, dialect)) continue;
      yield { at, message: `listeners of ${name ?? 'these mounts'} do not come back from ${at.text}` };
    }
  },
  failing: example(mount('/a.mp3', fallback)),
  passing: example(mount('/a.mp3', `${fallback}\n<fallback-override>1</fallback-override>`)),
};
