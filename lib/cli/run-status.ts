import { setTimeout as wait } from 'node:timers/promises';
import type { NetworkStatus } from '../spec/status/network-status.ts';
import { exitCode } from './exit-code.ts';
import type { GlobalOptions } from './global-options.ts';
import { onInterrupt } from './interruption.ts';
import { enterLab } from './lab-network.ts';
import { networkOf, readInventory, selectedHosts } from './load-network.ts';
import { watchNetwork } from './look-at-network.ts';
import type { Shell } from './shell.ts';
import { askSudoPassword, type ConnectionOptions, sshOptions } from './ssh-options.ts';
import { statusText } from './status-text.ts';

export interface StatusOptions extends ConnectionOptions {
  /** Seconds between two looks; true: as usual. */
  watch?: number | true;
}

/** Seconds between two looks. */
const usual = 2;

/** `status`. Resolves with the exit code: of the last look, if there are several. */
export async function runStatus(shell: Shell, options: GlobalOptions & StatusOptions): Promise<number> {
  const inventory = await readInventory(shell, options);
  const lab = await enterLab(shell, inventory);
  if (lab.code !== null) return lab.code;
  const network = await networkOf(shell, inventory, options);
  const hosts = await selectedHosts(network, options.limit);
  const ssh = sshOptions(shell, options, lab.open);
  const sudoPassword = await askSudoPassword(shell, options);
  const watch = await watchNetwork(network, hosts, { options, ssh, sudoPassword });
  const interruption = onInterrupt(shell, process, { first: 'it is the last look', second: 'Nothing was changed' });
  try {
    let status = await watch.look();
    print(shell, options, status);
    while (options.watch !== undefined && !interruption.signal.aborted) {
      await wait((options.watch === true ? usual : options.watch) * 1000, undefined, {
        signal: interruption.signal,
      }).catch(() => {});
      if (interruption.signal.aborted) break;
      status = await watch.look();
      print(shell, options, status);
    }
    return statusExitCode(status);
  } finally {
    watch.close();
    interruption.end();
  }
}

/** Well, something wrong on a host, or hosts that do not answer. */
export function statusExitCode({ hosts }: Pick<NetworkStatus, 'hosts'>): number {
  if (hosts.some(({ problems }) => problems.length > 0)) return exitCode.failed;
  return hosts.some(({ unreachable }) => unreachable !== null) ? exitCode.unreachable : exitCode.done;
}

/** Up to the left corner, and nothing left of what was there. */
const clear = '\u001b[H\u001b[2J';

function print({ output }: Shell, { format, watch }: GlobalOptions & StatusOptions, status: NetworkStatus): void {
  if (format === 'ndjson' || (format === 'json' && watch !== undefined)) {
    output.jsonLine(status);
    return;
  }
  if (format === 'json') {
    output.json(status);
    return;
  }
  const text = statusText(status, output.screen.colour, Date.now() / 1000);
  output.out(watch !== undefined && output.interactive && format === 'text' ? `${clear}${text}` : text);
}
