import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { liveDefaults } from '../sources.ts';
import type { Written } from '../written.ts';

/** An account with the name that the source's own encoder has: two passwords for one name, of which one never ends. */
export function* accountNames(written: Written): Generator<Diagnostic> {
  for (const [name, { user = liveDefaults.user, accounts = {} }] of written.sources) {
    if (!Object.hasOwn(accounts, user)) continue;
    const finding = {
      code: 'account-of-encoder',
      severity: 'error',
      message: `\`${user}\` is the name that the encoder of \`${name}\` logs in with`,
      hint: 'give the account another name, or the encoder another `user`',
    } as const;
    yield written.inventory.at(pointer('sources', name, 'accounts', user), finding, 'key');
  }
}
