import type { Data, Draft, Server } from './draft.ts';
import { staysThere } from './settings.ts';

const asked = [
  'listener_add',
  'listener_remove',
  'mount_add',
  'mount_remove',
  'stream_auth',
  'auth_header',
  'timelimit_header',
  'header_prefix',
  'password',
];

/**
 * Who may listen, as the inventory says it; null if everybody may. A file of accounts that is not here stays there.
 *
 * @param path That of the mount.
 */
export function listenersOf(draft: Draft, server: Server, path: string): Data | null {
  const { effect } = server;
  const at = `${path}/authentication`;
  const type = effect.text(at);
  const several = effect.number(`${at}/allow_duplicate_users`) === 1 || null;
  if (type === 'htpasswd') {
    const file = effect.text(`${at}/filename`);
    const carried = file === null ? null : draft.carry(server, file);
    if (file !== null && carried === null) staysThere(server, `${at}/filename`);
    return said({ file: carried, path: carried === null ? file : null, several_logins: several });
  }
  if (type !== 'url') return null;
  const options = asked.map((option) => [option, effect.text(`${at}/${option}`)?.trim() ?? null] as const);
  const headers = effect.text(`${at}/headers`)?.split(',');
  const names = headers?.map((header) => header.trim()).filter((header) => header !== '') ?? null;
  const ask = said({ ...Object.fromEntries(options), user: effect.text(`${at}/username`), headers: names });
  return said({ ask, several_logins: several });
}

function said(values: Data): Data {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
