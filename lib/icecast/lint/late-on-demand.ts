import { childrenOf } from '../element.ts';
import { example, mount, relay } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { numberOf } from './values.ts';

const rest = `\n${mount('/a.mp3', '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>')}`;
const interval = '<master-update-interval>5</master-update-interval>\n';
const onDemand = '<relays-on-demand>1</relays-on-demand>';

export const lateOnDemand: LintRule = {
  code: 'late-on-demand',
  severity: 'warning',
  dialects: ['2.4', '2.5'],
  what: '<relays-on-demand> below the relays that it is for',
  why: 'Each `<relay>` takes the value over while it is read. What comes later does not reach the relays above it (cfgfile.c of 2.4.4).',
  remedy: 'Put `<relays-on-demand>` above the first `<relay>`, or `<on-demand>` into the relays that need it.',
  *check(root): Generator<Problem> {
    if (numberOf(root, 'relays-on-demand', 0) === 0) return;
    const first = root.children.findIndex(({ name }) => name === 'relay');
    for (const element of childrenOf(root, 'relays-on-demand')) {
      if (first >= 0 && root.children.indexOf(element) > first)
        yield { at: element, message: 'stands below a <relay>, which does not see it any more' };
    }
  },
  failing: example(`${interval}${relay('/a.mp3')}\n${onDemand}${rest}`),
  passing: example(`${interval}${onDemand}\n${relay('/a.mp3')}${rest}`),
};
