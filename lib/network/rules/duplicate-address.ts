import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { normalAddress } from '../normal-address.ts';
import type { Written } from '../written.ts';
import { repeated } from './repeated.ts';

/** Two servers with one address. Studios may share one: they only call out, perhaps through the same router. */
export function* duplicateAddress(written: Written): Generator<Diagnostic> {
  const servers = [...written.masters, ...written.relays];
  for (const { item, first } of repeated(servers, (host) => normalAddress(host.data.address))) {
    yield written.inventory.at(`${item.pointer}/address`, {
      code: 'duplicate-address',
      severity: 'error',
      message: `\`${item.name}\` has the address of \`${first.name}\`, \`${item.data.address}\``,
      hint: 'every master and relay needs an address of its own, since each answers on the same ports',
    });
  }
}
