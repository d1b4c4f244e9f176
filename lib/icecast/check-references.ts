import type { BlockModel } from './block-model.ts';
import type { CommonConfig, CommonMount } from './common-config.ts';
import type { Finding } from './finding.ts';
import type { ServerModel } from './model.ts';

/** Values that Icecast warns of at start: its own defaults. */
const defaults: readonly { name: 'location' | 'admin' | 'hostname'; value: string }[] = [
  { name: 'location', value: 'Earth' },
  { name: 'admin', value: 'icemaster@localhost' },
  { name: 'hostname', value: 'localhost' },
];

/**
 * What only shows when values are seen together: names used twice, loops of fallbacks, a burst beyond the queue.
 *
 * @param server What the server is meant to be: whether what works and is unwise is left alone, and its own mounts,
 *   of which names may be patterns.
 */
export function checkReferences(config: CommonConfig, server: About = { as_found: false, blocks: [] }): Finding[] {
  const findings = [...contradictions(config), ...patterns(config, new Set(server.blocks.map(({ name }) => name)))];
  return server.as_found ? findings : [...findings, ...unwise(config)];
}

type About = Pick<ServerModel, 'as_found'> & { readonly blocks: readonly Pick<BlockModel, 'name'>[] };

/** Mounts that match others, and are not meant to. */
function patterns({ mount = [] }: CommonConfig, meant: ReadonlySet<string | null>): Finding[] {
  return mount
    .filter(
      ({ 'mount-name': name }) =>
        name !== undefined && /[*?[\\]/.test(name) && !meant.has(name === '/*' && meant.has(null) ? null : name),
    )
    .map((block) => ({ path: `${pathOf(block)}/mount-name`, message: 'has characters that match other mounts' }));
}

/** What Icecast would drop, or not start with. */
function contradictions(config: CommonConfig): Finding[] {
  const findings: Finding[] = [];
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
  return findings;
}

function unwise(config: CommonConfig): Finding[] {
  const findings: Finding[] = [];
  const mounts = config.mount ?? [];
  for (const { name, value } of defaults) {
    if (config[name] === value)
      findings.push({ path: `/icecast/${name}`, message: `is ${value}, which makes Icecast warn at start` });
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

function fallbackFindings(mounts: readonly CommonMount[]): Finding[] {
  const findings: Finding[] = [];
  const fallbacks = new Map(mounts.map((mount) => [mount['mount-name'], fallbackOf(mount)]));
  for (const mount of mounts) {
    const start = mount['mount-name'];
    const options =
      mount['fallback-override'] === 1 || mount['fallback-override'] === 'all' || mount['fallback-when-full'] === 1;
    if (options && mount['fallback-mount'] === undefined) {
      findings.push({ path: pathOf(mount), message: 'has fallback options but no <fallback-mount>: Icecast warns' });
    }
    const seen = new Set<string | undefined>();
    let at = fallbackOf(mount);
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

function fallbackOf({ 'fallback-mount': fallback }: CommonMount): string | undefined {
  return typeof fallback === 'object' ? fallback[''] : fallback;
}

function pathOf(mount: CommonMount): string {
  return `/icecast/mount[${mount['mount-name'] ?? mount['@type']}]`;
}

function twice(names: readonly string[]): Set<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}
