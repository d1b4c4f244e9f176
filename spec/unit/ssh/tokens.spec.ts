import { expect } from 'chai';
import { expandTokens } from '../../../lib/ssh/tokens.ts';

describe('expandTokens', () => {
  const tokens = {
    home: '/home/dj',
    host: '10.0.0.1',
    alias: 'relay1',
    port: 2222,
    remoteUser: 'radio',
    localUser: 'dj',
  };

  for (const [value, expected] of [
    ['~/.ssh/id', '/home/dj/.ssh/id'],
    ['~', '/home/dj'],
    ['~other/id', '~other/id'],
    ['/keys/%h', '/keys/10.0.0.1'],
    ['%d/.ssh/%n-%r-%u-%p', '/home/dj/.ssh/relay1-radio-dj-2222'],
    ['100%%', '100%'],
    ['%%h', '%h'],
    ['%C', '%C'],
    ['%', '%'],
    ['plain', 'plain'],
  ] as const) {
    it(`makes ${expected} of ${value}`, () => {
      expect(expandTokens(value, tokens)).to.equal(expected);
    });
  }
});
