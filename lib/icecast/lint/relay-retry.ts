import { childrenOf, type Element, textOf } from '../element.ts';
import { example, relay } from './example.ts';
import type { Fix, LintRule, Problem } from './rule.ts';
import { lastOf, numberOf } from './values.ts';

/** Seconds that a listener may be expected to wait. */
const bearable = 30;

export const relayRetry: LintRule = {
  code: 'relay-retry',
  severity: 'warning',
  what: 'a relay that waits minutes before it tries again',
  why:
    'After a failed connection Icecast tries again only when `<master-update-interval>` is over: 120 s unless the file says otherwise, ' +
    'and for `<relay>` too, not for `<master-server>` alone. Measured with 2.4.4: a relay was back after 121.8 s with 120, after 17.0 s with 5.',
  remedy: 'Set `<master-update-interval>` to 5.',
  *check(root): Generator<Problem> {
    const [relay] = childrenOf(root, 'relay');
    const puller = relay ?? (textOf(root, 'master-server') === null ? undefined : lastOf(root, 'master-server'));
    const interval = lastOf(root, 'master-update-interval');
    const seconds = numberOf(root, 'master-update-interval', 120);
    if (puller === undefined || (seconds > 0 && seconds <= bearable)) return;
    const message = `after a failed connection relays wait ${seconds} s before they try again`;
    if (interval === undefined) yield { at: puller, message, fix: inserted(puller) };
    else if (interval.text !== null && interval.children.length === 0)
      yield { at: interval, message, fix: set(interval) };
  },
  failing: example(relay('/a.mp3') + fallback()),
  passing: example(`<master-update-interval>5</master-update-interval>\n${relay('/a.mp3')}${fallback()}`),
};

const does = 'sets <master-update-interval> to 5';

function inserted(before: Element): Fix {
  return { does, edits: [{ before, xml: '<master-update-interval>5</master-update-interval>' }] };
}

function set(element: Element): Fix {
  return { does, edits: [{ set: element, text: '5' }] };
}

function fallback(): string {
  return '\n<mount>\n<mount-name>/a.mp3</mount-name>\n<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>\n</mount>';
}
