import type { Reporter, Screen } from '../../../../lib/events/reporter.ts';
import type { Event } from '../../../../lib/events/types.generated.ts';

/** What a reporter writes about events. */
export function written(open: (screen: Screen) => Reporter, events: Event[], screen: Partial<Screen> = {}): string {
  let text = '';
  const write = (piece: string) => {
    text += piece;
  };
  const reporter = open({ write, columns: 80, colour: false, ...screen });
  for (const event of events) reporter.report(event);
  return text;
}
