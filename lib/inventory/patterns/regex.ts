/**
 * A regular expression of Python as one of JavaScript, matched from the start of a name as Python's `match` does. Names
 * have one line and plain letters, so most of Python's flags change nothing. What both write alike means the same here.
 *
 * @throws SyntaxError for what is none, and for `(?x)` and conditionals, which JavaScript does not have.
 */
export function pythonToRegExp(source: string): RegExp {
  const [, flags = '', rest = source] = /^\(\?([aimsu]+)\)([\s\S]*)$/.exec(source) ?? [];
  return new RegExp(`^(?:${translated(rest)})`, flags.includes('i') ? 'iu' : 'u');
}

/** What is written otherwise in Python, a token at a time; a class is one token. */
const token =
  /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|\(\?P<(\w+)>|\(\?P=(\w+)\)|\(\?#[^)]*\)|\{,(\d+)\}|\{(?!\d+(?:,\d*)?\})|(?<!\{\d+(?:,\d*)?)\}/g;

function translated(source: string): string {
  return source.replace(token, (found: string, group?: string, reference?: string, most?: string) => {
    if (found.startsWith('\\')) return escaped(found.charAt(1));
    if (found.startsWith('[')) return characterClass(found);
    if (group !== undefined) return `(?<${group}>`;
    if (reference !== undefined) return `\\k<${reference}>`;
    if (most !== undefined) return `{0,${most}}`;
    // A comment; or a brace that opens no number, which Python takes as it is.
    return found.startsWith('(') ? '' : `\\${found}`;
  });
}

function escaped(character: string): string {
  if (character === 'A') return '^';
  if (character === 'Z') return '$';
  // A letter or digit is an escape in both, or an error in both; anything else stands for itself.
  return /[a-z0-9]/i.test(character) ? `\\${character}` : literal(character);
}

/** `[]a]` has a bracket in it, and so may any class; in JavaScript each needs a backslash. */
function characterClass(found: string): string {
  const negated = found.startsWith('[^');
  const inside = found.slice(negated ? 2 : 1, -1).replace(/\\([\s\S])|[[\]]/g, (all: string, character?: string) => {
    if (character === undefined) return `\\${all}`;
    return /[a-z0-9-]/i.test(character) ? all : literal(character);
  });
  return `[${negated ? '^' : ''}${inside}]`;
}

function literal(character: string): string {
  return character.replace(/[\^$\\.*+?()[\]{}|/]/, '\\$&');
}
