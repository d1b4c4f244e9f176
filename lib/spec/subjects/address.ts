import { quote } from '../../resources/quote.ts';
import type { HostReads } from '../read/observation.ts';
import { missing, whyNot } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** A name or an address of another machine, as it looks from a host. */
export interface AddressState {
  /** What the host's own resolver says, /etc/hosts first. */
  readonly addresses: readonly string[];
  /** Why getent did not tell; null: it did. */
  readonly problem?: string | null;
  /** Whether a TCP connection to the port was accepted, where a sentence asks for it; null: there is no bash. */
  readonly reached?: boolean | null;
}

const matchers = {
  resolvable: ({ addresses, problem = null }: AddressState): Verdict =>
    problem === null
      ? equals('name', 'resolvable', addresses.length > 0 ? 'resolvable' : 'unknown', {
          hint: 'getent ahosts asks as libc does',
        })
      : unknown('name', 'resolvable', problem),
  /** One of its addresses is this one. */
  resolveTo: ({ addresses, problem = null }: AddressState, address: string): Verdict =>
    problem === null
      ? verdict(addresses.includes(address), 'addresses', address, addresses)
      : unknown('addresses', address, problem),
  /** A TCP connection from the host to this port is accepted in three seconds. */
  reachableAt: ({ reached }: AddressState, port: number): Verdict =>
    reached == null
      ? unknown(`port ${port}`, 'reachable', missing('bash', 'bash'))
      : equals(`port ${port}`, 'reachable', reached ? 'reachable' : 'not reachable'),
};

export const addressKind: SubjectKind<AddressState, typeof matchers> = {
  name: 'address',
  matchers,
  command: (name) => `getent ahosts ${quote(name)}`,
};

/** Another machine, as it looks from the host: `expect(host.address('master1')).to.be.reachableAt(8000)`. */
export function address(host: HostReads, name: string) {
  return new Subject(addressKind, name, host.name, async ({ word, args }): Promise<AddressState> => {
    const [found, reached] = await Promise.all([
      host.read({
        key: `resolve ${name}`,
        timeout: 10,
        script: `getent ahosts ${quote(name)}`,
        parse: (answer) => ({
          addresses: answer.status === 0 ? addressesOf(answer.output) : [],
          // 2: there is no such name.
          problem: answer.status === 2 ? null : whyNot('getent', 'libc-bin', answer),
        }),
      }),
      word === 'reachableAt' ? reach(host, name, Number(args[0])) : undefined,
    ]);
    return reached === undefined ? found : { ...found, reached };
  });
}

/** Reads `getent ahosts`, each address once. */
export function addressesOf(output: string): readonly string[] {
  return [...new Set(output.split('\n').flatMap((line) => line.split(/\s+/)[0] || []))];
}

/** bash opens the connection itself; the name is an argument, and never part of a script. */
function reach(host: HostReads, name: string, port: number): Promise<boolean | null> {
  return host.read({
    key: `reach ${name} ${port}`,
    timeout: 5,
    script: `command -v bash >/dev/null || exit 127
timeout 3 bash -c 'exec 3<>"/dev/tcp/$1/$2"' - ${quote(name)} ${quote(String(port))} 2>/dev/null`,
    parse: ({ status }) => (status === 127 ? null : status === 0),
  });
}
