import { addressAndPort } from './address.ts';
import { Command, type CommandResult } from './command.ts';
import type { Link } from './link.ts';
import type { Route } from './route.ts';
import { framed } from './script.ts';
import { SudoTalk } from './sudo.ts';
import type { Target } from './target.ts';
import { Unreachable } from './unreachable.ts';

export interface RunOptions {
  /** As root rather than as the login user; without it, what the target says. */
  readonly become?: boolean;
  /** Seconds; without it, the run's command timeout. */
  readonly timeout?: number;
  readonly onStdout?: (chunk: Buffer) => void;
}

/** A host that is logged in to. */
export interface Session {
  /**
   * Runs a POSIX sh script as root (sudo, unless that is who logged in) or as the login user. The script goes over
   * standard input, never into a process list, is run only once all of it has arrived, and has no input itself.
   *
   * @throws Unreachable of kind `lost` if the connection breaks, `sudo` if sudo refuses.
   * @throws CommandTimeout
   */
  run(script: string | Buffer, options?: RunOptions): Promise<CommandResult>;
  /** Ends the session at once, whatever still runs. */
  close(): void;
  /** Whether it has ended, on either side: nothing can be run any more. */
  readonly ended: boolean;
}

export class SshSession implements Session {
  readonly #link: Link;
  readonly #target: Target;
  readonly #route: Route;
  readonly #timeout: number;
  readonly #running = new Set<Command>();
  #end: string | null = null;

  constructor(link: Link, target: Target, route: Route, timeout: number) {
    this.#link = link;
    this.#target = target;
    this.#route = route;
    this.#timeout = timeout;
    link.client.on('error', (error) => this.#ended(error.message));
    link.client.on('close', () => this.#ended('the other side closed it'));
  }

  async run(script: string | Buffer, options: RunOptions = {}): Promise<CommandResult> {
    if (this.#end !== null) throw this.#lost(this.#end);
    const command = new Command(this.#link.client, addressAndPort(this.#route.address, this.#route.port), {
      script: framed(script),
      timeout: options.timeout ?? this.#timeout,
      sudo: this.#sudo(options.become),
      onStdout: options.onStdout,
    });
    this.#running.add(command);
    try {
      return await command.result;
    } finally {
      this.#running.delete(command);
    }
  }

  get ended(): boolean {
    return this.#end !== null;
  }

  close(): void {
    this.#ended('we closed it');
    this.#link.close();
  }

  /** Root is root already, whatever `become` says. */
  #sudo(become: boolean | undefined) {
    const { user } = this.#route;
    if (user === 'root' || !(become ?? this.#target.become ?? true)) return null;
    const password = this.#target.sudoPassword;
    // A second line would be read by the shell that sudo starts.
    if (password !== null && /[\r\n\0]/.test(password)) {
      throw new Unreachable(
        'sudo',
        `the sudo password for ${addressAndPort(this.#route.address, this.#route.port)} has a line break in it`,
        'correct ssh.sudo_password',
      );
    }
    return { talk: new SudoTalk(password !== null), user, password };
  }

  #ended(reason: string): void {
    this.#end ??= reason;
    for (const command of this.#running) command.fail(this.#lost(this.#end));
  }

  #lost(reason: string): Unreachable {
    return new Unreachable(
      'lost',
      `the connection to ${addressAndPort(this.#route.address, this.#route.port)} was lost: ${reason}`,
      'see that the host and the network are up, then run again',
    );
  }
}
