import type { IcecastHeader } from '../../inventory/types.generated.ts';

export interface HeaderContext {
  readonly name: string;
  readonly value: string;
  readonly status: number | null;
}

export function headerContexts(headers: readonly IcecastHeader[] = []): HeaderContext[] {
  return headers.map(({ name, value, status = null }) => ({ name, value, status }));
}
