import type { Command } from 'commander';
import type { Host, Network } from '../../network/network.ts';
import { addExamples } from '../examples.ts';
import { type GlobalOptions, optionsOf } from '../global-options.ts';
import { loadNetwork, selectedHosts } from '../load-network.ts';
import { printRows } from '../rows.ts';
import type { Shell } from '../shell.ts';

/** `aircheck list`: the hosts of an inventory, or its groups. */
export function list(program: Command, shell: Shell): void {
  const command = program
    .command('list')
    .description('list hosts with their region, address and groups')
    .argument('[pattern]', 'only these hosts, as with --limit')
    .option('--groups', 'list groups with their hosts instead')
    .action(async (pattern: string | undefined, _options: unknown, command: Command) => {
      const options = optionsOf<{ groups?: true }>(command);
      const { tableText } = await import('../table.ts');
      const network = await loadNetwork(shell, options);
      const hosts = await listed(network, options, pattern);
      const rows = options.groups === true ? groupRows(network, hosts) : hosts.map((host) => hostRow(host));
      printRows(shell.output, options.format, rows, () =>
        tableText(
          rows.map((row) =>
            Object.values(row).map((value) => (Array.isArray(value) ? value.join(' ') : (value ?? '-'))),
          ),
          Object.keys(rows[0] ?? {}),
          shell.output.screen.colour,
        ),
      );
    });
  addExamples(command, [
    ['aircheck list', 'all hosts'],
    ["aircheck list 'relays:!eu'", 'relays outside of eu'],
    ['aircheck list --groups', 'what --limit can name'],
    ['aircheck list masters --json', 'for scripts'],
  ]);
}

/** Both the argument and --limit narrow. */
async function listed(network: Network, { limit }: GlobalOptions, pattern?: string): Promise<Host[]> {
  const limited = await selectedHosts(network, limit);
  if (pattern === undefined) return limited;
  const wanted = new Set(await selectedHosts(network, pattern));
  return limited.filter((host) => wanted.has(host));
}

function hostRow({ name, kind, region, address, groups }: Host) {
  // Every host is in `all` and in the group of its kind and region: those say nothing new.
  const known = new Set(['all', `${kind}s`, region]);
  return { host: name, kind, region, address, groups: groups.filter((group) => !known.has(group)) };
}

function groupRows(network: Network, hosts: readonly Host[]) {
  const names = new Set(hosts.map(({ name }) => name));
  const rows = [...network.groups].map(([group, members]) => ({
    group,
    hosts: members.filter((name) => names.has(name)),
  }));
  return rows.filter((row) => row.hosts.length > 0 || names.size === network.hosts.length);
}
