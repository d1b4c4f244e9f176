import { setTimeout as sleep } from 'node:timers/promises';
import { nearest } from '../inventory/nearest.ts';
import type { Master, Network, Relay } from '../network/network.ts';
import type { NetworkStatus } from '../spec/status/network-status.ts';
import { onlyFrom, pullersOf } from '../spec/status/take-over.ts';
import { Unreachable } from '../ssh/unreachable.ts';
import { CliError } from './cli-error.ts';
import { exitCode } from './exit-code.ts';
import { type FailedOver, failoverText } from './failover-text.ts';
import type { GlobalOptions } from './global-options.ts';
import { enterLab } from './lab-network.ts';
import { networkOf, readInventory } from './load-network.ts';
import { type Watch, watchNetwork } from './look-at-network.ts';
import type { Shell } from './shell.ts';
import { askSudoPassword, type ConnectionOptions, sshOptions, targetOf } from './ssh-options.ts';

export interface FailoverOptions extends ConnectionOptions {
  back?: boolean;
  yes?: boolean;
}

/** Seconds that relays have to leave a master. */
const PATIENCE = 20;

/** `failover`. Resolves with the exit code. */
export async function runFailover(
  shell: Shell,
  name: string,
  options: GlobalOptions & FailoverOptions,
): Promise<number> {
  const inventory = await readInventory(shell, options);
  const network = await networkOf(shell, inventory, options);
  const master = masterNamed(network, name);
  const relays = network.hosts.flatMap((host) => (mayPull(host, name) ? [host] : []));
  const lab = await enterLab(shell, inventory);
  if (lab.code !== null) return lab.code;
  const { askYesNo } = await import('./ask.ts');
  const sudoPassword = await askSudoPassword(shell, options);
  const ssh = sshOptions(shell, options, lab.open);
  const masters = network.hosts.filter(({ kind }) => kind === 'master');
  const watch = await watchNetwork(network, [...masters, ...relays], { options, ssh, sudoPassword });
  const aside = options.back !== true;
  try {
    const before = await watch.look();
    if (aside) refuseIfAlone(name, before);
    const question = aside ? questionOf(name, relays, before) : `Let ${name} lead again?`;
    if (options.yes !== true && !(await askYesNo(shell, question))) return exitCode.done;
    const [{ stepAside }, { connect }] = await Promise.all([
      import('../converge/aside/step-aside.ts'),
      import('../ssh/connect.ts'),
    ]);
    const session = await connect(targetOf(master, options, sudoPassword), ssh);
    const wrong = await stepAside(session, aside).finally(() => session.close());
    if (wrong !== null) throw new CliError(`${name}: ${wrong}`, null, exitCode.failed);
    const { seconds, status } = aside
      ? await untilMoved(watch, name, pullersOf(name, before))
      : { seconds: 0, status: await watch.look() };
    const upstreams = Object.fromEntries(relays.map((relay) => [relay.name, upstreamOf(status, relay.name)]));
    print(shell, options, { master: name, aside, relays, upstreams, seconds });
    return seconds === null ? exitCode.failed : exitCode.done;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const hint = 'relays with an HAProxy leave a master that is down by themselves: aircheck status';
    throw new CliError(`${name} cannot be reached: ${error.message}`, hint, exitCode.unreachable);
  } finally {
    watch.close();
  }
}

function masterNamed(network: Network, name: string): Master {
  const masters = network.hosts.filter((host) => host.kind === 'master');
  const found = network.hosts.find((host) => host.name === name);
  if (found === undefined) {
    const names = masters.map((master) => master.name);
    const near = nearest(name, names);
    throw new CliError(
      `there is no host ${name}`,
      near === undefined ? `masters: ${names.join(', ')}` : `did you mean ${near}?`,
    );
  }
  if (found.kind !== 'master') {
    const hint = found.kind === 'relay' ? `to send listeners elsewhere: aircheck drain ${name}` : null;
    throw new CliError(`${name} is a ${found.kind}, and only masters lead`, hint);
  }
  if (masters.length === 1) throw new CliError(`${name} is the only master: there is nobody who could take over`);
  return found;
}

function mayPull(host: Network['hosts'][number], master: string): host is Relay {
  return host.kind === 'relay' && host.upstreams.includes(master);
}

function refuseIfAlone(name: string, status: NetworkStatus): void {
  const alone = onlyFrom(name, status);
  if (alone.length === 0) return;
  throw new CliError(
    `nobody but ${name} has sound on ${alone.join(', ')} now: nothing is changed`,
    'aircheck status shows what the other masters do',
    exitCode.failed,
  );
}

function questionOf(name: string, relays: readonly Relay[], status: NetworkStatus): string {
  const pulling = pullersOf(name, status);
  const blind = relays.filter((relay) => relay.failover !== 'haproxy' && pulling.includes(relay.name));
  const what = pulling.length === 0 ? 'no relay pulls from it now' : `${pulling.join(', ')} will pull from another`;
  const warning =
    blind.length === 0
      ? ''
      : ` ${blind.map((relay) => relay.name).join(', ')} will not notice, having no HAProxy to look.`;
  return `Have ${name} step aside (${what})?${warning}`;
}

/** Waits until nobody pulls from a master any more, and those who did pull from another. */
async function untilMoved(
  watch: Watch,
  master: string,
  relays: readonly string[],
): Promise<{ seconds: number | null; status: NetworkStatus }> {
  const started = performance.now();
  for (;;) {
    const status = await watch.look();
    const seconds = (performance.now() - started) / 1000;
    const waiting = relays.filter((relay) => upstreamOf(status, relay) === null);
    if (pullersOf(master, status).length + waiting.length === 0) return { seconds, status };
    if (seconds > PATIENCE) return { seconds: null, status };
    await sleep(300);
  }
}

function upstreamOf({ hosts }: NetworkStatus, relay: string): string | null {
  return hosts.find(({ host }) => host === relay)?.upstream ?? null;
}

function print({ output }: Shell, { format, quiet }: GlobalOptions, done: FailedOver): void {
  const { relays, ...told } = done;
  if (format === 'json') output.json(told);
  else if (format === 'ndjson') output.jsonLine(told);
  else if (quiet !== true || done.seconds === null) output.out(failoverText(done));
}
