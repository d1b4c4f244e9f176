import { isIP } from 'node:net';
import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import { type Written, type WrittenHost, writtenOf } from '../written.ts';

/** Relays that DNS cannot answer with, since they have a name for an address. */
export function notAddressed(inventory: Inventory): Diagnostic[] {
  const written = writtenOf(inventory);
  return namesForAddresses(written, written.relays);
}

/** An answer of DNS is an IP address, and so is what a name server is found by. */
export function namesForAddresses(written: Written, hosts: Iterable<WrittenHost>): Diagnostic[] {
  return [...hosts]
    .filter(({ data }) => isIP(data.address) === 0)
    .map(({ name, pointer }) =>
      written.inventory.at(`${pointer}/address`, {
        code: 'answer-by-name',
        severity: 'error',
        message: `\`${name}\` has a name for an address, and DNS answers with IP addresses`,
        hint: 'write its IP address',
      }),
    );
}
