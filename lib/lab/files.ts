import path from 'node:path';
import { LabError } from './error.ts';
import type { LabPlan } from './plan.ts';

/** Where the labs of this machine are kept, if nothing else is said. */
export const defaultHome = '/var/tmp/aircheck';

/** What all labs below one home share. */
export interface HomeFiles {
  readonly home: string;
  /** The private key that opens every box. */
  readonly key: string;
  /** What sudo asks the user `operator` for. */
  readonly operatorPassword: string;
  readonly images: string;
  readonly locks: string;
  readonly labs: string;
  /** Package cache: its configuration, socket and the cache itself. */
  readonly apt: string;
  readonly vagrant: string;
}

/** The files of one lab. */
export interface LabFiles extends HomeFiles {
  /** All that this lab alone has: gone after `down`. */
  readonly directory: string;
  /** What is up: driver, image and plan. Written before anything is made, removed last. */
  readonly record: string;
  readonly sshConfig: string;
  readonly knownHosts: string;
  /** /etc/hosts as the lab sees it. */
  readonly hosts: string;
  readonly resolvConf: string;
  readonly boxes: string;
}

/**
 * @param home absolute; it becomes part of mount options, so only plain characters, and short enough for a socket.
 * @throws {LabError} `lab-home`
 */
export function homeFiles(home: string): HomeFiles {
  if (!/^\/[A-Za-z0-9._/-]+$/.test(home) || home.length > 70) {
    throw new LabError('lab-home', `${home} cannot keep the lab`, {
      hint: 'an absolute path of letters, digits and . _ - /, of at most 70 characters',
    });
  }
  const at = (...parts: string[]): string => path.join(home, ...parts);
  return {
    home: at(),
    key: at('key'),
    operatorPassword: at('operator-password'),
    images: at('images'),
    locks: at('locks'),
    labs: at('labs'),
    apt: at('apt'),
    vagrant: at('vagrant'),
  };
}

/** @throws {LabError} `lab-home` */
export function labFiles(plan: Pick<LabPlan, 'namespace'>, home: string): LabFiles {
  const shared = homeFiles(home);
  const at = (...parts: string[]): string => path.join(shared.labs, plan.namespace, ...parts);
  return {
    ...shared,
    directory: at(),
    record: at('lab.json'),
    sshConfig: at('ssh_config'),
    knownHosts: at('known_hosts'),
    hosts: at('hosts'),
    resolvConf: at('resolv.conf'),
    boxes: at('boxes'),
  };
}
