import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../network/network.ts';
import { CliError } from './cli-error.ts';
import { exitCode } from './exit-code.ts';
import type { GlobalOptions } from './global-options.ts';
import { enterLab } from './lab-network.ts';
import { networkOf, readInventory, selectedHosts } from './load-network.ts';
import { renderConfigs } from './render-configs.ts';
import type { Shell } from './shell.ts';
import { askSudoPassword, type ConnectionOptions, sshOptions, targetOf } from './ssh-options.ts';

export interface GenerateOptions extends ConnectionOptions {
  /** The host to look at. */
  generate: string;
  out?: string;
  force?: true;
}

/** Writes a first spec of a host as it is. Changes nothing on it. Resolves with the exit code. */
export async function generateSpec(shell: Shell, options: GlobalOptions & GenerateOptions): Promise<number> {
  const inventory = await readInventory(shell, options);
  const file = options.out === undefined ? null : path.resolve(shell.cwd, options.out);
  if (file !== null && existsSync(file) && options.force !== true) {
    throw new CliError(`${file} is there already`, '--force writes over it');
  }
  const network = await networkOf(shell, inventory, options);
  const [host, ...others] = await selectedHosts(network, options.generate);
  if (host === undefined || others.length > 0) throw new CliError(`${options.generate} is not one host`);
  const lab = await enterLab(shell, inventory);
  if (lab.code !== null) return lab.code;

  const [config] = await renderConfigs(shell, options, network, [host]);
  const resources = config?.resources ?? [];
  const [{ connect }, { Unreachable }, { HostReader }, { HostLine }, { find }, { specText }] = await Promise.all([
    import('../ssh/connect.ts'),
    import('../ssh/unreachable.ts'),
    import('../spec/read/host-reader.ts'),
    import('../spec/read/host-line.ts'),
    import('../spec/generate/find.ts'),
    import('../spec/generate/spec-text.ts'),
  ]);
  const ssh = sshOptions(shell, options, lab.open);
  const sudoPassword = await askSudoPassword(shell, options);
  const line = new HostLine(() => connect(targetOf(host, options, sudoPassword), ssh));
  const reader = new HostReader(line);
  try {
    const found = await find(
      { ...facts(host), network, read: (observation) => reader.read(observation) },
      {
        paths: resources.flatMap((one) => ('path' in one && !('absent' in one) ? [one.path] : [])),
        sysctls: resources.flatMap((one) => (one.kind === 'sysctl' ? [one.name] : [])),
      },
    );
    const text = shell.output.redactor.text(specText(found));
    if (file === null) shell.output.redacted(text);
    else writeFileSync(file, text);
    return 0;
  } catch (error) {
    if (error instanceof Unreachable) throw new CliError(error.message, error.hint, exitCode.unreachable);
    throw error;
  } finally {
    await line.close();
  }
}

function facts(host: Host) {
  const { name, kind, address, publicNames } = host;
  return { name, kind, address, publicNames, from: host.kind === 'relay' ? host.from : null };
}
