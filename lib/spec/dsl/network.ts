import type { Network } from '../../network/network.ts';
import { activeRun, type SpecRun } from '../run/spec-run.ts';
import { type SpecHost, specHost } from './spec-host.ts';

/** The whole network in a spec, as far as `--limit` reaches. */
export class SpecNetwork {
  readonly station: Network['station'];
  readonly regions: Network['regions'];
  readonly mounts: Network['mounts'];
  /** First choice first. */
  readonly sources: Network['sources'];
  /** The hosts of this run. */
  readonly hosts: readonly SpecHost[];

  constructor(run: SpecRun) {
    const { network, hosts } = run.scope;
    this.station = network.station;
    this.regions = network.regions;
    this.mounts = network.mounts;
    this.sources = network.sources;
    this.hosts = hosts.map((host) => specHost(run, host));
  }

  get masters(): readonly SpecHost[] {
    return this.hosts.filter(({ kind }) => kind === 'master');
  }

  get relays(): readonly SpecHost[] {
    return this.hosts.filter(({ kind }) => kind === 'relay');
  }

  get studios(): readonly SpecHost[] {
    return this.hosts.filter(({ kind }) => kind === 'studio');
  }

  /**
   * One of the hosts of this run.
   * @throws RangeError if there is none of this name, or --limit leaves it out
   */
  host(name: string): SpecHost {
    const host = this.hosts.find((one) => one.name === name);
    if (host === undefined) throw new RangeError(`there is no host ${name} in this run`);
    return host;
  }
}

/** Says what must be true of the network as a whole. Its specs run one after the other, and beside no others. */
export function network(block: (net: SpecNetwork) => void): void {
  const run = activeRun();
  describe('the network', () => block(new SpecNetwork(run)));
}
