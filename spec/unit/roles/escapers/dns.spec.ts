import { expect } from 'chai';
import { gdnsd } from '../../../../lib/roles/escapers/gdnsd.ts';
import { zone } from '../../../../lib/roles/escapers/zone.ts';
import { escaped } from './escaped.ts';
import { hostile, unprintable } from './hostile.ts';

/** What gdnsd's parser makes of a word in double quotes (its manual, gdnsd.config(5)). */
function unquoted(word: string): string {
  expect(word).to.match(/^"(?:[^"\\]|\\.)*"$/s);
  const bytes = [...Buffer.from(word.slice(1, -1))];
  const out: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const next = bytes.slice(i + 1, i + 4);
    const digits = String.fromCharCode(...next);
    if (byte !== 0x5c) out.push(byte);
    else if (/^\d{3}$/.test(digits)) {
      out.push(Number(digits));
      i += 3;
    } else out.push(bytes[++i] ?? 0);
  }
  return Buffer.from(out).toString();
}

describe('the escaper of gdnsd', () => {
  it('brings every value through a parser unchanged', () => {
    for (const value of ['', ...hostile]) expect(unquoted(escaped(gdnsd, value)), value).to.equal(value);
  });

  it('refuses what ends a line', () => {
    for (const value of unprintable) expect(escaped(gdnsd, value), JSON.stringify(value)).to.match(/^refused: holds /);
  });

  it('takes a place behind a bracket or an arrow, and none within a word', () => {
    expect(escaped(gdnsd, 'eu', { before: 'a => [', after: ', 1 ]' })).to.equal('"eu"');
    expect(escaped(gdnsd, 'eu', { before: 'relays-', after: ' => {' })).to.match(
      /^refused: would be quoted in the middle/,
    );
    expect(escaped(gdnsd, 'eu', { before: 'a => "', after: '"' })).to.match(/^refused: would be quoted twice/);
  });
});

describe('the escaper of zones', () => {
  const names = ['relay-eu1.radio.example.', '@', '192.0.2.1', '2001:db8::1', '_sip._tcp', '*'];
  for (const name of names) {
    it(`prints ${name} as it is`, () => expect(escaped(zone, name)).to.equal(name));
  }

  it('brings every other value through a parser unchanged, as a text', () => {
    for (const value of ['', ...hostile.filter((text) => !/^[A-Za-z0-9_.:@*-]+$/.test(text))]) {
      if (Buffer.byteLength(value) > 255) continue;
      expect(unquoted(escaped(zone, value)), value).to.equal(value);
    }
  });

  it('refuses what adds a record, and what a text cannot hold', () => {
    for (const value of unprintable) expect(escaped(zone, value), JSON.stringify(value)).to.match(/^refused: holds /);
    expect(escaped(zone, 'é'.repeat(128))).to.match(/^refused: is longer than the 255 bytes/);
  });
});
