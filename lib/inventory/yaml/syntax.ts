import type { Finding } from '../diagnostic.ts';
import type { Located, SourceFile } from '../source-file.ts';
import type { Broken, Cause } from './causes/broken.ts';
import * as layout from './causes/layout.ts';
import * as signs from './causes/signs.ts';

/** From the certain to the likely. */
const causes: readonly ((broken: Broken) => Cause | undefined)[] = [
  layout.mergeConflict,
  layout.tab,
  layout.afterMark,
  layout.depth,
  signs.directive,
  signs.unclosed,
  signs.bareSign,
  signs.badEscape,
  signs.blockHeader,
  signs.reservedStart,
  signs.missingComma,
  signs.afterQuote,
  layout.listAfterKey,
  layout.colonInValue,
  layout.noColon,
  layout.listAndMapping,
  layout.deeper,
  layout.indentation,
];

/**
 * Says in plain words why a file is not YAML. js-yaml stops at the first thing it cannot read, often behind the
 * real cause, and speaks of its grammar: `reason` and `offset` are what it says.
 */
export function syntaxFinding(file: SourceFile, reason: string, offset: number): Located {
  const number = file.lineAt(Math.min(offset, file.text.length));
  const line = file.line(number);
  const broken: Broken = {
    reason,
    text: file.text,
    offset,
    line: { ...line, text: file.text.slice(line.start, line.end) },
    number,
    lineText: (n) => (n < 1 ? '' : file.text.slice(file.line(n).start, file.line(n).end)),
    lineStart: (n) => file.line(n).start,
  };
  for (const cause of causes) {
    const found = cause(broken);
    if (found === undefined) continue;
    const { code = 'yaml-syntax', message, hint, start, end } = found;
    return located(file, start, end ?? start + 1, { code, severity: 'error', message, ...(hint ? { hint } : {}) });
  }
  const message = `this is not YAML: ${reason}`;
  return located(file, offset, offset + 1, { code: 'yaml-syntax', severity: 'error', message });
}

function located(file: SourceFile, start: number, end: number, finding: Finding): Located {
  return { file, start, end, finding };
}
