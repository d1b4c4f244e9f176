import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { ROOM_PATH } from '../director/room.ts';
import { holdMount, introMount, standbyMount } from '../hold.ts';
import type { Written } from '../written.ts';

/** Paths that NGINX answers by itself on every server. */
export const ownPaths: ReadonlyMap<string, string> = new Map([
  ['/health', 'says whether the server is well'],
  ['/alive', 'says whether Icecast answers'],
  [ROOM_PATH, 'tells directors how much room is left'],
  ['/nginx_status', 'counts the connections of NGINX'],
]);

/** Two mounts for one public path, or a mount in the place of something that every server has. */
export function* duplicatePath(written: Written): Generator<Diagnostic> {
  const holds = new Map([...written.mounts].map(([name, { format }]) => [holdMount(name, format), name] as const));
  const standbys = new Map([...written.mounts.keys()].map((name) => [standbyMount(name), name] as const));
  const intros = new Map([...written.mounts].map(([name, { format }]) => [introMount(name, format), name] as const));
  const owner = new Map<string, string>();
  for (const [name, { public_path: path }] of written.mounts) {
    const [held, backed, begun] = [holds.get(name), standbys.get(name), intros.get(name)];
    if (held !== undefined) {
      yield finding(written, name, undefined, `\`${name}\` is the name of the hold file of \`${held}\``);
    } else if (begun !== undefined) {
      yield finding(written, name, undefined, `\`${name}\` is the name of the intro of \`${begun}\``);
    } else if (backed !== undefined) {
      yield finding(
        written,
        name,
        undefined,
        `\`${name}\` is the name of the fallback that \`${backed}\` has to itself`,
      );
    }
    const other = problemWith(path ?? name, name, owner);
    if (other !== undefined) yield finding(written, name, path, other);
  }
}

function problemWith(path: string, mount: string, owner: Map<string, string>): string | undefined {
  const first = owner.get(path);
  if (first !== undefined) return `listeners cannot reach both \`${first}\` and \`${mount}\` at \`${path}\``;
  owner.set(path, mount);
  const purpose = ownPaths.get(path);
  return purpose === undefined ? undefined : `\`${path}\` is taken on every server: it ${purpose}`;
}

function finding(written: Written, mount: string, path: string | undefined, message: string): Diagnostic {
  const hint = 'give the mount a `public_path`, or a name, of its own';
  const what = { code: 'duplicate-path', severity: 'error', message, hint } as const;
  if (path === undefined) return written.inventory.at(pointer('mounts', mount), what, 'key');
  return written.inventory.at(pointer('mounts', mount, 'public_path'), what);
}
