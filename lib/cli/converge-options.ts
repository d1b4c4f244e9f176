import type { Command } from 'commander';
import { collect } from './global-options.ts';
import { addConnectionOptions, type ConnectionOptions } from './ssh-options.ts';

/** Options of `plan` and `converge`. */
export interface ConvergeOptions extends ConnectionOptions {
  tags?: string[];
  skipTags?: string[];
  diff: boolean;
  yes?: true;
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
