import { addressText, type Family, ipRange } from '../net/ip-range.ts';
import { unknown, type Verdict, verdict } from '../verdict.ts';
import { type Fate, judge } from './judge.ts';
import type { Ruleset } from './ruleset.ts';
import { sourcesIn } from './sources.ts';

/** Where a connection comes from. */
export interface Asking {
  /** An address or a network, as in `10.77.0.0/24`; all of IPv4 without it. */
  readonly from?: string;
  /** An interface; any but the loopback without it. */
  readonly through?: string;
}

const evidence = { command: 'nft list ruleset' };

/** Whether a port has this fate for all who ask. For some and not for others: neither. */
export function ask(
  ruleset: Ruleset,
  address: string | null,
  fate: Fate,
  port: number,
  protocol: 'tcp' | 'udp',
  { from, through }: Asking,
): Verdict {
  const range = ipRange(from ?? '0.0.0.0/0');
  if (range === null) throw new TypeError(`${JSON.stringify(from)} is no address and no network: 10.77.0.0/24`);
  const { family } = range;
  const place = from === undefined ? '' : ` from ${from}`;
  const property = `${protocol} ${port}${place}${through === undefined ? '' : ` through ${through}`}`;
  const sources = sourcesIn(ruleset, range);
  if (sources === null) {
    return unknown(property, fate, 'the rules tell too many networks apart: say from which one', evidence);
  }
  const destination = ownAddress(address, family);
  const seen = new Map<Fate, string>();
  for (const source of sources) {
    const judgement = judge(ruleset, { protocol, port, family, source, destination, device: through ?? null });
    const [only, other] = [...judgement.fates.keys()];
    const text = addressText(family, source);
    if (only === undefined || other !== undefined) {
      const [doubt = 'a rule'] = judgement.doubts;
      return unknown(
        property,
        fate,
        `whether this rule is about it cannot be judged (from ${text}): ${doubt}`,
        evidence,
      );
    }
    if (!seen.has(only)) seen.set(only, `from ${text} it is ${only} by ${judgement.fates.get(only)}`);
  }
  const [actual, another] = [...seen.keys()];
  if (another !== undefined) {
    return unknown(property, fate, `it depends on who asks: ${[...seen.values()].join('; ')}`, evidence);
  }
  const [how = ''] = seen.values();
  return verdict(actual === fate, property, fate, actual, { ...evidence, hint: how });
}

function ownAddress(address: string | null, family: Family): bigint | null {
  const own = address === null ? null : ipRange(address);
  return own?.family === family ? own.first : null;
}
