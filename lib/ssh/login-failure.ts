import type { ClientErrorExtensions } from 'ssh2';
import { Unreachable } from './unreachable.ts';

/** How far a connection had come when it failed. */
export type Phase = 'handshake' | 'login';

export function tooSlow(where: string, phase: Phase, seconds: number): Unreachable {
  const [what, hint] =
    phase === 'handshake'
      ? [
          'accepts connections, but did not shake hands',
          'see that it is sshd that listens there, and how loaded the host is',
        ]
      : ['did not finish the login', 'see what sshd logs on the host; slow name look-ups or PAM modules are common'];
  return new Unreachable('timeout', `${where} ${what} within ${seconds} s`, hint);
}

export function broken(where: string, phase: Phase, reason: string): Unreachable {
  const hint =
    phase === 'handshake'
      ? 'see what sshd logs there: MaxStartups, a block list or a firewall may turn us away'
      : 'see what sshd logs on the host';
  return new Unreachable('lost', `the connection to ${where} broke during the ${phase}: ${reason}`, hint);
}

/** Whether ssh2 could not agree or not read on; an error of its parser has neither a level nor a code. */
export function isMisunderstanding(error: Error & ClientErrorExtensions): boolean {
  if (/^Connection lost/.test(error.message)) return false;
  return error.level === 'handshake' || error.level === 'protocol' || (error.level === undefined && !('code' in error));
}

export function misunderstood(where: string, error: Error): Unreachable {
  return new Unreachable(
    'protocol',
    `${where} does not speak SSH in a way that we understand: ${error.message}`,
    'bring sshd there up to date, or see that it is sshd that listens on this port',
    { cause: error },
  );
}

/** What a login that no key opened has to tell. */
export interface Denial {
  readonly where: string;
  readonly user: string;
  /** The keys that were offered. */
  readonly tried: readonly string[];
  /** What could not be offered, and why. */
  readonly notes: readonly string[];
  /** The methods that the host would accept, if it said. */
  readonly accepted: readonly string[];
  /** The host's own words, if it had any. */
  readonly reason: string;
}

export function denied({ where, user, tried, notes, accepted, reason }: Denial): Unreachable {
  const parts = [
    tried.length > 0 ? `tried ${tried.join(', ')}` : 'there was no key to try',
    ...notes,
    ...(accepted.length > 0 ? [`the host accepts ${accepted.join(', ')}`] : []),
    ...(reason === '' ? [] : [reason]),
  ];
  return new Unreachable(
    'authentication',
    `${where} does not let ${user} log in: ${parts.join('; ')}`,
    `put a public key into ~${user}/.ssh/authorized_keys there, or name the right key with ssh.identity_file or user with ssh.user`,
  );
}
