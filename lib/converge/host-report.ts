import type { Redactor } from '../events/redactor.ts';
import type { Event, HostFinished, Outcome } from '../events/types.generated.ts';
import { hostPlanned } from './event-of-plan.ts';
import type { HostPlan } from './plan.ts';

/** Tells what happens on one host, as events. */
export class HostReport {
  readonly #host: string;
  readonly #redactor: Redactor;
  readonly #emit: (event: Event) => void;
  readonly #started = performance.now();
  #readFrom = this.#started;

  constructor(host: string, redactor: Redactor, emit: (event: Event) => void) {
    this.#host = host;
    this.#redactor = redactor;
    this.#emit = emit;
  }

  connecting(): void {
    this.#readFrom = performance.now();
    this.#emit({ type: 'host-connecting', at: now(), host: this.#host });
  }

  read(): void {
    this.#emit({ type: 'host-read', at: now(), host: this.#host, seconds: since(this.#readFrom) });
  }

  planned(plan: HostPlan): void {
    this.#emit(hostPlanned(plan, this.#redactor, now()));
  }

  phase(phase: string): void {
    this.#emit({ type: 'host-phase', at: now(), host: this.#host, phase });
  }

  note(level: 'info' | 'warning', message: string, hint: string | null = null): void {
    this.#emit({ type: 'note', at: now(), level, host: this.#host, message, hint });
  }

  finished(outcome: Outcome, resources: HostFinished['resources'], message: string | null, hint: string | null): void {
    const seconds = since(this.#started);
    this.#emit({ type: 'host-finished', at: now(), host: this.#host, outcome, resources, message, hint, seconds });
  }
}

export function now(): string {
  return new Date().toISOString();
}

/** Seconds, to the millisecond. */
export function since(start: number): number {
  return Math.round(performance.now() - start) / 1000;
}
