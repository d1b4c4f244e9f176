/** Breaks a line between words, so that it fits into so many columns; what follows the first line is indented. */
export function fold(line: string, columns: number, indent: string): string[] {
  const width = Math.max(20, columns);
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if ([...longer].length <= width || current.trim() === '') {
      current = longer;
    } else {
      lines.push(current);
      current = `${indent}${word}`;
    }
  }
  return [...lines, current];
}
