import { InvalidInventory } from '../../inventory/diagnostic.ts';
import { didYouMean } from '../../inventory/nearest.ts';
import type { Origin } from '../../inventory/origin.ts';
import { isMapping, type Value } from '../../inventory/vars.ts';
import type { Level } from '../levels.ts';
import { mergeVars } from '../merge-vars.ts';
import type { Network } from '../network.ts';
import { writtenOf } from '../written.ts';
import { levelsFor } from './levels-for.ts';

/** What one level says. A secret stays one, so that it never prints. */
export interface Said {
  readonly level: string;
  /** The whole key, as in `icecast.header_timeout`. Shorter than what was asked for where a level says less. */
  readonly key: string;
  readonly value: Value;
  readonly origin?: Origin;
}

/** Where the value of one key comes from: the level that won, and those that it hides, the nearest first. */
export interface Explanation extends Said {
  readonly hides: readonly Said[];
}

/**
 * Why a host has the value it has. The key is one of
 * - a value of the host: `region`, `tier`, `from`, `max_listeners`, `address`, `feeds`, `groups`, `limits.clients` …
 * - `ssh.user`, `provider.plan`, `station.name`, `sources.studio.buffer`, `mounts./live.mp3.max_listeners`
 * - anything else is looked for in the vars, with or without `vars.` in front: `icecast.header_timeout`
 *
 * A key that stands for a mapping gives an explanation for each value in it.
 *
 * @param defaults Levels below all others, such as the settings of the roles, for keys of vars.
 * @throws InvalidInventory if there is no such host or key.
 */
export function explain(
  network: Network,
  hostName: string,
  key: string,
  defaults: readonly Level[] = [],
): Explanation[] {
  const written = writtenOf(network.inventory);
  const host = network.hosts.find((candidate) => candidate.name === hostName);
  const writtenHost = written.hostsByName.get(hostName);
  if (host === undefined || writtenHost === undefined) {
    throw unknown('no-such-host', `\`${hostName}\` is no host`, hostName, [...written.hostsByName.keys()]);
  }
  const { prefix, rest, levels } = levelsFor(network, host, written, writtenHost, key, defaults);
  const merged = mergeVars(levels.map((level) => level.values));
  const found = find(merged, rest);
  if (found === undefined) {
    const near = leaves(merged, []).map((path) => [...prefix, ...path].join('.'));
    throw unknown('unknown-key', `\`${hostName}\` has no value \`${key}\``, key, near);
  }
  return leaves(found.value, found.path).map((path) => explainLeaf(levels, prefix, path));
}

function unknown(code: string, message: string, word: string, known: readonly string[]): InvalidInventory {
  const hint = didYouMean(word, known);
  return new InvalidInventory([{ code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) }]);
}

/** Follows a dotted key. The name of a mount has dots of its own, so the longest key that fits is taken at each step. */
function find(values: Value, key: string): { path: string[]; value: Value } | undefined {
  if (key === '') return { path: [], value: values };
  if (!isMapping(values)) return undefined;
  const fits = Object.keys(values).filter((name) => key === name || key.startsWith(`${name}.`));
  for (const name of fits.sort((a, b) => b.length - a.length)) {
    const found = find(values[name] ?? null, key.slice(name.length + 1));
    if (found !== undefined) return { path: [name, ...found.path], value: found.value };
  }
  return undefined;
}

/** The paths of all values below one, itself if it is no mapping. */
function leaves(value: Value, path: readonly string[]): string[][] {
  if (!isMapping(value) || Object.keys(value).length === 0) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function explainLeaf(levels: readonly Level[], prefix: readonly string[], path: readonly string[]): Explanation {
  const said = levels.flatMap((level) => saidBy(level, prefix, path) ?? []).reverse();
  const [won, ...hides] = said;
  if (won === undefined) throw new Error(`no level says ${path.join('.')}`);
  return { ...won, hides };
}

/** What a level says at a path, or at a step on the way to it if that is no mapping and so stands in its place. */
function saidBy(level: Level, prefix: readonly string[], path: readonly string[]): Said | undefined {
  let value: Value = level.values;
  for (const [i, step] of path.entries()) {
    if (!isMapping(value)) return sayAt(level, prefix, path.slice(0, i), value);
    if (!Object.hasOwn(value, step)) return undefined;
    value = value[step] ?? null;
  }
  return sayAt(level, prefix, path, value);
}

function sayAt(level: Level, prefix: readonly string[], path: readonly string[], value: Value): Said {
  const origin = level.origin?.(path);
  return { level: level.name, key: [...prefix, ...path].join('.'), value, ...(origin === undefined ? {} : { origin }) };
}
