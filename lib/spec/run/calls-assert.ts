/**
 * Whether the text of a function calls `assert`, or one of its functions: `assert(…)`, `assert.equal(…)`. One that has
 * the word alone, as the name of something, says nothing. Where two files import it, one has it as `assert2`.
 */
export function callsAssert(text: string): boolean {
  return /(?<![\w$.])assert\d*(?:\s*\??\.\s*\w+)*\s*(?:\?\.)?\s*\(/.test(text);
}
