import { quote } from '../../resources/quote.ts';
import type { Answer, HostReads } from './observation.ts';
import { whyNot } from './tool.ts';

/** What systemd says of a unit file. */
export interface Verified {
  /** Why nobody can tell; null: somebody could. */
  readonly unknown: string | null;
  /** What is wrong with it, line by line; null: nothing. */
  readonly faults: string | null;
}

/** Has systemd read a unit file, without what the units say that it needs (systemd 250 or newer; Debian 12 has 252). */
export function verifyUnit(host: HostReads, unit: string): Promise<Verified> {
  return host.read({
    key: `unit verified ${unit}`,
    script: `systemd-analyze verify --man=no --recursive-errors=no ${quote(unit)}`,
    timeout: 20,
    parse: verifiedOf,
  });
}

/** systemd-analyze ends with 1 where it finds a fault, and where it does not understand how it is asked. */
export function verifiedOf(answer: Pick<Answer, 'output' | 'status'>): Verified {
  const said = answer.output.trim();
  if (answer.status === 0) return { unknown: null, faults: null };
  if (answer.status !== 1 || said === '' || /unrecognized option/.test(said)) {
    return { unknown: whyNot('systemd-analyze', 'systemd', answer), faults: null };
  }
  return { unknown: null, faults: said };
}
