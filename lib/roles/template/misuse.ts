/** A filter, test or macro that was called wrongly. Whoever called it adds the place. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
