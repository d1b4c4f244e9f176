import { spawn } from 'node:child_process';
import { readFileSync, readlinkSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import type { Lab } from './driver.ts';
import { namespaceFile } from './network.ts';

/** What must be known of a lab to enter it. */
type Place = Pick<Lab, 'plan' | 'files' | 'provider'>;

/*
 * Names are the lab's and nobody else can be asked for one. The cgroups stay in sight, which they would
 * not with `ip netns exec`, so that boxes can be killed and started from inside, too.
 */
const withLabNames = `
mount --bind "$1" /etc/hosts 2>/dev/null || true
mount --bind "$2" /etc/resolv.conf 2>/dev/null || true
shift 2
exec "$@"
`;

/** Whether the lab has a network of its own on this machine. Hypervisors give their boxes one of theirs. */
export function hasNamespace({ provider }: Pick<Lab, 'provider'>): boolean {
  return provider === null || provider === 'lxc';
}

/** Whether this process has to enter the lab's network before it can reach the boxes. */
export function mustEnter(lab: Place): boolean {
  return hasNamespace(lab) && !isInside(lab.plan.namespace);
}

/** A command line that runs another one inside of the lab's network, as the same process. */
export function inside(lab: Place, command: readonly string[]): string[] {
  const { plan, files } = lab;
  if (!mustEnter(lab)) return [...command];
  const enter = ['nsenter', `--net=${namespaceFile(plan.namespace)}`];
  const own = ['unshare', '--mount', '--propagation', 'private'];
  return [...enter, ...own, 'sh', '-c', withLabNames, 'sh', files.hosts, files.resolvConf, ...command];
}

/** Whether this process is in the lab's network already. */
export function isInside(namespace: string): boolean {
  try {
    return readlinkSync('/proc/self/ns/net') === `net:[${statSync(namespaceFile(namespace)).ino}]`;
  } catch {
    return false;
  }
}

/**
 * Runs a command in the lab's network with this process's terminal and environment, and passes signals on.
 * It never outlives this process. Returns its exit code, 128 and the signal's number if one ended it.
 */
export function inNamespace(lab: Place, command: readonly string[]): Promise<number> {
  const [program = '', ...args] = inside(lab, ['setpriv', '--pdeathsig', 'KILL', ...command]);
  const child = spawn(program, args, { stdio: 'inherit' });
  const passOn = (signal: NodeJS.Signals): void => {
    // Ctrl-C reaches everything in the terminal's foreground by itself.
    if (signal === 'SIGINT' && inForeground(readFileSync('/proc/self/stat', 'utf8'))) return;
    child.kill(signal);
  };
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  }).finally(() => {
    for (const signal of signals) process.off(signal, passOn);
  });
}

/** Whether the process of this /proc/PID/stat is in its terminal's foreground: proc(5), fields 5 and 8. */
export function inForeground(stat: string): boolean {
  // The name, in brackets, may hold anything.
  const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return group === foreground;
}
