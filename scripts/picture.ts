// Reads what a terminal got (text with ANSI colours) on standard input and writes it as an SVG to standard output.
// Lines that begin with `$ ` are what somebody typed. docs/develop.md says how docs/demo.svg is made.
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';

const size = 14;
const line = 19;
const margin = 20;
// Of DejaVu Sans Mono, Menlo and Consolas at most: text may be narrower than its place, never wider.
const advance = 0.6021 * size;
const font = 'DejaVu Sans Mono, Menlo, Consolas, monospace';
const paper = '#1d2021';
const ink = '#d5d1c3';

interface Style {
  readonly colour: string;
  readonly bold: boolean;
  readonly dim: boolean;
}

interface Piece {
  readonly style: Style;
  readonly text: string;
}

const plain: Style = { colour: ink, bold: false, dim: false };
const colours: ReadonlyMap<number, string> = new Map([
  [31, '#f2695f'],
  [32, '#b0c45a'],
  [33, '#e8b84a'],
  [34, '#7fa8d8'],
  [35, '#cf93b4'],
  [36, '#86bfa4'],
  [39, ink],
  [90, '#918a7d'],
]);

/** What a "select graphic rendition" sequence does to a style: ECMA-48, 8.3.117. */
function restyled(style: Style, code: number): Style {
  const colour = colours.get(code);
  if (colour !== undefined) return { ...style, colour };
  if (code === 0) return plain;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  throw new Error(`a terminal sequence that this script does not draw: ${code}`);
}

/** The lines, each in pieces of one style. A style lasts until another sequence ends it. */
function piecesOf(written: string): Piece[][] {
  let style = plain;
  return written.split('\n').map((row) => {
    if (row.startsWith('$ ')) return [{ style: { ...plain, bold: true }, text: row }];
    const pieces: Piece[] = [];
    // Every second part is the numbers of a sequence.
    for (const [index, part] of row.split(/\u001b\[([\d;]*)m/).entries()) {
      if (index % 2 === 1) for (const code of part.split(';')) style = restyled(style, Number(code));
      else if (part !== '') pieces.push({ style, text: part });
    }
    return pieces;
  });
}

function escaped(part: string): string {
  return part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function drawn(pieces: readonly Piece[], row: number): string {
  const y = margin + (row + 1) * line;
  const spans = pieces.map(({ style, text: part }) => {
    const look = [
      `fill="${style.colour}"`,
      style.bold ? ' font-weight="bold"' : '',
      style.dim ? ' fill-opacity="0.65"' : '',
    ];
    return `<tspan ${look.join('')}>${escaped(part)}</tspan>`;
  });
  return spans.length === 0 ? '' : `<text x="${margin}" y="${y}" xml:space="preserve">${spans.join('')}</text>\n`;
}

const written = (await text(process.stdin)).trimEnd();
const typed = written.split('\n').flatMap((row) => (row.startsWith('$ ') ? [row.slice(2)] : []));
const rows = piecesOf(written);
const columns = Math.max(
  ...rows.map((pieces) => stripVTControlCharacters(pieces.map((piece) => piece.text).join('')).length),
);
const width = Math.ceil(columns * advance) + 2 * margin;
const height = rows.length * line + 2 * margin + line / 2;
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escaped(typed.join(', then ') || 'a terminal')}</title>
<rect width="${width}" height="${height}" rx="8" fill="${paper}"/>
<g font-family="${font}" font-size="${size}">
${rows.map(drawn).join('')}</g>
</svg>
`);
