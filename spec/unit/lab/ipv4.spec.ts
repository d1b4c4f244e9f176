import { expect } from 'chai';
import { formatAddress, isHostOf, isPrivate, parseAddress, parseNetwork } from '../../../lib/lab/ipv4.ts';

describe('IPv4', () => {
  for (const text of ['0.0.0.0', '10.77.0.11', '192.168.1.254', '255.255.255.255']) {
    it(`reads ${text} and writes it as it was`, () => {
      expect(formatAddress(parseAddress(text) ?? -1)).to.equal(text);
    });
  }

  for (const text of ['', '10.77.0', '10.77.0.0.1', '10.77.0.256', '10.77.0.011', '10.77.0.x', ' 10.77.0.1', '::1']) {
    it(`takes "${text}" for no address`, () => expect(parseAddress(text)).to.equal(null));
  }

  for (const text of ['10.77.0.1/24', '10.77.0.0/33', '10.77.0.0', '10.77.0.0/24/1', '10.77.0.0/']) {
    it(`takes "${text}" for no network`, () => expect(parseNetwork(text)).to.equal(null));
  }

  for (const [text, is] of [
    ['10.0.0.0/8', true],
    ['10.255.255.0/24', true],
    ['172.16.0.0/12', true],
    ['172.31.9.0/24', true],
    ['192.168.7.0/28', true],
    ['172.32.0.0/24', false],
    ['11.0.0.0/24', false],
    ['8.0.0.0/6', false],
    ['0.0.0.0/0', false],
  ] as const) {
    it(`says that ${text} is ${is ? '' : 'not '}private`, () => {
      const network = parseNetwork(text);
      expect(network !== null && isPrivate(network)).to.equal(is);
    });
  }

  for (const [address, is] of [
    ['10.77.0.0', false],
    ['10.77.0.1', true],
    ['10.77.0.254', true],
    ['10.77.0.255', false],
    ['10.77.1.1', false],
    ['10.76.255.255', false],
  ] as const) {
    it(`says that ${address} is ${is ? 'a' : 'no'} host of 10.77.0.0/24`, () => {
      expect(isHostOf({ base: parseAddress('10.77.0.0') ?? 0, prefix: 24 }, parseAddress(address) ?? 0)).to.equal(is);
    });
  }
});
