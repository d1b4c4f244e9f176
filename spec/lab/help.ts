// What `--help` says, as data.
import type { Checkout } from './checkout.ts';

export interface Help {
  readonly options: string;
  readonly examples: string;
}

/** What `--help` says of the program and of all of its commands. */
export async function everyHelp(checkout: Checkout, command: readonly string[] = []): Promise<Help[]> {
  const { stdout } = await checkout.run(['aircheck', ...command, '--help'].join(' '));
  const [listed = '', examples = ''] = stdout.split('\nExamples:\n');
  const found: Help[] = [{ options: listed.slice(listed.indexOf('\nOptions:')), examples }];
  const [own = '', commands = command.length === 0 ? own : ''] = listed.split('\nCommands:\n');
  const below = commands.matchAll(/^ {2}([a-z][a-z-]*)(?:\|\S+)?(?: [[<].*| {2}.*)$/gm);
  for (const [, name = ''] of below)
    if (name !== 'help') found.push(...(await everyHelp(checkout, [...command, name])));
  return found;
}
