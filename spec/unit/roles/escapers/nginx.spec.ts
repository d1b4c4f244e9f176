import { expect } from 'chai';
import { nginx } from '../../../../lib/roles/escapers/nginx.ts';
import { escaped } from './escaped.ts';
import { hostile, unprintable } from './hostile.ts';

/** A word in double quotes, as NGINX reads it (ngx_conf_read_token): what it says, and what is left behind it. */
function readWord(text: string): { word: string; rest: string } {
  let word = '';
  for (let i = 1; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '"') return { word, rest: text.slice(i + 1) };
    if (char === '\\' && /["'\\]/.test(text.charAt(i + 1))) i++;
    word += text.charAt(i);
  }
  throw new Error(`${text} does not end`);
}

describe('the escaper of NGINX', () => {
  for (const value of hostile) {
    const shown = JSON.stringify(value.slice(0, 40));
    if (value.includes('$')) {
      it(`refuses ${shown}, since a dollar cannot be escaped`, () => {
        expect(escaped(nginx, value)).to.equal('refused: holds a `$`, which NGINX cannot escape');
      });
    } else {
      it(`makes one word of ${shown}`, () => {
        expect(readWord(escaped(nginx, value))).to.deep.equal({ word: value, rest: '' });
      });
    }
  }

  it('refuses control characters: a line feed would add a header', () => {
    for (const value of unprintable) expect(escaped(nginx, value), JSON.stringify(value)).to.match(/^refused: holds /);
  });

  const places: [string, string, boolean][] = [
    ['  server_name ', ';', true],
    ['server_name ', ' www;', true],
    ['', '', true],
    ['location = ', ' {', true],
    ['if ($x = ', ') {', true],
    ['# it is "', '', true],
    ['proxy_pass http://', ';', false],
    ['server_name ', '.radio.test;', false],
    ['return 200 "', '";', false],
    ["log_format a '$x ", "';", false],
    ['return 200 "\\"', '";', false],
    ['return 200 "a" ', ';', true],
  ];
  for (const [before, after, allowed] of places) {
    it(`${allowed ? 'takes' : 'refuses'} a place as in ${before}{{ value }}${after}`, () => {
      const text = escaped(nginx, 'a', { before, after });
      if (allowed) expect(text).to.equal('"a"');
      else expect(text).to.match(/^refused: would be quoted (twice|in the middle of a word)/);
    });
  }
});
