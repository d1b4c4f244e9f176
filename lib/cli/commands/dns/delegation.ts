import { delegationOf } from '../../../network/dns/delegation.ts';
import { CliError } from '../../cli-error.ts';
import type { GlobalOptions } from '../../global-options.ts';
import { loadNetwork } from '../../load-network.ts';
import { printRows } from '../../rows.ts';
import type { Shell } from '../../shell.ts';

/** `aircheck dns delegation`: as records of a zone, which registrars and name servers understand. */
export async function printDelegation(shell: Shell, options: GlobalOptions): Promise<void> {
  const network = await loadNetwork(shell, options);
  const { domain, parent, records } = delegationOf(network);
  if (records.length === 0) {
    throw new CliError(
      'the inventory has no name servers, so there is nothing to delegate to',
      'add two under `nameservers`, or write `nameserver: true` in masters or relays; or see aircheck dns export',
    );
  }
  printRows(shell.output, options.format, records, () => {
    const width = Math.max(...records.map(({ name }) => name.length)) + 1;
    const lines = records.map(({ name, type, value }) => {
      return `${`${name}.`.padEnd(width)}  3600  IN  ${type.padEnd(4)}  ${value}${type === 'NS' ? '.' : ''}\n`;
    });
    const where = parent === null ? 'the root' : `\`${parent}\`, or the registrar of \`${domain}\``;
    return `Whoever looks after ${where}, has to add these records. Those with addresses are called glue.\n\n${lines.join('')}`;
  });
}
