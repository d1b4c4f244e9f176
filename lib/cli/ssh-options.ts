import { homedir } from 'node:os';
import path from 'node:path';
import { type Command, Option } from 'commander';
import type { OpenLab } from '../lab/open.ts';
import type { Host } from '../network/network.ts';
import type { SshOptions, Target } from '../ssh/target.ts';
import { collect } from './global-options.ts';
import type { Shell } from './shell.ts';
import { wholeNumber } from './whole-number.ts';

/** Options of commands that log in to hosts. */
export interface ConnectionOptions {
  forks: number;
  timeout: number;
  hostKeys: 'strict' | 'accept-new';
  knownHosts?: string[];
  sshConfig?: string;
  privateKey?: string;
  askSudoPass?: true;
}

export function addConnectionOptions(command: Command): void {
  command
    .option('-f, --forks <number>', 'how many hosts at once', wholeNumber, 25)
    .option('--timeout <seconds>', 'how long one script may run on a host', wholeNumber, 600)
    .addOption(
      new Option('--host-keys <how>', 'what to do with unknown host keys; a changed key is always refused')
        .choices(['strict', 'accept-new'])
        .default('strict'),
    )
    .option('--known-hosts <file>', 'host keys, instead of ~/.ssh/known_hosts; may be given several times', collect)
    .option('--ssh-config <file>', 'instead of ~/.ssh/config')
    .option('--private-key <file>', 'log in with this key')
    .option('-K, --ask-sudo-pass', 'ask for the password that sudo wants');
}

/** How hosts are logged in to: a lab brings its own keys, everything else is as `ssh` would do it. */
export function sshOptions(shell: Shell, options: ConnectionOptions, open: OpenLab | null): SshOptions {
  const home = shell.env.HOME ?? homedir();
  const own = (name: string) => path.join(home, '.ssh', name);
  const given = (file: string) => path.resolve(shell.cwd, file);
  return {
    hostKeys: options.hostKeys,
    knownHostsFiles: options.knownHosts?.map(given) ?? [
      ...(open === null ? [own('known_hosts'), '/etc/ssh/ssh_known_hosts'] : [open.lab.files.knownHosts]),
    ],
    configFile:
      options.sshConfig === undefined ? (open?.lab.files.sshConfig ?? own('config')) : given(options.sshConfig),
    agent: shell.env.SSH_AUTH_SOCK ?? null,
    home,
    passphrase: passphraseAsker(shell),
    commandTimeout: options.timeout,
  };
}

const sudoPasswords = new WeakMap<Shell, Promise<string>>();

/**
 * The password for sudo, if it is to be asked for: once, also where one command does what two do. It is kept out of all
 * that is printed.
 */
export async function askSudoPassword(shell: Shell, { askSudoPass }: ConnectionOptions): Promise<string | null> {
  if (askSudoPass !== true) return null;
  const answer = sudoPasswords.get(shell) ?? askForSudo(shell);
  sudoPasswords.set(shell, answer);
  return answer;
}

async function askForSudo(shell: Shell): Promise<string> {
  const { askSecret } = await import('./ask.ts');
  const password = await askSecret(shell, 'Password for sudo: ');
  shell.output.redactor.add([password]);
  return password;
}

/** Where a host is logged in to. */
export function targetOf({ name, ssh }: Host, options: ConnectionOptions, sudoPassword: string | null): Target {
  return {
    ...ssh,
    name,
    identityFile: options.privateKey === undefined ? ssh.identityFile : path.resolve(options.privateKey),
    sudoPassword: sudoPassword ?? ssh.sudoPassword?.reveal() ?? null,
  };
}

/** Asks for passphrases one after the other, below the live line; knows none where nobody can be asked. */
function passphraseAsker(shell: Shell): (file: string) => Promise<string | null> {
  let turn: Promise<unknown> = Promise.resolve();
  return (file) => {
    if (shell.stdin.isTTY !== true) return Promise.resolve(null);
    const answer = turn.then(async () => {
      const { askSecret } = await import('./ask.ts');
      return askSecret(shell, `\nPassphrase of ${file}: `);
    });
    turn = answer.catch(() => null);
    return answer;
  };
}
