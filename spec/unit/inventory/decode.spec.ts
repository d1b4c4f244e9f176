import { expect } from 'chai';
import { decode } from '../../../lib/inventory/decode.ts';
import { findings } from './inventory-directory.ts';

const text = 'station:\n  name: Café 📻\n';

describe('decode', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decode(Buffer.from(text))).to.deep.equal({ text });
    expect(decode(Buffer.from(`\ufeff${text}`))).to.deep.equal({ text });
    expect(decode(Buffer.from(''))).to.deep.equal({ text: '' });
  });

  const swapped = (buffer: Buffer): Buffer => Buffer.from(buffer).swap16();
  const cases: [string, Buffer, string][] = [
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'not-utf8: the file is UTF-16'],
    ['big-endian UTF-16 with a mark', swapped(Buffer.from(`\ufeff${text}`, 'utf16le')), 'not-utf8: the file is UTF-16'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'not-utf8: the file is UTF-16'],
    ['big-endian UTF-16 without a mark', swapped(Buffer.from(text, 'utf16le')), 'not-utf8: the file is UTF-16'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'not-utf8: the file is UTF-32'],
    ['a packed file', Buffer.from([0x1f, 0x8b, 8, 0]), 'not-utf8: the file is gzip'],
    ['Latin-1', Buffer.from('a: Café\n', 'latin1'), 'not-utf8: the file is not UTF-8; as Latin-1 this is `é`'],
    [
      'UTF-8 that is cut off',
      Buffer.from('a: é').subarray(0, 4),
      'not-utf8: the file is not UTF-8; as Latin-1 this is `Ã`',
    ],
    ['a NUL byte', Buffer.from('a: b\0c\n'), 'bad-character: there is a NUL byte in the file'],
    [
      'an escape character',
      Buffer.from('a: b # \u001b[2J\n'),
      'bad-character: there is the control character U+001B in the file',
    ],
    [
      'a C1 control character',
      Buffer.from('a: \u0090\n'),
      'bad-character: there is the control character U+0090 in the file',
    ],
  ];
  for (const [name, bytes, expected] of cases) {
    it(`explains ${name}`, () => {
      const { problem } = decode(bytes);
      expect(problem && `${problem.finding.code}: ${problem.finding.message}`).to.equal(expected);
    });
  }

  it('points at the character', async () => {
    expect(await findings({ 'x.yml': Buffer.from('station:\n  name: Café\n', 'latin1') })).to.equal(
      [
        'x.yml:2:12: error[not-utf8]: the file is not UTF-8; as Latin-1 this is `é`',
        '2 |   name: Café',
        '  |            ^',
        '  hint: save it as UTF-8: iconv -f ISO-8859-1 -t UTF-8 FILE',
      ].join('\n'),
    );
    // What would do things to a terminal is shown as a picture.
    expect(await findings({ 'x.yml': 'vars:\n  a: b\u001b[2J\n' })).to.equal(
      [
        'x.yml:2:7: error[bad-character]: there is the control character U+001B in the file',
        '2 |   a: b␛[2J',
        '  |       ^',
        '  hint: delete it; in double quotes it can be written as an escape',
      ].join('\n'),
    );
  });
});
