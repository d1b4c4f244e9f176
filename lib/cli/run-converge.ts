import { hostname, userInfo } from 'node:os';
import type { HostPlan } from '../converge/plan.ts';
import type { Host, Network } from '../network/network.ts';
import type { HostConfig } from '../roles/render.ts';
import { CliError } from './cli-error.ts';
import type { ConvergeOptions } from './converge-options.ts';
import type { GlobalOptions } from './global-options.ts';
import { onInterrupt } from './interruption.ts';
import { enterLab, type LabEntry } from './lab-network.ts';
import { networkOf, readInventory, selectedHosts } from './load-network.ts';
import { openReporter } from './open-reporter.ts';
import { renderConfigs } from './render-configs.ts';
import { runExitCode } from './run-exit-code.ts';
import { checkTags, selectTagged, tagSelection } from './select-tags.ts';
import type { Shell } from './shell.ts';
import { checkSpecs, specsAfterConverge } from './specs-after-converge.ts';
import { sshOptions, targetOf } from './ssh-options.ts';

type Options = GlobalOptions & ConvergeOptions;
type Verb = 'plan' | 'converge';

/** `plan` and `converge`. Resolves with the exit code. */
export async function runConverge(shell: Shell, command: Verb, options: Options): Promise<number> {
  if (command === 'converge' && options.yes !== true && shell.stdin.isTTY !== true) {
    throw new CliError('converge asks before it changes hosts, and there is no terminal', 'add --yes, or use plan');
  }
  if (options.spec === true) checkSpecs(command, options);
  const inventory = await readInventory(shell, options);
  const lab = await enterLab(shell, inventory);
  if (lab.code !== null) return lab.code;

  // All of it, for every host, before the first connection.
  const network = await networkOf(shell, inventory, options);
  const hosts = await selectedHosts(network, options.limit);
  const configs = tagged(await renderConfigs(shell, options, network, hosts), options);
  const code = await run(shell, command, options, { network, hosts, configs, lab });
  return options.spec === true ? specsAfterConverge(shell, options, configs, code) : code;
}

interface Ready {
  readonly network: Network;
  readonly hosts: readonly Host[];
  readonly configs: readonly HostConfig[];
  readonly lab: LabEntry;
}

async function run(shell: Shell, command: Verb, options: Options, ready: Ready): Promise<number> {
  const { network, hosts, lab } = ready;
  const [{ converge }, { connect }] = await Promise.all([
    import('../converge/converge.ts'),
    import('../ssh/connect.ts'),
  ]);
  const sudoPassword = options.askSudoPass === true ? await askSudoPassword(shell) : null;
  const configs = new Map(ready.configs.map((config) => [config.host, config]));
  const ssh = sshOptions(shell, options, lab.open);
  const reporter = await openReporter(shell.output, options, options.diff);
  const interruption = onInterrupt(shell, process);
  try {
    const finished = await converge({
      command,
      inventory: network.inventory.directory,
      hosts: hosts.flatMap((host) => {
        const config = configs.get(host.name);
        return config === undefined ? [] : [{ host, config, target: targetOf(host, options, sudoPassword) }];
      }),
      network: network.hosts,
      connect: (target) => connect(target, ssh),
      forks: options.forks,
      operator: `${userInfo().username}@${hostname()}`,
      stateDirectory: options.stateDir ?? null,
      redactor: shell.output.redactor,
      confirm: (plans) => confirm(shell, plans, options),
      signal: interruption.signal,
      emit: (event) => reporter.report(event),
    });
    return runExitCode(finished, command);
  } finally {
    interruption.end();
  }
}

/** The configurations with what --tags and --skip-tags leave. */
function tagged(configs: readonly HostConfig[], { tags, skipTags }: Options): HostConfig[] {
  const selection = tagSelection(tags, skipTags);
  checkTags(
    configs.flatMap(({ resources }) => resources),
    selection,
  );
  return configs.map((config) => selectTagged(config, selection));
}

async function confirm(shell: Shell, plans: readonly HostPlan[], { yes, maxDropped }: Options): Promise<boolean> {
  if (maxDropped !== undefined) {
    const { tooManyDropped } = await import('../converge/dropped.ts');
    const refusal = tooManyDropped(plans, maxDropped);
    if (refusal !== null) {
      shell.output.err(`${refusal}: nothing is changed\n`);
      return false;
    }
  }
  if (yes === true) return true;
  const { askYesNo } = await import('./ask.ts');
  const cut = plans.filter(({ actions }) => actions.some(({ listeners }) => listeners.effect === 'cut')).length;
  const hosts = `${plans.length} ${plans.length === 1 ? 'host' : 'hosts'}`;
  return askYesNo(shell, `Change ${hosts}${cut === 0 ? '' : `, cutting off listeners of ${cut}`}?`);
}

async function askSudoPassword(shell: Shell): Promise<string> {
  const { askSecret } = await import('./ask.ts');
  const password = await askSecret(shell, 'Password for sudo: ');
  shell.output.redactor.add([password]);
  return password;
}
