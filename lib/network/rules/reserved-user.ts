import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';

/** Accounts that Debian's base-passwd and the packages of the roles make. */
const systemAccounts = new Set(
  `root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc _apt nobody
   systemd-network systemd-resolve systemd-timesync systemd-journal messagebus sshd _chrony
   icecast icecast2 liquidsoap nginx`.split(/\s+/),
);

/** A person with the name of an account of the system's own, or whose removal would lock aircheck out. */
export function* reservedUser(written: Written): Generator<Diagnostic> {
  const logins = new Set(written.hosts.map((host) => host.data.ssh?.user ?? written.inventory.data.ssh?.user));
  for (const [name, user] of written.users) {
    if (systemAccounts.has(name)) {
      const finding = {
        code: 'reserved-user',
        severity: 'error',
        message: `\`${name}\` is an account of the system's own, not a person's`,
        hint: 'choose another name',
      } as const;
      yield written.inventory.at(pointer('users', name), finding, 'key');
    } else if (user.absent === true && logins.has(name)) {
      yield written.inventory.at(pointer('users', name, 'absent'), {
        code: 'absent-login',
        severity: 'error',
        message: `\`${name}\` cannot be removed: aircheck logs in as \`${name}\``,
        hint: 'change `ssh.user` first, converge, and then remove the account',
      });
    }
  }
}
