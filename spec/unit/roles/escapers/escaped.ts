import { type Escaper, Refusal, type Slot } from '../../../../lib/roles/escapers/escaper.ts';

/** What an escaper prints, or the refusal's message behind `refused: `. */
export function escaped(escaper: Escaper, value: string, slot: Partial<Slot> = {}): string {
  try {
    return escaper.escape(value, { before: '', after: '', ...slot });
  } catch (error) {
    if (error instanceof Refusal) return `refused: ${error.message}`;
    throw error;
  }
}
