const endings = ['service', 'timer', 'socket', 'path', 'mount', 'target', 'slice', 'swap', 'automount'];

/** The full name of a systemd unit: `icecast2` is `icecast2.service`. */
export function unitName(name: string): string {
  return endings.some((ending) => name.endsWith(`.${ending}`)) ? name : `${name}.service`;
}
