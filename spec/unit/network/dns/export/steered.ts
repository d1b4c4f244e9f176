import { deriveNetwork } from '../../../../../lib/network/derive.ts';
import type { Network } from '../../../../../lib/network/network.ts';
import { us1 } from '../../rules/entries.ts';
import { type Change, smallNetwork } from '../../small-network.ts';

/** Three regions with relays and one without, networks and places that overlap, weights, and one relay of IPv6. */
export async function steered(...changes: readonly Change[]): Promise<Network> {
  const regions = `eu: { failover: [us, ap], networks: [10.0.0.0/8], places: [EU, NA-CA] }
  us: { failover: [eu], networks: [10.1.0.0/16], places: [NA, SA] }
  ap: { failover: [us], places: [AS] }
  af: { failover: [eu], places: [AF] }`;
  return deriveNetwork(
    await smallNetwork(
      ['eu: { failover: [us] }\n  us: { failover: [eu] }', regions],
      ['192.0.2.12, region: eu', '192.0.2.12, region: eu, weight: 5'],
      [us1, `${us1}\n  ap-1: { address: 192.0.2.51, region: ap }\n  ap-6: { address: "2001:db8::6", region: ap }`],
      ['eu-5: { address: 192.0.2.15,', 'eu-5: { public_name: five.radio.example, address: 192.0.2.15,'],
      ...changes,
    ),
  );
}

/** Directors: a master, a host of its own, and one that has IPv6 only. */
export const directors: readonly Change[] = [
  ['role: primary, region: eu }', 'role: primary, region: eu, director: true }'],
  [
    'mounts:',
    'directors: { d-1: { address: 192.0.2.61 }, d-6: { address: "2001:db8::61" } }\ndirector: { port: 8080 }\nmounts:',
  ],
];
