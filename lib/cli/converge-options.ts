import { type Command, InvalidArgumentError } from 'commander';
import type { DropLimit } from '../converge/dropped.ts';
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
  stateDir?: string;
}

export function addConvergeOptions(command: Command): void {
  command
    .option('-t, --tags <tags>', 'only resources with one of these tags (a role is a tag)', collect)
    .option('--skip-tags <tags>', 'all but resources with one of these tags', collect)
    .option('-D, --diff', 'show how files differ (the default)', true)
    .option('--no-diff', 'do not show how files differ')
    .option('--state-dir <dir>', 'where hosts keep their lock and their generations (/var/lib/aircheck)');
  addConnectionOptions(command);
}

/** `10`, or `10%`. */
export function dropLimit(text: string): DropLimit {
  const [, count, percent] = /^(\d+)(%?)$/.exec(text) ?? [];
  if (count === undefined)
    throw new InvalidArgumentError('It takes a number of listeners, as in 10, or a share, as in 5%.');
  return { count: Number(count), percent: percent === '%' };
}
