import type { Host, Network } from '../network/network.ts';
import type { Observation } from '../spec/read/observation.ts';
import type { HostStatus } from '../spec/status/host-status.ts';
import type { NetworkStatus } from '../spec/status/network-status.ts';
import type { SshOptions } from '../ssh/target.ts';
import { type ConnectionOptions, targetOf } from './ssh-options.ts';

/** Looks at hosts as often as it is asked to, over one connection to each. */
export interface Watch {
  look(): Promise<NetworkStatus>;
  /** Asks each host something more, by name; those that cannot be reached are left out. */
  read<T>(observation: Observation<T>): Promise<ReadonlyMap<string, T>>;
  close(): void;
}

/** Logs in to each host at the first look. Studios have nothing to tell. */
export async function watchNetwork(
  network: Network,
  hosts: readonly Host[],
  { options, ssh, sudoPassword }: { options: ConnectionOptions; ssh: SshOptions; sudoPassword: string | null },
): Promise<Watch> {
  const [{ connect }, { Unreachable }, { HostLine }, { HostReader }, { observe }, { networkStatus }, { mapAtMost }] =
    await Promise.all([
      import('../ssh/connect.ts'),
      import('../ssh/unreachable.ts'),
      import('../spec/read/host-line.ts'),
      import('../spec/read/host-reader.ts'),
      import('../spec/status/observe.ts'),
      import('../spec/status/network-status.ts'),
      import('../ssh/pool.ts'),
    ]);
  const lines = hosts
    .filter(({ kind }) => kind !== 'studio')
    .map((host) => ({ host, line: new HostLine(() => connect(targetOf(host, options, sudoPassword), ssh)) }));
  return {
    async look() {
      const observed: HostStatus[] = await mapAtMost(lines, options.forks, ({ host, line }) =>
        observe(network, host, new HostReader(line)),
      );
      return networkStatus(network, observed);
    },
    async read(observation) {
      const answers = await mapAtMost(lines, options.forks, async ({ host, line }) => {
        try {
          return [[host.name, await new HostReader(line).read(observation)] as const];
        } catch (error) {
          if (error instanceof Unreachable) return [];
          throw error;
        }
      });
      return new Map(answers.flat());
    },
    close() {
      for (const { line } of lines) line.close();
    },
  };
}
