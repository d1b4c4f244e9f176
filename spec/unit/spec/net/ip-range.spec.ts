import { expect } from 'chai';
import { addressText, ipRange } from '../../../../lib/spec/net/ip-range.ts';

describe('Addresses of a network', () => {
  const cases = [
    { text: '10.77.0.21', first: '10.77.0.21', last: '10.77.0.21' },
    { text: '10.77.3.9/16', first: '10.77.0.0', last: '10.77.255.255' },
    { text: '0.0.0.0/0', first: '0.0.0.0', last: '255.255.255.255' },
    { text: '192.0.2.64/26', first: '192.0.2.64', last: '192.0.2.127' },
    { text: '2001:db8::1', first: '2001:db8::1', last: '2001:db8::1' },
    { text: '2001:db8:1:2::9/48', first: '2001:db8:1::', last: '2001:db8:1:ffff:ffff:ffff:ffff:ffff' },
    { text: '::/0', first: '::', last: 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff' },
    { text: '::ffff:192.0.2.1', first: '::ffff:c000:201', last: '::ffff:c000:201' },
  ];
  for (const { text, first, last } of cases) {
    it(`are ${first} to ${last}, of ${text}`, () => {
      const range = ipRange(text);
      expect(range === null ? null : addressText(range.family, range.first)).to.equal(first);
      expect(range === null ? null : addressText(range.family, range.last)).to.equal(last);
    });
  }

  for (const text of ['', 'relay-eu1', '10.77.0.0/33', '10.77.0', '2001:db8::/129', '10.77.0.0/x', '1.2.3.4/24/8']) {
    it(`are none, of ${JSON.stringify(text)}`, () => expect(ipRange(text)).to.equal(null));
  }
});
