import type { Dialect } from './dialects.ts';

/** A processing instruction, which every Icecast passes over: it says for which of them a configuration was written. */
const instruction = /<\?aircheck dialect="(2\.5|kh)"\?>/;

/** The dialect that a configuration was written in: 2.4, unless it says another before its root. */
export function dialectOf(xml: string): Dialect {
  const [prolog = ''] = xml.split('<icecast', 1);
  const said = instruction.exec(prolog)?.[1];
  return said === '2.5' || said === 'kh' ? said : '2.4';
}

/** The configuration with a word before its root about which dialect it is of. */
export function marked(xml: string, dialect: Exclude<Dialect, '2.4'>): string {
  return xml.replace('<icecast>', `<?aircheck dialect="${dialect}"?>\n<icecast>`);
}
