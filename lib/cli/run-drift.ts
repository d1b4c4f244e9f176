import type { HostDrift } from '../converge/drift/types.generated.ts';
import type { DriftCommandOptions } from './drift-options.ts';
import { exitCode } from './exit-code.ts';
import type { GlobalOptions } from './global-options.ts';
import { onInterrupt } from './interruption.ts';
import { enterLab } from './lab-network.ts';
import { networkOf, readInventory, selectedHosts } from './load-network.ts';
import { renderConfigs } from './render-configs.ts';
import type { Shell } from './shell.ts';
import { askSudoPassword, sshOptions, targetOf } from './ssh-options.ts';

type Options = GlobalOptions & DriftCommandOptions;

const looking = {
  first: 'no further host is looked at',
  second: 'Nothing was changed',
};

/** `drift`. Resolves with the exit code. */
export async function runDrift(shell: Shell, options: Options): Promise<number> {
  const inventory = await readInventory(shell, options);
  const lab = await enterLab(shell, inventory);
  if (lab.code !== null) return lab.code;
  const network = await networkOf(shell, inventory, options);
  const hosts = await selectedHosts(network, options.limit);
  const configs = new Map((await renderConfigs(shell, options, network, hosts)).map((one) => [one.host, one]));
  const [{ drift }, { connect }] = await Promise.all([
    import('../converge/drift/drift.ts'),
    import('../ssh/connect.ts'),
  ]);
  const sudoPassword = await askSudoPassword(shell, options);
  const ssh = sshOptions(shell, options, lab.open);
  const interruption = onInterrupt(shell, process, looking);
  try {
    const found = await drift({
      hosts: hosts.flatMap((host) => {
        const config = configs.get(host.name);
        return config === undefined ? [] : [{ host, config, target: targetOf(host, options, sudoPassword) }];
      }),
      network: network.hosts,
      connect: (target) => connect(target, ssh),
      forks: options.forks,
      stateDirectory: options.stateDir ?? null,
      redactor: shell.output.redactor,
      signal: interruption.signal,
    });
    await print(shell, options, network.inventory.directory, found);
    return interruption.signal.aborted ? exitCode.interrupted : driftExitCode(found);
  } finally {
    interruption.end();
  }
}

/** What the exit code says: the worst that was found, as that of `plan`. */
export function driftExitCode(hosts: readonly Pick<HostDrift, 'outcome'>[]): number {
  const has = (outcome: HostDrift['outcome']): boolean => hosts.some((host) => host.outcome === outcome);
  if (has('failed') || has('skipped')) return exitCode.failed;
  if (has('unreachable')) return exitCode.unreachable;
  return has('drift') ? exitCode.wouldChange : exitCode.done;
}

async function print(
  { output }: Shell,
  options: Options,
  inventory: string,
  hosts: readonly HostDrift[],
): Promise<void> {
  if (options.format === 'json') output.json({ inventory, hosts });
  else if (options.format === 'ndjson') for (const host of hosts) output.jsonLine(host);
  else {
    const { driftText } = await import('./drift-text.ts');
    const { colour } = output.screen;
    output.out(driftText(hosts, { colour, diff: options.diff, quiet: options.quiet === true, now: Date.now() }));
  }
}
