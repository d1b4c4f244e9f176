import type { Resource } from '../resources/types.generated.ts';

/** Where the configuration of a host's Icecast stands; null: it shall have none. */
export function icecastPath(resources: readonly Resource[]): string | null {
  const reads = resources.flatMap((resource) => (resource.kind === 'service' ? (resource.reads ?? []) : []));
  return reads.find(({ change }) => change === 'icecast')?.path ?? null;
}
