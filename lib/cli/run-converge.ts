import { hostname, userInfo } from 'node:os';
import type { Outcome } from '../events/types.generated.ts';
import { isDirector } from '../network/director/directors.ts';
import { isNameserver } from '../network/dns/nameservers.ts';
import type { Host, Network } from '../network/network.ts';
import { heardOn } from '../network/rollout/heard.ts';
import { rolloutOf } from '../network/rollout/rollout.ts';
import { type OnAir, showBetween, zoneOf } from '../network/rollout/shows.ts';
import type { HostConfig } from '../roles/render.ts';
import { CliError } from './cli-error.ts';
import { consent } from './consent.ts';
import { type ConvergeOptions, rolloutSaid } from './converge-options.ts';
import type { GlobalOptions } from './global-options.ts';
import { interruptedText } from './interrupted-text.ts';
import { onInterrupt } from './interruption.ts';
import { enterLab, type LabEntry } from './lab-network.ts';
import { networkOf, readInventory, selectedHosts } from './load-network.ts';
import { openReporter } from './open-reporter.ts';
import { renderConfigs } from './render-configs.ts';
import { tellLeft } from './resume/tell-left.ts';
import { runExitCode } from './run-exit-code.ts';
import { checkTags, selectTagged, tagSelection } from './select-tags.ts';
import type { Shell } from './shell.ts';
import { findWaivers } from './spec-waivers.ts';
import { checkSpecs, specsAfterConverge } from './specs-after-converge.ts';
import { askSudoPassword, sshOptions, targetOf } from './ssh-options.ts';

type Options = GlobalOptions & ConvergeOptions;
type Verb = 'plan' | 'converge';

/** `plan` and `converge`. Resolves with the exit code. */
export async function runConverge(shell: Shell, command: Verb, options: Options): Promise<number> {
  if (command === 'converge' && options.yes !== true && shell.stdin.isTTY !== true) {
    throw new CliError('converge asks before it changes hosts, and there is no terminal', 'add --yes, or use plan');
  }
  checkSpecs(command, options);
  const inventory = await readInventory(shell, options);
  const lab = await enterLab(shell, inventory);
  if (lab.code !== null) return lab.code;

  // All of it, for every host, before the first connection.
  const network = await networkOf(shell, inventory, options);
  const hosts = await selectedHosts(network, options.limit);
  await findWaivers(shell, options.waivers, network);
  if (options.canary !== undefined) await selectedHosts(network, options.canary);
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
  const [{ converge }, { steerBy }, { noteDrained }, { connect }] = await Promise.all([
    import('../converge/converge.ts'),
    import('../converge/steering/steer-by.ts'),
    import('../converge/steering/note-drained.ts'),
    import('../ssh/connect.ts'),
  ]);
  const sudoPassword = await askSudoPassword(shell, options);
  const configs = new Map(ready.configs.map((config) => [config.host, config]));
  const ssh = sshOptions(shell, options, lab.open);
  const reporter = await openReporter(shell.output, options, options.diff);
  const drained = new Set<string>();
  const interruption = onInterrupt(shell, process, {
    first: 'no further host is begun, those that are being changed are finished first',
    second: () => interruptedText(drained),
  });
  const steer = steerBy({
    nameservers: network.hosts.filter(isNameserver).map((host) => targetOf(host, options, sudoPassword)),
    directors: network.hosts.filter(isDirector).map((host) => targetOf(host, options, sudoPassword)),
    connect: (target) => connect(target, ssh),
    forks: options.forks,
  });
  const outcomes = new Map<string, Outcome>();
  let refused = false;
  try {
    const finished = await converge({
      command,
      inventory: network.inventory.directory,
      hosts: hosts.flatMap((host) => {
        const config = configs.get(host.name);
        return config === undefined
          ? []
          : [
              {
                host,
                config,
                target: targetOf(host, options, sudoPassword),
                heard: heardOn(network, host),
              },
            ];
      }),
      network: network.hosts,
      rollout: rolloutOf(network, rolloutSaid(options)),
      steer: steer === null ? null : noteDrained(steer, drained),
      showWithin: (seconds) => showWithin(network, options, seconds),
      connect: (target) => connect(target, ssh),
      forks: options.forks,
      operator: `${userInfo().username}@${hostname()}`,
      stateDirectory: options.stateDir ?? null,
      redactor: shell.output.redactor,
      confirm: async (plans) => {
        const ask = async (question: string) => (await import('./ask.ts')).askYesNo(shell, question);
        const given = await consent(plans, options, ask);
        refused = !given.go;
        return given;
      },
      signal: interruption.signal,
      emit: (event) => {
        if (event.type === 'host-finished') outcomes.set(event.host, event.outcome);
        reporter.report(event);
      },
    });
    if (command === 'converge' && !refused) await tellLeft(shell, network, outcomes);
    return runExitCode(finished, command);
  } finally {
    interruption.end();
  }
}

/** The show that is on the air now, or will be so soon. */
function showWithin(network: Network, { ignoreShows }: Options, seconds: number): OnAir | null {
  if (ignoreShows === true) return null;
  const now = Date.now();
  return showBetween(
    network.inventory.data.shows ?? {},
    zoneOf(network),
    new Date(now),
    new Date(now + seconds * 1000),
  );
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
