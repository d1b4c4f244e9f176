import type { DrainOutcome } from '../converge/drain/drain.ts';
import { isDirector } from '../network/director/directors.ts';
import { isNameserver } from '../network/dns/nameservers.ts';
import { steeringOf } from '../network/dns/steering.ts';
import type { Host, Network, Relay } from '../network/network.ts';
import { CliError } from './cli-error.ts';
import { exitCode } from './exit-code.ts';
import type { GlobalOptions } from './global-options.ts';
import { enterLab } from './lab-network.ts';
import { networkOf, readInventory, selectedHosts } from './load-network.ts';
import type { Shell } from './shell.ts';
import { askSudoPassword, type ConnectionOptions, sshOptions, targetOf } from './ssh-options.ts';

/** `drain` and `undrain`. Resolves with the exit code. */
export async function runDrain(
  shell: Shell,
  drained: boolean,
  patterns: readonly string[],
  options: GlobalOptions & ConnectionOptions,
): Promise<number> {
  const inventory = await readInventory(shell, options);
  const network = await networkOf(shell, inventory, options);
  const relays = relaysAmong(await selectedHosts(network, patterns.join(',')));
  const nameservers = network.hosts.filter(isNameserver);
  const directors = network.hosts.filter(isDirector);
  if (nameservers.length === 0 && directors.length === 0) {
    throw new CliError(
      'the inventory has no name servers and no directors, so nobody is sent to relays by them',
      'see docs/dns.md and docs/directors.md',
    );
  }
  if (drained) refuseLast(network, relays);
  const lab = await enterLab(shell, inventory);
  if (lab.code !== null) return lab.code;
  const [{ drain }, { connect }] = await Promise.all([
    import('../converge/drain/drain.ts'),
    import('../ssh/connect.ts'),
  ]);
  const sudoPassword = await askSudoPassword(shell, options);
  const ssh = sshOptions(shell, options, lab.open);
  const outcomes = await drain({
    relays,
    drained,
    nameservers: nameservers.map((host) => targetOf(host, options, sudoPassword)),
    directors: directors.map((host) => targetOf(host, options, sudoPassword)),
    connect: (target) => connect(target, ssh),
    forks: options.forks,
  });
  await print(shell, options, network, { relays: relays.map(({ name }) => name), drained, outcomes });
  const has = (outcome: DrainOutcome['outcome']) => outcomes.some((one) => one.outcome === outcome);
  if (has('failed')) return exitCode.failed;
  return has('unreachable') ? exitCode.unreachable : exitCode.done;
}

function relaysAmong(hosts: readonly Host[]): Relay[] {
  return hosts.map((host) => {
    if (host.kind === 'relay') return host;
    throw new CliError(
      `${host.name} is a ${host.kind}, and listeners are sent to relays alone`,
      "take the others out with a pattern, as in 'eu:&relays'",
    );
  });
}

/** Name servers that are told that everything is down answer with everything, and directors have nobody to lead to. */
function refuseLast(network: Network, relays: readonly Relay[]): void {
  const names = new Set(relays.map(({ name }) => name));
  if (network.hosts.some(({ kind, name }) => kind === 'relay' && !names.has(name))) return;
  throw new CliError('these are all relays: listeners would be sent to them nevertheless', 'leave one of them out');
}

async function print(
  { output }: Shell,
  { format, quiet }: GlobalOptions,
  network: Network,
  told: { relays: readonly string[]; drained: boolean; outcomes: readonly DrainOutcome[] },
): Promise<void> {
  const { relays, drained, outcomes } = told;
  const by = (is: (host: Host) => boolean) => {
    const those = new Set(network.hosts.filter(is).map(({ name }) => name));
    return outcomes.filter(({ host }) => those.has(host));
  };
  if (format === 'json') {
    const told = { nameservers: by(isNameserver), directors: by(isDirector) };
    output.json({ relays, drained, ttl: steeringOf(network).ttl, ...told });
  } else if (format === 'ndjson') for (const outcome of outcomes) output.jsonLine(outcome);
  else {
    for (const { host, message } of outcomes) if (message !== null) output.err(`aircheck: ${host}: ${message}\n`);
    const done = (all: readonly DrainOutcome[]) =>
      all.flatMap(({ host, outcome }) => (outcome === 'done' ? [host] : []));
    if (quiet === true || done(outcomes).length === 0) return;
    const { drainText } = await import('./drain-text.ts');
    const told = { nameservers: done(by(isNameserver)), directors: done(by(isDirector)) };
    output.out(drainText(network, relays, told, drained));
  }
}
