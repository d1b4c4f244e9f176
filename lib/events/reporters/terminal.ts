import { progressText } from '../lines/progress.ts';
import { shorten } from '../lines/shorten.ts';
import type { Detail, Reporter, Screen } from '../reporter.ts';
import { plainReporter } from './plain.ts';

const eraseLine = '\r\u001b[K';

/** The plain reporter's lines with a live line below them that says what is going on. */
export function terminalReporter(screen: Screen, detail: Detail): Reporter {
  let live = false;
  const clear = () => {
    if (live) screen.write(eraseLine);
    live = false;
  };
  const plain = plainReporter(
    {
      ...screen,
      write(text) {
        clear();
        screen.write(text);
      },
    },
    detail,
  );
  const progress = progressText();
  return {
    report(event) {
      plain.report(event);
      const text = progress(event);
      clear();
      if (text === '') return;
      // One column stays free, so that no terminal wraps.
      screen.write(shorten(text, screen.columns - 1));
      live = true;
    },
  };
}
