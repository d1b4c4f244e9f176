import { isDirector } from '../../network/director/directors.ts';
import { isNameserver } from '../../network/dns/nameservers.ts';
import type { Host } from '../../network/network.ts';
import type { HostReader } from '../read/host-reader.ts';
import type { Observation } from '../read/observation.ts';

/** What a host that sends listeners to relays, by name or by URL, says of that. */
export async function steeringOn(
  host: Host,
  reader: HostReader,
): Promise<{ readonly drained: readonly string[]; readonly problems: readonly string[] }> {
  const [byName, byUrl] = await Promise.all([
    isNameserver(host) ? reader.read(drainedOnNameserver) : [],
    isDirector(host) ? reader.read(directorObservation) : { answers: true, drained: [] },
  ]);
  return {
    drained: [...byName, ...byUrl.drained],
    problems: byUrl.answers ? [] : ['the director does not answer'],
  };
}

/** Lines of gdnsd's own file, as in `192.0.2.1/icecast => DOWN`. */
const drainedOnNameserver: Observation<readonly string[]> = {
  key: 'drained',
  script: 'cat /var/lib/gdnsd/admin_state 2>/dev/null; true',
  parse: ({ output }) =>
    output.split('\n').flatMap((line) => {
      const [, name] = /^\s*([^\s#]+)\s*=>\s*DOWN/.exec(line) ?? [];
      return name === undefined ? [] : [name];
    }),
};

/** What a director says of itself. */
interface DirectorState {
  readonly answers: boolean;
  /** Relays that people have drained there. */
  readonly drained: readonly string[];
}

/**
 * HAProxy's own words, `show servers state`: the fourth of a line is the relay, and the seventh has the bit 8 while people
 * have drained it (HAProxy 2.6, management.txt). Of all backends, one for each region has all its relays.
 */
const directorObservation: Observation<DirectorState> = {
  key: 'director',
  script: "echo 'show servers state' | socat -t 2 - UNIX-CONNECT:/run/haproxy-director/admin.sock 2>/dev/null; true",
  parse: ({ output }) => ({
    answers: output.includes('srv_admin_state'),
    drained: output.split('\n').flatMap((line) => {
      const [, backend = '', , relay = '', , , set] = line.split(' ');
      const drained = Math.floor(Number(set) / 8) % 2 === 1;
      return backend.startsWith('alive:') && drained ? [relay] : [];
    }),
  }),
};
