import { type Diagnostic, InvalidInventory } from '../inventory/diagnostic.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { formatAddress, type Ipv4Network, isHostOf, isPrivate, parseAddress, parseNetwork } from './ipv4.ts';

/** One machine of the lab. */
export interface LabBox {
  readonly name: string;
  readonly address: string;
}

/** The boxes of an inventory, and the network they stand in. Every name and address is checked. */
export interface LabPlan {
  /** The network namespace on this machine. */
  readonly namespace: string;
  /** As in `10.77.0.0/24`. */
  readonly network: string;
  /** The first address of the network: where the boxes fetch packages. */
  readonly gateway: string;
  /** Masters, relays, studios, name servers, directors, in the order they are written. */
  readonly boxes: readonly LabBox[];
}

const kinds = ['masters', 'relays', 'studios', 'nameservers', 'directors'] as const;
const name = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/**
 * What the lab has to bring up for an inventory.
 * @throws {InvalidInventory} with all findings: no `lab:`, a network that is no private one, addresses outside of it.
 */
export function labPlan(inventory: Inventory): LabPlan {
  const { lab } = inventory.data;
  if (!lab) {
    throw new InvalidInventory([
      {
        code: 'no-lab',
        severity: 'error',
        message: `the inventory ${inventory.directory} has no lab: its hosts are never brought up on this machine`,
        hint: 'name one that has, as in -i inventory/lab',
      },
    ]);
  }
  const network = parseNetwork(lab.network);
  if (network === null || !isPrivate(network) || network.prefix > 29) {
    throw new InvalidInventory([
      inventory.at('/lab/network', {
        code: 'lab-network',
        severity: 'error',
        message: `${lab.network} is not a private IPv4 network of at least six hosts`,
        hint: 'write it as 10.77.0.0/24',
      }),
    ]);
  }
  const gateway = network.base + 1;
  const boxes = kinds.flatMap((kind) => hostsOf(inventory, kind));
  const findings = boxes.flatMap((box) => check(inventory, box, network, gateway));
  if (findings.length > 0) throw new InvalidInventory(findings);
  return {
    namespace: lab.namespace ?? 'aircheck',
    network: lab.network,
    gateway: formatAddress(gateway),
    boxes: boxes.map(({ name, address }) => ({ name, address })),
  };
}

interface WrittenBox extends LabBox {
  readonly pointer: string;
}

function hostsOf(inventory: Inventory, kind: (typeof kinds)[number]): WrittenBox[] {
  return Object.entries(inventory.data[kind] ?? {}).map(([host, { address }]) => ({
    name: host,
    address,
    pointer: `/${kind}/${host}`,
  }));
}

function check(inventory: Inventory, box: WrittenBox, network: Ipv4Network, gateway: number): Diagnostic[] {
  const address = parseAddress(box.address);
  const wrong = (pointer: string, message: string, hint: string, part?: 'key'): Diagnostic[] => [
    inventory.at(pointer, { code: 'lab-address', severity: 'error', message, hint }, part),
  ];
  if (!name.test(box.name)) {
    return wrong(box.pointer, `${box.name} cannot name a box`, 'use lower-case letters, digits and hyphens', 'key');
  }
  const place = `${box.pointer}/address`;
  if (address === null || !isHostOf(network, address)) {
    const base = `${formatAddress(network.base)}/${network.prefix}`;
    return wrong(place, `${box.address} is not an address of the lab's network ${base}`, `pick one of ${base}`);
  }
  if (address === gateway) return wrong(place, `${box.address} is the gateway of the lab`, 'pick another address');
  return [];
}
