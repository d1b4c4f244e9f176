import type { Duplex } from 'node:stream';
import { addressAndPort } from './address.ts';
import { Deadline } from './deadline.ts';
import { HostKeyCheck } from './host-key-check.ts';
import { type Client, login } from './login.ts';
import type { Route } from './route.ts';
import type { Run } from './run.ts';
import { openSocket } from './socket.ts';
import { Unreachable } from './unreachable.ts';

/** A connection that is logged in, and the way it took. */
export interface Link {
  readonly client: Client;
  /** Says goodbye and lets go, without waiting for an answer. */
  close(): void;
}

/** Opens a connection along its route. @throws Unreachable */
export async function openLink(route: Route, run: Run): Promise<Link> {
  const check = await HostKeyCheck.of(route, run.knownHosts);
  const hop = route.via === null ? null : await enterHop(route, route.via, run);
  const deadline = new Deadline(route.connectTimeout);
  try {
    const stream = hop === null ? await openSocket(route, deadline) : await openForward(hop, route, deadline);
    const client = await login(stream, route, run, check, deadline);
    return { client, close: () => closeLink(client, stream, hop) };
  } catch (error) {
    hop?.close();
    throw error;
  } finally {
    deadline.clear();
  }
}

function closeLink(client: Client, stream: Duplex, hop: Link | null): void {
  client.end();
  stream.destroy();
  hop?.close();
}

async function enterHop(route: Route, via: Route, run: Run): Promise<Link> {
  try {
    return await run.jumpHosts.enter(via, () => openLink(via, run));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    throw new Unreachable(
      'jump',
      `${addressAndPort(route.address, route.port)} cannot be reached through its jump host: ${error.message}`,
      error.hint,
      { cause: error },
    );
  }
}

/** Asks the jump host to connect on. */
function openForward(hop: Link, route: Route, deadline: Deadline): Promise<Duplex> {
  const where = addressAndPort(route.address, route.port);
  return new Promise((resolve, reject) => {
    const broken = (reason: string) =>
      new Unreachable(
        'jump',
        `the jump host cannot connect to ${where}: ${reason}`,
        'see from the jump host that the address is right and the port open, and that its sshd allows AllowTcpForwarding',
      );
    deadline.signal.addEventListener('abort', () => reject(broken(`no answer within ${deadline.seconds} s`)));
    try {
      hop.client.forwardOut('127.0.0.1', 0, route.address, route.port, (error, channel) => {
        if (error) reject(broken(error.message));
        else if (deadline.signal.aborted) channel.destroy();
        else resolve(channel);
      });
    } catch (error) {
      reject(broken(error instanceof Error ? error.message : String(error)));
    }
  });
}
