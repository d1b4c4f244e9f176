import type { SpecResult } from '../../events/types.generated.ts';
import type { Diagnostic, Finding } from '../../inventory/diagnostic.ts';
import { fitsTitle, type Title } from '../run/title.ts';

/** A spec that may fail for a while. */
export interface Waiver {
  readonly spec: Title;
  /** Of which hosts; null: of any, and of the network. */
  readonly hosts: ReadonlySet<string> | null;
  readonly reason: string;
  /** The last day, as in 2026-12-31. */
  readonly until: string;
  /** A finding, at the place where the waiver is written. */
  readonly tell: (finding: Finding) => Diagnostic;
}

/** What may fail today, and which of that did. */
export class Waivers {
  readonly #valid: readonly Waiver[];
  readonly #ended: readonly Waiver[];
  /** Whether a spec that a waiver names has failed; there is none of it before one has run. */
  readonly #failed = new Map<Waiver, boolean>();

  /** today: as in 2026-11-22, in UTC. */
  constructor(waivers: readonly Waiver[], today: string) {
    this.#valid = waivers.filter(({ until }) => until >= today);
    this.#ended = waivers.filter(({ until }) => until < today);
  }

  /** A result as it counts: a spec that failed and may is skipped, with the reason, and with what is wrong. */
  judge(result: SpecResult): SpecResult {
    const { outcome, path, title, host, failures } = result;
    if (outcome !== 'passed' && outcome !== 'failed') return result;
    const full = [...path, title].join(' ');
    const names = ({ spec, hosts }: Waiver) =>
      fitsTitle(spec, full) && (hosts === null || (host !== null && hosts.has(host)));
    const failed = outcome === 'failed';
    const meant = this.#valid.filter(names);
    for (const waiver of meant) this.#failed.set(waiver, failed || this.#failed.get(waiver) === true);
    const [waiver] = meant;
    if (!failed || waiver === undefined) return result;
    const wrong = failures.map(({ message }) => message).join('; ');
    const reason = `may fail until ${waiver.until}: ${waiver.reason} (${wrong})`;
    return { ...result, outcome: 'skipped', reason, failures: [] };
  }

  /** Those that do not hold any more: what they name counts again. */
  ended(): Diagnostic[] {
    return this.#ended.map(({ until, reason, tell }) =>
      tell({
        code: 'ended-waiver',
        severity: 'warning',
        message: `this held until ${until}: what it names counts again (${reason})`,
        hint: 'take it out, or give it another day',
      }),
    );
  }

  /** Those that nothing needs any more: all that they name has passed. */
  idle(): Diagnostic[] {
    const idle = this.#valid.filter((waiver) => this.#failed.get(waiver) === false);
    return idle.map(({ tell }) =>
      tell({
        code: 'idle-waiver',
        severity: 'warning',
        message: 'what this names has passed, and need not be waived',
        hint: 'take it out',
      }),
    );
  }
}
