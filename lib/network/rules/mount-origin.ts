import type { Diagnostic, Finding } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Mount } from '../../inventory/types.generated.ts';
import type { Written } from '../written.ts';
import { unknownName } from './unknown-name.ts';

/** A mount that comes from two places or from one that cannot be, and a fallback that is not where the mount is. */
export function* mountOrigin(written: Written): Generator<Diagnostic> {
  for (const [name, mount] of written.mounts) {
    const at = (key: string, finding: Finding) => written.inventory.at(pointer('mounts', name, key), finding);
    yield* origins(name, mount, at);
    yield* place(written, name, mount, at);
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

function* place(written: Written, name: string, mount: Mount, at: At): Generator<Diagnostic> {
  if (mount.at === undefined) return;
  const host = written.hostsByName.get(mount.at);
  if (host === undefined) {
    const known = [...written.masters, ...written.relays].map((server) => server.name);
    const what = {
      code: 'unknown-place',
      kind: 'master or relay',
      name: mount.at,
      known,
      section: 'masters or relays',
    };
    yield unknownName(written, pointer('mounts', name, 'at'), what);
  } else if (host.kind === 'studio') {
    yield at('at', {
      code: 'unknown-place',
      severity: 'error',
      message: `\`${name}\` cannot come in at \`${mount.at}\`: it is a studio, which has no Icecast`,
      hint: 'name a master or a relay, or leave `at` out',
    });
  } else if (host.kind === 'relay' && mount.encoder === undefined && mount.pull === undefined) {
    yield at('at', {
      code: 'unknown-place',
      severity: 'error',
      message: `\`${name}\` cannot come in at \`${mount.at}\`: sources play on masters only`,
      hint: 'say with `encoder` or `pull` where the relay has it from, or leave `at` out',
    });
  }
}

function* fallback(written: Written, name: string, mount: Mount, at: At): Generator<Diagnostic> {
  const other = mount.fallback === undefined ? undefined : written.mounts.get(mount.fallback);
  if (other?.at === undefined || other.at === mount.at) return;
  yield at('fallback', {
    code: 'fallback-elsewhere',
    severity: 'error',
    message: `\`${mount.fallback}\` is only on \`${other.at}\` and what pulls from there, and \`${name}\` is elsewhere too`,
    hint: 'use a fallback that comes in at the same place, or at the masters',
  });
}
