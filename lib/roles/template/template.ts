import nunjucks from 'nunjucks';
import { type Compiled, compile } from './compiler.ts';
import type { TemplateFault } from './fault.ts';
import type { Frame } from './nunjucks.ts';
import { Rendered } from './rendered.ts';
import { type Block, type Done, Scope } from './scope.ts';
import type { Site } from './site.ts';
import type { TemplateSource } from './source.ts';

type Functions = Readonly<Record<string, Block>>;

/** A compiled template. What takes a scope is what compiled code calls. */
export class Template {
  readonly source: TemplateSource;
  /** What is wrong with its text; then it cannot be run. */
  readonly faults: readonly TemplateFault[];
  /** Whether it is one `{{ expression }}` with nothing around it. */
  readonly single: boolean;
  readonly #functions: Functions;
  readonly #runtime: object;

  constructor(source: TemplateSource, sites: Site[], runtime: object) {
    const compiled = compile(source, sites);
    this.source = source;
    this.faults = compiled.faults;
    this.single = compiled.single;
    this.#functions = compiled.faults.length === 0 ? load(compiled) : {};
    this.#runtime = runtime;
  }

  render(variables: Iterable<readonly [string, unknown]>): string {
    return this.#run(new Scope(variables), new nunjucks.runtime.Frame());
  }

  /** `{% include %}`: sees the variables of the loops and macros around it. */
  include(scope: Scope, frame: Frame): string {
    return this.#run(new Scope(scope.getVariables()), frame.push(true));
  }

  /** `{% import %}`: the macros and variables that the template sets. They see what the importing template sees. */
  exported(scope: Scope): object {
    const own = new Scope(scope.getVariables());
    this.#run(own, new nunjucks.runtime.Frame());
    return own.getExported();
  }

  /** `{% extends %}`. */
  addBlocksTo(scope: Scope): void {
    for (const [name, block] of this.#blocks()) scope.addBlock(name, block);
  }

  /** `{% extends %}`: a child goes on with its parent's text. */
  rootRenderFunc(_env: null, scope: Scope, frame: Frame, runtime: object, done: Done): void {
    this.#functions.root?.(null, scope, frame, runtime, done);
  }

  #blocks(): [string, Block][] {
    return Object.entries(this.#functions)
      .filter(([name]) => name.startsWith('b_'))
      .map(([name, block]) => [name.slice(2), block]);
  }

  #run(scope: Scope, frame: Frame): string {
    this.addBlocksTo(scope);
    frame.topLevel = true;
    return textOf((done) => this.rootRenderFunc(null, scope, frame, this.#runtime, done));
  }
}

/** The text of a block that another overrides, as `super()` gives it. */
export function blockText(block: Block, scope: Scope, frame: Frame, runtime: object): Rendered {
  return new Rendered(textOf((done) => block(null, scope, frame, runtime, done)));
}

/** Compiled code gives its text to a callback, before it returns. */
function textOf(run: (done: Done) => void): string {
  let whole = '';
  run((error, text) => {
    if (error) throw error;
    whole = text;
  });
  return whole;
}

function load(compiled: Compiled): Functions {
  // nunjucks compiles to JavaScript; this is how it runs it (src/environment.js). The text is the role's, not a value's.
  return new Function(compiled.code)();
}
