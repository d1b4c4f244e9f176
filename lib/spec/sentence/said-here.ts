/** Up to eleven frames that chai and we put between a spec and the place where a sentence is understood, and then some. */
const depth = 16;

/** An error whose stack tells where a spec says something. */
export function saidHere(title: string): Error {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = depth;
  const said = new Error(title);
  // The stack is taken when the error is made; from here on others count.
  Error.stackTraceLimit = limit;
  return said;
}
