/** A number as atoi(3) reads it, which is all that Icecast does: what begins with no digit is 0, what follows is left. */
export function atoi(text: string): number {
  const digits = /^[\t-\r ]*([+-]?\d+)/.exec(text)?.[1];
  return digits === undefined ? 0 : Number(digits) | 0;
}

/** Whether it says what it seems to say. */
export function isPlainNumber(text: string): boolean {
  return /^\s*[+-]?\d{1,9}\s*$/.test(text);
}
