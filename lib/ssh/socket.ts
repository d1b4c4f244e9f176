import { connect, type Socket } from 'node:net';
import { addressAndPort } from './address.ts';
import type { Deadline } from './deadline.ts';
import type { Route } from './route.ts';
import { Unreachable, type UnreachableKind } from './unreachable.ts';

/** Opens the TCP connection. @throws Unreachable, by the reason. */
export function openSocket(route: Route, deadline: Deadline): Promise<Socket> {
  return new Promise((resolve, reject) => {
    // Without noDelay, a small packet waits for the answer to the one before it.
    const socket = connect({ host: route.address, port: route.port, noDelay: true });
    const give = (end: () => void) => {
      deadline.signal.removeEventListener('abort', expired);
      socket.removeListener('error', failed);
      end();
    };
    const failed = (error: NodeJS.ErrnoException) => give(() => reject(explain(error, route)));
    const expired = () => {
      socket.destroy();
      give(() => reject(silent(route, deadline)));
    };
    deadline.signal.addEventListener('abort', expired);
    socket.on('error', failed);
    socket.on('connect', () => give(() => resolve(socket)));
  });
}

function silent(route: Route, deadline: Deadline): Unreachable {
  return new Unreachable(
    'timeout',
    `${addressAndPort(route.address, route.port)} did not answer within ${deadline.seconds} s`,
    `see that the host is up and its address right, and that no firewall drops port ${route.port}`,
  );
}

function explain(error: NodeJS.ErrnoException, route: Route): Unreachable {
  const where = addressAndPort(route.address, route.port);
  const kind = KINDS.get(error.code ?? '') ?? 'lost';
  switch (kind) {
    case 'resolve':
      return new Unreachable(
        kind,
        `the name ${route.address} of ${where} does not resolve (${error.code})`,
        'correct the address in the inventory, or see that DNS answers',
        { cause: error },
      );
    case 'refused':
      return new Unreachable(
        kind,
        `${where} refuses the connection`,
        `see that sshd runs there and listens on port ${route.port}, or set ssh.port`,
        { cause: error },
      );
    case 'no-route':
      return new Unreachable(
        kind,
        `there is no way to ${where} (${error.code})`,
        'see that the network is up, or name a jump host with ssh.jump',
        { cause: error },
      );
    case 'timeout':
      return new Unreachable(kind, `${where} did not answer`, 'see that the host is up and its address right', {
        cause: error,
      });
    default:
      return new Unreachable(kind, `the connection to ${where} broke: ${error.message}`, 'try again', { cause: error });
  }
}

const KINDS = new Map<string, UnreachableKind>([
  ['ENOTFOUND', 'resolve'],
  ['EAI_AGAIN', 'resolve'],
  ['EAI_FAIL', 'resolve'],
  ['EAI_NODATA', 'resolve'],
  ['EAI_NONAME', 'resolve'],
  ['ECONNREFUSED', 'refused'],
  ['EHOSTUNREACH', 'no-route'],
  ['ENETUNREACH', 'no-route'],
  ['EHOSTDOWN', 'no-route'],
  ['ENETDOWN', 'no-route'],
  ['EADDRNOTAVAIL', 'no-route'],
  ['EACCES', 'no-route'],
  ['EPERM', 'no-route'],
  ['EINVAL', 'no-route'],
  ['ETIMEDOUT', 'timeout'],
]);
