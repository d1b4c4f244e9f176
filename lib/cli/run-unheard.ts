import { CliError } from './cli-error.ts';
import { exitCode } from './exit-code.ts';
import type { GlobalOptions } from './global-options.ts';
import { enterLab } from './lab-network.ts';
import { networkOf, readInventory, selectedHosts } from './load-network.ts';
import { watchNetwork } from './look-at-network.ts';
import type { Shell } from './shell.ts';
import { askSudoPassword, type ConnectionOptions, sshOptions } from './ssh-options.ts';

/** `unheard`. Resolves with the exit code. */
export async function runUnheard(
  shell: Shell,
  days: number,
  options: GlobalOptions & ConnectionOptions,
): Promise<number> {
  const inventory = await readInventory(shell, options);
  const lab = await enterLab(shell, inventory);
  if (lab.code !== null) return lab.code;
  const network = await networkOf(shell, inventory, options);
  const selected = await selectedHosts(network, options.limit);
  const relays = selected.filter(({ kind }) => kind === 'relay');
  // Where there are no relays, people listen to masters.
  const servers = network.hosts.some(({ kind }) => kind === 'relay')
    ? relays
    : selected.filter(({ kind }) => kind === 'master');
  if (servers.length === 0) throw new CliError('nobody listens to any of these hosts', 'choose relays with --limit');
  const ssh = sshOptions(shell, options, lab.open);
  const sudoPassword = await askSudoPassword(shell, options);
  const [unheard, { accessLogObservation }, watch] = await Promise.all([
    import('../spec/status/unheard.ts'),
    import('../spec/status/access-log.ts'),
    watchNetwork(network, servers, { options, ssh, sudoPassword }),
  ]);
  const looked = watch.look().then(async (status) => ({ status, logs: await watch.read(accessLogObservation(days)) }));
  const { status, logs } = await looked.finally(() => watch.close());
  for (const { host, unreachable } of status.hosts) {
    if (unreachable !== null) shell.output.err(`aircheck: ${host}: ${unreachable}\n`);
  }
  const told = status.hosts.flatMap(({ host, mounts }) => {
    const log = logs.get(host);
    if (log === undefined) return [];
    return [{ host, now: new Map(mounts.map(({ mount, listeners }) => [mount, listeners ?? 0])), log }];
  });
  const chosen = network.mounts.filter(({ onlyAsFallback }) => !onlyAsFallback).map(({ name }) => name);
  const mounts = unheard.heardOn(chosen, told);
  const short = unheard.shortLogs(told, days, Date.now());
  if (options.format === 'json') shell.output.json({ days, mounts, short });
  else if (options.format === 'ndjson') for (const mount of mounts) shell.output.jsonLine(mount);
  else {
    const { unheardText } = await import('./unheard-text.ts');
    shell.output.out(unheardText(mounts, { days, short }, shell.output.screen.colour));
  }
  return told.length < servers.length ? exitCode.unreachable : exitCode.done;
}
