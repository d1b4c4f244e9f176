import { expect } from 'chai';
import { systemd } from '../../../../lib/roles/escapers/systemd.ts';
import { escaped } from './escaped.ts';
import { hostile, unprintable } from './hostile.ts';

/** One argument of an Exec line, as systemd reads it: quotes and backslashes, then specifiers, then variables. */
function argument(text: string): string {
  expect(text).to.match(/^"(?:[^"\\]|\\.)*"$/s);
  const unquoted = text.slice(1, -1).replace(/\\(["\\])/g, '$1');
  expect(unquoted.replaceAll('%%', ''), 'has no specifier').not.to.include('%');
  expect(unquoted.replaceAll('$$', ''), 'has no variable').not.to.include('$');
  return unquoted.replaceAll('%%', '%').replaceAll('$$', '$');
}

describe('the escaper of systemd units', () => {
  for (const value of hostile) {
    it(`makes one argument of ${JSON.stringify(value.slice(0, 40))} on an Exec line`, () => {
      expect(argument(escaped(systemd, value, { before: 'ExecStart=/usr/bin/x ' }))).to.equal(value);
    });
  }

  it('refuses control characters: a line feed would add a directive', () => {
    for (const before of ['ExecStart=', 'Description=', 'User=']) {
      for (const value of unprintable) expect(escaped(systemd, value, { before })).to.match(/^refused: holds /);
    }
  });

  const texts: [string, string, string][] = [
    ['ExecStart=/usr/bin/x ', 'a b', '"a b"'],
    ['ExecStart=/usr/bin/x -c ', '$HOME 5%', '"$$HOME 5%%"'],
    ['ExecStart=/usr/bin/x \\\n  -c ', '$HOME', '"$$HOME"'],
    ['ExecStartPre=-', 'a', 'refused: would be quoted in the middle of a word'],
    ['Environment=', 'NAME=a $b 5%', '"NAME=a $b 5%%"'],
    ['Environment="NAME=', 'a', 'refused: would be quoted twice: it stands inside quotes that the template writes'],
    ['Description=', 'It\'s "100%" live', 'It\'s "100%%" live'],
    ['Description=', 'a\\', 'refused: ends with a backslash, which joins the next line to it'],
    ['Description=', '', 'refused: is empty, which takes back what a unit said before'],
    ['Description=', ' a', 'refused: has a space at its start or end'],
    ['User=', 'icecast2', 'icecast2'],
    [
      'ReadWritePaths=',
      '/a b',
      'refused: holds a space, a quote or a backslash, which `ReadWritePaths` may take as syntax',
    ],
    ['User=', 'a"b', 'refused: holds a space, a quote or a backslash, which `User` may take as syntax'],
    ['WorkingDirectory=', '/srv/%i', '/srv/%%i'],
    ['# ', 'a b', 'refused: holds a space, a quote or a backslash, which `a unit` may take as syntax'],
  ];
  for (const [before, value, text] of texts) {
    it(`prints ${JSON.stringify(value)} behind ${JSON.stringify(before)} as ${text}`, () => {
      expect(escaped(systemd, value, { before })).to.equal(text);
    });
  }

  it('spells true and false', () => expect([true, false].map(systemd.boolean)).to.deep.equal(['yes', 'no']));
});
