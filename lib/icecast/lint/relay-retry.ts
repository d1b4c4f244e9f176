import type { Dialect } from '../dialects.ts';
import { childrenOf, textOf } from '../element.ts';
import { example, relay } from './example.ts';
import type { Edit, Fix, LintRule, Problem } from './rule.ts';
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
  *check(root, _server, dialect): Generator<Problem> {
    const [relay] = childrenOf(root, 'relay').filter(
      (one) => dialect !== 'kh' || lastOf(one, 'retry-delay') === undefined,
    );
    const puller = relay ?? (textOf(root, 'master-server') === null ? undefined : lastOf(root, 'master-server'));
    const interval = lastOf(root, 'master-update-interval');
    const seconds = numberOf(root, 'master-update-interval', 120);
    if (puller === undefined || (seconds > 0 && seconds <= bearable)) return;
    const message = `after a failed connection relays wait ${seconds} s before they try again`;
    if (interval === undefined)
      yield {
        at: puller,
        message,
        ...wayOut(dialect, (text) => ({
          before: puller,
          xml: `<master-update-interval>${text}</master-update-interval>`,
        })),
      };
    else if (interval.text !== null && interval.children.length === 0)
      yield { at: interval, message, ...wayOut(dialect, (text) => ({ set: interval, text })) };
  },
  failing: example(relay('/a.mp3') + fallback()),
  passing: example(`<master-update-interval>5</master-update-interval>\n${relay('/a.mp3')}${fallback()}`),
};

/** 2.5 ignores less than 15 seconds. */
function wayOut(dialect: Dialect, edit: (seconds: string) => Edit): { hint?: string; fix: Fix } {
  const seconds = dialect === '2.5' ? '15' : '5';
  const fix = { does: `sets <master-update-interval> to ${seconds}`, edits: [edit(seconds)] };
  return dialect === '2.5' ? { hint: 'Set `<master-update-interval>` to 15: 2.5 ignores less.', fix } : { fix };
}

function fallback(): string {
  return '\n<mount>\n<mount-name>/a.mp3</mount-name>\n<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>\n</mount>';
}
