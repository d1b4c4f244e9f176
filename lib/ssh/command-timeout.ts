/**
 * A script did not end in time. It is not stopped, for it may be in the middle of something: it goes on until it ends,
 * or writes to the output that nobody reads any more.
 */
export class CommandTimeout extends Error {
  override readonly name = 'CommandTimeout';
  readonly seconds: number;
  readonly hint = 'it may still run there: see what it waits for, or allow more time with a longer command timeout';

  constructor(where: string, seconds: number) {
    super(`the command on ${where} did not end within ${seconds} s`);
    this.seconds = seconds;
  }
}
