import type { Target } from './target.ts';
import { Unreachable } from './unreachable.ts';

const HOP = /^(?:ssh:\/\/)?(?:(\S+)@)?(\[[^\]\s]+\]|[^:@\s[\]]+)(?::(\d+))?\/?$/;

/**
 * The last of the jump hosts in a list as `ssh -J` has it, to be reached through those before it.
 * Only the first of a list follows a ProxyJump of its own.
 *
 * @throws Unreachable of kind `jump` if the list makes no sense.
 */
export function nearestHop(list: string, target: Target): Target {
  const specs = list.split(',').map((spec) => spec.trim());
  const [, user, host, port] = HOP.exec(specs.pop() ?? '') ?? [];
  if (host === undefined || Number(port ?? 22) > 65535) {
    throw new Unreachable(
      'jump',
      `the jump hosts of ${target.address} make no sense: ${list}`,
      'write user@host:port, several with commas between them',
    );
  }
  const address = host.replace(/^\[(.*)\]$/, '$1');
  return {
    name: address,
    address,
    port: port === undefined ? null : Number(port),
    user: user ?? null,
    identityFile: null,
    jump: specs.length > 0 ? specs.join(',') : null,
    become: false,
    sudoPassword: null,
    connectTimeout: target.connectTimeout,
  };
}
