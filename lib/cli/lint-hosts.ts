import type { Server } from '../icecast/lint/rule.ts';
import type { GlobalOptions } from './global-options.ts';
import { type Linted, lintedInventory, lintedXml } from './lint-findings.ts';
import { loadNetwork, selectedHosts } from './load-network.ts';
import { renderConfigs } from './render-configs.ts';
import { type RenderedFile, renderedFiles } from './rendered-files.ts';
import type { Shell } from './shell.ts';

/**
 * What there is to say of an inventory without errors, and of the icecast.xml of every selected host.
 *
 * @throws InvalidInventory
 */
export async function lintHosts(
  shell: Shell,
  options: GlobalOptions,
  { server, ignores }: { server: Partial<Server>; ignores: ReadonlyMap<string, string> },
): Promise<{ findings: Linted[]; hosts: number }> {
  const network = await loadNetwork(shell, { ...options, quiet: true });
  const selected = await selectedHosts(network, options.limit);
  const findings = lintedInventory(network.warnings, ignores);
  const links = new Map(selected.map(({ name, provider }) => [name, provider?.link_mbit ?? null]));
  for (const config of await renderConfigs(shell, options, network, selected)) {
    const files = renderedFiles(config);
    const about = { link: links.get(config.host) ?? null, descriptors: descriptorsIn(files), ...server };
    for (const { path, text } of files) {
      if (text === null || !path.endsWith('/icecast.xml')) continue;
      findings.push(
        ...lintedXml(`${config.host}:${path}`, text, { server: about }, ignores).map(intended).map(inInventory),
      );
    }
  }
  return { findings, hosts: selected.length };
}

/** Of a server as a whole `max_listeners` says how many it takes, whatever its mounts would let in. */
function intended(finding: Linted): Linted {
  if (finding.code !== 'clients' || finding.ignored !== undefined) return finding;
  return { ...finding, ignored: { reason: 'max_listeners limits the server as a whole', by: 'inventory' } };
}

/** Nobody changes a file that is rendered: what is written in the inventory instead; and `--fix` wants files. */
function inInventory({ fix: _inFiles, ...finding }: Linted): Linted {
  const hint = words.get(finding.code);
  return hint === undefined ? finding : { ...finding, hint };
}

const words: ReadonlyMap<string, string> = new Map([
  ['relay-retry', 'write `retry_interval: 5` under `vars.icecast`, or leave it out'],
  ['crowded', 'add a relay, and lower `max_listeners`'],
  ['no-way-back', 'leave `fallback_override` out'],
]);

/** What the unit that is rendered beside it allows; systemd's own 1024 without one. */
function descriptorsIn(files: readonly RenderedFile[]): number {
  const unit = files.find(({ path }) => path.endsWith('/icecast2.service'))?.text ?? '';
  return Number(/^LimitNOFILE=(\d+)/m.exec(unit)?.[1] ?? 1024);
}
