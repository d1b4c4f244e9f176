/**
 * A shell glob as a regular expression over the whole name: `*`, `?`, `[abc]`, `[a-c]`, `[!abc]`.
 * Throws SyntaxError for a class that cannot be (`[z-a]`, or one that is never closed).
 */
export function globToRegExp(glob: string): RegExp {
  let out = '';
  for (let i = 0; i < glob.length; i++) {
    const c = glob.charAt(i);
    if (c === '*') out += '.*';
    else if (c === '?') out += '.';
    else if (c === '[') {
      const end = classEnd(glob, i);
      out += classToRegExp(glob.slice(i + 1, end));
      i = end;
    } else out += c.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  }
  return new RegExp(`^(?:${out})$`, 's');
}

/** Where the class that opens at `start` closes. A `]` that stands first in it is a member. */
function classEnd(glob: string, start: number): number {
  const first = glob.charAt(start + 1) === '!' ? start + 2 : start + 1;
  const end = glob.indexOf(']', first + 1);
  if (end < 0) throw new SyntaxError('`[` is never closed');
  return end;
}

function classToRegExp(inside: string): string {
  const negated = inside.startsWith('!');
  const members = (negated ? inside.slice(1) : inside).replace(/[\\^[\]]/g, '\\$&');
  return `[${negated ? '^' : ''}${members}]`;
}
