import type { Located, SourceFile } from '../source-file.ts';
import type { Span } from '../span.ts';

/**
 * The anchors and aliases of a file, which an inventory has none of: a value would have two places, and the
 * same can be said once in `vars`. Each name is reported once.
 */
export class Anchors {
  readonly #file: SourceFile;
  readonly #defined = new Map<string, Span>();
  readonly #used = new Map<string, Span[]>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  define(span: Span): void {
    const name = this.#file.text.slice(span.start + 1, span.end);
    if (!this.#defined.has(name)) this.#defined.set(name, span);
  }

  use(span: Span): void {
    const name = this.#file.text.slice(span.start + 1, span.end);
    const uses = this.#used.get(name);
    if (uses === undefined) this.#used.set(name, [span]);
    else uses.push(span);
  }

  findings(): Located[] {
    const anchors = [...this.#defined].map(([name, span]) => {
      const uses = this.#used.get(name)?.length ?? 0;
      if (uses === 0) return this.#finding(span, `\`&${name}\` is an anchor, which is not read`, quotes('&', name));
      const times = uses === 1 ? 'once' : `${uses} times`;
      return this.#finding(
        span,
        `anchors are not read; \`&${name}\` is used ${times}`,
        'write the values out; what many hosts share stands once, under `vars` at the top, of a region or of a group',
      );
    });
    const aliases = [...this.#used]
      .filter(([name]) => !this.#defined.has(name))
      .map(
        ([name, [span]]) =>
          span && this.#finding(span, `\`*${name}\` is an alias, of an anchor that there is not`, quotes('*', name)),
      );
    return [...anchors, ...aliases.filter((finding) => finding !== undefined)];
  }

  #finding(span: Span, message: string, hint: string): Located {
    return { file: this.#file, ...span, finding: { code: 'yaml-anchor', severity: 'error', message, hint } };
  }
}

function quotes(sign: string, name: string): string {
  return `text that begins with \`${sign}\` needs quotes: \`"${sign}${name}"\``;
}
