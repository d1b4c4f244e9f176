import type { Command } from 'commander';
import { addConvergeOptions, type ConvergeOptions, dropLimit } from '../converge-options.ts';
import { addExamples } from '../examples.ts';
import { optionsOf } from '../global-options.ts';
import { leaveSoon } from '../leave-soon.ts';
import type { Shell } from '../shell.ts';

/** `aircheck converge`: makes hosts what the inventory says. */
export function converge(program: Command, shell: Shell): void {
  const command = program
    .command('converge')
    .description('make the hosts what the inventory says: shows the plan, asks, then does it')
    .option('-y, --yes', 'do not ask; changes nothing if that drops listeners')
    .option('--max-dropped <number>', 'change nothing if that drops more listeners, as in 10 or 5%', dropLimit)
    .option('-C, --check', 'change nothing: the same as plan')
    .option('--spec', 'then run the specs of the roles that were converged; they only look')
    .option('--waivers <file>', 'with --spec: a YAML file of specs that may fail until a day, each with the reason')
    .action(async (_options: unknown, command: Command) => {
      const { runConverge } = await import('../run-converge.ts');
      const options = optionsOf<ConvergeOptions>(command);
      shell.exit(await runConverge(shell, options.check === true ? 'plan' : 'converge', options));
      if (options.spec === true) leaveSoon(shell.output, process);
    });
  addConvergeOptions(command);
  addExamples(command, [
    ['aircheck converge --limit eu', 'the hosts of one region, after asking'],
    ['npm run converge -- --limit eu', 'the same from a checkout'],
    ['aircheck converge --yes --json', 'in CI; never drops a listener'],
    ['aircheck converge --yes --max-dropped 5%', 'drops one listener of 20 at most, or changes nothing'],
    ['aircheck converge --yes --spec', 'and look whether it works; exit code 4 if not'],
    [
      'aircheck converge --yes --serial 1,25% --max-failures 1',
      'one relay, then a quarter at a time; stops when two failed',
    ],
    ['aircheck converge --tags nginx --forks 5', 'one role, five hosts at a time'],
  ]);
}
