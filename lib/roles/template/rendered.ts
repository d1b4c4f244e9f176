/** Text that is already in the format of the file: what a macro or `{% set %}…{% endset %}` made, or a raw value. */
export class Rendered {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
