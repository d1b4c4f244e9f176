import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';
import { repeated } from './repeated.ts';

/** Two mounts with one fallback: when the first of them returns, it takes the listeners of both. */
export function* sharedFallback(written: Written): Generator<Diagnostic> {
  for (const { item, first, key } of repeated(written.mounts, ([, mount]) => mount.fallback)) {
    yield written.inventory.at(pointer('mounts', item[0], 'fallback'), {
      code: 'shared-fallback',
      severity: 'warning',
      message: `\`${item[0]}\` and \`${first[0]}\` share the fallback \`${key}\`: whichever returns first takes the listeners of both`,
      hint: 'give each a fallback of its own, or leave it out: every mount has a hold file',
    });
  }
}
