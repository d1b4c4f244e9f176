import type { Broken, Cause } from './broken.ts';

// Quotes, brackets and signs that have a meaning in YAML.

/** A quote or bracket that nothing closes. The parser notices at the next key, or at the end of the file. */
export function unclosed({ reason, text, offset }: Broken): Cause | undefined {
  if (!/deficient indentation|within a (double|single) quoted|within a flow/.test(reason)) return undefined;
  const lines = text.slice(0, offset).split('\n');
  let end = offset;
  for (const line of lines.reverse()) {
    const start = end - line.length;
    const opened =
      /^\s*(?:- +)*(?:[^\s"'[{#][^"'[{#]*: +)?(?:- +)*(["'[{])/.exec(line) ??
      /[:,[{-]\s*(["'[{])(?!.*["'\]}])/.exec(line);
    if (opened?.[1] !== undefined && !closes(line.slice(opened.index + opened[0].length), opened[1])) {
      const sign = opened[1];
      const hint = /["']/.test(sign) ? 'close it on the same line' : 'close it; the lines in between are indented';
      return {
        message: `the \`${sign}\` that opens here is never closed`,
        hint,
        start: start + opened.index + opened[0].length - 1,
      };
    }
    end = start - 1;
  }
  return { message: 'a quote or bracket was opened before this and never closed', start: offset };
}

function closes(rest: string, sign: string): boolean {
  if (sign === '"') return /^(?:[^"\\]|\\.)*"/.test(rest);
  if (sign === "'") return /^(?:[^']|'')*'(?!')/.test(rest);
  const [open, close] = sign === '[' ? [/\[/g, /\]/g] : [/\{/g, /\}/g];
  return (rest.match(close)?.length ?? 0) > (rest.match(open)?.length ?? 0);
}

export function bareSign({ reason, text, offset }: Broken): Cause | undefined {
  if (!/alias node|anchor node|tag|anchor property/.test(reason)) return undefined;
  const back = /[*&!]\S*\s*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0].length ?? 0;
  return {
    message: 'a value that begins with `*`, `&` or `!` has a meaning of its own in YAML',
    hint: 'put it in quotes',
    start: offset - back,
  };
}

export function badEscape({ reason, offset }: Broken): Cause | undefined {
  if (!/escape sequence|hexadecimal/.test(reason)) return undefined;
  return {
    message: 'inside double quotes a backslash begins an escape, and there is none like this',
    hint: 'write `\\\\`, or use single quotes',
    start: offset - 1,
    end: offset + 1,
  };
}

export function blockHeader({ reason, offset, line }: Broken): Cause | undefined {
  if (!reason.includes('a line break is expected')) return undefined;
  const start = line.start + line.text.slice(0, offset - line.start).search(/[|>][-+0-9]*\s*$/);
  return {
    message: 'text after `|` or `>` starts on the next line',
    hint: 'put a value that begins with such a sign in quotes',
    start,
  };
}

export function missingComma({ reason, line, offset }: Broken): Cause | undefined {
  if (!/missed comma|found ','/.test(reason)) return undefined;
  const sign = line.text.charAt(offset - line.start);
  if (reason.startsWith('found') || sign === ',') return { message: 'there is one comma too many', start: offset };
  if (sign === ']' || sign === '}')
    return { message: `\`${sign}\` does not close what was opened last`, start: offset };
  return { message: 'a comma is missing before this', start: offset };
}

export function afterQuote({ line, offset }: Broken): Cause | undefined {
  const before = line.text.slice(0, offset - line.start);
  const [, quote] = /(?:^|[\s:,[{-])(["']).*\1\s*$/.exec(before) ?? [];
  if (quote === undefined || /^\s*[,:\]}#]/.test(line.text.slice(offset - line.start))) return undefined;
  const hint =
    quote === "'"
      ? "inside single quotes a quote is written twice: 'it''s'"
      : 'inside double quotes a quote is written `\\"`';
  return { message: 'the value ends at its closing quote, but there is more', hint, start: offset };
}

export function reservedStart({ reason, line, offset }: Broken): Cause | undefined {
  const sign = line.text.charAt(offset - line.start);
  if (!/^(bad indentation|missed comma)/.test(reason) || sign === '' || !'@`%]},|>'.includes(sign)) return undefined;
  if (!/(?:^|[:-]\s|[[{,])\s*$/.test(line.text.slice(0, offset - line.start))) return undefined;
  return {
    message: `a value cannot begin with ${sign === '`' ? 'a backtick' : `\`${sign}\``}`,
    hint: 'put it in quotes',
    start: offset,
  };
}

export function directive({ reason, text }: Broken): Cause | undefined {
  if (!/directive|YAML version/.test(reason)) return undefined;
  const start = text.search(/^%/m);
  return start < 0
    ? undefined
    : { message: 'a line that begins with `%` has a meaning of its own in YAML', hint: 'delete it', start };
}
