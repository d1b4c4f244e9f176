/**
 * Reads sections and `name = value` lines; `#` and `;` begin a comment, a backslash at the end joins two lines. What
 * stands before the first section stands at the top. Several lines of a name are a list.
 * @throws SyntaxError with the line
 */
export function parseIni(text: string): Record<string, unknown> {
  const top = new Map<string, unknown>();
  const sections = new Map<string, Map<string, unknown>>();
  let section = top;
  for (const { line, number } of joined(text)) {
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const name = /^\[(.+)\]$/.exec(line)?.[1];
    if (name !== undefined) {
      section = sections.get(name) ?? new Map<string, unknown>();
      sections.set(name, section);
      continue;
    }
    const [, key, value = ''] = /^([^=]+?)\s*=\s*(.*)$/.exec(line) ?? [];
    if (key === undefined) throw new SyntaxError(`neither a section nor name = value (line ${number})`);
    const before = section.get(key);
    section.set(key, before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]);
  }
  const bySection = [...sections].map(([name, values]) => [name, Object.fromEntries(values)]);
  return Object.fromEntries([...top, ...bySection]);
}

function joined(text: string): { line: string; number: number }[] {
  const lines: { line: string; number: number }[] = [];
  let open = false;
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const last = lines.at(-1);
    const line = raw.trim();
    const continues = line.endsWith('\\') && !/^[#;]/.test(line);
    const own = continues ? line.slice(0, -1).trimEnd() : line;
    if (open && last !== undefined) last.line += ` ${own}`;
    else lines.push({ line: own, number: index + 1 });
    open = continues;
  }
  return lines;
}
