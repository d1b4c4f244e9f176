import { type DropLimit, mayDrop, mostOf, type Toll, tollInWords, tollOf } from '../converge/dropped.ts';
import type { Consent } from '../converge/options.ts';
import type { HostPlan } from '../converge/plan.ts';
import type { ConvergeOptions } from './converge-options.ts';

/**
 * Whether plans may be carried out, and how many listeners that may drop.
 *
 * --yes is typed out of habit, and stands in scripts: it answers for changes that drop nobody. Whoever drops listeners
 * says how many at most, or answers a question that tells how many.
 *
 * @param ask Asks on the terminal; yes or no.
 */
export async function consent(
  plans: readonly Pick<HostPlan, 'actions' | 'listeners'>[],
  { yes, maxDropped }: Pick<ConvergeOptions, 'yes' | 'maxDropped'>,
  ask: (question: string) => Promise<boolean>,
): Promise<Consent> {
  const toll = tollOf(plans);
  const limit = maxDropped ?? (yes === true ? none : everybody);
  if (!mayDrop(toll.dropped, mostOf(limit, toll))) return { go: false, refusal: refusalOf(toll, maxDropped) };
  if (yes === true) return { go: true, mostDropped: mostOf(limit, toll) };
  const hosts = `${plans.length} ${plans.length === 1 ? 'host' : 'hosts'}`;
  const dropping = toll.dropped === 0 ? '' : ` That ${tollInWords(toll)}.`;
  if (!(await ask(`Change ${hosts}?${dropping}`))) return { go: false, refusal: null };
  return { go: true, mostDropped: maxDropped === undefined ? agreedTo(toll) : mostOf(limit, toll) };
}

const none: DropLimit = { count: 0, percent: false };
const everybody: DropLimit = { count: 100, percent: true };

/** A yes to 300 is one to 310, too: people come and go. One to nobody is one to nobody. */
function agreedTo({ dropped }: Toll): number {
  if (dropped === null) return Number.POSITIVE_INFINITY;
  return dropped === 0 ? 0 : dropped + Math.max(10, Math.ceil(dropped / 10));
}

function refusalOf(toll: Toll, limit: DropLimit | undefined): { message: string; hint: string } {
  const allowed = limit === undefined ? '--yes alone allows none' : `--max-dropped allows ${written(limit)}`;
  const enough = toll.dropped === null ? '100%' : `${toll.dropped}`;
  const ask = limit === undefined ? ', or leave --yes out and be asked' : '';
  return {
    message: `this ${tollInWords(toll)}, and ${allowed}: nothing is changed`,
    hint: `aircheck plan says why; to have it: --max-dropped ${enough}${ask}`,
  };
}

function written({ count, percent }: DropLimit): string {
  return `${count}${percent ? '%' : ''}`;
}
