import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HostConfig } from '../../../lib/roles/render.ts';

/**
 * A piece of sh that brings what a host gets to its places: files, directories, and what commands do. Files with text
 * are kept in the directory meanwhile.
 */
export function installScript(config: HostConfig, directory: string): string {
  const store = path.join(directory, 'installed');
  rmSync(store, { recursive: true, force: true });
  mkdirSync(store);
  const steps = config.resources.flatMap((resource, i) => {
    if (resource.kind === 'command') return [`if ! { ${resource.unless ?? 'false'}; }; then ${resource.run}; fi`];
    if (resource.kind !== 'file' && resource.kind !== 'directory') return [];
    if (resource.absent === true) return [];
    const as = `-o ${resource.owner ?? 'root'} -g ${resource.group ?? 'root'}`;
    if (resource.kind === 'directory') return [`install -d ${as} -m ${resource.mode ?? '0755'} ${resource.path}`];
    const { content, mode = '0644' } = resource;
    const file = 'local' in content ? content.local : path.join(store, String(i));
    if ('text' in content) writeFileSync(file, content.text);
    return [`install -D ${as} -m ${mode} ${file} ${resource.path}`];
  });
  return `set -e\n${steps.join('\n')}\nset +e`;
}
