import { createHash } from 'node:crypto';
import { Secret } from '../../inventory/secret.ts';
import type { Authentication, AuthenticationServer } from '../../inventory/types.generated.ts';
import { loginOf } from '../../network/icecast/login.ts';
import { localPath } from '../../network/local-path.ts';
import type { Host, Network } from '../../network/network.ts';

/** Who may listen, as Icecast wants it said. */
export interface AuthenticationContext {
  readonly type: 'htpasswd' | 'url';
  readonly options: readonly { readonly name: string; readonly value: string | number | Secret }[];
  /** The file of accounts; null for a web server, and for a file that others bring to the host. */
  readonly file: AccountsFile | null;
}

export interface AccountsFile {
  readonly path: string;
  /** Absolute, on this machine; null: it has these accounts. */
  readonly local: string | null;
  readonly accounts: readonly { readonly user: string; readonly hash: Secret }[];
}

/** What Icecast calls the URLs, and what else it is told of a web server, in this order. */
const urls = ['mount_add', 'mount_remove', 'listener_add', 'listener_remove', 'stream_auth'] as const;

/**
 * @param id A word for the file's name, no other mount's on the host.
 * @param pulled Whether servers pull what it guards. Icecast knows no exception for them: they have an account, and
 *   may use it several times at once.
 */
export function authenticationContext(
  network: Network,
  host: Host,
  said: Authentication | null,
  id: string,
  pulled: boolean,
): AuthenticationContext | null {
  if (said === null) return null;
  const several = pulled || said.several_logins === true ? [{ name: 'allow_duplicate_users', value: 1 }] : [];
  if (said.ask !== undefined) return { type: 'url', options: [...askOptions(said.ask), ...several], file: null };
  const path = said.path ?? `/etc/icecast2/accounts-${id}`;
  return {
    type: 'htpasswd',
    options: [{ name: 'filename', value: path }, ...several],
    file: said.path === undefined ? { path, ...accountsOf(network, host, said, pulled) } : null,
  };
}

function accountsOf(network: Network, host: Host, said: Authentication, pulled: boolean): Omit<AccountsFile, 'path'> {
  if (said.file !== undefined) return { local: localPath(network.inventory.directory, said.file), accounts: [] };
  const { relayUser, relayPassword } = loginOf(network, host);
  const relay = pulled ? [[relayUser, relayPassword] as const] : [];
  const accounts = [...Object.entries(said.accounts ?? {}).filter(([user]) => !pulled || user !== relayUser), ...relay];
  return { local: null, accounts: accounts.map(([user, password]) => ({ user, hash: hashOf(password) })) };
}

/** As auth_htpasswd.c has it: MD5 of the password alone, in hex. */
export function hashOf(password: Secret): Secret {
  return new Secret(createHash('md5').update(password.reveal()).digest('hex'));
}

function askOptions(ask: AuthenticationServer): { name: string; value: string | Secret }[] {
  const headers = ask.headers === undefined || ask.headers.length === 0 ? undefined : ask.headers.join(',');
  const said: [string, string | Secret | undefined][] = [
    ...urls.map((url): [string, string | undefined] => [url, ask[url]]),
    ['username', ask.user],
    ['password', ask.password],
    ['auth_header', ask.auth_header],
    ['timelimit_header', ask.timelimit_header === undefined ? undefined : withColon(ask.timelimit_header)],
    ['headers', headers],
    ['header_prefix', headers === undefined ? undefined : ask.header_prefix],
  ];
  return said.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

/** Icecast compares with the start of the header's line, and reads the number from there on. */
function withColon(header: string): string {
  return header.endsWith(':') ? header : `${header}:`;
}
