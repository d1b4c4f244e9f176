import type { AccessLog } from './access-log.ts';

/** How a mount was listened to on all servers that were asked. */
export interface MountHeard {
  readonly mount: string;
  /** People who listen now. */
  readonly now: number;
  /** People who listened in that time, and have left. */
  readonly left: number;
  /** When the last of them left, ISO 8601; null: there was nobody. */
  readonly last: string | null;
}

/** What a server tells. */
export interface ServerHeard {
  readonly host: string;
  /** People who listen now, by mount. */
  readonly now: ReadonlyMap<string, number>;
  readonly log: AccessLog;
}

/** The mounts in their order, with what all servers together tell of each. */
export function heardOn(mounts: readonly string[], servers: readonly ServerHeard[]): MountHeard[] {
  return mounts.map((mount) => {
    const logged = servers.flatMap(({ log }) => log.mounts.get(mount) ?? []);
    const times = logged.map(({ last }) => last).sort((a, b) => moment(a) - moment(b));
    return {
      mount,
      now: servers.reduce((sum, { now }) => sum + (now.get(mount) ?? 0), 0),
      left: logged.reduce((sum, { listeners }) => sum + listeners, 0),
      last: times.at(-1) ?? null,
    };
  });
}

/** The servers whose logs do not go back that far: of those nobody can say that somebody did not listen. */
export function shortLogs(servers: readonly ServerHeard[], days: number, at: number): string[] {
  return servers
    .filter(({ log }) => log.oldest === null || at - moment(log.oldest) < (days - 1) * 86_400_000)
    .map(({ host }) => host);
}

/** Milliseconds since 1970. The time zone of a log has no colon. */
function moment(time: string): number {
  return Date.parse(time.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
