import { Argument, type Command } from 'commander';
import { addExamples } from '../examples.ts';
import type { Shell } from '../shell.ts';

const scripts = {
  bash: async () => (await import('../completion/bash.ts')).bashCompletion,
  zsh: async () => (await import('../completion/zsh.ts')).zshCompletion,
  fish: async () => (await import('../completion/fish.ts')).fishCompletion,
};
const shells: readonly (keyof typeof scripts)[] = ['bash', 'zsh', 'fish'];

/** `aircheck completion`: a script that makes a shell complete commands, options and the names of hosts. */
export function completion(program: Command, shell: Shell): void {
  const command = program
    .command('completion')
    .description('print a completion script for your shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action(async (name: keyof typeof scripts) => {
      const { completionTree } = await import('../completion/tree.ts');
      const script = await scripts[name]();
      shell.output.out(script(completionTree(program)));
    });
  addExamples(command, [
    ['eval "$(aircheck completion bash)"', 'in ~/.bashrc'],
    ['eval "$(aircheck completion zsh)"', 'in ~/.zshrc, after compinit'],
    ['aircheck completion fish | source', 'in ~/.config/fish/config.fish'],
  ]);
}
