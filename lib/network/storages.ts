import type { Storage as WrittenStorage } from '../inventory/types.generated.ts';
import type { Storage } from './network.ts';

/** A storage with every default filled in; undefined for one without what the schema asks for. */
export function storageOf(written: WrittenStorage): Storage | undefined {
  const { kind, path, bucket, endpoint = null, region = null, access_key, secret_key } = written;
  if (kind === 'directory') return path === undefined ? undefined : { kind, path };
  if (bucket === undefined || access_key === undefined || secret_key === undefined) return undefined;
  const provider = written.provider ?? (endpoint === null ? 'AWS' : 'Other');
  return { kind, bucket, endpoint, region, provider, accessKey: access_key, secretKey: secret_key };
}
