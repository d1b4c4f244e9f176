import type { Family } from '../net/ip-range.ts';

/** The first packet of a connection to the host: what a firewall sees of it. */
export interface Packet {
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  readonly family: Family;
  readonly source: bigint;
  /** The host's own address; null: not known. */
  readonly destination: bigint | null;
  /** The interface that it comes in by; null: any but the loopback. */
  readonly device: string | null;
}
