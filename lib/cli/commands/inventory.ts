import type { Command } from 'commander';
import type { AnsibleGroup } from '../../network/ansible-inventory.ts';
import { CliError } from '../cli-error.ts';
import { addExamples } from '../examples.ts';
import { optionsOf } from '../global-options.ts';
import { loadNetwork, selectedHosts } from '../load-network.ts';
import type { Shell } from '../shell.ts';

interface InventoryOptions {
  list?: true;
  host?: string;
  graph?: true;
}

/** `aircheck inventory`: the inventory for Ansible, in the protocol of its dynamic inventories. */
export function inventory(program: Command, shell: Shell): void {
  const command = program
    .command('inventory')
    .description("speak the protocol of Ansible's dynamic inventories")
    .option('--list', 'print all groups, and the variables of all hosts')
    .option('--host <host>', 'print the variables of a host')
    .option('--graph', 'print the groups and their hosts as a tree, for people')
    .action(async (_options: unknown, command: Command) => {
      const options = optionsOf<InventoryOptions>(command);
      const { list, host: wanted, graph } = options;
      if ([list, wanted, graph].filter((option) => option !== undefined).length !== 1) {
        throw new CliError('say one of --list, --host HOST and --graph', "Ansible's own call is --list");
      }
      const network = await loadNetwork(shell, options);
      const hosts = await selectedHosts(network, options.limit);
      const { ansibleGroups, ansibleInventory, ansibleVars } = await import('../../network/ansible-inventory.ts');
      if (graph) return shell.output.out(graphText(ansibleGroups(network, hosts)));
      if (wanted === undefined) return shell.output.json(ansibleInventory(network, hosts));
      const host = hosts.find(({ name }) => name === wanted);
      if (host !== undefined) return shell.output.json(ansibleVars(host));
      const { didYouMean } = await import('../../inventory/nearest.ts');
      const names = hosts.map(({ name }) => name);
      throw new CliError(`there is no host \`${wanted}\``, didYouMean(wanted, names) ?? 'aircheck list shows them all');
    });
  addExamples(command, [
    ['aircheck inventory --list', 'what Ansible asks for'],
    ['aircheck inventory --host relay-eu1', 'the variables of one host'],
    ['aircheck inventory --graph --limit eu', 'groups and hosts of a region'],
  ]);
}

/** As `ansible-inventory --graph` draws it, but in the inventory's order. */
function graphText(groups: readonly (readonly [name: string, group: AnsibleGroup])[]): string {
  const lines = groups.flatMap(([name, { hosts = [] }]) =>
    name === 'all' ? ['@all:'] : [`  |--@${name}:`, ...hosts.map((host) => `  |  |--${host}`)],
  );
  return lines.map((line) => `${line}\n`).join('');
}
