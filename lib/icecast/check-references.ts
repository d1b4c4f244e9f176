import type { Finding } from './finding.ts';
import type { IcecastConfig, IcecastMount } from './types.generated.ts';

/** Values that Icecast warns of at start: its own defaults. */
const defaults: readonly { name: 'location' | 'admin' | 'hostname'; value: string }[] = [
  { name: 'location', value: 'Earth' },
  { name: 'admin', value: 'icemaster@localhost' },
  { name: 'hostname', value: 'localhost' },
];

/** What only shows when values are seen together: names used twice, loops of fallbacks, a burst beyond the queue. */
export function checkReferences(config: IcecastConfig): Finding[] {
  const findings: Finding[] = [];
  for (const { name, value } of defaults) {
    if (config[name] === value)
      findings.push({ path: `/icecast/${name}`, message: `is ${value}, which makes Icecast warn at start` });
  }
  const mounts = config.mount ?? [];
  const relays = config.relay ?? [];
  const mountNames = mounts.flatMap((mount) => mount['mount-name'] ?? []);
  for (const name of twice(mountNames)) {
    findings.push({ path: `/icecast/mount[${name}]`, message: 'stands more than once: Icecast takes the first only' });
  }
  for (const name of twice(relays.map((relay) => relay['local-mount']))) {
    findings.push({ path: `/icecast/relay[${name}]`, message: 'is pulled more than once' });
  }
  for (const port of twice(config['listen-socket'].map((socket) => `${socket['bind-address'] ?? ''} ${socket.port}`))) {
    findings.push({ path: '/icecast/listen-socket', message: `has port ${port.trim()} twice` });
  }
  for (const relay of relays) {
    if (mountNames.includes(relay['local-mount'])) continue;
    findings.push({
      path: `/icecast/relay[${relay['local-mount']}]`,
      message: 'has no <mount> of its own, so that a reload would not reach its limits',
    });
  }
  findings.push(...fallbackFindings(mounts));
  const limits = config.limits;
  if (limits['queue-size'] <= limits['burst-size']) {
    findings.push({ path: '/icecast/limits/queue-size', message: 'must be more than <burst-size>' });
  }
  for (const mount of mounts) {
    if ((mount['queue-size'] ?? limits['queue-size']) > (mount['burst-size'] ?? limits['burst-size'])) continue;
    findings.push({ path: `${pathOf(mount)}/queue-size`, message: 'must be more than <burst-size>' });
  }
  if (limits.sources >= limits.clients) {
    findings.push({
      path: '/icecast/limits/clients',
      message: 'must be more than <sources>, which count as clients too',
    });
  }
  return findings;
}

function fallbackFindings(mounts: readonly IcecastMount[]): Finding[] {
  const findings: Finding[] = [];
  const fallbacks = new Map(mounts.map((mount) => [mount['mount-name'], mount['fallback-mount']]));
  for (const mount of mounts) {
    const start = mount['mount-name'];
    const options = mount['fallback-override'] === 1 || mount['fallback-when-full'] === 1;
    if (options && mount['fallback-mount'] === undefined) {
      findings.push({ path: pathOf(mount), message: 'has fallback options but no <fallback-mount>: Icecast warns' });
    }
    const seen = new Set<string | undefined>();
    let at = mount['fallback-mount'];
    while (at !== undefined && at !== start && !seen.has(at)) {
      seen.add(at);
      at = fallbacks.get(at);
    }
    if (at !== undefined && at === start) {
      findings.push({ path: `${pathOf(mount)}/fallback-mount`, message: 'comes back to the mount itself' });
    }
  }
  return findings;
}

function pathOf(mount: IcecastMount): string {
  return `/icecast/mount[${mount['mount-name'] ?? mount['@type']}]`;
}

function twice(names: readonly string[]): Set<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}
