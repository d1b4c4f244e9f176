import type { DnsAnswer } from '../../../../lib/spec/net/dns-query.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { dnsKind } from '../../../../lib/spec/subjects/dns.ts';
import { fails } from './case.ts';

const name = 'listen.radio.test';
const a = (value: string, ttl: number) => ({ name, type: 'A', ttl, value });
const answer: DnsAnswer = {
  asked: `A ${name} at 10.77.0.41:53`,
  type: 'A',
  problem: null,
  seconds: 1.5,
  rcode: 'NOERROR',
  authoritative: false,
  truncated: false,
  scope: 15,
  records: [a('10.77.0.22', 300), a('10.77.0.21', 30)],
};
const of = (changes: Partial<DnsAnswer> = {}) =>
  new Subject(dnsKind, name, 'director', () => Promise.resolve({ ...answer, ...changes }));
const none = of({ records: [], rcode: 'NXDOMAIN' });
const silent = of({ problem: 'it did not answer in time', rcode: null, records: [], seconds: null });
const said = (what: string) => `dns ${name} on director: ${what}`;
const nobody = 'nobody can tell: it did not answer in time';

export const cases = [
  fails(silent, (it) => expect(it).to.answer, said('expected answer some, is it did not answer in time')),
  fails(of(), (it) => expect(it).not.to.answer, said('expected answer not some')),
  fails(none, (it) => expect(it).to.exist, said('expected A records some, is none: NXDOMAIN')),
  fails(of({ records: [] }), (it) => expect(it).to.exist, said('expected A records some, is none')),
  fails(of(), (it) => expect(it).to.resolveTo('10.77.0.31'), said('expected A 10.77.0.31, is 10.77.0.22, 10.77.0.21')),
  fails(of(), (it) => expect(it).not.to.resolveTo(/22$/), said('expected A not /22$/, is 10.77.0.22, 10.77.0.21')),
  fails(none, (it) => expect(it).to.resolveTo('10.77.0.31'), said('expected A 10.77.0.31, is none: NXDOMAIN')),
  fails(
    of(),
    (it) => expect(it).to.resolveOnlyTo('10.77.0.22'),
    said('expected A 10.77.0.22, is 10.77.0.21, 10.77.0.22'),
  ),
  fails(
    of(),
    (it) => expect(it).not.to.resolveOnlyTo('10.77.0.22', '10.77.0.21'),
    said('expected A not 10.77.0.21, 10.77.0.22'),
  ),
  fails(of(), (it) => expect(it).to.have.ttl({ atLeast: 60 }), said('expected ttl at least 60, is 30 s')),
  fails(of(), (it) => expect(it).to.have.rcode('NXDOMAIN'), said('expected rcode NXDOMAIN, is NOERROR')),
  fails(of(), (it) => expect(it).not.to.have.rcode('NOERROR'), said('expected rcode not NOERROR')),
  fails(of(), (it) => expect(it).to.be.authoritative, said('expected answer authoritative, is not authoritative')),
  fails(of(), (it) => expect(it).to.have.scope(24), said('expected scope 24, is 15')),
  fails(of(), (it) => expect(it).to.answerWithin('1s'), said('expected time to answer at most 1, is 1.5 s')),
  fails(silent, (it) => expect(it).to.exist, said(`expected A records some, and ${nobody}`)),
  fails(silent, (it) => expect(it).not.to.exist, said(`expected A records not some, and ${nobody}`)),
  fails(silent, (it) => expect(it).not.to.resolveTo('10.77.0.31'), said(`expected A not 10.77.0.31, and ${nobody}`)),
  fails(silent, (it) => expect(it).not.to.have.ttl({ below: 9 }), said(`expected ttl not below 9, and ${nobody}`)),
];
