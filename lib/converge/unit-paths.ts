import { unitName } from '../resources/unit-name.ts';

/** Where systemd looks for definitions: systemd.unit(5). */
const directories = ['/etc/systemd/system', '/run/systemd/system', '/usr/lib/systemd/system', '/lib/systemd/system'];

/** Whether systemd has to be told when this path changes. */
export function isUnitPath(path: string): boolean {
  return directories.some((directory) => path.startsWith(`${directory}/`));
}

/** Whether a path is the definition of a unit, or a drop-in of it; `radio@live.service` is defined by `radio@.service`. */
export function isOwnUnitPath(unit: string, path: string): boolean {
  const template = unit.replace(/@.+\./, '@.');
  return directories.some((directory) =>
    [unit, template].some((name) => path === `${directory}/${name}` || path.startsWith(`${directory}/${name}.d/`)),
  );
}

/** The unit that a path defines where administrators put definitions; null: none, or a template of many. */
export function definedUnit(path: string): string | null {
  const name = /^\/etc\/systemd\/system\/([^/@]+)$/.exec(path)?.[1];
  return name !== undefined && unitName(name) === name ? name : null;
}
