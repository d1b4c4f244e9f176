import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { loopsOf } from '../loops.ts';
import type { Written } from '../written.ts';

/** Mounts that fall back to each other. Icecast answers 404 where that leads nowhere. */
export function* fallbackLoop(written: Written): Generator<Diagnostic> {
  for (const loop of loopsOf(written.mounts.keys(), (name) => written.mounts.get(name)?.fallback)) {
    const [name] = loop;
    if (name === undefined) continue;
    yield written.inventory.at(pointer('mounts', name, 'fallback'), {
      code: 'fallback-loop',
      severity: 'error',
      message:
        loop.length === 1
          ? `\`${name}\` falls back to itself`
          : `mounts fall back to each other: ${[...loop, name].join(' → ')}`,
      hint: 'leave the fallback of one of them out: every mount ends at its hold file',
    });
  }
}
