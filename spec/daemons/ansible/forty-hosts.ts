import { mkdirSync } from 'node:fs';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import type { Network } from '../../../lib/network/network.ts';
import type { Debian } from './debian.ts';

/** Relays of each region. Numbers with and without a leading zero, and regions whose names begin alike. */
const relays: Readonly<Record<string, readonly string[]>> = {
  eu: numbers(12).map((n) => `relay-eu${n}`),
  'eu-north': ['oslo', 'bergen', 'relay-eu-north1', 'relay-eu-north2'],
  us: numbers(9).map((n) => `relay-us-0${n}`),
  ap: ['relay-ap1', 'relay-ap2', 'relay-ap3', 'tokyo-1', 'tokyo-2', 'edge-ap'],
  'a-empty': [],
  sa: ['relay-sa1', 'relay-sa2', 'sa-edge'],
};

/** The text of an inventory of some forty hosts, in one file. */
export const fortyHosts = `
station:
  name: Radio Forty
  domain: radio.example
  contact: studio@radio.example
  passwords: {source: forty-source, relay: forty-relay, admin: forty-admin}
regions:
${Object.keys(relays)
  .map((name) => `  ${name}: {}\n`)
  .join('')}
masters:
  master2: {address: 192.0.2.2, role: standby, region: us}
  master1: {address: 192.0.2.1, role: primary, region: eu}
  master3: {address: 192.0.2.3, role: standby}
relays:
${Object.entries(relays)
  .flatMap(([region, names], r) =>
    names.map(
      (name, i) => `  ${name}: {address: 198.51.100.${r * 20 + i + 1}, region: ${region}, tier: ${tier(region, i)}}\n`,
    ),
  )
  .join('')}
studios:
  studio: {address: 192.0.2.31, source: studio, plays: {tone: 1000}}
  studio-b: {address: 192.0.2.32, source: phone, plays: {tone: 800}}
mounts:
  /live.mp3: {format: mp3, bitrate: 128}
sources:
  studio: {kind: live, priority: 1, password: forty-studio}
  phone: {kind: live, priority: 2, password: forty-phone}
groups:
  canary: {hosts: [relay-sa1, master2, relay-eu12, oslo]}
  edge: {hosts: ["*edge*", tokyo-1]}
  tokyo: {hosts: ["tokyo-*"]}
  nordic: {hosts: [eu-north, relay-eu7]}
  late: {hosts: ["relays:!eu", "!nordic"]}
  one: {hosts: [relay-eu1]}
`;

/** The second relay of each region is fed by the first, so that the order is not that of the file. */
function tier(region: string, index: number): number {
  return region === 'eu' && index === 1 ? 2 : 1;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** The network of an inventory of one file. */
export async function fortyNetwork(debian: Debian, text: string): Promise<Network> {
  const directory = debian.path('inventory');
  mkdirSync(directory, { mode: 0o700 });
  debian.file('inventory/all.yml', text);
  return deriveNetwork(await loadInventory(directory));
}
