import type { Resource } from './types.generated.ts';

export type KindName = Resource['kind'];

/** All kinds, in the order in which a host gets them: what comes later may need what comes earlier. */
export const kindNames: readonly KindName[] = [
  'package',
  'group',
  'user',
  'authorized_key',
  'directory',
  'file',
  'symlink',
  'sysctl',
  'command',
  'service',
];
