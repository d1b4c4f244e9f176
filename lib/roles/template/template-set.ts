import type { Escaper } from '../escapers/escaper.ts';
import { text } from '../escapers/text.ts';
import { TemplateFault } from './fault.ts';
import { Reads } from './reads.ts';
import type { Origins, Run } from './run.ts';
import { createRuntime } from './runtime/runtime.ts';
import type { Site } from './site.ts';
import type { TemplateSource } from './source.ts';
import { Template } from './template.ts';

/** What templates see. */
export interface Surroundings {
  readonly variables: ReadonlyMap<string, unknown>;
  readonly origins: Origins;
}

export interface Rendering {
  readonly text: string;
  /** Whether a password was printed. */
  readonly sensitive: boolean;
  /** If there are any, `text` is not whole. */
  readonly faults: readonly TemplateFault[];
}

export interface Evaluation {
  readonly value: unknown;
  readonly faults: readonly TemplateFault[];
}

/**
 * The templates of a role, which may include each other and nothing else. Each is compiled once, when it is first
 * used. Rendering is synchronous, and has no way to files, clocks or the network.
 */
export class TemplateSet {
  readonly #sources: ReadonlyMap<string, TemplateSource>;
  readonly #templates = new Map<string, Template>();
  readonly #sites: Site[] = [];
  readonly #runtime: object;
  #run: Run | undefined;

  constructor(sources: Iterable<TemplateSource>) {
    this.#sources = new Map([...sources].map((source) => [source.name, source]));
    this.#runtime = createRuntime({
      sites: this.#sites,
      run: () => {
        if (this.#run === undefined) throw new Error('no template is running');
        return this.#run;
      },
      find: (name) => this.find(name),
      names: () => this.names,
    });
  }

  /** The names that `{% include %}` knows. */
  get names(): readonly string[] {
    return [...this.#sources.keys()];
  }

  /** The template of that name; undefined if the role has none. */
  find(name: string): Template | undefined {
    const known = this.#templates.get(name);
    if (known !== undefined) return known;
    const source = this.#sources.get(name);
    if (source === undefined) return undefined;
    const template = this.compile(source);
    this.#templates.set(name, template);
    return template;
  }

  /** Compiles a text that stands somewhere else, such as an expression in role.yml. */
  compile(source: TemplateSource): Template {
    return new Template(source, this.#sites, this.#runtime);
  }

  render(template: Template, { variables, origins }: Surroundings, escaper: Escaper): Rendering {
    const run = newRun(escaper, variables, origins, false);
    const rendered = this.#within(run, template);
    return { text: rendered, sensitive: run.sensitive, faults: run.faults };
  }

  /** The value of a template that is a single `{{ expression }}`, of whatever type it is. */
  evaluate(template: Template, { variables, origins }: Surroundings): Evaluation {
    const run = newRun(text, variables, origins, true);
    this.#within(run, template);
    return { value: run.value, faults: run.faults };
  }

  #within(run: Run, template: Template): string {
    if (template.faults.length > 0) {
      run.faults.push(...template.faults);
      return '';
    }
    this.#run = run;
    try {
      return template.render(run.variables);
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      run.faults.push(error);
      return '';
    } finally {
      this.#run = undefined;
    }
  }
}

function newRun(escaper: Escaper, variables: ReadonlyMap<string, unknown>, origins: Origins, native: boolean): Run {
  return {
    escaper,
    variables,
    origins,
    native,
    reads: new Reads(),
    faults: [],
    value: null,
    sensitive: false,
    depth: 0,
  };
}
