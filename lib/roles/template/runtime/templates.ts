import { didYouMean } from '../../../inventory/nearest.ts';
import { describe } from '../describe.ts';
import type { Frame } from '../nunjucks.ts';
import type { Rendered } from '../rendered.ts';
import { fail, type RuntimeState } from '../run.ts';
import type { Block, Scope } from '../scope.ts';
import { blockText, type Template } from '../template.ts';

/** A state that also knows the templates of the role. */
export interface TemplateState extends RuntimeState {
  find(name: string): Template | undefined;
  names(): readonly string[];
}

const DEEPEST = 30;

/** Templates that use templates. */
export function templates(state: TemplateState) {
  return {
    /** What `include`, `import` and `extends` name. */
    template(name: unknown, site: number): Template {
      if (typeof name !== 'string')
        return fail(state, site, 'template-type', `${describe(name)} is not a template's name`);
      const template = state.find(name);
      if (template === undefined) {
        return fail(
          state,
          site,
          'unknown-template',
          `there is no template \`${name}\``,
          didYouMean(name, state.names()),
        );
      }
      const [fault] = template.faults;
      if (fault !== undefined) throw fault;
      return template;
    },

    include(template: Template, scope: Scope, frame: Frame, site: number): string {
      const run = state.run();
      if (run.depth >= DEEPEST) {
        return fail(
          state,
          site,
          'template-loop',
          `\`${template.source.name}\` includes itself, over others or directly`,
        );
      }
      run.depth++;
      try {
        return template.include(scope, frame);
      } finally {
        run.depth--;
      }
    },

    /** `super()` in a block. */
    parentBlock(this: object, scope: Scope, name: string, block: Block, frame: Frame, site: number): Rendered {
      const parent = scope.parentBlock(name, block);
      if (parent === undefined) {
        return fail(state, site, 'bad-call', `\`super()\`: no block \`${name}\` is overridden here`);
      }
      return blockText(parent, scope, frame, this);
    },

    /** Faults know their places already. */
    handleError: (error: unknown): unknown => error,
  };
}
