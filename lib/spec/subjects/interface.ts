import { quote } from '../../resources/quote.ts';
import { type Amount, amounts } from '../range.ts';
import type { Answer, HostReads } from '../read/observation.ts';
import { perAnswer } from '../read/per-answer.ts';
import { whyNot } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** One network interface, as `ip` says. */
export interface Interface {
  readonly name: string;
  readonly flags: readonly string[];
  readonly mtu: number;
  /** As in `192.0.2.1/24`. */
  readonly addresses: readonly string[];
}

export interface InterfaceState {
  /** null: the host has none of this name. */
  readonly found: Interface | null;
  /** Why `ip` did not tell; null: it did. */
  readonly problem?: string | null;
  /** Mbit/s, where a sentence asks for it; null: the driver does not say. */
  readonly speed?: number | null;
}

const matchers = {
  exist: ({ found }: InterfaceState): Verdict => equals('interface', 'there', found === null ? 'not there' : 'there'),
  /** It is switched on, and has a carrier. */
  up: ({ found }: InterfaceState): Verdict => {
    const flags = found?.flags ?? [];
    const state = !flags.includes('UP') ? 'down' : flags.includes('LOWER_UP') ? 'up' : 'up without a carrier';
    return equals('state', 'up', state);
  },
  mtu: ({ found }: InterfaceState, bytes: Amount): Verdict => amounts('mtu', bytes, found?.mtu ?? null),
  /** It has this address, with or without the length of its prefix: `192.0.2.1`, `192.0.2.1/24`. */
  address: ({ found }: InterfaceState, address: string): Verdict => {
    const all = found?.addresses ?? [];
    const pass = all.some((one) => one === address || one.replace(/\/.*/, '') === address);
    return verdict(pass, 'address', address, all);
  },
  /** Mbit/s. Virtual interfaces have none. */
  speed: ({ speed = null }: InterfaceState, speedWanted: Amount): Verdict => amounts('speed', speedWanted, speed),
};

export const interfaceKind: SubjectKind<InterfaceState, typeof matchers> = {
  name: 'interface',
  matchers,
  command: (name) => `ip addr show ${quote(name)}`,
  present: ({ found }) => found !== null,
  whyUnknown: ({ problem = null }) => problem,
  asksPresence: ['exist'],
};

/** A network interface: `eth0`. */
export function interfaceOf(host: HostReads, name: string) {
  return new Subject(interfaceKind, name, host.name, async ({ word }): Promise<InterfaceState> => {
    const [{ all, problem }, speeds] = await Promise.all([
      host.read({ key: 'ip -j addr', timeout: 10, script: 'ip -j addr', parse: allIn }),
      word === 'speed' ? host.read({ key: 'interface speeds', script: speedScript, parse: speedsOf }) : null,
    ]);
    const state = { found: all?.find((one) => one.name === name) ?? null, problem };
    return speeds === null ? state : { ...state, speed: speeds.get(name) ?? null };
  });
}

const speedScript = `for d in /sys/class/net/*; do
read -r s 2>/dev/null <"$d/speed" && printf '%s %s\\n' "$s" "\${d##*/}"
done; :`;

/** Lines of a speed and a name; -1 is a link that has none. */
export function speedsOf({ output }: Pick<Answer, 'output'>): ReadonlyMap<string, number> {
  const lines = [...output.matchAll(/^(\d+) (.+)$/gm)];
  return new Map(lines.map(([, speed, name = '']) => [name, Number(speed)]));
}

/** Reads `ip -j addr`; null if it could not be run. */
export function interfacesOf({ output, status }: Pick<Answer, 'output' | 'status'>): readonly Interface[] | null {
  if (status !== 0) return null;
  const all: readonly IpAddress[] = JSON.parse(output.trim() === '' ? '[]' : output);
  return all.flatMap(({ ifname, flags, mtu, addr_info }) =>
    ifname === undefined
      ? []
      : [
          {
            name: ifname,
            flags: flags ?? [],
            mtu: mtu ?? 0,
            addresses: (addr_info ?? []).map(({ local, prefixlen }) => `${local}/${prefixlen}`),
          },
        ],
  );
}

const allIn = perAnswer((answer) => ({ all: interfacesOf(answer), problem: whyNot('ip', 'iproute2', answer) }));

interface IpAddress {
  readonly ifname?: string;
  readonly flags?: readonly string[];
  readonly mtu?: number;
  readonly addr_info?: readonly { readonly local: string; readonly prefixlen: number }[];
}
