import { visible } from './visible.ts';

/**
 * Text for an element or a quoted attribute of XML and HTML. What XML 1.0 forbids (control characters, halves of
 * surrogate pairs, U+FFFE and U+FFFF) is shown in another way; line ends and tabs are kept.
 */
export function escapeMarkup(text: string): string {
  return text
    .split(/\r?\n/)
    .map(visible)
    .join('\n')
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
