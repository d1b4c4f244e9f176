import path from 'node:path';
import type { Command } from 'commander';
import { type Diagnostic, InvalidInventory } from '../../inventory/diagnostic.ts';
import { addExamples } from '../examples.ts';
import { exitCode } from '../exit-code.ts';
import { type GlobalOptions, optionsOf } from '../global-options.ts';
import { inventoryDirectory } from '../inventory-directory.ts';
import { loadNetwork, selectedHosts } from '../load-network.ts';
import type { Shell } from '../shell.ts';

/** `aircheck validate`: everything that can be found wrong without contacting anything. */
export function validate(program: Command, shell: Shell): void {
  const command = program
    .command('validate')
    .description('check the inventory and render every file, without contacting a host')
    .action(async (_options: unknown, command: Command) => {
      const options = optionsOf(command);
      const { countFindings, countText, findingsText } = await import('../findings.ts');
      const { findings, hosts } = await check(shell, options);
      const counts = countFindings(findings);
      const { colour, columns } = shell.output.screen;
      const directory = inventoryDirectory(shell, options.inventory);
      if (options.format === 'json') shell.output.json({ inventory: directory, hosts, ...counts, findings });
      else if (options.format === 'ndjson') for (const finding of findings) shell.output.jsonLine(finding);
      else if (findings.length > 0)
        shell.output.out(findingsText(findings, { colour, width: columns, cwd: shell.cwd }));
      else if (options.quiet !== true) {
        const relative = path.relative(shell.cwd, directory) || '.';
        const name = relative.startsWith('..') ? directory : relative;
        shell.output.out(`${name}: ${hosts} ${hosts === 1 ? 'host' : 'hosts'}, ${countText(findings)}\n`);
      }
      shell.exit(counts.errors > 0 ? exitCode.usage : exitCode.done);
    });
  addExamples(command, [
    ['aircheck validate', 'the default inventory'],
    ['aircheck validate -i inventory/example', 'another one'],
    ['aircheck validate --json', 'each finding with its code, file, line, column and fix'],
  ]);
}

/** All findings of the first stage that has errors: what cannot be read is not derived, what is invalid not rendered. */
async function check(
  shell: Shell,
  options: GlobalOptions,
): Promise<{ findings: readonly Diagnostic[]; hosts: number }> {
  try {
    const network = await loadNetwork(shell, { ...options, quiet: true });
    const selected = await selectedHosts(network, options.limit);
    const { renderConfigs } = await import('../render-configs.ts');
    await renderConfigs(shell, options, network, selected);
    return { findings: network.warnings, hosts: selected.length };
  } catch (error) {
    if (error instanceof InvalidInventory) return { findings: error.diagnostics, hosts: 0 };
    throw error;
  }
}
