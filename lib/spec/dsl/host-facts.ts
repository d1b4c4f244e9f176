import type { Vars } from '../../inventory/vars.ts';
import { mountsOn } from '../../network/capacity.ts';
import { type Direction, directionOf } from '../../network/director/direction.ts';
import { isDirector } from '../../network/director/directors.ts';
import { type Room, roomOn } from '../../network/director/room.ts';
import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import { pulledOn, upstreamsFor } from '../../network/icecast/relays.ts';
import type { Place } from '../../network/icecast/sockets.ts';
import { intakeOn, intakePorts } from '../../network/intake.ts';
import { LEADER_PORT, leaderOf } from '../../network/leader.ts';
import type { Host, Mount, Network, Studio } from '../../network/network.ts';
import { quote } from '../../resources/quote.ts';
import type { Resource } from '../../resources/types.generated.ts';
import type { CommandResult } from '../../ssh/command.ts';
import { icecastPlace, icecastPorts } from '../radio/icecast-place.ts';
import type { RadioHost } from '../radio/radio-host.ts';
import { HostReader } from '../read/host-reader.ts';
import type { Observation } from '../read/observation.ts';
import { asStep } from '../run/spec-in-progress.ts';
import type { SpecRun } from '../run/spec-run.ts';
import { Subject } from '../subject.ts';
import { type HostMatchers, type HostRefinements, type HostState, hostKind, observeHost } from '../subjects/host.ts';
import type { RenderedHost } from '../subjects/resources.ts';
import { mayChange } from './read-only.ts';
import { SpecStudio } from './spec-studio.ts';

/** A host as specs see it: what the inventory says of it, and a way to ask and to change it. */
export class HostFacts extends Subject<HostState, HostMatchers, HostRefinements> implements RadioHost, RenderedHost {
  readonly kind: Host['kind'];
  readonly address: string;
  /** Names that listeners use. */
  readonly publicNames: readonly string[];
  readonly region: string | null;
  readonly groups: readonly string[];
  /** Of a relay: 1 pulls from a master. */
  readonly tier: number | null;
  /** Of a master. */
  readonly role: 'primary' | 'standby' | null;
  /** The host that a relay pulls from while nothing is wrong. */
  readonly from: string | null;
  /** All that it may pull from, first choice first. */
  readonly upstreams: readonly string[];
  /** Who finds another of them. */
  readonly failover: 'haproxy' | 'nginx' | 'icecast' | 'none';
  /** Whether it returns to the first when that is back. */
  readonly failback: 'stay' | 'return';
  /** The hosts that pull from it. */
  readonly feeds: readonly string[];
  readonly maxListeners: number | null;
  /** The name of the source that a studio is. */
  readonly sourceName: string | null;
  /** What a studio plays, unless a spec tells it otherwise: a tone, or a sound card. */
  readonly plays: Studio['plays'] | null;
  /** The mounts as it has them: a master lets relays in on top of a mount's listeners. A studio has none. */
  readonly mounts: readonly Mount[];
  /** Those of them that its Icecast pulls from `from`, each by itself. */
  readonly pulledMounts: readonly Mount[];
  /** The ports on which its Icecast takes connections; a studio has none. */
  readonly icecastPorts: readonly number[];
  /** Where other machines reach its Icecast, without TLS; null: it has none, or one that listens on the host alone. */
  readonly icecastPlace: Place | null;
  /** The ports on which a master takes encoders that know one address, to take them to the master that leads. */
  readonly intakePorts: readonly number[];
  /** Where a standby master takes what only the primary has, on the host itself; null elsewhere. */
  readonly leaderPort: number | null;
  /** How it leads listeners to relays by URL; null: it is no director. */
  readonly direction: Direction | null;
  /** What directors ask a relay about its room for listeners; null: they ask nothing. */
  readonly room: Room | null;
  readonly network: Network;
  readonly #run: SpecRun;
  readonly #host: Host;
  readonly #reader: HostReader;

  constructor(run: SpecRun, host: Host) {
    const { network } = run.scope;
    const reader = new HostReader(run.line(host));
    const from = host.kind === 'relay' ? host.from : null;
    const { name, kind, address, publicNames } = host;
    super(hostKind, name, name, () =>
      observeHost({ name, kind, address, publicNames, from, network, read: (observation) => reader.read(observation) }),
    );
    this.kind = host.kind;
    this.address = host.address;
    this.publicNames = host.publicNames;
    this.region = host.region;
    this.groups = host.groups;
    this.tier = host.kind === 'relay' ? host.tier : null;
    this.role = host.kind === 'master' ? host.role : null;
    this.from = from;
    this.upstreams = host.kind === 'relay' ? host.upstreams : [];
    this.failover = host.kind === 'relay' ? host.failover : 'none';
    this.failback = host.kind === 'relay' ? host.failback : 'stay';
    this.feeds = hasIcecast(host) ? host.feeds : [];
    this.maxListeners = hasIcecast(host) ? host.maxListeners : null;
    this.sourceName = host.kind === 'studio' ? host.source : null;
    this.plays = host.kind === 'studio' ? host.plays : null;
    this.mounts = mountsOn(network, host);
    this.pulledMounts = this.mounts.filter(
      (mount) => mount.at?.includes(name) !== true && host.kind === 'relay' && pulledOn(network, host, mount) !== null,
    );
    this.icecastPorts = icecastPorts(host);
    this.icecastPlace = icecastPlace(host);
    const intake = intakeOn(network, host);
    this.intakePorts = intake === null ? [] : intakePorts(intake);
    this.leaderPort = leaderOf(network, host) === null ? null : LEADER_PORT;
    this.direction = isDirector(host) ? directionOf(network) : null;
    this.room = roomOn(network, host);
    this.network = network;
    this.#run = run;
    this.#host = host;
    this.#reader = reader;
  }

  override get title(): string {
    return `host ${this.name}`;
  }

  /** The names of those that it may pull a mount from, first choice first. */
  upstreamsOf(mount: Mount): readonly string[] {
    return this.#host.kind === 'relay' ? upstreamsFor(this.network, this.#host, mount).map(({ name }) => name) : [];
  }

  /** A free value of the inventory, as `aircheck explain` shows it. */
  get vars(): Host['vars'] {
    return this.#host.vars;
  }

  /**
   * The settings of a role on this host: what the inventory says of them, and the role's defaults.
   * @throws RangeError if there is no such role
   */
  async settings(role: string): Promise<Vars> {
    return (await this.#run.roles()).settingsOf(role, this.#host);
  }

  /** Everything that the roles put on it, as `aircheck render` has it. @throws InvalidInventory */
  async wanted(): Promise<readonly Resource[]> {
    return (await this.#run.roles()).resourcesOf(this.#host);
  }

  /**
   * The studio on it, to tell it what to play.
   * @throws TypeError if the host is no studio
   */
  get studio(): SpecStudio {
    if (this.kind !== 'studio')
      throw new TypeError(`${this.name} is a ${this.kind}: only a studio has something to play`);
    return new SpecStudio(this.name, (script) => this.#execute(script));
  }

  read<S>(observation: Observation<S>): Promise<S> {
    return this.#reader.read(observation);
  }

  /** The host's own clock: a moment that logs can be read from. Seconds since 1970. */
  now(): Promise<number> {
    return this.read({ key: 'now', script: 'date +%s.%N', parse: ({ output }) => Number(output) });
  }

  /**
   * Runs a script on the host that may change it; as root, under POSIX sh.
   * @returns what it printed, without the last line break
   * @throws ReadOnly in a run that may not change hosts; Error if the script fails, with what it said
   */
  async run(script: string, options: { readonly timeout?: number } = {}): Promise<string> {
    mayChange(`to run a script on ${this.name}`);
    const { code, stdout, stderr } = await this.#execute(script, options.timeout);
    if (code !== 0)
      throw new Error(`${this.name}: the script ended with ${code}: ${stderr.toString().trim()}\n${script}`);
    return stdout.toString().replace(/\n$/, '');
  }

  /**
   * Restarts a unit, as an operator would: who is connected to it is cut off.
   * @throws ReadOnly in a run that may not change hosts; Error if it does not start
   */
  async restart(unit: string): Promise<void> {
    mayChange(`to restart ${unit} on ${this.name}`);
    await this.run(`systemctl restart -- ${quote(unit)}`);
  }

  /**
   * Has a unit read its configuration again; who is connected to it stays.
   * @throws ReadOnly in a run that may not change hosts; Error if it cannot be told
   */
  async reload(unit: string): Promise<void> {
    mayChange(`to reload ${unit} on ${this.name}`);
    await this.run(`systemctl reload -- ${quote(unit)}`);
  }

  async #execute(script: string, timeout = 60): Promise<CommandResult> {
    const session = await this.#run.line(this.#host).session();
    return asStep(`a script on ${this.name}`, session.run(script, { timeout }));
  }
}
