import type { Answer, HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { type Verdict, verdict } from '../verdict.ts';
import { type Listening, listeningOf } from './port.ts';

/** The ports of the host that other machines can reach. */
export interface PortsState {
  /** TCP, on other addresses than the host's own loopback; null: the host has no ss. */
  readonly open: readonly Listening[] | null;
}

const matchers = {
  /** These and no others are open, over TCP. Not each of them has to be. */
  noneBut: ({ open }: PortsState, allowed: readonly number[]): Verdict => {
    const strays = (open ?? []).filter(({ port }) => !allowed.includes(port));
    const expected = `none but ${inOrder(allowed).join(', ')}`;
    const found = strays.map(({ port, address, processes }) => `${port} on ${address} (${processes.join(', ')})`);
    const evidence =
      open === null ? { command, hint: 'ss is not on the host; the package iproute2 has it' } : { command };
    const pass = open !== null && strays.length === 0;
    return verdict(
      pass,
      'ports',
      expected,
      pass ? expected : open === null ? 'unknown' : [...new Set(found)],
      evidence,
    );
  },
};

function inOrder(ports: readonly number[]): number[] {
  return [...new Set(ports)].sort((a, b) => a - b);
}

const command = 'ss -Hlntup';

export const portsKind: SubjectKind<PortsState, typeof matchers> = { name: 'ports', matchers };

/** The ports of the host that other machines can reach. */
export function ports(host: HostReads) {
  return new Subject(portsKind, 'open to others', host.name, () =>
    host.read({ key: command, timeout: 10, script: command, parse: (answer) => ({ open: openIn(answer) }) }),
  );
}

function openIn(answer: Answer): readonly Listening[] | null {
  if (answer.status !== 0) return null;
  return (listeningOf(answer) ?? []).filter(
    ({ protocol, address }) => protocol === 'tcp' && !/^(127\.|::1$|::ffff:127\.)/.test(address),
  );
}
