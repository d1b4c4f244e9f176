// What a spec says of nftables' rules is what a connection meets: real rules, and real connections between two network
// namespaces.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect as chaiExpect } from 'chai';
import type { HostReads } from '../../../../lib/spec/read/observation.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { firewall, firewallKind, firewallOf } from '../../../../lib/spec/subjects/firewall.ts';

const inside = `aircheck-in-${process.pid}`;
const outside = `aircheck-out-${process.pid}`;
const ports = [22, 80, 8000, 8005, 9000];

interface Row {
  readonly name: string;
  /** Of the chain at input; other chains before it. */
  readonly rules: string;
  readonly policy?: 'drop';
  readonly before?: string;
  /** From where, to which port, and what becomes of it. */
  readonly packets: readonly (readonly [from: string, port: number, fate: string])[];
}

const A = '192.0.2.2';
const B = '192.0.2.66';
const six = '2001:db8::2';

const table: readonly Row[] = [
  { name: 'nothing', rules: '', packets: [[A, 8000, 'accepted']] },
  {
    name: 'a policy alone',
    rules: '',
    policy: 'drop',
    packets: [
      [A, 8000, 'dropped'],
      [six, 8000, 'dropped'],
    ],
  },
  {
    name: 'a port, and what is established',
    policy: 'drop',
    rules:
      'iif lo accept; ct state vmap { established : accept, related : accept, invalid : drop }; tcp dport 8000 accept',
    packets: [
      [A, 8000, 'accepted'],
      [B, 8000, 'accepted'],
      [six, 8000, 'accepted'],
      [A, 22, 'dropped'],
    ],
  },
  {
    name: 'a network',
    policy: 'drop',
    rules: 'ct state established,related accept; ip saddr 192.0.2.0/26 tcp dport 22 counter accept comment "ssh"',
    packets: [
      [A, 22, 'accepted'],
      [B, 22, 'dropped'],
      [six, 22, 'dropped'],
    ],
  },
  {
    name: 'sets with ranges and networks',
    policy: 'drop',
    rules:
      'ct state { established, related } accept; ip saddr { 192.0.2.64/26, 10.0.0.1 } tcp dport { 22, 8000-8005 } accept',
    packets: [
      [B, 22, 'accepted'],
      [B, 8005, 'accepted'],
      [A, 8005, 'dropped'],
      [B, 9000, 'dropped'],
    ],
  },
  {
    name: 'named sets',
    before:
      'set radio { type inet_service; flags interval; elements = { 80, 8000-8003 }; }; set staff { type ipv4_addr; flags interval; elements = { 192.0.2.1-192.0.2.9 }; };',
    policy: 'drop',
    rules: 'ct state established accept; ip saddr @staff accept; tcp dport @radio accept',
    packets: [
      [A, 22, 'accepted'],
      [B, 22, 'dropped'],
      [B, 8000, 'accepted'],
      [B, 8005, 'dropped'],
    ],
  },
  {
    name: 'refusals',
    rules:
      'tcp dport 8000 reject with tcp reset; ip saddr 192.0.2.66 tcp dport 8005 reject; tcp dport != { 80, 8005 } drop',
    packets: [
      [A, 8000, 'refused'],
      [B, 8005, 'refused'],
      [A, 8005, 'accepted'],
      [A, 80, 'accepted'],
      [A, 9000, 'dropped'],
    ],
  },
  {
    name: 'jumps, returns and goto',
    before: 'chain staff { ip saddr 192.0.2.66 return; tcp dport 22 accept; }; chain last { tcp dport 9000 accept; };',
    policy: 'drop',
    rules: 'ct state established accept; jump staff; tcp dport 80 drop; goto last; accept',
    packets: [
      [A, 22, 'accepted'],
      [B, 22, 'dropped'],
      [B, 9000, 'accepted'],
      [A, 8000, 'dropped'],
      [A, 80, 'dropped'],
    ],
  },
  {
    name: 'maps',
    before:
      'chain web { ip saddr 192.0.2.2 accept; };  map ports { type inet_service : verdict; elements = { 9000 : accept, 8000 : drop }; };',
    policy: 'drop',
    rules:
      'ct state established accept; tcp dport vmap { 80 : jump web, 22 : drop }; tcp dport vmap @ports; tcp dport 8005 accept',
    packets: [
      [A, 80, 'accepted'],
      [B, 80, 'dropped'],
      [A, 22, 'dropped'],
      [A, 9000, 'accepted'],
      [A, 8000, 'dropped'],
      [A, 8005, 'accepted'],
    ],
  },
  {
    name: 'flags, protocols, pairs and families',
    rules:
      'meta l4proto udp drop; tcp flags & (fin | syn | rst | ack) == syn tcp dport 22 drop; ip saddr . tcp dport { 192.0.2.66 . 80 } drop; meta nfproto ipv6 tcp dport 8000 drop; ip daddr 192.0.2.1 tcp dport 9000 drop; icmp type echo-request drop',
    packets: [
      [A, 22, 'dropped'],
      [B, 80, 'dropped'],
      [A, 80, 'accepted'],
      [six, 8000, 'dropped'],
      [A, 8000, 'accepted'],
      [A, 9000, 'dropped'],
      [six, 9000, 'accepted'],
    ],
  },
  {
    name: 'another chain after one that accepts',
    before:
      'chain first { type filter hook prerouting priority -300; tcp dport 8005 drop; accept; }; chain later { type filter hook input priority 10; tcp dport 80 drop; };',
    rules: 'tcp dport { 80, 8005 } accept',
    packets: [
      [A, 80, 'dropped'],
      [A, 8005, 'dropped'],
      [A, 22, 'accepted'],
    ],
  },
  {
    name: 'what is not about a packet that begins a connection',
    policy: 'drop',
    rules:
      'ct state != new accept; meta pkttype { broadcast, multicast } drop; ct state invalid drop; iif != lo ip daddr 127.0.0.0/8 drop; ip protocol icmp accept; meta l4proto { icmp, ipv6-icmp } accept; udp dport 80 drop; tcp flags != syn drop; tcp dport { 80, 8000 } ct direction original log prefix "in " accept; reject with icmpx admin-prohibited',
    packets: [
      [A, 80, 'accepted'],
      [six, 8000, 'accepted'],
      [A, 22, 'refused'],
    ],
  },
  {
    name: 'the sender’s port, and destinations',
    rules: 'tcp sport < 1024 drop; tcp sport 1024-65535 tcp dport 22 drop; fib daddr type local tcp dport 80 drop',
    packets: [
      [A, 22, 'dropped'],
      [A, 80, 'dropped'],
    ],
  },
];

describe('The firewall in sentences', function () {
  this.timeout('2m');
  const run = (file: string, ...args: string[]) =>
    execFileSync(file, args, { encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
  const ip = (...args: string[]) => run('ip', ...args);
  const pids: number[] = [];

  /** The host: whatever is read, is read in its namespace. */
  const host: HostReads & { readonly address: string } = {
    name: 'relay1',
    address: '192.0.2.1',
    read: async ({ script = '', parse }) => {
      const output = run('ip', 'netns', 'exec', inside, 'sh', '-c', script);
      return parse({ output, status: 0, items: [], state: noState });
    },
  };

  before(async () => {
    ip('netns', 'add', inside);
    ip('netns', 'add', outside);
    ip('link', 'add', 'in0', 'netns', inside, 'type', 'veth', 'peer', 'name', 'out0', 'netns', outside);
    for (const [namespace, device, ...addresses] of [
      [inside, 'in0', '192.0.2.1/24', '2001:db8::1/64'],
      [outside, 'out0', `${A}/24`, `${B}/24`, `${six}/64`],
    ] as const) {
      for (const address of addresses) {
        ip('-n', namespace, 'addr', 'add', address, 'dev', device, ...(address.includes(':') ? ['nodad'] : []));
      }
      ip('-n', namespace, 'link', 'set', 'lo', 'up');
      ip('-n', namespace, 'link', 'set', device, 'up');
    }
    const listen = `const n=require('net');for(const p of ${JSON.stringify(ports)})n.createServer(s=>s.end()).listen(p,'::');setTimeout(()=>console.log('up'),100)`;
    const server = spawn('ip', ['netns', 'exec', inside, process.execPath, '-e', listen], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (server.pid !== undefined) pids.push(server.pid);
    await once(server.stdout, 'data');
  });

  after(() => {
    for (const pid of pids) process.kill(pid);
    ip('netns', 'del', inside);
    ip('netns', 'del', outside);
  });

  /** Real connections, side by side: what becomes of each. Who hears nothing for a second was dropped. */
  function connect(packets: Row['packets']): string[] {
    const tries = packets.map(([from, port]) => ({
      localAddress: from,
      port,
      host: from.includes(':') ? '2001:db8::1' : '192.0.2.1',
    }));
    const code = `const n=require('net');Promise.all(${JSON.stringify(tries)}.map(o=>new Promise(r=>{const s=n.connect(o);const t=setTimeout(()=>{s.destroy();r('dropped')},1000);const e=x=>{clearTimeout(t);s.destroy();r(x)};s.on('connect',()=>e('accepted'));s.on('error',x=>e(['ECONNREFUSED','EHOSTUNREACH','ENETUNREACH'].includes(x.code)?'refused':x.code))}))).then(a=>console.log(JSON.stringify(a)))`;
    const said: unknown = JSON.parse(run('ip', 'netns', 'exec', outside, process.execPath, '-e', code));
    return Array.isArray(said) ? said.map(String) : [];
  }

  function load({
    before = '',
    policy = 'accept',
    rules,
  }: Pick<Row, 'before' | 'policy' | 'rules'> | { before?: string; policy?: string; rules: string }): void {
    const lines = (text: string) => text.replaceAll('; ', ';\n').replaceAll(';;', ';');
    const ruleset = `flush ruleset\ntable inet filter {\n${lines(before)}\nchain input {\ntype filter hook input priority 0; policy ${policy};\n${ip6}\n${lines(rules)}\n}\n}\n`;
    execFileSync('ip', ['netns', 'exec', inside, 'nft', '-f', '-'], {
      input: ruleset,
      stdio: ['pipe', 'inherit', 'inherit'],
    });
  }

  /** Without it, nobody finds the host by IPv6. */
  const ip6 = 'icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept';

  for (const row of table) {
    it(`says of ${row.name} what ${row.packets.length} connections meet`, async () => {
      load(row);
      chaiExpect(connect(row.packets), 'the table itself').to.deep.equal(row.packets.map(([, , fate]) => fate));
      for (const [from, port, fate] of row.packets) {
        const said = expect(firewall(host));
        if (fate === 'accepted')
          await said.to.accept(port).from(from).and.not.drop(port).from(from).and.not.refuse(port).from(from);
        else if (fate === 'dropped') await said.to.drop(port).from(from).and.not.accept(port).from(from);
        else await said.to.refuse(port).from(from).and.not.accept(port).from(from).and.not.drop(port).from(from);
      }
    });
  }

  it('says neither where it depends on who asks, or on what no rule tells', async () => {
    load({
      policy: 'drop',
      rules:
        'ip saddr 192.0.2.0/26 tcp dport 22 accept; tcp dport 80 limit rate 9/minute accept; iifname "in0" tcp dport 8000 accept',
    });
    for (const [sentence, why] of [
      [
        expect(firewall(host)).to.accept(22),
        /it depends on who asks: from 0\.0\.0\.0 it is dropped by policy of inet filter input; from 192\.0\.2\.0 it is accepted by ip saddr 192/,
      ],
      [expect(firewall(host)).not.to.accept(22), /it depends on who asks/],
      [expect(firewall(host)).to.accept(80), /cannot be judged \(from 0\.0\.0\.0\): tcp dport 80 limit rate 9\/minute/],
      [expect(firewall(host)).not.to.accept(80), /cannot be judged/],
      [expect(firewall(host)).to.accept(8000), /cannot be judged.*iifname "in0"/],
    ] as const) {
      const error: unknown = await Promise.resolve(sentence).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      chaiExpect(error instanceof Error ? error.message : 'it did not fail').to.match(why);
    }
    await expect(firewall(host))
      .to.accept(8000)
      .through('in0')
      .and.drop(8000)
      .through('eth9')
      .and.accept(22)
      .from('192.0.2.0/27');
    await expect(firewall(host)).to.have.policy('drop').and.not.policy('drop', 'forward').and.not.empty;
    await expect(firewall(host)).to.have.table('inet filter').and.chain('inet filter input').and.not.chain('ip nat x');
    await expect(firewall(host)).to.have.rule('ip saddr 192.0.2.0/26 tcp dport 22 accept').and.not.rule(/9100/);
  });

  it('says nothing on a host without nft, or beside the old iptables', async () => {
    for (const answer of [
      { output: 'sh: 1: nft: not found\n', status: 127 },
      { output: '{"nftables": []}\nfilter \n', status: 0 },
    ]) {
      const subject = new Subject(firewallKind, 'nftables', 'relay1', async () => ({
        ...firewallOf(answer),
        address: null,
      }));
      for (const sentence of [expect(subject).to.accept(22), expect(subject).not.to.accept(22)]) {
        const error: unknown = await Promise.resolve(sentence).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        chaiExpect(error)
          .to.be.an('error')
          .with.property('message')
          .that.matches(/nobody can tell/);
      }
    }
  });
});

const noState = {
  self: { uid: 0, user: 'root', group: 'root' },
  paths: new Map(),
  contents: new Map(),
  homes: new Map(),
  users: new Map(),
  groups: new Map(),
  packages: null,
  units: null,
  sysctls: new Map(),
  guards: new Map(),
};
