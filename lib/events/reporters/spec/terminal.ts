import { foldTo } from '../../lines/fold-to.ts';
import { specsNow } from '../../lines/specs-now.ts';
import type { Reporter, Screen } from '../../reporter.ts';
import { specReporter } from './spec.ts';

const eraseLine = '\r\u001b[K';

/** The spec reporter with a live line below that says how far the run is, and what runs now. */
export function specTerminalReporter(screen: Screen): Reporter {
  let live = '';
  const clear = () => {
    if (live !== '') screen.write(eraseLine);
    live = '';
  };
  const write = (text: string) => {
    clear();
    screen.write(text);
  };
  const fold = foldTo(() => screen.columns);
  const lines = specReporter({ write, colour: screen.colour }, fold);
  const now = specsNow();
  return {
    live: true,
    report(event) {
      lines.report(event);
      // One column stays free, so that no terminal wraps.
      const text = now(event, screen.columns - 1);
      if (text === live) return;
      clear();
      screen.write(text);
      live = text;
    },
  };
}
