/** An error whose stack, of so many frames, tells where a spec says something. Every sentence makes one. */
export function saidHere(title: string, frames = 5): Error {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = frames;
  const said = new Error(title);
  // The stack is taken when the error is made; from here on others count.
  Error.stackTraceLimit = limit;
  return said;
}
