/** A directive of an NGINX file. Line and column count from 1. */
export interface Directive {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly name: string;
  readonly args: readonly string[];
  /** What stands in its braces; null: it has none. */
  readonly block: readonly Directive[] | null;
}

/** Thrown where braces do not fit, or a quote does not end. */
export class UnreadableNginx extends Error {
  override readonly name = 'UnreadableNginx';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

interface Token {
  readonly text: string;
  readonly quoted: boolean;
  readonly line: number;
  readonly column: number;
}

/**
 * The directives of a file, as ngx_conf_file.c reads them: words up to a semicolon or a brace; quotes, comments and
 * backslashes as there. The packages for it that are kept tell no lines, which a report needs.
 *
 * @throws UnreadableNginx
 */
export function directivesOf(text: string, file: string): Directive[] {
  return new Reader(tokensOf(text), file).block(false);
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #file: string;
  #at = 0;

  constructor(tokens: readonly Token[], file: string) {
    this.#tokens = tokens;
    this.#file = file;
  }

  /** @param inside Whether it ends with a brace. */
  block(inside: boolean): Directive[] {
    const found: Directive[] = [];
    for (let token = this.#next(); token !== undefined; token = this.#next()) {
      if (isMark(token, '}')) {
        if (inside) return found;
        throw new UnreadableNginx('a } is not expected here', token.line);
      }
      found.push(this.#directive(token));
    }
    if (inside) throw new UnreadableNginx('it ends before a }', this.#lastLine());
    return found;
  }

  #directive(first: Token): Directive {
    if (isMark(first, ';') || isMark(first, '{'))
      throw new UnreadableNginx(`a ${first.text} is not expected here`, first.line);
    const { text: name, line, column } = first;
    const args: string[] = [];
    for (let token = this.#next(); token !== undefined; token = this.#next()) {
      const about = { file: this.#file, line, column, name, args };
      if (isMark(token, ';')) return { ...about, block: null };
      if (isMark(token, '{')) return { ...about, block: this.block(true) };
      if (isMark(token, '}')) throw new UnreadableNginx('a } is not expected here', token.line);
      args.push(token.text);
    }
    throw new UnreadableNginx('it ends before a ;', this.#lastLine());
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  #lastLine(): number {
    return this.#tokens.at(-1)?.line ?? 1;
  }
}

function isMark(token: Token, mark: string): boolean {
  return !token.quoted && token.text === mark;
}

const pattern =
  /\s+|#[^\n]*|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|[{};]|(?:[^\s{};"'\\$]|\\[\s\S]|\$\{[^}]*\}|\$|(?<=\S)["'])+|["']/g;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let start = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, double, single] = match;
    const column = match.index - start + 1;
    if (whole === '"' || whole === "'") throw new UnreadableNginx('a quote does not end', line);
    if (!/^[\s#]/.test(whole)) {
      const said = double ?? single;
      tokens.push({ text: (said ?? whole).replace(/\\(["'\\ ;{}])/g, '$1'), quoted: said !== undefined, line, column });
    }
    for (let i = 0; i < whole.length; i++) {
      if (whole[i] !== '\n') continue;
      line++;
      start = match.index + i + 1;
    }
  }
  return tokens;
}
