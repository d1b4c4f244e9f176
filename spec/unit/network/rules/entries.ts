import { type Change, changedText } from '../small-network.ts';

// Entries of small.yml, to write something else in their place.
export const eu1 = 'eu-1: { address: 192.0.2.11, region: eu }';
export const eu2 = 'eu-2: { address: 192.0.2.12, region: eu }';
export const eu3 = 'eu-3: { address: 192.0.2.13, region: eu, tier: 2 }';
export const us1 = 'us-1: { address: 192.0.2.21, region: us }';
export const master2 = 'master-2: { address: 192.0.2.2, role: standby, region: us }';
export const studio = 'studio: { address: 192.0.2.31, source: studio, plays: { tone: 1000 } }';
export const live = '/live.mp3: { format: mp3, bitrate: 128, fallback: /low.mp3, max_listeners: 500 }';
export const low = '/low.mp3: { format: mp3, bitrate: 64 }';
export const ogg = '/live.ogg: { format: vorbis, bitrate: 128 }';
export const night = 'night: { kind: playlist, priority: 3, files: [audio/night.mp3] }';
export const alice = 'alice: { sudo: true }';
export const edge = 'edge: { hosts: [relays, "!canary"] }';

/** An entry with one more key. */
export function withKey(entry: string, key: string): Change {
  return [entry, entry.replace(/ \}$/, `, ${key} }`)];
}

/** A whole section of small.yml. */
export function section(name: string): string {
  return new RegExp(`^${name}:\n(?: .*\n)+`, 'm').exec(changedText([]))?.[0] ?? '';
}
