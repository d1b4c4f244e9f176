import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { holdMount } from '../hold.ts';
import type { Written } from '../written.ts';

/** Paths that NGINX answers by itself on every server. */
const ownPaths = new Map([['/health', 'tells whether the server is well']]);

/** Two mounts for one public path, or a mount in the place of something that every server has. */
export function* duplicatePath(written: Written): Generator<Diagnostic> {
  const holds = new Map([...written.mounts.keys()].map((name) => [holdMount(name), name] as const));
  const owner = new Map<string, string>();
  for (const [name, { public_path }] of written.mounts) {
    const path = public_path ?? name;
    const at = public_path === undefined ? pointer('mounts', name) : pointer('mounts', name, 'public_path');
    const first = owner.get(path);
    const held = holds.get(name) ?? holds.get(path);
    const purpose = ownPaths.get(path);
    const message =
      first !== undefined
        ? `listeners cannot reach both \`${first}\` and \`${name}\` at \`${path}\``
        : held !== undefined
          ? `\`${holdMount(held)}\` is the name of the hold file of \`${held}\``
          : purpose !== undefined
            ? `\`${path}\` is taken: it ${purpose}`
            : undefined;
    if (first === undefined) owner.set(path, name);
    if (message === undefined) continue;
    const hint = 'give the mount a `public_path`, or a name, of its own';
    const part = public_path === undefined ? 'key' : 'value';
    yield written.inventory.at(at, { code: 'duplicate-path', severity: 'error', message, hint }, part);
  }
}
