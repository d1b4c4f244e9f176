import type { Frame } from './nunjucks.ts';

/** A block as nunjucks compiles it. */
export type Block = (env: null, scope: Scope, frame: Frame, runtime: object, done: Done) => void;

/** How compiled code gives back its text: at once, before it returns. */
export type Done = (error: unknown, text: string) => void;

/** The variables and blocks of one template while it runs. Method names are those that compiled code calls. */
export class Scope {
  readonly #variables: Map<string, unknown>;
  readonly #blocks = new Map<string, Block[]>();
  readonly #exported = new Set<string>();

  constructor(variables: Iterable<readonly [string, unknown]>) {
    this.#variables = new Map(variables);
  }

  lookup(name: string): unknown {
    return this.#variables.get(name);
  }

  getVariables(): ReadonlyMap<string, unknown> {
    return this.#variables;
  }

  setVariable(name: string, value: unknown): void {
    this.#variables.set(name, value);
  }

  addExport(name: string): void {
    this.#exported.add(name);
  }

  getExported(): object {
    return Object.fromEntries([...this.#exported].map((name) => [name, this.#variables.get(name)]));
  }

  addBlock(name: string, block: Block): void {
    const blocks = this.#blocks.get(name);
    if (blocks) blocks.push(block);
    else this.#blocks.set(name, [block]);
  }

  getBlock(name: string): Block | undefined {
    return this.#blocks.get(name)?.[0];
  }

  /** The block that a block overrides. */
  parentBlock(name: string, block: Block): Block | undefined {
    const blocks = this.#blocks.get(name) ?? [];
    return blocks[blocks.indexOf(block) + 1];
  }
}
