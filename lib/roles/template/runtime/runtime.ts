import nunjucks from 'nunjucks';
import { calls } from './calls.ts';
import { lookups } from './lookup.ts';
import { operators } from './operators.ts';
import { output } from './output.ts';
import { type TemplateState, templates } from './templates.ts';

/**
 * What compiled templates call, instead of nunjucks' own runtime: that one is a single object for the whole process,
 * and lets undefined pass. Of its functions only those stay that read no values.
 */
export function createRuntime(state: TemplateState): object {
  const { Frame, fromIterator, isArray, keys } = nunjucks.runtime;
  return {
    Frame,
    fromIterator,
    isArray,
    keys,
    ...lookups(state),
    ...operators(state),
    ...calls(state),
    ...output(state),
    ...templates(state),
  };
}
