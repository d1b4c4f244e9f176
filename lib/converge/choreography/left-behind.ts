import type { Outcome } from '../../events/types.generated.ts';
import type { Host } from '../../network/network.ts';

/** What became of a host in a run. */
export interface Done {
  readonly outcome: Outcome | null;
  /** Those that its plan renews. */
  readonly logins: ReadonlySet<string>;
}

/** A host that has not got a password that another has by now. */
export interface LeftBehind {
  readonly host: string;
  /** One sentence. */
  readonly message: string;
  readonly hint: string;
}

/**
 * Which hosts a rotation of passwords has left behind: one end of a login has the new password, and the other was not
 * reached, not changed, or not asked. What is connected stays so; it is what connects anew that is refused.
 *
 * @param runs What became of the hosts of the run, by name.
 */
export function leftBehind(network: readonly Host[], runs: ReadonlyMap<string, Done>): LeftBehind[] {
  const found = new Map<string, LeftBehind>();
  for (const { login, accepts, sends } of loginsBetween(network)) {
    const [door, guest] = [runs.get(accepts), runs.get(sends)];
    const has = (done: Done | undefined) => done?.outcome === 'changed' && done.logins.has(login);
    const what = login === 'relay' ? 'relay password' : `password of ${login}`;
    if (has(door) && !isSettled(guest)) {
      const message = `${sends} still has the old ${what}: it stays connected to ${accepts}, and is let in anew only where no login is asked for`;
      found.set(`${login} ${sends}`, { host: sends, message, hint });
    } else if (has(guest) && !isSettled(door) && !found.has(`${login} ${accepts}`)) {
      const message = `${accepts} still wants the old ${what}: who is connected stays, and ${sends} is not let in anew where a login is asked for`;
      found.set(`${login} ${accepts}`, { host: accepts, message, hint });
    }
  }
  return [...found.values()];
}

const hint =
  'converge it as soon as it can be reached: it then gets what it lacks, and nothing else has to be done again';

interface Login {
  readonly login: string;
  readonly accepts: string;
  readonly sends: string;
}

/** Who logs in where. */
function loginsBetween(network: readonly Host[]): Login[] {
  const masters = network.filter(({ kind }) => kind === 'master');
  return network.flatMap((host): Login[] => {
    if (host.kind === 'relay') return host.upstreams.map((accepts) => ({ login: 'relay', accepts, sends: host.name }));
    if (host.kind !== 'studio') return [];
    return masters.map(({ name }) => ({ login: `source ${host.source}`, accepts: name, sends: host.name }));
  });
}

/** Whether a host is as the inventory says. */
function isSettled(done: Done | undefined): boolean {
  return done?.outcome === 'ok' || done?.outcome === 'changed';
}
