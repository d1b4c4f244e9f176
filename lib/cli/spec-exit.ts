/** `process.exit()` in a spec: the other specs would look as if they had never been written. */
class ExitInSpec extends Error {
  override readonly name = 'ExitInSpec';
  readonly hint = 'a spec fails by an expectation, or by throwing an error';
}

/** While specs run, they cannot end the program. Gives what lets it be ended again. */
export function refuseExit(process: NodeJS.Process): () => void {
  const before = process.exit;
  process.exit = (code) => {
    throw new ExitInSpec(`a spec must not end the program: process.exit(${code ?? ''})`);
  };
  return () => {
    process.exit = before;
  };
}
