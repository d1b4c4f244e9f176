import type { ClientChannel } from 'ssh2';
import { CommandTimeout } from './command-timeout.ts';
import { deferred } from './deferred.ts';
import type { Client } from './login.ts';
import type { SudoTalk } from './sudo.ts';
import { Unreachable } from './unreachable.ts';

/** How a script ended, and what it wrote. `code` is null if a signal ended it. */
export interface CommandResult {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

export interface CommandInput {
  readonly script: Buffer;
  /** Seconds. */
  readonly timeout: number;
  readonly sudo: { readonly talk: SudoTalk; readonly user: string; readonly password: string | null } | null;
  readonly onStdout: ((chunk: Buffer) => void) | undefined;
}

/** One script on one channel. */
export class Command {
  readonly #result = deferred<CommandResult>();
  readonly #input: CommandInput;
  readonly #where: string;
  readonly #stdout: Buffer[] = [];
  readonly #stderr: Buffer[] = [];
  readonly #timer: NodeJS.Timeout;
  #channel: ClientChannel | null = null;
  #underSudo: boolean;
  #over = false;

  constructor(client: Client, where: string, input: CommandInput) {
    this.#input = input;
    this.#where = where;
    this.#underSudo = input.sudo === null;
    this.#timer = setTimeout(() => this.fail(new CommandTimeout(where, input.timeout)), input.timeout * 1000);
    try {
      client.exec(input.sudo?.talk.command ?? 'exec sh -s', (error, channel) => {
        if (error) this.fail(this.#lost(error.message));
        else this.#run(channel);
      });
    } catch (error) {
      this.fail(this.#lost(error instanceof Error ? error.message : String(error)));
    }
  }

  get result(): Promise<CommandResult> {
    return this.#result.promise;
  }

  /** Gives up: the channel is closed, and a result that comes later is dropped. */
  fail(error: unknown): void {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#result.reject(error);
    this.#channel?.close();
  }

  #run(channel: ClientChannel): void {
    this.#channel = channel;
    if (this.#over) {
      channel.close();
      return;
    }
    channel.on('data', (chunk: Buffer) => {
      this.#stdout.push(chunk);
      this.#input.onStdout?.(chunk);
    });
    channel.stderr.on('data', (chunk: Buffer) => this.#takeError(chunk));
    channel.on('error', (error: Error) => this.fail(this.#lost(error.message)));
    channel.on('close', (code: number | null | undefined, signal: string | undefined) => this.#ended(code, signal));
    const { sudo, script } = this.#input;
    if (sudo === null || sudo.password === null) channel.end(script);
  }

  #takeError(chunk: Buffer): void {
    const { sudo, script } = this.#input;
    if (sudo === null || this.#underSudo) {
      this.#stderr.push(chunk);
      return;
    }
    const { step, rest } = sudo.talk.take(chunk);
    if (step === 'wrong-password') this.fail(this.#wrongPassword());
    else if (step === 'send-password') this.#channel?.write(`${sudo.password}\n`);
    else if (step === 'ready') {
      this.#underSudo = true;
      this.#stderr.push(rest);
      if (sudo.password !== null) this.#channel?.end(script);
    }
  }

  #ended(code: number | null | undefined, signal: string | undefined): void {
    if (code === undefined) this.fail(this.#lost('it was closed without an exit status'));
    else if (!this.#underSudo) this.fail(this.#sudoRefused());
    else {
      this.#over = true;
      clearTimeout(this.#timer);
      this.#result.resolve({
        code,
        signal: signal ?? null,
        stdout: Buffer.concat(this.#stdout),
        stderr: Buffer.concat(this.#stderr),
      });
    }
  }

  #lost(reason: string): Unreachable {
    return new Unreachable(
      'lost',
      `the connection to ${this.#where} was lost while a command ran: ${reason}`,
      'see that the host and the network are up, then run again',
    );
  }

  #wrongPassword(): Unreachable {
    return new Unreachable(
      'sudo',
      `sudo on ${this.#where} does not accept the password given for ${this.#input.sudo?.user}`,
      'type it again, or correct ssh.sudo_password',
    );
  }

  /** In sudo's own words: they may be in any language. */
  #sudoRefused(): Unreachable {
    const sudo = this.#input.sudo;
    const complaint = sudo?.talk.complaint() ?? '';
    return new Unreachable(
      'sudo',
      `sudo on ${this.#where} does not let ${sudo?.user} become root${complaint === '' ? '' : `: ${complaint}`}`,
      sudo?.password === null
        ? 'give the password with --ask-sudo-pass or ssh.sudo_password, allow NOPASSWD in sudoers, log in as root, or set ssh.become: false'
        : 'correct ssh.sudo_password or the sudoers of the host, log in as root, or set ssh.become: false',
    );
  }
}
