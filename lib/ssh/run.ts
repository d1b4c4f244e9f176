import { userInfo } from 'node:os';
import { Agents } from './agent.ts';
import { SshConfig } from './config.ts';
import { readConfigFile } from './config-file.ts';
import { JumpHosts } from './jump-hosts.ts';
import { KeyFiles } from './key-files.ts';
import { KnownHostsFiles } from './known-hosts-files.ts';
import type { RouteOptions } from './resolve-route.ts';
import type { SshOptions } from './target.ts';

/** What all connections of a run share. */
export interface Run {
  readonly options: RouteOptions;
  readonly config: Promise<SshConfig>;
  readonly knownHosts: KnownHostsFiles;
  readonly keyFiles: KeyFiles;
  readonly agents: Agents;
  readonly jumpHosts: JumpHosts;
}

const runs = new WeakMap<SshOptions, Run>();

/** The run that these options belong to: the same object, the same run. */
export function runOf(options: SshOptions): Run {
  const run = runs.get(options) ?? newRun(options);
  runs.set(options, run);
  return run;
}

function newRun(options: SshOptions): Run {
  return {
    options: { ...options, user: options.user ?? userInfo().username },
    config: readConfig(options),
    knownHosts: new KnownHostsFiles(),
    keyFiles: new KeyFiles(options.passphrase),
    agents: new Agents(),
    jumpHosts: new JumpHosts(),
  };
}

async function readConfig({ configFile, home }: SshOptions): Promise<SshConfig> {
  return new SshConfig(configFile === null ? [] : await readConfigFile(configFile, home));
}
