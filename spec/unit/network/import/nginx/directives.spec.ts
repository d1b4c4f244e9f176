import { expect } from 'chai';
import { describe, it } from 'mocha';
import { directivesOf } from '../../../../../lib/network/import/nginx/directives.ts';

function said(text: string): unknown {
  const plain = ({ name, args, block }: ReturnType<typeof directivesOf>[number]): unknown =>
    block === null ? [name, ...args] : [name, ...args, block.map(plain)];
  return directivesOf(text, 'site').map(plain);
}

const braced = '$' + '{host}';

const cases: [what: string, text: string, said: unknown][] = [
  [
    'words up to a semicolon',
    'listen 80;server_name a  b;',
    [
      ['listen', '80'],
      ['server_name', 'a', 'b'],
    ],
  ],
  ['blocks in blocks', 'server { location / { root /x; } }', [['server', [['location', '/', [['root', '/x']]]]]]],
  ['quotes', `a "x; {y}" 'it is #1' "say \\"so\\"";`, [['a', 'x; {y}', 'it is #1', 'say "so"']]],
  ['a quote within a word', `a it's;`, [['a', "it's"]]],
  [
    'comments',
    '# one;\na b; # two {\nc d;',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['variables in braces', `a ${braced}x $uri;`, [['a', `${braced}x`, '$uri']]],
  ['what a backslash makes a part of a word', 'location ~ \\.php$ { }', [['location', '~', '\\.php$', []]]],
];

const broken: [what: string, text: string, line: number, says: RegExp][] = [
  ['a brace too few', 'server {\n listen 80;\n', 2, /ends before a }/],
  ['a brace too many', 'a b;\n}', 2, /not expected/],
  ['no semicolon', 'a b;\nc', 2, /ends before a ;/],
  ['a quote that does not end', 'a b;\nc "d;\n', 2, /quote/],
];

describe('The directives of an NGINX file', () => {
  for (const [what, text, expected] of cases) {
    it(`are read with ${what}`, () => {
      expect(said(text)).to.deep.equal(expected);
    });
  }

  for (const [what, text, line, says] of broken) {
    it(`cannot be read with ${what}, in line ${line}`, () => {
      expect(() => directivesOf(text, 'site'))
        .to.throw(says)
        .with.property('line', line);
    });
  }

  it('say where they begin', () => {
    const [first, second] = directivesOf('a b;\n  server {\n\tlisten 80; }', 'site');
    expect([first, second, second?.block?.[0]].map((each) => `${each?.line}:${each?.column}`)).to.deep.equal([
      '1:1',
      '2:3',
      '3:2',
    ]);
  });
});
