import type { Network } from '../../network/network.ts';
import type { Crowd } from '../radio/crowd.ts';
import { type PublicCrowdOptions, publicCrowd } from '../radio/public-crowd.ts';
import type { NamedMount } from '../radio/radio-host.ts';
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
  /** Whether those are all that there are: `--limit` leaves none out. */
  readonly whole: boolean;
  readonly #network: Network;

  constructor(run: SpecRun) {
    const { network, hosts } = run.scope;
    this.#network = network;
    this.station = network.station;
    this.regions = network.regions;
    this.mounts = network.mounts;
    this.sources = network.sources;
    this.hosts = hosts.map((host) => specHost(run, host));
    this.whole = hosts.length === network.hosts.length;
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

  /** Those that answer DNS, whatever else they do. */
  get nameservers(): readonly SpecHost[] {
    return this.hosts.filter(({ groups }) => groups.includes('nameservers'));
  }

  /** Those that lead listeners to relays by URL, whatever else they do. */
  get directors(): readonly SpecHost[] {
    return this.hosts.filter(({ groups }) => groups.includes('directors'));
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

  /**
   * Attaches so many listeners to a mount as the public comes: they ask the network's own name servers for the name in
   * the mount's URL, each as a client of a region's network, then a director, and go where it sends them. Once there,
   * they stay until their spec ends; until its suite ends, if `before` attaches them.
   * @throws ReadOnly for more than one, in a run that may not change what others meet
   * @throws RangeError with `--limit`: the public goes to all hosts that there are
   */
  async crowd(mount: NamedMount, count: number, options: PublicCrowdOptions = {}): Promise<Crowd> {
    if (!this.whole)
      throw new RangeError('the public goes wherever it is led, and --limit leaves out some of the hosts');
    return publicCrowd(this.#network, mount, count, options);
  }
}

/** Says what must be true of the network as a whole. Its specs run one after the other, and beside no others. */
export function network(block: (net: SpecNetwork) => void): void {
  const run = activeRun();
  describe('the network', () => block(new SpecNetwork(run)));
}
