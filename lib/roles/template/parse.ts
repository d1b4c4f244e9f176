import nunjucks from 'nunjucks';
import { didYouMean } from '../../inventory/nearest.ts';
import { TemplateFault } from './fault.ts';
import type { ListNode } from './nodes.ts';
import type { TemplateSource } from './source.ts';
import { unclosed } from './unclosed.ts';

export const tags = [
  'if',
  'for',
  'set',
  'macro',
  'call',
  'filter',
  'include',
  'import',
  'from',
  'extends',
  'block',
  'switch',
  'raw',
  'verbatim',
];

const options = { trimBlocks: true, lstripBlocks: true };

/** The syntax tree of a template. Throws `TemplateFault` where nunjucks cannot read it. */
export function parse(source: TemplateSource): ListNode {
  const open = unclosed(source.text);
  if (open !== undefined) {
    const { line, column } = positionOf(source.text, open.offset);
    const spot = source.spot(line, column, open.what.startsWith('{% ') ? 2 : open.what.length);
    throw new TemplateFault(
      'template-syntax',
      spot,
      `\`${open.what}\` is never closed`,
      `close it with ${open.closes}`,
    );
  }
  try {
    return nunjucks.parser.parse(source.text, [], options);
  } catch (error) {
    throw syntaxFault(source, error);
  }
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}

/** nunjucks' errors count from 1, while its nodes count from 0; some have no position at all. */
function syntaxFault(source: TemplateSource, error: unknown): TemplateFault {
  const message = error instanceof Error ? error.message : String(error);
  const { line, column } = placeOf(error) ?? endOf(source.text);
  const tag = /unknown block tag: (\w+)/.exec(message)?.[1];
  const word = tag ?? /^unexpected token: (\S+)$/.exec(message)?.[1] ?? '';
  const spot = source.spot(line, column, word.length);
  if (tag === undefined) return new TemplateFault('template-syntax', spot, plain(message));
  if (/^(end|else|elif|case|default)/.test(tag)) {
    return new TemplateFault('template-syntax', spot, `\`{% ${tag} %}\` belongs to nothing that is open here`);
  }
  return new TemplateFault('unknown-template-tag', spot, `there is no tag \`${tag}\``, didYouMean(tag, tags));
}

function placeOf(error: unknown): { line: number; column: number } | undefined {
  if (typeof error !== 'object' || error === null || !('lineno' in error) || !('colno' in error)) return undefined;
  const { lineno, colno } = error;
  return typeof lineno === 'number' && typeof colno === 'number' ? { line: lineno - 1, column: colno - 1 } : undefined;
}

function endOf(text: string): { line: number; column: number } {
  return positionOf(text, text.trimEnd().length);
}

function plain(message: string): string {
  const unexpected = /^unexpected token: (.*)$/.exec(message)?.[1];
  if (unexpected !== undefined) return `did not expect \`${unexpected}\` here`;
  if (message === 'expected variable end') return 'expected `}}` here';
  if (/^expected symbol/.test(message)) return 'expected a name here';
  if (/^unexpected end of comment/.test(message)) return '`#}` ends a comment that was not begun';
  if (/null|undefined/.test(message)) return 'the template ends in the middle of a tag';
  return message.replace(/^\w+: /, '').replace(/^./, (first) => first.toLowerCase());
}
