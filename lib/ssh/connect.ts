import { openLink } from './link.ts';
import { resolveRoute } from './resolve-route.ts';
import { runOf } from './run.ts';
import { type Session, SshSession } from './session.ts';
import type { SshOptions, Target } from './target.ts';

/**
 * Logs in to a host: one TCP connection, one handshake, through its jump hosts if it has any.
 *
 * @example
 * const session = await connect(target, options);
 * const { code, stdout } = await session.run('stat -c %a /etc/icecast2/icecast.xml');
 * session.close();
 *
 * @throws Unreachable
 */
export async function connect(target: Target, options: SshOptions): Promise<Session> {
  const run = runOf(options);
  const route = resolveRoute(target, await run.config, run.options);
  return new SshSession(await openLink(route, run), target, route, options.commandTimeout);
}
