import { BlockList, isIPv4 } from 'node:net';
import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Written } from '../written.ts';

/** A lab whose network is none, or whose hosts have addresses that are not of it. */
export function* labAddresses(written: Written): Generator<Diagnostic> {
  const network = written.inventory.data.lab?.network;
  if (network === undefined) return;
  const [base = '', length = ''] = network.split('/');
  const prefix = Number(length);
  if (!isIPv4(base) || prefix < 8 || prefix > 29) {
    yield written.inventory.at('/lab/network', {
      code: 'lab-network',
      severity: 'error',
      message: `\`${network}\` is not an IPv4 network of 8 to 29 bits`,
      hint: 'write it as in `10.77.0.0/24`',
    });
    return;
  }
  const inside = new BlockList();
  inside.addSubnet(base, prefix);
  const gateway = firstAddress(base, prefix);
  for (const host of written.hosts) {
    const { address } = host.data;
    const isIn = isIPv4(address) && inside.check(address);
    if (isIn && address !== gateway) continue;
    yield written.inventory.at(`${host.pointer}/address`, {
      code: 'outside-lab',
      severity: 'error',
      message: isIn
        ? `\`${host.name}\` cannot have \`${address}\`: it is the gateway of the lab's network`
        : `\`${host.name}\` has an address outside the lab's network \`${network}\`, \`${address}\``,
      hint: `boxes need addresses of \`${network}\`, other than \`${gateway}\``,
    });
  }
}

function firstAddress(base: string, prefix: number): string {
  const bits = base.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - prefix);
  const first = Math.floor(bits / size) * size + 1;
  return [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.');
}
