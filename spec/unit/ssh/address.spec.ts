import { expect } from 'chai';
import { addressAndPort } from '../../../lib/ssh/address.ts';

describe('addressAndPort', () => {
  for (const [address, port, text] of [
    ['relay.example', 22, 'relay.example:22'],
    ['10.0.0.1', 2222, '10.0.0.1:2222'],
    ['2001:db8::1', 22, '[2001:db8::1]:22'],
  ] as const) {
    it(`writes ${text}`, () => {
      expect(addressAndPort(address, port)).to.equal(text);
    });
  }
});
