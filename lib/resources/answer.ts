/** A host did not answer the way the read script makes it answer: a broken shell, or output cut off. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Splits what the read script printed into its sections, by name. What stands before and after is left out. */
export function splitAnswer(output: Buffer, nonce: string): ReadonlyMap<string, readonly string[]> {
  const lines = output.toString('utf8').split('\n');
  const begin = lines.indexOf(`aircheck ${nonce} begin`);
  const end = lines.indexOf(`aircheck ${nonce} end`);
  if (begin === -1)
    throw new UnreadableAnswer(`the host did not answer${excerpt(lines)}`, 'is its login shell a POSIX sh?');
  if (end === -1) {
    throw new UnreadableAnswer('the answer of the host was cut off', 'converge again; if it stays, look at its sshd');
  }
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines.slice(begin + 1, end)) {
    if (line.startsWith(`${nonce} `)) {
      current = [];
      sections.set(line.slice(nonce.length + 1), current);
    } else {
      current.push(line);
    }
  }
  return sections;
}

function excerpt(lines: readonly string[]): string {
  const said = lines.filter((line) => line.trim() !== '').slice(0, 3);
  return said.length === 0 ? '' : `; it said: ${said.join(' / ').slice(0, 200)}`;
}
