import { type Asking, ask } from '../firewall/ask.ts';
import { type Ruleset, rulesetOf } from '../firewall/ruleset.ts';
import type { Answer, HostReads } from '../read/observation.ts';
import { whyNot } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, holds, type Verdict, verdict } from '../verdict.ts';

/** The rules of the host's firewall, as nftables has them in force. */
export interface FirewallState {
  readonly ruleset: Ruleset;
  /** The host's own address; null: it has none in the inventory but a name. */
  readonly address: string | null;
  /** Why they cannot be known; null: they are. */
  readonly problem?: string | null;
}

type Protocol = 'tcp' | 'udp';

const matchers = {
  /**
   * A connection to this port comes in, whoever begins it on whichever other machine; `.from('10.77.0.0/24')`: from
   * there; `.through('eth0')`: by that interface. TCP, unless UDP is asked for.
   */
  accept: ({ ruleset, address }: FirewallState, port: number, protocol?: Protocol, more?: Asking): Verdict =>
    ask(ruleset, address, 'accepted', port, protocol ?? 'tcp', more ?? {}),
  /** Nothing comes back to whoever asks for this port. */
  drop: ({ ruleset, address }: FirewallState, port: number, protocol?: Protocol, more?: Asking): Verdict =>
    ask(ruleset, address, 'dropped', port, protocol ?? 'tcp', more ?? {}),
  /** Whoever asks for this port is told at once that it is closed, by a rule with `reject`. */
  refuse: ({ ruleset, address }: FirewallState, port: number, protocol?: Protocol, more?: Asking): Verdict =>
    ask(ruleset, address, 'refused', port, protocol ?? 'tcp', more ?? {}),
  /** What becomes of packets to the host that no rule is about. A second argument: at this hook instead of `input`. */
  policy: ({ ruleset }: FirewallState, policy: 'accept' | 'drop', hook?: string): Verdict => {
    const chains = ruleset.chains.filter((chain) => chain.hook === (hook ?? 'input') && chain.type === 'filter');
    const found = chains.some((chain) => chain.policy === 'drop') ? 'drop' : 'accept';
    const actual = chains.length === 0 ? 'accept, for there is no chain' : found;
    return verdict(found === policy, `policy of ${hook ?? 'input'}`, policy, actual, evidence);
  },
  /** A rule with this text, as `nft list ruleset` writes it without counters, or one that fits. */
  rule: ({ ruleset }: FirewallState, wanted: string | RegExp): Verdict => {
    const text = typeof wanted === 'string' ? wanted.trim().replace(/\s+/g, ' ') : wanted;
    const found = ruleset.lines.find((line) => holds(line, text));
    const { length } = ruleset.lines;
    return verdict(found !== undefined, 'rule', wanted, found ?? `none of ${length}`, evidence);
  },
  /** There is a table: `table('inet filter')`. */
  table: ({ ruleset }: FirewallState, name: string): Verdict =>
    verdict(ruleset.tables.includes(name), 'tables', name, ruleset.tables, evidence),
  /** There is a chain: `chain('inet filter input')`. */
  chain: ({ ruleset }: FirewallState, name: string): Verdict => {
    const names = ruleset.chains.map((chain) => `${chain.table} ${chain.name}`);
    return verdict(names.includes(name), 'chains', name, names, evidence);
  },
  /** It has no rule at all. */
  empty: ({ ruleset }: FirewallState): Verdict => equals('rules', 0, ruleset.lines.length, evidence),
};

const evidence = { command: 'nft list ruleset' };

/** Adds to what is asked of a port: it stands after the port and the protocol. */
function asking(args: readonly unknown[], more: Asking): readonly unknown[] {
  const [port, protocol, before = {}] = args;
  return [port, protocol, { ...(typeof before === 'object' ? before : {}), ...more }];
}

const refinements = {
  /** An address or a network: all of it. */
  from: (args: readonly unknown[], network: string): readonly unknown[] => asking(args, { from: network }),
  /** The interface that packets come in by. */
  through: (args: readonly unknown[], device: string): readonly unknown[] => asking(args, { through: device }),
};

const ofPorts = ['accept', 'drop', 'refuse'];

export const firewallKind: SubjectKind<FirewallState, typeof matchers, typeof refinements> = {
  name: 'firewall',
  matchers,
  refinements: {
    from: { of: ofPorts, refine: refinements.from },
    through: { of: ofPorts, refine: refinements.through },
  },
  whyUnknown: ({ problem = null }) => problem,
};

/**
 * The host's firewall: `expect(host.firewall()).to.accept(8000).from('10.77.0.0/24')`. Judged are the rules that packets
 * pass on their way in, for the first packet of a connection from another machine.
 */
export function firewall(host: HostReads & { readonly address?: string }) {
  return new Subject(firewallKind, 'nftables', host.name, () =>
    host.read({
      key: 'nftables',
      timeout: 20,
      script,
      parse: (answer) => ({ ...firewallOf(answer), address: host.address ?? null }),
    }),
  );
}

/** Rules that iptables has made in the old way are no part of nftables. */
const script = `nft -j list ruleset || exit
cat /proc/net/ip_tables_names /proc/net/ip6_tables_names 2>/dev/null | tr '\\n' ' '; echo
nft -a -s list ruleset`;

/** Reads rules as JSON, a line with the tables of the old iptables, and rules as text. */
export function firewallOf(answer: Pick<Answer, 'output' | 'status'>): Pick<FirewallState, 'ruleset' | 'problem'> {
  const none: Ruleset = { tables: [], chains: [], sets: new Map(), lines: [] };
  const problem = whyNot('nft', 'nftables', answer);
  if (problem !== null) return { ruleset: none, problem };
  const [json = '', old = '', ...listing] = answer.output.split('\n');
  if (old.trim() !== '') {
    return { ruleset: none, problem: `iptables-legacy has rules of its own (${old.trim()}), which nft does not see` };
  }
  return { ruleset: rulesetOf([json, ...listing].join('\n')), problem: null };
}
