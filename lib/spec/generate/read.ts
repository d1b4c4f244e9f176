import type { MountedFilesystem } from '../subjects/mount-point.ts';
import type { FoundUser } from './found.ts';

/** Systemd's own, and what is there on every host. */
const noise = /^(systemd-|getty@|serial-getty@|console-|user@|user-runtime-dir@|dbus|e2scrub|emergency|rescue)/;

/** Reads blocks of `systemctl show`: what starts with the host, and is at work. */
export function unitsOf(output: string): { services: readonly string[]; timers: readonly string[] } {
  const working = output.split(/\n\n+/).flatMap((block) => {
    const values = new Map(block.split('\n').map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]));
    const id = values.get('Id') ?? '';
    const works = values.get('ActiveState') === 'active' && values.get('SubState') !== 'exited';
    return works && values.get('UnitFileState') === 'enabled' && !noise.test(id) ? [id] : [];
  });
  const named = (ending: string) =>
    working.filter((id) => id.endsWith(ending)).map((id) => id.slice(0, -ending.length));
  return { services: named('.service'), timers: named('.timer') };
}

const base = new Set(['required', 'important', 'standard']);
const brought = new Set(['libs', 'oldlibs', 'perl', 'libdevel', 'doc']);

/** Reads `name priority section`: what somebody asked for, without the base system and without libraries. */
export function packagesOf(output: string): readonly string[] {
  return output.split('\n').flatMap((line) => {
    const [name = '', priority = '', section = ''] = line.split(' ');
    return name === '' || base.has(priority) || brought.has(section) ? [] : [name];
  });
}

const closed = /\/(nologin|false|sync)$/;
const systemUsers = /^(systemd-|messagebus$|_apt$|nobody$)/;

/** Reads /etc/passwd and, after an empty line, whose processes run: who can log in, and whose daemons run; and root. */
export function accountsOf(output: string): readonly FoundUser[] {
  const [passwd = '', running = ''] = output.split('\n\n');
  const owners = new Set(running.split('\n').map((name) => name.trim()));
  return passwd.split('\n').flatMap((line) => {
    const [name = '', , , , , home = '', shell = ''] = line.split(':');
    const tells = name !== '' && !systemUsers.test(name) && (owners.has(name) || !closed.test(shell));
    return tells ? [{ name, home, shell }] : [];
  });
}

export function certificatesOf(output: string): readonly string[] {
  return output.split('\n').filter((line) => line.startsWith('/'));
}

const kernels = /^\/(proc|sys|dev|run)(\/|$)/;

/** Filesystems that an administrator decides about. */
export function filesystemsWorthTelling(
  all: ReadonlyMap<string, MountedFilesystem>,
): ReadonlyMap<string, MountedFilesystem> {
  return new Map([...all].filter(([path]) => !kernels.test(path)));
}

/** Whether an entry of cron is no part of Debian's base system, and does not look as if a password stood in it. */
export function innocent(entry: string): boolean {
  return !/run-parts|e2scrub|passw|secret|token|:\/\/\S*@| -u ?\S+:\S/i.test(entry);
}
