import { expect } from 'chai';
import { describe, it } from 'mocha';
import { sourceAt } from '../../../lib/cli/lint-source.ts';

/** The line that is shown, and below it the caret. */
function shown(xml: string, what: string): [line: string, caret: string] {
  const start = xml.indexOf(what);
  const { source, caret } = sourceAt('icecast.xml', xml, start, start + what.length);
  return [source, `${' '.repeat(caret.column - 1)}${'^'.repeat(caret.length)}`];
}

describe('The line of a finding', () => {
  const cases: [title: string, xml: string, what: string, line: string, caret: string][] = [
    ['is shown as it is', '<a>\r\n  <b>c</b>\r\n</a>', '<b', '  <b>c</b>', '  ^^'],
    [
      'hides a password before and behind the caret',
      '<relay-password>one</relay-password><b/><password>two</password>',
      '<b',
      '<relay-password>‹secret›</relay-password><b/><password>‹secret›</password>',
      `${' '.repeat('<relay-password>‹secret›</relay-password>'.length)}^^`,
    ],
    [
      'hides a password that is named password',
      '<password>password</password>',
      '<password',
      '<password>‹secret›</password>',
      '^^^^^^^^^',
    ],
    ['hides a password in CDATA', '<password><![CDATA[a<b]]></password>', '<p', '<password>‹secret›</password>', '^^'],
    [
      'hides one that goes over several lines',
      '<password>one\ntwo\nthree</password><b/>',
      '<b',
      '‹secret›</password><b/>',
      `${' '.repeat('‹secret›</password>'.length)}^^`,
    ],
    [
      'hides an option, whatever the order of its attributes',
      `<option name="password" value="a'b"/><option value='c' name='password'/><option name="username" value="d"/>`,
      '<o',
      `<option name="password" value="‹secret›"/><option value='‹secret›' name='password'/><option name="username" value="d"/>`,
      '^^',
    ],
    [
      'hides the login in an address',
      '<option name="listener_add" value="http://me:mine@host/x"/>',
      '<o',
      '<option name="listener_add" value="http://‹secret›@host/x"/>',
      '^^',
    ],
  ];
  for (const [title, xml, what, line, caret] of cases) {
    it(title, () => {
      expect(shown(xml, what)).to.deep.equal([line, caret]);
    });
  }

  it('has its place in the file as it is', () => {
    const xml = '<a>\n<password>a long one</password><b>c\n</b></a>';
    const start = xml.indexOf('<b');
    expect(sourceAt('x.xml', xml, start, start + 2).origin).to.deep.equal({
      file: 'x.xml',
      line: 2,
      column: 32,
      length: 2,
    });
  });
});
