import { expect } from 'chai';
import { haproxy } from '../../../../lib/roles/escapers/haproxy.ts';
import { escaped } from './escaped.ts';
import { hostile, unprintable } from './hostile.ts';

/** The words of a line, as HAProxy reads them (tools.c, parse_line): quotes may begin and end within a word. */
function readWords(line: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (char === "'") {
      const end = line.indexOf("'", i + 1);
      if (end < 0) throw new Error(`${line} does not end`);
      word = (word ?? '') + line.slice(i + 1, end);
      i = end;
    } else if (char === '\\') {
      i++;
      word = (word ?? '') + line.charAt(i);
    } else if (char === ' ') {
      if (word !== null) words.push(word);
      word = null;
    } else if (/["#$]/.test(char)) {
      throw new Error(`${line} has ${char} outside quotes`);
    } else {
      word = (word ?? '') + char;
    }
  }
  return word === null ? words : [...words, word];
}

describe('the escaper of HAProxy', () => {
  for (const value of hostile) {
    it(`makes one word of ${JSON.stringify(value.slice(0, 40))}`, () => {
      expect(readWords(`server ${escaped(haproxy, value)} check`)).to.deep.equal(['server', value, 'check']);
    });
  }

  it('refuses control characters: a line feed would add a directive', () => {
    for (const value of unprintable)
      expect(escaped(haproxy, value), JSON.stringify(value)).to.match(/^refused: holds /);
  });

  const places: [string, string, boolean][] = [
    ['  server ', ' 192.0.2.1:8000', true],
    ['  bind ', '', true],
    ['use_backend a if { path ', ' }', true],
    ['# it is "', '', true],
    ['  server master1 ', ':8000', false],
    ['  http-check send uri /health', '', false],
    ['  log-format "', '"', false],
  ];
  for (const [before, after, allowed] of places) {
    it(`${allowed ? 'takes' : 'refuses'} a place as in ${before}{{ value }}${after}`, () => {
      const text = escaped(haproxy, 'a', { before, after });
      if (allowed) expect(text).to.equal("'a'");
      else expect(text).to.match(/^refused: would be quoted (twice|in the middle of a word)/);
    });
  }
});
