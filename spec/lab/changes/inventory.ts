import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dump, load } from 'js-yaml';
import type { SingleChange } from './single.ts';

type Tree = { [name: string]: unknown };

/** An inventory that changes are made to, one value after the other. */
export class ChangingInventory {
  readonly #directory: string;
  readonly #relay: string;
  readonly #mounts: Tree;
  readonly #network: Tree;

  constructor(directory: string, relay: string) {
    this.#directory = directory;
    this.#relay = relay;
    this.#mounts = read(path.join(directory, 'mounts.yml'));
    this.#network = read(path.join(directory, 'network.yml'));
  }

  /** Makes a change; gives how to take it back. */
  make({ of, mount, name, value }: SingleChange): () => void {
    const [holder, key] =
      of === 'new mount' ? [within(this.#mounts, ['mounts']), mount] : [this.#holder(of, mount), name];
    const before = holder[key];
    set(holder, key, value);
    this.#write();
    return () => {
      set(holder, key, before);
      this.#write();
    };
  }

  #holder(of: Exclude<SingleChange['of'], 'new mount'>, mount: string): Tree {
    if (of === 'mount') return within(this.#mounts, ['mounts', mount]);
    return within(this.#network, ['relays', this.#relay, ...of.split('.')]);
  }

  #write(): void {
    writeFileSync(path.join(this.#directory, 'mounts.yml'), dump(this.#mounts));
    writeFileSync(path.join(this.#directory, 'network.yml'), dump(this.#network));
  }
}

function set(holder: Tree, key: string, value: unknown): void {
  if (value === undefined) delete holder[key];
  else holder[key] = value;
}

function within(tree: Tree, names: readonly string[]): Tree {
  return names.reduce((inner, name) => {
    inner[name] ??= {};
    const below = inner[name];
    if (!isTree(below)) throw new Error(`${name} holds no settings`);
    return below;
  }, tree);
}

function read(file: string): Tree {
  const tree = load(readFileSync(file, 'utf8'));
  if (!isTree(tree)) throw new Error(`${file} holds no settings`);
  return tree;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
