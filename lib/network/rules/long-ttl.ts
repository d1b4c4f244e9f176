import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Written } from '../written.ts';

/** Seconds after which a listener who presses play again should be somewhere that plays. */
const BEARABLE = 60;

/** A time to live of names that undoes how fast another server takes over. */
export function* longTtl(written: Written): Generator<Diagnostic> {
  const ttl = written.inventory.data.dns?.ttl;
  if (ttl === undefined || ttl <= BEARABLE) return;
  yield written.inventory.at('/dns/ttl', {
    code: 'long-ttl',
    severity: 'warning',
    message: `for up to ${ttl} s people are sent on to a server that is down, whatever takes over within seconds`,
    hint: `write \`ttl: 30\`, or ${BEARABLE} at most`,
  });
}
