import path from 'node:path';
import type { Command } from 'commander';
import type { Origin } from '../../inventory/origin.ts';
import type { Value } from '../../inventory/vars.ts';
import type { Explanation, Said } from '../../network/explain/explain.ts';
import { addExamples } from '../examples.ts';
import { optionsOf } from '../global-options.ts';
import { loadNetwork } from '../load-network.ts';
import { printRows } from '../rows.ts';
import type { Shell } from '../shell.ts';

/** `aircheck explain`: which level of the inventory gave a host a value, where it is written, and what it hides. */
export function explain(program: Command, shell: Shell): void {
  const command = program
    .command('explain')
    .description('say where a value of a host comes from, and what it hides')
    .argument('<host>', 'the host')
    .argument('<key>', 'as in max_listeners, ssh.user, mounts./live.mp3.max_listeners, icecast.header_timeout')
    .action(async (host: string, key: string, _options: unknown, command: Command) => {
      const options = optionsOf(command);
      const network = await loadNetwork(shell, options);
      const [{ explain }, { roleLevels }] = await Promise.all([
        import('../../network/explain/explain.ts'),
        import('../load-roles.ts'),
      ]);
      const explanations = explain(network, host, key, await roleLevels(shell, options));
      printRows(shell.output, options.format, explanations, () =>
        explanations.map((explanation) => explanationText(explanation, shell.cwd)).join(''),
      );
    });
  addExamples(command, [
    ['aircheck explain relay-eu1 max_listeners', 'a value of the host'],
    ['aircheck explain relay-eu1 icecast', 'every setting of a role'],
    ['aircheck explain master1 ssh.user --json', 'for scripts'],
  ]);
}

function explanationText({ hides, ...won }: Explanation, cwd: string): string {
  const lines = [`${won.key} = ${valueText(won.value)}`, `  from ${placeText(won, cwd)}`];
  return [...lines, ...hides.map((said) => `  hides ${valueText(said.value)} from ${placeText(said, cwd)}`), ''].join(
    '\n',
  );
}

function placeText({ level, origin }: Said, cwd: string): string {
  return origin === undefined ? level : `${level}, ${originText(origin, cwd)}`;
}

function originText({ file, line, column }: Origin, cwd: string): string {
  return `${path.relative(cwd, file)}:${line}:${column}`;
}

function valueText(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
