import type { Ssh } from '../inventory/types.generated.ts';
import { localPath } from './local-path.ts';
import type { SshSettings } from './network.ts';

/** Seconds. */
export const DEFAULT_CONNECT_TIMEOUT = 10;

/** How to log in to a host: what the host says, else what the inventory says, else ~/.ssh/config and its defaults. */
export function sshOf(address: string, all: Ssh | undefined, host: Ssh | undefined, directory: string): SshSettings {
  const said: Ssh = { ...all, ...host };
  return {
    address: said.address ?? address,
    port: said.port ?? null,
    user: said.user ?? null,
    identityFile: said.identity_file === undefined ? null : localPath(directory, said.identity_file),
    jump: said.jump ?? null,
    become: said.become ?? null,
    sudoPassword: said.sudo_password ?? null,
    connectTimeout: said.connect_timeout ?? DEFAULT_CONNECT_TIMEOUT,
  };
}
