import path from 'node:path';
import { pointer } from '../../inventory/pointer.ts';
import type { Secret } from '../../inventory/secret.ts';
import type { Network, Source } from '../../network/network.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** A source as templates see it. What its kind has not is null, or an empty list. */
export interface SourceContext {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly priority: number;
  readonly user: string | null;
  readonly password: Secret | null;
  readonly buffer: number | null;
  readonly dead_air: { readonly after: number; readonly below: number } | null;
  readonly directory: string | null;
  /** Of a playlist: where each file is on this machine, and where it goes on the master. */
  readonly files: readonly { readonly local: string; readonly path: string }[];
}

export function sourceContext(network: Network, source: Source, origins: Origins): SourceContext {
  const context = {
    name: source.name,
    kind: source.kind,
    priority: source.priority,
    user: source.kind === 'live' ? source.user : null,
    password: source.kind === 'live' ? source.password : null,
    buffer: source.kind === 'live' ? source.buffer : null,
    dead_air: source.kind === 'live' ? source.deadAir : null,
    directory: source.kind === 'playlist' ? source.directory : null,
    files:
      source.kind === 'playlist'
        ? source.files.map((local) => ({ local, path: `${source.directory}/${path.basename(local)}` }))
        : [],
  };
  origins.register(context, inventoryLocator(network.inventory, [pointer('sources', source.name)]));
  return context;
}
