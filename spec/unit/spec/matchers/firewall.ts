import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { firewallKind, firewallOf } from '../../../../lib/spec/subjects/firewall.ts';
import { fails } from './case.ts';

const dport = (port: number) => ({
  match: { op: '==', left: { payload: { protocol: 'tcp', field: 'dport' } }, right: port },
});
const from = (network: string, bits: number) => ({
  match: {
    op: '==',
    left: { payload: { protocol: 'ip', field: 'saddr' } },
    right: { prefix: { addr: network, len: bits } },
  },
});
const rule = (handle: number, ...expr: object[]) => ({
  rule: { family: 'inet', table: 'filter', chain: 'input', handle, expr },
});
const input = {
  family: 'inet',
  table: 'filter',
  name: 'input',
  type: 'filter',
  hook: 'input',
  prio: 0,
  policy: 'drop',
};
const json = JSON.stringify({
  nftables: [
    { table: { family: 'inet', name: 'filter' } },
    { chain: input },
    rule(4, dport(8000), { accept: null }),
    rule(5, from('10.77.0.0', 16), dport(22), { accept: null }),
    rule(6, dport(25), { reject: null }),
    rule(7, dport(80), { limit: { rate: 9, per: 'second' } }, { accept: null }),
  ],
});
const listing = `table inet filter { # handle 1
\tchain input { # handle 2
\t\ttype filter hook input priority filter; policy drop;
\t\ttcp dport 8000 accept # handle 4
\t\tip saddr 10.77.0.0/16 tcp dport 22 accept # handle 5
\t\ttcp dport 25 reject # handle 6
\t\ttcp dport 80 limit rate 9/second accept # handle 7
\t}
}
`;
const state = { ...firewallOf({ output: `${json}\n\n${listing}`, status: 0 }), address: '10.77.0.21' };
const firewall = new Subject(firewallKind, 'nftables', 'relay-eu1', () => Promise.resolve(state));
const absent = new Subject(firewallKind, 'nftables', 'relay-eu1', () =>
  Promise.resolve({ ...firewallOf({ output: 'sh: 1: nft: not found\n', status: 127 }), address: null }),
);
const none = { ...state, ruleset: { ...state.ruleset, tables: [], chains: [], lines: [] } };
const open = new Subject(firewallKind, 'nftables', 'relay-eu1', () => Promise.resolve(none));
const said = (what: string) => `firewall nftables on relay-eu1: ${what}`;
const depends =
  'it depends on who asks: from 0.0.0.0 it is dropped by policy of inet filter input; from 10.77.0.0 it is accepted by ip saddr 10.77.0.0/16 tcp dport 22 accept';
const limited =
  'whether this rule is about it cannot be judged (from 0.0.0.0): tcp dport 80 limit rate 9/second accept';
const noNft = 'nft is not on the host; the package nftables has it';

export const cases = [
  fails(firewall, (it) => expect(it).to.accept(9000), said('expected tcp 9000 accepted, is dropped')),
  fails(firewall, (it) => expect(it).not.to.accept(8000), said('expected tcp 8000 not accepted')),
  fails(firewall, (it) => expect(it).to.accept(22), said(`expected tcp 22 accepted, and nobody can tell: ${depends}`)),
  fails(
    firewall,
    (it) => expect(it).not.to.accept(22),
    said(`expected tcp 22 not accepted, and nobody can tell: ${depends}`),
  ),
  fails(
    firewall,
    (it) => expect(it).to.accept(22).from('10.78.0.0/16'),
    said('expected tcp 22 from 10.78.0.0/16 accepted, is dropped'),
  ),
  fails(
    firewall,
    (it) => expect(it).not.to.accept(22).from('10.77.3.0/24'),
    said('expected tcp 22 from 10.77.3.0/24 not accepted'),
  ),
  fails(
    firewall,
    (it) => expect(it).to.accept(8000, 'udp').through('eth0'),
    said('expected udp 8000 through eth0 accepted, is dropped'),
  ),
  fails(firewall, (it) => expect(it).to.drop(25), said('expected tcp 25 dropped, is refused')),
  fails(firewall, (it) => expect(it).not.to.drop(9000), said('expected tcp 9000 not dropped')),
  fails(firewall, (it) => expect(it).to.refuse(8000), said('expected tcp 8000 refused, is accepted')),
  fails(firewall, (it) => expect(it).to.drop(80), said(`expected tcp 80 dropped, and nobody can tell: ${limited}`)),
  fails(
    firewall,
    (it) => expect(it).not.to.refuse(80),
    said(`expected tcp 80 not refused, and nobody can tell: ${limited}`),
  ),
  fails(firewall, (it) => expect(it).to.have.policy('accept'), said('expected policy of input accept, is drop')),
  fails(
    open,
    (it) => expect(it).to.have.policy('drop'),
    said('expected policy of input drop, is accept, for there is no chain'),
  ),
  fails(
    firewall,
    (it) => expect(it).to.have.rule('tcp dport 9000 accept'),
    said('expected rule tcp dport 9000 accept, is none of 4'),
  ),
  fails(
    firewall,
    (it) => expect(it).not.to.have.rule(/dport 25/),
    said('expected rule not /dport 25/, is tcp dport 25 reject'),
  ),
  fails(firewall, (it) => expect(it).to.have.table('ip nat'), said('expected tables ip nat, is inet filter')),
  fails(
    firewall,
    (it) => expect(it).to.have.chain('inet filter forward'),
    said('expected chains inet filter forward, is inet filter input'),
  ),
  fails(firewall, (it) => expect(it).to.be.empty, said('expected rules 0, is 4')),
  fails(absent, (it) => expect(it).to.accept(8000), said(`expected tcp 8000 accepted, and nobody can tell: ${noNft}`)),
  fails(
    absent,
    (it) => expect(it).not.to.accept(8000),
    said(`expected tcp 8000 not accepted, and nobody can tell: ${noNft}`),
  ),
];
