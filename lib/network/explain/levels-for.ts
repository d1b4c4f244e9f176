import { icecastLevels } from '../icecast/levels.ts';
import { type Level, varLevels, writtenLevel } from '../levels.ts';
import type { Host, Network } from '../network.ts';
import type { Written, WrittenHost } from '../written.ts';
import { hostLevels, isHostKey } from './host-levels.ts';
import { mountLevels } from './mount-levels.ts';
import {
  directingLevels,
  providerLevels,
  rolloutLevels,
  sourceLevels,
  sshLevels,
  stationLevels,
} from './section-levels.ts';
import { valuesOf } from './values-of.ts';

/** The levels that a key is looked for in. `prefix` is what its first steps say of the section, `rest` the others. */
export interface Levels {
  readonly prefix: readonly string[];
  readonly rest: string;
  readonly levels: readonly Level[];
}

/** Which part of the inventory a key speaks of. */
export function levelsFor(
  network: Network,
  host: Host,
  written: Written,
  writtenHost: WrittenHost,
  key: string,
  defaults: readonly Level[],
): Levels {
  const dot = key.indexOf('.');
  const head = dot === -1 ? key : key.slice(0, dot);
  const rest = dot === -1 ? '' : key.slice(dot + 1);
  switch (head) {
    case 'ssh':
      return { prefix: [head], rest, levels: sshLevels(network, host, writtenHost) };
    case 'provider':
      return { prefix: [head], rest, levels: providerLevels(network, writtenHost) };
    case 'station':
      return { prefix: [head], rest, levels: stationLevels(network) };
    case 'rollout':
      return { prefix: [head], rest, levels: rolloutLevels(network, host) };
    case 'sources':
      return { prefix: [head], rest, levels: sourceLevels(network, written) };
    case 'mounts':
      return { prefix: [head], rest, levels: mountLevels(network, host, written) };
  }
  // A host may be one; everything about it is what all directors have in common.
  if (head === 'director' && rest !== '') {
    const knobs = [...defaults, ...varLevels(written, writtenHost, host.groups, network.set)];
    return { prefix: [], rest: key, levels: [...knobs, ...directingLevels(network)] };
  }
  if (isHostKey(head)) return { prefix: [], rest: key, levels: hostLevels(network, host, writtenHost) };
  if (head === 'icecast') {
    const said = icecastLevels(written).get(host.name) ?? [];
    const typed = said.map((level) =>
      writtenLevel(network.inventory, level.name, level.pointer.replace(/\/icecast$/, ''), {
        icecast: valuesOf(level.data),
      }),
    );
    const knobs = [...defaults, ...varLevels(written, writtenHost, host.groups, network.set)];
    return { prefix: [], rest: key, levels: [...knobs, ...typed] };
  }
  const vars = [...defaults, ...varLevels(written, writtenHost, host.groups, network.set)];
  return { prefix: [], rest: head === 'vars' ? rest : key, levels: vars };
}
