import type { Lab } from '../../../lib/lab/driver.ts';
import { labFiles } from '../../../lib/lab/files.ts';

/** A lab of two boxes, as data. */
export function exampleLab(): Lab {
  const plan = {
    namespace: 'airtest',
    network: '10.78.0.0/24',
    gateway: '10.78.0.1',
    boxes: [
      { name: 'master1', address: '10.78.0.11' },
      { name: 'relay-eu1', address: '10.78.0.21' },
    ],
  };
  const image = { digest: '0123456789abcdef', rootfs: '/srv/lab/images/0123456789abcdef/rootfs' };
  return { plan, files: labFiles(plan, '/srv/lab'), image, provider: null };
}
