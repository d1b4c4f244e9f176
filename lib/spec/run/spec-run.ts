import type { Host, Network } from '../../network/network.ts';
import type { Session } from '../../ssh/session.ts';
import { HostLine } from '../read/host-line.ts';
import type { RoleFacts } from './role-facts.ts';
import { Scope } from './scope.ts';

export interface SpecScope {
  readonly network: Network;
  /** The hosts that this run may touch: what --limit selects. */
  readonly hosts: readonly Host[];
  readonly connect: (host: Host) => Promise<Session>;
  /** Reads the roles. It takes longer than many a run, so it is asked only where a spec is about what they render. */
  readonly roles: () => Promise<RoleFacts>;
  /** Whether steps that change a host are refused. */
  readonly readOnly: boolean;
}

/** What all specs of one run share: the network, the hosts that they may touch, and the connections to those. */
export class SpecRun {
  readonly scope: SpecScope;
  /** The suites that `hosts` made, and whose they are. */
  readonly suites = new WeakMap<Mocha.Suite, string>();
  /** What lasts no longer than the run, whatever becomes of the suite that began it. */
  readonly scopeOfAll = new Scope(null);
  readonly #lines = new Map<string, HostLine>();
  #roles: Promise<RoleFacts> | null = null;

  constructor(scope: SpecScope) {
    this.scope = scope;
  }

  /** The connection to a host. It is opened when somebody needs it. */
  line(host: Host): HostLine {
    const line = this.#lines.get(host.name) ?? new HostLine(() => this.scope.connect(host));
    this.#lines.set(host.name, line);
    return line;
  }

  /** What the roles say, read once. @throws InvalidInventory */
  roles(): Promise<RoleFacts> {
    this.#roles ??= this.scope.roles();
    return this.#roles;
  }

  async close(): Promise<void> {
    await this.scopeOfAll.end().catch(() => {});
    for (const line of this.#lines.values()) line.close();
  }
}

let active: SpecRun | null = null;

/** Makes a run the one that specs are loaded for; null: there is none any more. */
export function activate(run: SpecRun | null): void {
  active = run;
}

/** The run that specs are loaded for. */
export function activeRun(): SpecRun {
  if (active === null) throw new Error('specs about hosts need an inventory: run them with `aircheck spec FILE`');
  return active;
}
