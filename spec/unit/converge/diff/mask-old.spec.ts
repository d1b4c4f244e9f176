import { expect } from 'chai';
import { maskOld } from '../../../../lib/converge/diff/mask-old.ts';
import { Redactor } from '../../../../lib/events/redactor.ts';

const redactor = new Redactor(['new-Pa55', 'a&b<c']);

/** What stood there, what will stand there, and what is shown of what stood there. */
const cases: [string, string, string, string][] = [
  ['today’s secret', '<x>new-Pa55</x>', '', '<x>‹secret›</x>'],
  ['today’s secret as XML writes it', '<x>a&amp;b&lt;c</x>', '', '<x>‹secret›</x>'],
  ['an older one in the same place', '  key "old one";', 'key "new-Pa55";', '  key "‹secret changed›";'],
  ['an older one, aligned otherwise', 'key    "old";', 'key "new-Pa55";', 'key    "‹secret changed›";'],
  ['an older one between two', 'a:old:b', 'a:new-Pa55:b', 'a:‹secret changed›:b'],
  ['two in a line', 'u=old p=older.', 'u=new-Pa55 p=new-Pa55.', 'u=‹secret changed› p=‹secret changed›.'],
  ['one of two that changed', 'u=new-Pa55 p=older.', 'u=new-Pa55 p=new-Pa55.', 'u=‹secret› p=‹secret changed›.'],
  ['an older one that holds signs of patterns', 'x(o.*$)', 'x(new-Pa55)', 'x(‹secret changed›)'],
  [
    'a password in XML that nothing points to',
    '<relay-password>old</relay-password>',
    '',
    '<relay-password>‹secret›</relay-password>',
  ],
  ['a password in XML with attributes', '<password a="b">old</password>', '', '<password a="b">‹secret›</password>'],
  ['a password in an ini file', 'db_password = old value', '', 'db_password = ‹secret› value'],
  ['a quoted password', `password="old value", user="x"`, '', `password=‹secret›, user="x"`],
  ['a password in JSON', '{"apiKey": "old", "n": 1}', '', '{"apiKey": ‹secret›, "n": 1}'],
  ['a token in YAML', '  token: abc', '', '  token: ‹secret›'],
  [
    'a header',
    'proxy_set_header Authorization "Basic b2xkOm9sZA==";',
    '',
    'proxy_set_header Authorization "Basic ‹secret›";',
  ],
  ['a password in an address', 'icecast://source:old@host:8000/x', '', 'icecast://source:‹secret›@host:8000/x'],
  ['nothing secret', 'PasswordAuthentication no', '', 'PasswordAuthentication no'],
  ['nothing secret, though the word is there', 'ssl_password_file /x;', '', 'ssl_password_file /x;'],
  ['nothing secret, in a file that has secrets', 'listen 80;', 'key "new-Pa55";', 'listen 80;'],
];

describe('maskOld', () => {
  for (const [title, before, after, shown] of cases) {
    it(`shows ${title}`, () => expect(maskOld(before, after, redactor)).to.deep.equal([shown]));
  }

  it('shows no line of a private key', () => {
    const key = ['a', '-----BEGIN RSA PRIVATE KEY-----', 'MIIE', 'abc=', '-----END RSA PRIVATE KEY-----', 'b'];
    expect(maskOld(key.join('\n'), '', redactor)).to.deep.equal([
      'a',
      '-----BEGIN RSA PRIVATE KEY-----',
      '‹secret›',
      '‹secret›',
      '-----END RSA PRIVATE KEY-----',
      'b',
    ]);
  });
});
