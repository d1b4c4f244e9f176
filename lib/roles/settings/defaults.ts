import { placeAt } from '../../inventory/place.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Level } from '../../network/levels.ts';
import type { Role } from '../role.ts';

/** The settings of roles as the level below all others of vars, one level for each role; for `explain`. */
export function defaultLevels(roles: readonly Role[]): Level[] {
  return roles.map((role) => ({
    name: `default of the role ${role.name}`,
    values: { [role.name]: Object.fromEntries([...role.settings].map(([name, setting]) => [name, setting.default])) },
    origin([name, setting = '', ...rest]) {
      if (name !== role.name) return undefined;
      const place = placeAt(role.file.root, pointer('settings', setting, 'default', ...rest));
      return place && role.file.source.origin(place);
    },
  }));
}
