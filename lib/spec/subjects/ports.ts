import type { Answer, HostReads } from '../read/observation.ts';
import { whyNot } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { type Verdict, verdict } from '../verdict.ts';
import { type Listening, listeningOf } from './port.ts';

/** The ports of the host that other machines can reach. */
export interface PortsState {
  /** TCP, on other addresses than the host's own loopback. */
  readonly open: readonly Listening[];
  /** Why ss did not tell; null: it did. */
  readonly problem?: string | null;
}

const matchers = {
  /** These and no others are open, over TCP. Not each of them has to be. */
  noneBut: ({ open }: PortsState, allowed: readonly number[]): Verdict => {
    const strays = open.filter(({ port }) => !allowed.includes(port));
    const expected = `none but ${inOrder(allowed).join(', ')}`;
    const found = strays.map(({ port, address, processes }) => `${port} on ${address} (${processes.join(', ')})`);
    const pass = strays.length === 0;
    return verdict(pass, 'ports', expected, pass ? expected : [...new Set(found)], { command });
  },
};

function inOrder(ports: readonly number[]): number[] {
  return [...new Set(ports)].sort((a, b) => a - b);
}

const command = 'ss -Hlntup';

export const portsKind: SubjectKind<PortsState, typeof matchers> = {
  name: 'ports',
  matchers,
  whyUnknown: ({ problem = null }) => problem,
};

/** The ports of the host that other machines can reach. */
export function ports(host: HostReads) {
  return new Subject(portsKind, 'open to others', host.name, () =>
    host.read({
      key: command,
      timeout: 10,
      script: command,
      parse: (answer) => ({ open: openIn(answer), problem: whyNot('ss', 'iproute2', answer) }),
    }),
  );
}

function openIn(answer: Answer): readonly Listening[] {
  return listeningOf(answer).filter(
    ({ protocol, address }) => protocol === 'tcp' && !/^(127\.|::1$|::ffff:127\.)/.test(address),
  );
}
