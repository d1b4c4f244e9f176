import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { normalAddress } from '../normal-address.ts';
import type { Written, WrittenHost } from '../written.ts';
import { repeated } from './repeated.ts';

/**
 * Two hosts that SSH would reach at one address and port, so that one box would be configured as both. Behind
 * different jump hosts the same private address is another box.
 */
export function* duplicateSshAddress(written: Written): Generator<Diagnostic> {
  const all = written.inventory.data.ssh;
  const whereOf = (host: WrittenHost): string => {
    const { ssh, address } = host.data;
    const jump = ssh?.jump ?? all?.jump;
    const where = `${normalAddress(ssh?.address ?? all?.address ?? address)} port ${ssh?.port ?? all?.port ?? 22}`;
    return jump === undefined ? where : `${where} through ${jump}`;
  };
  for (const { item, first, key } of repeated(written.hosts, whereOf)) {
    if (item.name === first.name || isSameServerAddress(item, first)) continue;
    yield written.inventory.at(placeOf(item), {
      code: 'duplicate-ssh-address',
      severity: 'error',
      message: `SSH reaches \`${item.name}\` and \`${first.name}\` at one place, \`${key}\``,
      hint: 'give one of them an `ssh.address` or `ssh.port` of its own',
    });
  }
}

/** Whether `duplicate-address` says it already. */
function isSameServerAddress(a: WrittenHost, b: WrittenHost): boolean {
  if (!isServer(a) || !isServer(b)) return false;
  return normalAddress(a.data.address) === normalAddress(b.data.address);
}

function isServer({ kind }: WrittenHost): boolean {
  return kind === 'master' || kind === 'relay';
}

function placeOf({ pointer, data: { ssh } }: WrittenHost): string {
  if (ssh?.address !== undefined) return `${pointer}/ssh/address`;
  if (ssh?.port !== undefined) return `${pointer}/ssh/port`;
  return `${pointer}/address`;
}
