import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Written } from '../written.ts';

/** A network has one primary master, never none or two; standbys as many as it likes. */
export function* masters(written: Written): Generator<Diagnostic> {
  const [any] = written.masters;
  if (any === undefined) {
    yield written.inventory.at('/masters', {
      code: 'no-master',
      severity: 'error',
      message: 'there is no master, so nothing feeds the relays',
      hint: 'write one under `masters`, with `role: primary`',
    });
    return;
  }
  const [primary, ...others] = written.masters.filter((master) => master.data.role === 'primary');
  if (primary === undefined) {
    yield written.inventory.at(`${any.pointer}/role`, {
      code: 'no-primary',
      severity: 'error',
      message: 'no master is primary, so nothing feeds the relays',
      hint: `write \`role: primary\` for one of them, such as \`${any.name}\``,
    });
    return;
  }
  for (const other of others) {
    yield written.inventory.at(`${other.pointer}/role`, {
      code: 'two-primaries',
      severity: 'error',
      message: `\`${other.name}\` is primary, and so is \`${primary.name}\``,
      hint: 'one master feeds the network: write `role: standby` for the others',
    });
  }
}
