import type { Diagnostic, Finding } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Mount } from '../../inventory/types.generated.ts';
import { placesOf } from '../mounts.ts';
import type { Written } from '../written.ts';
import { unknownName } from './unknown-name.ts';

/** A mount that comes from two places or from one that cannot be, and a fallback that is not where the mount is. */
export function* mountOrigin(written: Written): Generator<Diagnostic> {
  for (const [name, mount] of written.mounts) {
    const at = (key: string, finding: Finding) => written.inventory.at(pointer('mounts', name, key), finding);
    yield* origins(name, mount, at);
    yield* place(written, name, mount);
    yield* fallback(written, name, mount, at);
  }
}

type At = (key: string, finding: Finding) => Diagnostic;

function* origins(name: string, mount: Mount, at: At): Generator<Diagnostic> {
  const [first, second] = (['sources', 'encoder', 'pull'] as const).filter((origin) => mount[origin] !== undefined);
  if (first === undefined || second === undefined) return;
  yield at(second, {
    code: 'two-origins',
    severity: 'error',
    message: `\`${name}\` cannot have both \`${first}\` and \`${second}\`: its sound comes from one place`,
    hint: 'leave one of them out',
  });
}

function* place(written: Written, name: string, mount: Mount): Generator<Diagnostic> {
  for (const [i, server] of placesOf(mount).entries()) {
    const at = pointer('mounts', name, 'at') + (typeof mount.at === 'string' ? '' : pointer(i));
    const finding = findingAt(written, name, mount, server);
    if (finding === 'unknown') {
      const known = [...written.masters, ...written.relays].map((host) => host.name);
      const what = {
        code: 'unknown-place',
        kind: 'master or relay',
        name: server,
        known,
        section: 'masters or relays',
      };
      yield unknownName(written, at, what);
    } else if (finding !== undefined) {
      yield written.inventory.at(at, finding);
    }
  }
}

function findingAt(written: Written, name: string, mount: Mount, server: string): Finding | 'unknown' | undefined {
  const host = written.hostsByName.get(server);
  if (host === undefined) return 'unknown';
  if (host.kind !== 'master' && host.kind !== 'relay') {
    const kind = { studio: 'studio', nameserver: 'name server', director: 'director' }[host.kind];
    return {
      code: 'unknown-place',
      severity: 'error',
      message: `\`${name}\` cannot come in at \`${server}\`: it is a ${kind}, which has no Icecast`,
      hint: 'name a master or a relay, or leave `at` out',
    };
  }
  if (host.kind === 'master' || mount.encoder !== undefined || mount.pull !== undefined) return undefined;
  return {
    code: 'unknown-place',
    severity: 'error',
    message: `\`${name}\` cannot come in at \`${server}\`: sources play on masters only`,
    hint: 'say with `encoder` or `pull` where the relay has it from, or leave `at` out',
  };
}

function* fallback(written: Written, name: string, mount: Mount, at: At): Generator<Diagnostic> {
  const other = mount.fallback === undefined ? undefined : written.mounts.get(mount.fallback);
  if (other?.at === undefined) return;
  const [own, others] = [placesOf(mount), placesOf(other)];
  if (own.length > 0 && own.every((server) => others.includes(server))) return;
  yield at('fallback', {
    code: 'fallback-elsewhere',
    severity: 'error',
    message: `\`${mount.fallback}\` is only on \`${others.join('`, `')}\` and what pulls from there, and \`${name}\` is elsewhere too`,
    hint: 'use a fallback that comes in at the same place, or at the masters',
  });
}
