import { quote } from '../../resources/quote.ts';
import type { Answer, HostReads } from '../read/observation.ts';
import { whyNot } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict } from '../verdict.ts';

/** How packets to an address leave the host, as its kernel decides. */
export interface RouteState {
  readonly way: Way | null;
  /** What `ip` says where there is no way. */
  readonly problem: string | null;
  /** Why there is no telling; null: there is. */
  readonly unknown?: string | null;
}

export interface Way {
  /** null: the address is on the link. */
  readonly gateway: string | null;
  readonly device: string;
  /** The address that packets are sent from. */
  readonly source: string | null;
}

const matchers = {
  exist: ({ way }: RouteState): Verdict => equals('route', 'there', way === null ? 'not there' : 'there'),
  /** By which gateway. */
  via: ({ way }: RouteState, gateway: string): Verdict => equals('gateway', gateway, way?.gateway ?? 'none'),
  /** Through which interface. */
  through: ({ way }: RouteState, device: string): Verdict => equals('interface', device, way?.device ?? null),
  /** From which of the host's addresses. */
  sentFrom: ({ way }: RouteState, address: string): Verdict => equals('source', address, way?.source ?? null),
};

const byDefault = 'default';

export const routeKind: SubjectKind<RouteState, typeof matchers> = {
  name: 'route',
  matchers,
  command: (to) => (to === byDefault ? 'ip route show default' : `ip route get ${quote(to)}`),
  present: ({ way }) => way !== null,
  whyAbsent: ({ problem }) => problem,
  whyUnknown: ({ unknown = null }) => unknown,
  asksPresence: ['exist'],
};

/** The way to an address; without one, the default route. */
export function route(host: HostReads, to: string | null = null) {
  const script = to === null ? 'ip -j route show default' : `ip -j route get ${quote(to)}`;
  return new Subject(routeKind, to ?? byDefault, host.name, () =>
    host.read({ key: script, timeout: 10, script, parse: wayOf }),
  );
}

/** Reads `ip -j route get`, or the first line of `ip -j route show default`. */
export function wayOf({ output, status }: Pick<Answer, 'output' | 'status'>): RouteState {
  if (status === 127 || status === 124) {
    return { way: null, problem: null, unknown: whyNot('ip', 'iproute2', { output, status }) };
  }
  if (status !== 0) return { way: null, problem: output.trim() || `ip ended with ${status}` };
  const all: readonly IpRoute[] = JSON.parse(output.trim() === '' ? '[]' : output);
  const [first] = all;
  if (first?.dev === undefined) return { way: null, problem: null };
  return { way: { gateway: first.gateway ?? null, device: first.dev, source: first.prefsrc ?? null }, problem: null };
}

interface IpRoute {
  readonly gateway?: string;
  readonly dev?: string;
  readonly prefsrc?: string;
}
