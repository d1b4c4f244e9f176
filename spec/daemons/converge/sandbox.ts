import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { converge } from '../../../lib/converge/converge.ts';
import type { ConvergeOptions } from '../../../lib/converge/options.ts';
import { Redactor } from '../../../lib/events/redactor.ts';
import type { Event, HostFinished, HostPlanned } from '../../../lib/events/types.generated.ts';
import type { Master } from '../../../lib/network/network.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import type { Check, HostConfig, Verification } from '../../../lib/roles/render.ts';
import { undisturbed } from '../../unit/converge/hosts.ts';
import { LocalSession } from './local-session.ts';

/** A user that is not root: the one that runs this, or else nobody. */
const plainUser = 65534;

export interface Wanted {
  readonly resources: readonly Resource[];
  readonly checks?: readonly Pick<Check, 'name' | 'tree' | 'command'>[];
  readonly verify?: readonly Pick<Verification, 'name' | 'command' | 'within'>[];
  readonly roles?: readonly string[];
}

export interface Result {
  readonly events: readonly Event[];
  readonly finished: HostFinished;
  readonly planned: HostPlanned | undefined;
  /** How many scripts were run on the host. */
  readonly runs: number;
}

/** A directory that is converged by a real transaction, run by a real shell as a plain user: a host without a host. */
export class Sandbox {
  readonly directory = mkdtempSync(path.join(tmpdir(), 'aircheck-converge-'));
  readonly state = this.at('state');
  readonly shell: string;
  /** Those that were opened by the last converge. */
  sessions: LocalSession[] = [];

  constructor(shell = 'sh') {
    this.shell = shell;
    chmodSync(this.directory, 0o755);
    for (const name of ['root', 'home']) {
      mkdirSync(this.at(name));
      if (process.getuid?.() === 0) chownSync(this.at(name), plainUser, plainUser);
    }
    if (process.getuid?.() === 0) chownSync(this.directory, plainUser, plainUser);
  }

  at(...names: readonly string[]): string {
    return path.join(this.directory, ...names);
  }

  /** A path below the directory that is converged. */
  in(name: string): string {
    return this.at('root', name);
  }

  /** Logs in. A sandbox of another sort does that its own way. */
  session(): LocalSession {
    const drop = ['setpriv', `--reuid=${plainUser}`, `--regid=${plainUser}`, '--clear-groups'];
    const shell = [...this.shell.split(' '), '-s'];
    return new LocalSession({
      command: process.getuid?.() === 0 ? [...drop, ...shell] : shell,
      environment: { HOME: this.at('home') },
    });
  }

  async converge(wanted: Wanted, options: Partial<ConvergeOptions> = {}): Promise<Result> {
    const events: Event[] = [];
    this.sessions = [];
    await converge({
      command: 'converge',
      inventory: '/inventory',
      hosts: [{ host: master, config: configOf(wanted), target: targetOf('box') }],
      network: [master],
      connect: async () => {
        const session = this.session();
        this.sessions.push(session);
        return session;
      },
      ...undisturbed,
      forks: 1,
      operator: 'ann@desk',
      stateDirectory: this.state,
      redactor: new Redactor(),
      confirm: async () => ({ go: true, mostDropped: Number.POSITIVE_INFINITY }),
      signal: new AbortController().signal,
      emit: (event) => events.push(event),
      ...options,
    });
    const finished = events.find((event) => event.type === 'host-finished');
    if (finished === undefined) throw new Error('the host was not finished');
    const planned = events.findLast((event) => event.type === 'host-planned');
    return { events, finished, planned, runs: this.sessions.reduce((sum, { runs }) => sum + runs, 0) };
  }

  /** Everything below the directory that is converged: type, mode, owner, time, content. */
  snapshot(): Map<string, string> {
    const names = readdirSync(this.at('root'), { recursive: true, encoding: 'utf8' }).sort();
    const isLink = (name: string): boolean => lstatSync(this.in(name)).isSymbolicLink();
    const own = names.filter((name) => !isLink(path.dirname(name)));
    return new Map(own.map((name) => [name, describe(this.in(name))]));
  }

  remove(): void {
    rmSync(this.directory, { recursive: true });
  }
}

function describe(file: string): string {
  const stat = lstatSync(file);
  const owner = `${(stat.mode & 0o7777).toString(8)} ${stat.uid}:${stat.gid}`;
  if (stat.isSymbolicLink()) return `link ${readlinkSync(file)}`;
  if (stat.isDirectory()) return `directory ${owner}`;
  return `file ${owner} ${stat.mtimeMs} ${readFileSync(file, 'base64')}`;
}

export function configOf({ resources, checks = [], verify = [], roles = [] }: Wanted, host = 'box'): HostConfig {
  return {
    host,
    resources,
    roles,
    checks: checks.map((check) => ({ role: 'test', user: null, ...check })),
    verify: verify.map((verification) => ({ role: 'test', ...verification })),
  };
}

export function targetOf(name: string) {
  return {
    name,
    address: '127.0.0.1',
    port: null,
    user: null,
    identityFile: null,
    jump: null,
    become: false,
    sudoPassword: null,
    connectTimeout: 5,
  };
}

export const master: Master = {
  name: 'box',
  address: '127.0.0.1',
  publicNames: ['box'],
  region: null,
  groups: ['all', 'masters'],
  vars: {},
  ssh: {
    address: '127.0.0.1',
    port: null,
    user: null,
    identityFile: null,
    jump: null,
    become: false,
    sudoPassword: null,
    connectTimeout: 5,
  },
  provider: null,
  pointer: '/masters/box',
  kind: 'master',
  role: 'primary',
  maxListeners: 100,
  feeds: [],
  mayFeed: [],
  icecast: {},
};
