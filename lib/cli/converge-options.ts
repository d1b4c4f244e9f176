import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DropLimit } from '../converge/dropped.ts';
import { readAmount } from '../inventory/amount.ts';
import type { Rollout } from '../inventory/types.generated.ts';
import { collect } from './global-options.ts';
import { addConnectionOptions, type ConnectionOptions } from './ssh-options.ts';

/** Options of `plan` and `converge`. */
export interface ConvergeOptions extends ConnectionOptions {
  tags?: string[];
  skipTags?: string[];
  diff: boolean;
  yes?: true;
  maxDropped?: DropLimit;
  check?: true;
  /** Run the specs of the roles afterwards. */
  spec?: true;
  waivers?: string;
  stateDir?: string;
  canary?: string;
  serial?: string[];
  maxFailures?: string;
  unreachable?: NonNullable<Rollout['unreachable']>;
  drain: boolean;
  gate: boolean;
  ignoreShows?: true;
}

export function addConvergeOptions(command: Command): void {
  command
    .option('-t, --tags <tags>', 'only resources with one of these tags (a role is a tag)', collect)
    .option('--skip-tags <tags>', 'all but resources with one of these tags', collect)
    .option('-D, --diff', 'show how files differ (the default)', true)
    .option('--no-diff', 'do not show how files differ')
    .option('--canary <pattern>', 'of the relays of a tier, these go first', filled)
    .option('--serial <steps>', 'how many relays at a time, as in 2, 25% or 1,25%', steps)
    .option('--max-failures <number>', 'begin nothing more after more hosts failed, as in 1 or 10% (0)', failures)
    .addOption(
      new Option('--unreachable <how>', 'what a host that cannot be reached means (continue)').choices([
        'continue',
        'fail',
        'stop',
      ]),
    )
    .option('--no-drain', 'change relays without leading their listeners away first')
    .option('--no-gate', 'do not ask whether what was heard before is heard afterwards')
    .option('--ignore-shows', 'go on although a live show is on the air')
    .option('--state-dir <dir>', 'where hosts keep their lock and their generations (/var/lib/aircheck)');
  addConnectionOptions(command);
}

/** `10`, or `10%`. */
export function dropLimit(text: string): DropLimit {
  const [, count, percent] = /^(\d+)(%?)$/.exec(text) ?? [];
  if (count === undefined)
    throw new InvalidArgumentError('It takes a number of listeners, as in 10, or a share, as in 5%.');
  if (percent === '%' && Number(count) > 100)
    throw new InvalidArgumentError('There are no more than 100% of the listeners.');
  return { count: Number(count), percent: percent === '%' };
}

function filled(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError("It takes a pattern of hosts, as in 'relay-eu2'.");
  return text;
}

function steps(text: string): string[] {
  const all = text.split(',').map((step) => step.trim());
  for (const step of all) {
    const { count } = readAmount(step) ?? { count: 0 };
    if (count === 0) throw new InvalidArgumentError('It takes numbers of relays or shares of them, as in 1,25%.');
  }
  return all;
}

function failures(text: string): string {
  if (readAmount(text) !== null) return text;
  throw new InvalidArgumentError('It takes a number of hosts, as in 1, or a share of them, as in 10%.');
}

/** What the command line says of the rollout; it wins over the inventory. */
export function rolloutSaid(options: ConvergeOptions): Rollout {
  const { canary, drain, gate, maxFailures, serial, unreachable } = options;
  return {
    ...(canary === undefined ? {} : { canary }),
    ...(serial === undefined ? {} : { serial }),
    ...(maxFailures === undefined ? {} : { max_failures: maxFailures, max_failures_per_region: maxFailures }),
    ...(unreachable === undefined ? {} : { unreachable }),
    ...(drain ? {} : { drain }),
    ...(gate ? {} : { gate }),
  };
}
