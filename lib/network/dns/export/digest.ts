import { createHash } from 'node:crypto';

/** Sixteen digits that stand for a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
