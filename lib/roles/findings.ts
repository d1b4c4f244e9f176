import type { Diagnostic } from '../inventory/diagnostic.ts';
import type { TemplateFault } from './template/fault.ts';

/** A fault of a template as a diagnostic. */
export function diagnosticOf(fault: TemplateFault): Diagnostic {
  const { code, message, spot, hint, related } = fault;
  return {
    code,
    severity: 'error',
    message,
    ...spot,
    ...(hint === undefined ? {} : { hint }),
    ...(related === undefined ? {} : { related: { message: related.message, ...related.spot } }),
  };
}

/**
 * What is wrong with the hosts' configuration. A mistake in a template is the same on every host that uses it: it is
 * said once, with the hosts.
 */
export class Findings {
  readonly #found = new Map<string, { diagnostic: Diagnostic; hosts: Set<string> }>();

  add(host: string, diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const { code, message, origin } = diagnostic;
      const key = [code, message, origin?.file, origin?.line, origin?.column].join('\n');
      const known = this.#found.get(key);
      if (known) known.hosts.add(host);
      else this.#found.set(key, { diagnostic, hosts: new Set([host]) });
    }
  }

  /** All of them, in the order in which they were found. Each message ends in the hosts that it is about. */
  diagnostics(): Diagnostic[] {
    return [...this.#found.values()].map(({ diagnostic, hosts }) => ({
      ...diagnostic,
      message: `${diagnostic.message} (${hostsText([...hosts])})`,
    }));
  }
}

function hostsText([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return `on ${first}`;
  return others.length === 1 ? `on ${first} and ${others.join('')}` : `on ${first} and ${others.length} more hosts`;
}
