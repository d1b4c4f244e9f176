import { every, isIn, matches, type SetOf, type Truth, valueIn } from './match.ts';
import type { Packet } from './packet.ts';
import { type Chain, listOf, member, type Rule, type Ruleset } from './ruleset.ts';

/** What becomes of a packet: it comes in, it vanishes, its sender is told no. */
export type Fate = 'accepted' | 'dropped' | 'refused';

export interface Judgement {
  /** What may become of it, and the rule or the policy that decides so: one fate, unless nobody can tell. */
  readonly fates: ReadonlyMap<Fate, string>;
  /** Rules that cannot be judged from the rules alone. */
  readonly doubts: readonly string[];
}

/** How the walk through a chain may end, and what decides so. `return`: back to where it was jumped from. */
type Ends = ReadonlyMap<Fate | 'return' | 'unjudged', string>;
/** The same of one rule; `next`: the packet goes on to the next one. */
type RuleEnd = Fate | 'return' | 'unjudged' | 'next';

/** Hooks that a packet to the host passes, in their order; see nft(8). */
const hooks = ['ingress', 'prerouting', 'input'];

/** What the rules do with a packet that begins a connection to the host. */
export function judge(ruleset: Ruleset, packet: Packet): Judgement {
  const judging = new Judging(ruleset, packet);
  const fates = new Map<Fate, string>();
  let accepting = 'no rule: none is about it';
  for (const chain of judging.baseChains()) {
    const ends = judging.walk(chain);
    // Rules at ingress belong to one interface.
    const unclear = ends.get('unjudged') ?? (chain.hook === 'ingress' ? stopping(ends) : undefined);
    if (unclear !== undefined) return { fates: new Map(), doubts: [unclear, ...judging.doubts] };
    for (const [end, by] of ends) if (isStop(end) && !fates.has(end)) fates.set(end, by);
    const by = ends.get('accepted');
    if (by === undefined) return { fates, doubts: [...judging.doubts] };
    accepting = by;
  }
  return { fates: fates.set('accepted', accepting), doubts: [...judging.doubts] };
}

function isStop(end: string): end is 'dropped' | 'refused' {
  return end === 'dropped' || end === 'refused';
}

function stopping(ends: Ends): string | undefined {
  return ends.get('dropped') ?? ends.get('refused');
}

class Judging {
  readonly doubts = new Set<string>();
  readonly #ruleset: Ruleset;
  readonly #packet: Packet;
  readonly #known = new Map<Chain, Ends>();

  constructor(ruleset: Ruleset, packet: Packet) {
    this.#ruleset = ruleset;
    this.#packet = packet;
  }

  /** Where packets of this kind begin, in the order in which they pass. */
  baseChains(): readonly Chain[] {
    const families = new Set(['inet', this.#packet.family, 'netdev']);
    return this.#ruleset.chains
      .filter(({ family, hook }) => hook !== null && hooks.includes(hook) && families.has(family))
      .sort((a, b) => hooks.indexOf(a.hook ?? '') - hooks.indexOf(b.hook ?? '') || a.priority - b.priority);
  }

  /** A chain that packets begin in has a policy; others go back. */
  walk(chain: Chain): Ends {
    const known = this.#known.get(chain);
    if (known !== undefined) return known;
    const ends = new Map<Fate | 'return' | 'unjudged', string>();
    // Rules that jump in circles are refused by the kernel.
    this.#known.set(chain, ends);
    const add = (end: Fate | 'return' | 'unjudged', by: string) => {
      if (!ends.has(end)) ends.set(end, by);
    };
    const left = chain.rules.every((rule) => {
      const { applies, results } = this.#rule(chain, rule);
      if (applies === false) return true;
      // What makes no difference is no doubt.
      const decides = [...results.keys()].some((end) => end !== 'next');
      if (applies === null && decides) this.doubts.add(rule.text);
      for (const [end, by] of results) if (end !== 'next') add(end, by);
      return applies === null || results.has('next');
    });
    if (left) add('return', `end of ${chain.table} ${chain.name}`);
    if (chain.hook !== null && ends.has('return')) {
      ends.delete('return');
      add(chain.policy === 'drop' ? 'dropped' : 'accepted', `policy of ${chain.table} ${chain.name}`);
    }
    return ends;
  }

  /** Whether a rule is about the packet, and what it does then. */
  #rule(chain: Chain, rule: Rule): { applies: Truth; results: ReadonlyMap<RuleEnd, string> } {
    const truths: Truth[] = [];
    const setOf: SetOf = (name) => this.#ruleset.sets.get(`${chain.table} ${name}`);
    for (const expression of rule.expressions) {
      const match = member(expression, 'match');
      if (match !== undefined) truths.push(matches(match, this.#packet, setOf));
      else if (member(expression, 'vmap') !== undefined) {
        const { applies, results } = this.#map(chain, rule, member(expression, 'vmap'), setOf);
        return { applies: every([...truths, applies]), results };
      } else {
        const results = this.#statement(chain, rule, expression);
        if (results !== null) return { applies: every(truths), results };
        if (!isHarmless(expression)) truths.push(null);
      }
      if (truths.includes(false)) break;
    }
    return { applies: every(truths), results: new Map([['next', rule.text]]) };
  }

  /** What a statement ends with; null: the rule goes on. */
  #statement(chain: Chain, rule: Rule, statement: unknown): ReadonlyMap<RuleEnd, string> | null {
    const [word = ''] = typeof statement === 'object' && statement !== null ? Object.keys(statement) : [];
    const end = verdicts.get(word);
    if (end !== undefined) return new Map([[end, rule.text]]);
    if (redirecting.has(word) || isRewriting(statement)) return new Map([['unjudged', rule.text]]);
    if (word !== 'jump' && word !== 'goto') return null;
    const target = String(member(member(statement, word), 'target'));
    const next = this.#ruleset.chains.find(({ table, name }) => table === chain.table && name === target);
    if (next === undefined) return new Map([['unjudged', rule.text]]);
    const back: RuleEnd = word === 'jump' ? 'next' : 'return';
    return new Map([...this.walk(next)].map(([how, by]) => [how === 'return' ? back : how, by]));
  }

  /** A map from values to what is done. */
  #map(
    chain: Chain,
    rule: Rule,
    map: unknown,
    setOf: SetOf,
  ): { applies: Truth; results: ReadonlyMap<RuleEnd, string> } {
    const value = valueIn(member(map, 'key'), this.#packet);
    if (value === 'other') return { applies: false, results: new Map() };
    const data = member(map, 'data');
    const entries = typeof data === 'string' ? setOf(data.replace(/^@/, '')) : listOf(member(data, 'set'));
    if (entries === undefined) return { applies: null, results: new Map([['unjudged', rule.text]]) };
    const results = new Map<RuleEnd, string>();
    const truths: Truth[] = [];
    for (const [key, verdict] of sorted(entries)) {
      const fits = value === null ? null : isIn(value, key, setOf, true);
      if (fits === false) continue;
      truths.push(fits);
      for (const [end, by] of this.#ends(chain, rule, verdict)) results.set(end, results.get(end) ?? by);
      if (fits === true) break;
    }
    const [first = false] = truths;
    return { applies: truths.length > 1 ? null : first, results };
  }

  #ends(chain: Chain, rule: Rule, verdict: unknown): ReadonlyMap<RuleEnd, string> {
    return this.#statement(chain, rule, verdict) ?? new Map([['next', rule.text]]);
  }
}

/** Entries of a map; a star is for what no other is about. */
function sorted(entries: readonly unknown[]): readonly (readonly unknown[])[] {
  return entries.map(listOf).sort(([a], [b]) => Number(a === '*') - Number(b === '*'));
}

const verdicts: ReadonlyMap<string, RuleEnd> = new Map([
  ['accept', 'accepted'],
  ['drop', 'dropped'],
  ['reject', 'refused'],
  ['return', 'return'],
  ['continue', 'next'],
]);

/** What may send the packet elsewhere, or leaves it to a program. `xt` is what iptables alone understands. */
const redirecting = new Set(['queue', 'dnat', 'redirect', 'tproxy', 'synproxy', 'xt', 'fwd']);

/** What changes nothing about whether a rule is about a packet, or whether it comes in. */
const harmless = new Set([
  'counter',
  'log',
  'notrack',
  'mangle',
  'set',
  'map',
  'comment',
  'dup',
  'ct helper',
  'ct timeout',
  'flow',
]);

function isHarmless(statement: unknown): boolean {
  return (
    typeof statement === 'object' && statement !== null && Object.keys(statement).every((word) => harmless.has(word))
  );
}

/** It changes ports or addresses: what comes after sees another packet. */
function isRewriting(statement: unknown): boolean {
  return member(member(member(statement, 'mangle'), 'key'), 'payload') !== undefined;
}
