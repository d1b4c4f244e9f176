import { textOf } from '../element.ts';
import { settingOf } from '../mount-block.ts';
import { example, mount } from './example.ts';
import { type LintRule, type Problem, plainServer } from './rule.ts';
import { allMounts, lastOf, leadingNumber } from './values.ts';

const mounts = (listeners: number) =>
  mount('/a.mp3', `<max-listeners>${listeners}</max-listeners>\n<bitrate>128</bitrate>`);

/** What packets need on top of sound. */
const overhead = 1.05;

export const bandwidth: LintRule = {
  code: 'bandwidth',
  severity: 'warning',
  what: 'more listeners than the link carries',
  why: 'Icecast 2.4 knows no limit of bandwidth. When the link is full all listeners fall behind together, and are dropped together. A mount counts with `<max-listeners>` times `<bitrate>`, 128 kbit/s if it does not say it, plus a twentieth.',
  remedy:
    'Lower `<max-listeners>`, or add a relay. `--link MBIT` says what the link carries; with no file named it is `provider.link_mbit`.',
  *check(root, { link }, dialect): Generator<Problem> {
    const limits = lastOf(root, 'limits') ?? root;
    // KH does not let in more than it is told that the link carries.
    if (link === null || (dialect === 'kh' && lastOf(limits, 'max-bandwidth') !== undefined)) return;
    let kbit = 0;
    for (const [name, element] of allMounts(root)) {
      const listeners = leadingNumber(settingOf(root, name, 'max-listeners') ?? '0') ?? 0;
      const bitrate = leadingNumber(textOf(element, 'bitrate') ?? '128') ?? 128;
      kbit += Math.max(0, listeners) * bitrate * overhead;
    }
    const mbit = Math.ceil(kbit / 1000);
    if (mbit > link)
      yield {
        at: limits,
        message: `all listeners that the mounts let in need ${mbit} Mbit/s, and the link carries ${link}`,
      };
  },
  failing: example(mounts(400)),
  passing: example(mounts(200)),
  server: { ...plainServer, link: 50 },
};
