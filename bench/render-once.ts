// Everything that comes before the first connection, once. What it took is told on standard output.
import path from 'node:path';

const started = performance.now();
const [{ loadInventory }, { deriveNetwork }, { loadRoles }, { renderNetwork }] = await Promise.all([
  import('../lib/inventory/load.ts'),
  import('../lib/network/derive.ts'),
  import('../lib/roles/load-roles.ts'),
  import('../lib/roles/render.ts'),
]);
const [root = '', inventory = ''] = process.argv.slice(2);
const network = deriveNetwork(await loadInventory(inventory));
const configs = renderNetwork(network, network.hosts, await loadRoles(path.join(root, 'roles')));
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ hosts: configs.length, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
