import { Command } from 'commander';
import { CliError } from './cli-error.ts';
import { complete } from './commands/complete.ts';
import { completion } from './commands/completion.ts';
import { converge } from './commands/converge.ts';
import { demo } from './commands/demo.ts';
import { dns } from './commands/dns.ts';
import { drain } from './commands/drain.ts';
import { drift } from './commands/drift.ts';
import { explain } from './commands/explain.ts';
import { failover } from './commands/failover.ts';
import { importCommand } from './commands/import.ts';
import { inventory } from './commands/inventory.ts';
import { lab } from './commands/lab.ts';
import { lint } from './commands/lint.ts';
import { list } from './commands/list.ts';
import { listen } from './commands/listen.ts';
import { plan } from './commands/plan.ts';
import { render } from './commands/render.ts';
import { secrets } from './commands/secrets.ts';
import { spec } from './commands/spec.ts';
import { status } from './commands/status.ts';
import { test } from './commands/test.ts';
import { unheard } from './commands/unheard.ts';
import { validate } from './commands/validate.ts';
import { vault } from './commands/vault.ts';
import { whatIf } from './commands/what-if.ts';
import { addExamples } from './examples.ts';
import { addGlobalOptions } from './global-options.ts';
import type { Shell } from './shell.ts';

/** A command adds itself to the program, with its options, its examples and what it does. */
export type AddCommand = (program: Command, shell: Shell) => void;

const groups: readonly (readonly [heading: string, commands: readonly AddCommand[]])[] = [
  ['Change hosts:', [plan, converge, drain, failover]],
  ['Look:', [status, unheard, drift, validate, lint, render, list, explain, inventory, importCommand, dns, whatIf]],
  ['Prove:', [spec, listen, test]],
  ['Lab:', [lab, demo]],
  ['Secrets:', [vault, secrets]],
  ['Shell:', [completion]],
];

/** The command line. What a command needs is imported when it runs, so that starting is cheap. */
export function createProgram(shell: Shell): Command {
  const program = new Command('aircheck')
    .description('Configuration, convergence and proof for Icecast radio networks.')
    .version(shell.version, '-V, --version')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => shell.output.out(text),
      writeErr: (text) => shell.output.err(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'aircheck: ')),
    })
    .exitOverride();
  addGlobalOptions(program);
  for (const [heading, commands] of groups) {
    program.commandsGroup(heading);
    for (const add of commands) add(program, shell);
  }
  program.helpCommand('help [command]', 'show the options and examples of a command');
  complete(program, shell);
  program.hook('preAction', (_program, action) => {
    if (program.opts<{ format: string }>().format === 'sarif' && action.name() !== 'lint')
      throw new CliError(
        '--format sarif is what lint prints',
        `aircheck ${action.name()} prints text, plain, json or ndjson`,
      );
    if (program.opts<{ color: boolean }>().color === false) shell.output.disableColour();
  });
  addExamples(program, [
    ['aircheck plan', 'what would change, on which host, and what listeners notice'],
    ['aircheck converge --limit eu', 'change the hosts of one region'],
    ['npm run converge -- --limit eu', 'the same from a checkout'],
    ['aircheck help converge', 'the options of a command'],
  ]);
  return program;
}
