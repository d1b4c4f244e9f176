import { Secret } from '../../../inventory/secret.ts';
import { type Escaper, Misplaced, Refusal, type Slot } from '../../escapers/escaper.ts';
import { describe, isMapping } from '../describe.ts';
import { TemplateFault } from '../fault.ts';
import { Rendered } from '../rendered.ts';
import { expressionAt, fail, type RuntimeState, spotAt, writtenAt } from '../run.ts';

/** Printing `{{ }}`. */
export function output(state: RuntimeState) {
  const unprintable = (site: number, value: unknown): never => {
    const message = `${expressionAt(state, site)} is ${describe(value)}, which cannot be printed`;
    if (value === null) {
      const read = state.run().reads.of(null);
      const related = read && writtenAt(state, read.container, read.key);
      const hint = 'print it inside `{% if … %}`, or give it a `| default(…)`';
      return fail(state, site, 'null-output', message, hint, related);
    }
    const hint = Array.isArray(value) ? 'go through it with `{% for %}`, or `| join(…)` it' : undefined;
    return fail(state, site, 'template-type', message, hint);
  };

  const boolean = (site: number, value: boolean, escaper: Escaper): string => {
    const spelt = escaper.boolean(value);
    if (spelt !== null) return spelt;
    const message = `${expressionAt(state, site)} is true or false, which ${escaper.format} has no word for`;
    const hint = 'print it with `| bit` (1, 0), `| onoff`, `| yesno` or `| truefalse`';
    return fail(state, site, 'template-type', message, hint);
  };

  const printed = (value: unknown, site: number): string => {
    const { escaper } = state.run();
    const slot = state.sites[site]?.slot ?? { before: '', after: '' };
    if (value instanceof Rendered) return value.text;
    if (value instanceof Secret) {
      state.run().sensitive = true;
      return escaper.escape(value.reveal(), slot);
    }
    if (typeof value === 'string') return escaper.escape(value, slot);
    if (typeof value === 'number') return number(value);
    if (typeof value === 'boolean') return boolean(site, value, escaper);
    const language = escaper.format === 'json' || escaper.format === 'yaml';
    return language && value !== null ? data(value, escaper, slot, state) : unprintable(site, value);
  };

  return {
    SafeString: Rendered,

    /** A fault is kept, and the rest of the template goes on, so that all of its mistakes are found at once. */
    output(evaluate: () => unknown, site: number): string {
      const run = state.run();
      let value: unknown;
      try {
        value = evaluate();
        if (!run.native) return printed(value, site);
        run.value = value;
      } catch (error) {
        if (error instanceof Refusal) run.faults.push(refused(state, site, value, error));
        else if (error instanceof TemplateFault) run.faults.push(error);
        else throw error;
      }
      return '';
    },
  };
}

/** A value that cannot be written to the file: the place to mend is where it was written, if we know that. */
function refused(state: RuntimeState, site: number, value: unknown, refusal: Refusal): TemplateFault {
  const run = state.run();
  const message = `${expressionAt(state, site)} ${refusal.message}`;
  const template = spotAt(state, site);
  if (refusal instanceof Misplaced) return new TemplateFault('misplaced-value', template, message, refusal.hint);
  const read = run.reads.of(value);
  const written = read && run.origins.spot(read.container, read.key);
  if (written === undefined) return new TemplateFault('unprintable-value', template, message, refusal.hint);
  const related = { message: 'it is printed here', spot: template };
  return new TemplateFault('unprintable-value', written, message, refusal.hint, related);
}

function number(value: number): string {
  const text = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Refusal('is too large or too small to be printed as a number');
  return text;
}

function data(value: unknown, escaper: Escaper, slot: Slot, state: RuntimeState): string {
  // A list or mapping needs the same surroundings as text does.
  escaper.escape('', slot);
  return JSON.stringify(revealed(value, state));
}

function revealed(value: unknown, state: RuntimeState): unknown {
  if (value instanceof Rendered) return value.text;
  if (value instanceof Secret) {
    state.run().sensitive = true;
    return value.reveal();
  }
  if (Array.isArray(value)) return value.map((item) => revealed(item, state));
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revealed(item, state)]));
}
