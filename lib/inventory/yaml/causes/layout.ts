import type { Broken, Cause } from './broken.ts';

// How lines stand to each other.

export function mergeConflict({ text }: Broken): Cause | undefined {
  const match = /^(?:<{7}|>{7}|={7})(?=[ \r\n]|$).*$/m.exec(text);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return {
    message: 'two versions of the file were merged and differ here',
    hint: 'keep one, and take the `<<<<<<<` lines out',
    start: match.index,
    end,
  };
}

export function tab({ reason, line, number, lineText, lineStart, text }: Broken): Cause | undefined {
  if (!reason.includes('tab') && !/^ *\t/.test(line.text) && !/^ *\t/.test(lineText(number - 1))) return undefined;
  const at = [number - 1, number].find((n) => /^ *\t/.test(lineText(n)));
  if (at === undefined) return undefined;
  const tabbed = text.match(/^ *\t[ \t]*\S/gm)?.length ?? 1;
  const others = tabbed > 1 ? ` (${tabbed} lines of the file have one)` : '';
  return {
    code: 'yaml-tab',
    message: `a tab indents this line; YAML takes spaces only${others}`,
    hint: 'set your editor to indent with two spaces',
    start: lineStart(at) + lineText(at).indexOf('\t'),
  };
}

export function listAfterKey({ line, offset }: Broken): Cause | undefined {
  if (!/:\s+$/.test(line.text.slice(0, offset - line.start))) return undefined;
  if (!line.text.slice(offset - line.start).startsWith('- ')) return undefined;
  return { message: 'a list begins on the line after its key', hint: 'or write it as [a, b]', start: offset };
}

export function colonInValue({ reason, line, offset }: Broken): Cause | undefined {
  if (!reason.startsWith('bad indentation') || line.text.charAt(offset - line.start) !== ':') return undefined;
  const before = line.text.slice(0, offset - line.start);
  const [key] = /^\s*(?:- +)*[^\s"'[{#][^"'[{#]*?: +/.exec(before) ?? [];
  if (key === undefined) return undefined;
  return {
    message: 'a value with a colon and a space in it needs quotes',
    hint: 'two keys cannot stand on one line',
    start: line.start + key.length,
    end: line.end,
  };
}

/** A line that should be `key: value`. The parser notices at the end of the next one. */
export function noColon(broken: Broken): Cause | undefined {
  if (!/multiline key|expected ':'|end of the stream or/.test(broken.reason)) return undefined;
  for (let n = broken.number; n > 0 && n > broken.number - 20; n--) {
    const text = broken.lineText(n);
    if (/^\s*(#|$)/.test(text) || /^---/.test(text)) continue;
    if (/^\s*- /.test(text) || /:(\s|$)/.test(text)) {
      if (n === broken.number) continue;
      break;
    }
    const start = broken.lineStart(n) + text.search(/\S/);
    const glued = /^\s*[\w-]+:\S/.test(text);
    const message = glued ? 'a space is missing after the colon' : 'this line is no `key: value`';
    return {
      message,
      ...(glued ? {} : { hint: 'a key ends with a colon and a space' }),
      start,
      end: broken.lineStart(n) + text.length,
    };
  }
  return undefined;
}

export function listAndMapping({ reason, line, text }: Broken): Cause | undefined {
  if (!reason.startsWith('end of the stream or')) return undefined;
  const item = /^- /.test(line.text);
  if (!item && !/^- /m.test(text.slice(0, line.start))) return undefined;
  return {
    message: item ? 'a list item stands among keys' : 'a key stands among list items',
    hint: 'a list belongs below a key, as in `hosts:`',
    start: line.start,
    end: line.end,
  };
}

export function deeper({ reason, line, number, lineText }: Broken): Cause | undefined {
  if (!reason.startsWith('bad indentation')) return undefined;
  let above = number - 1;
  while (above > 0 && /^\s*(#|$)/.test(lineText(above))) above--;
  const own = line.text.search(/\S/);
  if (own <= lineText(above).search(/\S/) || !/:\s+\S/.test(lineText(above))) return undefined;
  return {
    message: 'this line is indented deeper than the one above, which has its value already',
    hint: 'keys that belong together start in the same column',
    start: line.start + own,
    end: line.end,
  };
}

export function indentation({ reason, line }: Broken): Cause | undefined {
  if (!/bad indentation|deficient indentation|end of the stream or|multiline key/.test(reason)) return undefined;
  const spaces = line.text.search(/\S|$/);
  return {
    message: `this line is indented by ${spaces}, which is like no line that it could belong to`,
    hint: 'lines that belong together start in the same column',
    start: line.start + spaces,
    end: line.end,
  };
}

export function afterMark({ line }: Broken): Cause | undefined {
  if (!/^(---|\.\.\.)\s+[^\s#]/.test(line.text)) return undefined;
  return {
    message: 'nothing can stand behind `---` on its line',
    hint: 'leave the `---` out',
    start: line.start,
    end: line.end,
  };
}

export function depth({ reason, offset }: Broken): Cause | undefined {
  if (!reason.startsWith('nesting exceeded')) return undefined;
  return { message: 'this is nested more than a hundred levels deep', start: offset };
}
