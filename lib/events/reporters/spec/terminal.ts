import { specMarks } from '../../lines/spec-mark.ts';
import { visible } from '../../lines/visible.ts';
import type { Reporter, Screen } from '../../reporter.ts';
import { specReporter } from './spec.ts';

const eraseLine = '\r\u001b[K';

/** The spec reporter with a live line below that says how far the run is. */
export function specTerminalReporter(screen: Screen): Reporter {
  let live = false;
  let total = 0;
  let done = 0;
  let bad = 0;
  const clear = () => {
    if (live) screen.write(eraseLine);
    live = false;
  };
  const lines = specReporter({
    get columns() {
      return screen.columns;
    },
    colour: screen.colour,
    write(text) {
      clear();
      screen.write(text);
    },
  });
  return {
    report(event) {
      let where = '';
      if (event.type === 'spec-started') total = event.total;
      if (event.type === 'spec-result') {
        done++;
        if (event.outcome === 'failed' || event.outcome === 'unreachable') bad++;
        where = event.host ?? event.path[0] ?? '';
      }
      lines.report(event);
      clear();
      if (event.type === 'specs-finished' || done >= total) return;
      const text = [`${done}/${total} specs`, bad > 0 ? `${specMarks.failed} ${bad}` : '', visible(where)];
      const line = text.filter((part) => part !== '').join(' · ');
      // One column stays free, so that no terminal wraps.
      screen.write([...line].slice(0, Math.max(0, screen.columns - 1)).join(''));
      live = true;
    },
  };
}
