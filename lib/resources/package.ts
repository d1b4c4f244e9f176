import type { Kind } from './kind.ts';
import type { PackageResource } from './types.generated.ts';

/** A Debian package. That it is there is enough: versions are the host's business. */
export const packageKind: Kind<PackageResource> = {
  needs(desired, needs) {
    needs.packages.add(desired.name);
  },

  compare(desired, state) {
    if (state.packages === null) {
      if (desired.absent) return [];
      return [
        { property: 'obstacle', reason: 'the host has no dpkg', hint: 'packages need Debian or a relative of it' },
      ];
    }
    const version = state.packages.get(desired.name) ?? null;
    if (desired.absent) return version === null ? [] : [{ property: 'installed', before: version, after: null }];
    return version === null ? [{ property: 'installed', before: null, after: 'installed' }] : [];
  },

  steps(desired) {
    return [{ do: desired.absent ? 'remove-package' : 'install-package', name: desired.name }];
  },
};
