import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { ownNamesOf } from '../public-names.ts';
import type { Written } from '../written.ts';

/** A host's own public name is another's, or is the station's domain, which stands for all of them. */
export function* duplicatePublicName(written: Written): Generator<Diagnostic> {
  const domain = written.station?.domain;
  if (domain === undefined) return;
  const owner = new Map<string, string>();
  for (const host of written.hosts) owner.set(`${host.name}.${domain}`, host.name);
  for (const host of written.hosts) {
    const name = host.data.public_name;
    if (name === undefined) continue;
    const other = owner.get(name);
    if (name === domain || (other !== undefined && other !== host.name)) {
      yield written.inventory.at(`${host.pointer}/public_name`, {
        code: 'duplicate-public-name',
        severity: 'error',
        message: `\`${host.name}\` cannot have the public name \`${name}\`: it is ${name === domain ? "the station's domain" : `that of \`${other}\``}`,
        hint: `leave it out (${ownNamesOf(host, domain).at(-1)} is there anyway), or choose another`,
      });
    } else {
      owner.set(name, host.name);
    }
  }
}
