import { createHash } from 'node:crypto';
import type { Finding } from '../../inventory/diagnostic.ts';
import type { Secret } from '../../inventory/secret.ts';
import { RELAY_USER } from './login.ts';

/** A file of accounts in which relays have none, or one with another password: they could not pull. */
export function checkAccounts(text: string, password: Secret): Finding | undefined {
  const hash = createHash('md5').update(password.reveal()).digest('hex');
  if (text.split('\n').includes(`${RELAY_USER}:${hash}`)) return undefined;
  return {
    code: 'accounts-without-relay',
    severity: 'error',
    message: `the file has no account \`${RELAY_USER}\` with the relay password, with which other servers pull the mount`,
    hint: `add a line \`${RELAY_USER}:\` and the MD5 of the relay password, or write \`accounts\` instead of \`file\``,
  };
}
