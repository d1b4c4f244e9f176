/** What `nft list ruleset` says: chains with their rules, and named sets. Expressions stay as libnftables-json(5) has them. */
export interface Ruleset {
  /** As in `inet filter`. */
  readonly tables: readonly string[];
  readonly chains: readonly Chain[];
  /** Elements of named sets and maps, by table and name: `inet filter radio`. */
  readonly sets: ReadonlyMap<string, readonly unknown[]>;
  /** Rules as text, in the order in which they are listed, without their counters. */
  readonly lines: readonly string[];
}

export interface Chain {
  /** As in `inet`. */
  readonly family: string;
  /** As in `inet filter`. */
  readonly table: string;
  readonly name: string;
  /** Null: packets only come here from other chains. */
  readonly hook: string | null;
  readonly type: string | null;
  readonly priority: number;
  readonly policy: 'accept' | 'drop';
  readonly rules: readonly Rule[];
}

export interface Rule {
  /** As in `tcp dport 22 accept`. */
  readonly text: string;
  readonly expressions: readonly unknown[];
}

/**
 * Reads one line of `nft -j list ruleset`, then what `nft -a -s list ruleset` says, where rules have their numbers.
 * @throws SyntaxError if that is no JSON
 */
export function rulesetOf(output: string): Ruleset {
  const end = output.indexOf('\n');
  const texts = textsOf(output.slice(end + 1));
  const whole: unknown = JSON.parse(output.slice(0, end));
  const objects = listOf(member(whole, 'nftables'));
  const of = (kind: string) => objects.map((object) => member(object, kind)).filter((found) => found !== undefined);
  const sets = new Map(
    [...of('set'), ...of('map')].map((set) => [`${tableOf(set)} ${textOf(set, 'name')}`, listOf(member(set, 'elem'))]),
  );
  const rules = of('rule');
  const chains = of('chain').map((chain): Chain => {
    const table = tableOf(chain);
    const name = textOf(chain, 'name');
    return {
      family: textOf(chain, 'family'),
      table,
      name,
      hook: textOf(chain, 'hook') || null,
      type: textOf(chain, 'type') || null,
      priority: Number(member(chain, 'prio') ?? 0),
      policy: textOf(chain, 'policy') === 'drop' ? 'drop' : 'accept',
      rules: rules
        .filter((rule) => tableOf(rule) === table && textOf(rule, 'chain') === name)
        .map((rule) => ({
          text: texts.get(`${table} ${Number(member(rule, 'handle'))}`) ?? JSON.stringify(member(rule, 'expr')),
          expressions: listOf(member(rule, 'expr')),
        })),
    };
  });
  const tables = of('table').map((table) => `${textOf(table, 'family')} ${textOf(table, 'name')}`);
  return { tables, chains, sets, lines: [...texts.values()] };
}

/** Rules as text, by table and number. */
function textsOf(listing: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let table = '';
  for (const line of listing.split('\n')) {
    const [, name] = /^table (\S+ \S+) \{/.exec(line) ?? [];
    table = name ?? table;
    const [, text, handle] = /^\t\t(\S.*) # handle (\d+)$/.exec(line) ?? [];
    if (text !== undefined) texts.set(`${table} ${handle}`, text);
  }
  return texts;
}

function tableOf(object: unknown): string {
  return `${textOf(object, 'family')} ${textOf(object, 'table')}`;
}

function textOf(object: unknown, name: string): string {
  const value = member(object, name);
  return typeof value === 'string' ? value : '';
}

/** A member of an object, or of nothing at all. */
export function member(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? Reflect.get(object, name)
    : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
