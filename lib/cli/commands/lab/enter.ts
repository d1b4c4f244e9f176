import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { CliError } from '../../cli-error.ts';
import { addExamples } from '../../examples.ts';
import { optionsOf } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { namedLab } from './plan.ts';

/** `aircheck lab ssh`, `exec` and `ssh-config`: ways into the lab. */
export function addLabEnter(lab: Command, shell: Shell): void {
  const open = async (command: Command) => {
    const { plan, home } = await namedLab(shell, optionsOf(command));
    const { openLab } = await import('../../../lab/open.ts');
    return openLab(plan, home);
  };
  const enter = async (found: Awaited<ReturnType<typeof open>>, line: readonly string[]) => {
    const { inNamespace } = await import('../../../lab/namespace.ts');
    shell.exit(await inNamespace(found.lab, line));
  };

  const ssh = lab
    .command('ssh')
    .description('log in to a box, or run a command on it')
    .argument('<box>')
    .argument('[command...]', 'what to run there; after --')
    .action(async (box: string, words: string[], _options: unknown, command: Command) => {
      requireDashes(shell, words);
      const found = await open(command);
      const { pickBoxes } = await import('../../../lab/open.ts');
      pickBoxes(found.lab.plan, [box]);
      await enter(found, ['ssh', '-F', found.lab.files.sshConfig, box, ...words]);
    });
  addExamples(ssh, [
    ['aircheck lab ssh relay-eu1', 'a shell, as root'],
    ['aircheck lab ssh relay-eu1 -- journalctl -u icecast2 -n 20', 'a command with options'],
  ]);

  const exec = lab
    .command('exec')
    .description("run a command of this machine in the lab's network")
    .argument('<command...>', 'what to run; after --')
    .action(async (words: string[], _options: unknown, command: Command) => {
      requireDashes(shell, words);
      await enter(await open(command), words);
    });
  addExamples(exec, [['aircheck lab exec -- curl -sI http://10.77.0.21/live.mp3', 'listen from inside']]);

  const config = lab
    .command('ssh-config')
    .description('print an ssh_config of the boxes, for use inside of the lab')
    .action(async (_options: unknown, command: Command) => {
      const { lab } = await open(command);
      shell.output.out(await readFile(lab.files.sshConfig, 'utf8'));
    });
  addExamples(config, [['aircheck lab ssh-config > /tmp/boxes', 'aircheck lab exec -- scp -F /tmp/boxes … ']]);
}

/** Without dashes before it, an option of the command would be taken for one of ours, `ls -l` for a --limit. */
function requireDashes({ argv }: Shell, words: readonly string[]): void {
  if (argv.includes('--')) return;
  const first = words[0];
  const rest = first === undefined ? [] : argv.slice(argv.indexOf(first));
  if (!rest.some((word) => word.startsWith('-'))) return;
  throw new CliError(`${rest.join(' ')}: is that option ours or the command's?`, 'put -- before the command');
}
