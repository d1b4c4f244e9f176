import { type Family, type IpRange, prefixRange } from '../net/ip-range.ts';
import type { Packet } from './packet.ts';
import { listOf, member } from './ruleset.ts';

/** Whether an expression holds for a packet; null: nobody can tell from the rules alone. */
export type Truth = boolean | null;

/** Elements of a named set of the rule's table. */
export type SetOf = (name: string) => readonly unknown[] | undefined;

/** A `match` of libnftables-json(5). */
export function matches(match: unknown, packet: Packet, setOf: SetOf): Truth {
  const op = member(match, 'op');
  const right = member(match, 'right');
  const value = valueIn(member(match, 'left'), packet);
  if (value === null || value === 'other') return value === null ? null : false;
  if (op === '==' || op === 'in') return isIn(value, right, setOf, op === 'in');
  if (op === '!=') return not(isIn(value, right, setOf, false));
  const number = 'number' in value ? value.number : null;
  if (number === null || typeof right !== 'number') return null;
  if (op === '<') return number < right;
  if (op === '>') return number > right;
  if (op === '<=') return number <= right;
  return op === '>=' ? number >= right : null;
}

/** What an expression is for a packet. `other`: the packet has no such thing, and the rule is not about it. */
export type Value =
  | { readonly number: number }
  | { readonly address: bigint; readonly family: Family }
  | { readonly word: string }
  /** An interface; null: any but the loopback. */
  | { readonly device: string | null }
  /** What is set of several flags. */
  | { readonly flags: readonly string[]; readonly mask: readonly string[] | null }
  /** A port of the sender's own choice. */
  | { readonly ephemeral: true }
  | { readonly parts: readonly Value[] };

export function valueIn(left: unknown, packet: Packet): Value | 'other' | null {
  const payload = member(left, 'payload');
  if (payload !== undefined) return payloadOf(member(payload, 'protocol'), member(payload, 'field'), packet);
  const meta = member(member(left, 'meta'), 'key');
  if (meta === 'l4proto') return { word: packet.protocol };
  if (meta === 'nfproto') return { word: packet.family === 'ip' ? 'ipv4' : 'ipv6' };
  // Sent to the host alone, and not to many.
  if (meta === 'pkttype') return { word: 'host' };
  if (meta === 'protocol') return { word: packet.family };
  if (meta === 'iif' || meta === 'iifname') return { device: packet.device };
  const ct = member(member(left, 'ct'), 'key');
  if (ct === 'state') return { word: 'new' };
  if (ct === 'direction') return { word: 'original' };
  const fib = member(left, 'fib');
  if (member(fib, 'result') === 'type' && String(listOf(member(fib, 'flags'))) === 'daddr') return { word: 'local' };
  const masked = listOf(member(left, '&'));
  const flags = masked.length === 2 ? valueIn(masked[0], packet) : null;
  if (flags === 'other') return 'other';
  if (flags !== null && 'flags' in flags) return { ...flags, mask: words(masked[1]) };
  const parts = listOf(member(left, 'concat')).map((part) => valueIn(part, packet));
  if (parts.length === 0) return null;
  if (parts.includes('other')) return 'other';
  const known = parts.filter((part) => part !== null && part !== 'other');
  return known.length === parts.length ? { parts: known } : null;
}

function payloadOf(protocol: unknown, field: unknown, packet: Packet): Value | 'other' | null {
  if (protocol === 'ip' || protocol === 'ip6') return protocol === packet.family ? networkPart(field, packet) : 'other';
  if (protocol === packet.protocol || protocol === 'th') return transportPart(field, packet);
  return transports.has(String(protocol)) ? 'other' : null;
}

function networkPart(field: unknown, { family, source, destination, protocol }: Packet): Value | null {
  if (field === 'saddr') return { address: source, family };
  if (field === 'daddr') return destination === null ? null : { address: destination, family };
  return field === 'protocol' || field === 'nexthdr' ? { word: protocol } : null;
}

function transportPart(field: unknown, { port, protocol }: Packet): Value | null {
  if (field === 'dport') return { number: port };
  if (field === 'sport') return { ephemeral: true };
  return protocol === 'tcp' && field === 'flags' ? { flags: ['syn'], mask: null } : null;
}

/** What a packet of TCP or UDP is not. */
const transports = new Set(['tcp', 'udp', 'udplite', 'sctp', 'dccp', 'icmp', 'icmpv6', 'igmp', 'esp', 'ah', 'comp']);

/** Whether a value is what stands on the right: one value, a network, a range, a set, the name of a set. */
export function isIn(value: Value, right: unknown, setOf: SetOf, anyOf: boolean): Truth {
  if ('flags' in value) return flagsFit(value, right, anyOf);
  if (typeof right === 'string' && right.startsWith('@'))
    return isIn(value, { set: setOf(right.slice(1)) }, setOf, true);
  const set = member(right, 'set');
  if (set !== undefined || Array.isArray(right)) {
    const elements = Array.isArray(set ?? right) ? listOf(set ?? right) : set === undefined ? null : [set];
    return elements === null ? null : some(elements.map((element) => isIn(value, element, setOf, true)));
  }
  // Elements of sets may carry a comment, or a time.
  const bare = member(member(right, 'elem'), 'val');
  if (bare !== undefined) return isIn(value, bare, setOf, anyOf);
  if (right === '*') return true;
  if ('parts' in value) {
    const parts = listOf(member(right, 'concat'));
    return parts.length === value.parts.length
      ? every(value.parts.map((part, index) => isIn(part, parts[index], setOf, true)))
      : null;
  }
  return isOne(value, right);
}

function isOne(value: Exclude<Value, { parts: unknown } | { flags: unknown }>, right: unknown): Truth {
  if ('ephemeral' in value) return isEphemeral(numbersOf(right));
  if ('number' in value) {
    const range = numbersOf(right);
    return range === null ? null : value.number >= range[0] && value.number <= range[1];
  }
  if ('address' in value) {
    const range = addressesOf(right);
    if (range === null) return null;
    return range.family === value.family && value.address >= range.first && value.address <= range.last;
  }
  if (typeof right !== 'string') return null;
  if ('word' in value) return value.word === right;
  if (value.device === null) return right === 'lo' ? false : null;
  return right.endsWith('*') ? value.device.startsWith(right.slice(0, -1)) : value.device === right;
}

/** Systems take ports of their own from 1024 on. */
function isEphemeral(range: readonly [number, number] | null): Truth {
  if (range === null) return null;
  if (range[1] < 1024) return false;
  return range[0] <= 1024 && range[1] === 65_535 ? true : null;
}

function numbersOf(right: unknown): readonly [number, number] | null {
  if (typeof right === 'number') return [right, right];
  const [from, to] = listOf(member(right, 'range'));
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : null;
}

/** Addresses on the right of a match: one, a network, or from one to another. */
export function addressesOf(right: unknown): IpRange | null {
  if (typeof right !== 'object' || right === null) return rangeOf(right);
  const known = ranges.get(right);
  const range = known === undefined ? rangeOf(right) : known;
  ranges.set(right, range);
  return range;
}

/** Large sets are looked at again and again. */
const ranges = new WeakMap<object, IpRange | null>();

function rangeOf(right: unknown): IpRange | null {
  const prefix = member(right, 'prefix');
  if (prefix !== undefined) return prefixRange(String(member(prefix, 'addr')), Number(member(prefix, 'len')));
  const [from, to] = listOf(member(right, 'range')).map((end) => prefixRange(String(end), null));
  if (from != null && to != null) return { ...from, last: to.last };
  return typeof right === 'string' ? prefixRange(right, null) : null;
}

function flagsFit(
  { flags, mask }: { flags: readonly string[]; mask: readonly string[] | null },
  right: unknown,
  anyOf: boolean,
): Truth {
  const wanted = words(right);
  if (wanted === null) return null;
  if (anyOf) return wanted.some((flag) => flags.includes(flag));
  const seen = mask === null ? flags : flags.filter((flag) => mask.includes(flag));
  return seen.length === wanted.length && seen.every((flag) => wanted.includes(flag));
}

/** Names of flags: one, several, or several by `|`. */
function words(value: unknown): string[] | null {
  if (typeof value === 'string') return [value];
  const list = Array.isArray(value) ? value : listOf(member(value, '|'));
  return list.length > 0 && list.every((one) => typeof one === 'string') ? list.map(String) : null;
}

export function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

export function every(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

function some(truths: readonly Truth[]): Truth {
  return truths.includes(true) ? true : truths.includes(null) ? null : false;
}
