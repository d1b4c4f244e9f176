import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { resourceKey, resourceName } from '../../resources/resource.ts';
import type { Role } from '../role.ts';
import type { Made } from './resources.ts';

/** Finds two resources for one thing on a host: only one of them could be so. Files, directories and links share paths. */
export class Duplicates {
  readonly #seen = new Map<string, { role: Role; made: Made }>();

  /** The finding if the thing has a resource already. */
  add(role: Role, made: Made): Diagnostic | undefined {
    const { resource } = made;
    const path = resource.kind === 'file' || resource.kind === 'directory' || resource.kind === 'symlink';
    const key = `${path ? 'path' : resource.kind} ${resourceKey(resource)}`;
    const first = this.#seen.get(key);
    if (first === undefined) {
      this.#seen.set(key, { role, made });
      return undefined;
    }
    const finding = role.file.at(made.pointer, {
      code: 'duplicate-resource',
      severity: 'error',
      message: `${resourceName(resource)} has a resource already`,
      hint: 'let one role have it, or make one of them depend on `when`',
    });
    const spot = first.role.file.spot(first.made.pointer);
    return spot === undefined ? finding : { ...finding, related: { message: 'the other one', ...spot } };
  }
}
