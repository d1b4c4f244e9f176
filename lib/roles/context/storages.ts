import { pointer } from '../../inventory/pointer.ts';
import type { Secret } from '../../inventory/secret.ts';
import type { Network } from '../../network/network.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** A storage as templates see it. What its kind has not is null. */
export interface StorageContext {
  readonly name: string;
  readonly kind: 's3' | 'directory';
  readonly endpoint: string | null;
  readonly region: string | null;
  readonly provider: string | null;
  readonly access_key: Secret | null;
  readonly secret_key: Secret | null;
}

export function storageContexts(network: Network, origins: Origins): StorageContext[] {
  return [...network.storages].map(([name, storage]) => {
    const bucket = storage.kind === 's3' ? storage : null;
    const context = {
      name,
      kind: storage.kind,
      endpoint: bucket?.endpoint ?? null,
      region: bucket?.region ?? null,
      provider: bucket?.provider ?? null,
      access_key: bucket?.accessKey ?? null,
      secret_key: bucket?.secretKey ?? null,
    };
    origins.register(context, inventoryLocator(network.inventory, [pointer('storages', name)]));
    return context;
  });
}

/** A place in a storage as rclone calls it: `archive:bucket/path`. */
export function remoteOf({ storages }: Network, name: string, ...path: readonly string[]): string {
  const storage = storages.get(name);
  if (storage === undefined) throw new Error(`${name} is no storage of the network`);
  const root = storage.kind === 's3' ? storage.bucket : storage.path;
  return `${name}:${[root, ...path].filter((part) => part !== '').join('/')}`;
}
