import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Written } from '../written.ts';
import { repeated } from './repeated.ts';

/** A studio that sends to a playlist, or two that send to one source, which takes the first and refuses the second. */
export function* studioSource(written: Written): Generator<Diagnostic> {
  for (const studio of written.studios) {
    if (written.sources.get(studio.data.source)?.kind !== 'playlist') continue;
    yield written.inventory.at(`${studio.pointer}/source`, {
      code: 'source-not-live',
      severity: 'error',
      message: `\`${studio.name}\` cannot play \`${studio.data.source}\`: it is a playlist, which the masters play by themselves`,
      hint: 'name a source of `kind: live`',
    });
  }
  for (const { item, first, key } of repeated(written.studios, (studio) => studio.data.source)) {
    yield written.inventory.at(`${item.pointer}/source`, {
      code: 'shared-source',
      severity: 'warning',
      message: `\`${item.name}\` and \`${first.name}\` both play \`${key}\`: a master takes whoever comes first and refuses the other`,
      hint: 'write a source for each; their priorities say which is on air',
    });
  }
}
