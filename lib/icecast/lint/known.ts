import oldSchema from '../../../schemas/icecast-2.4.schema.json' with { type: 'json' };
import newerSchema from '../../../schemas/icecast-2.5.schema.json' with { type: 'json' };
import khSchema from '../../../schemas/icecast-kh.schema.json' with { type: 'json' };
import type { Dialect } from '../dialects.ts';
import type { Element } from '../element.ts';

interface Known {
  /** A number, or a switch, which is 0 or 1. */
  readonly type: 'number' | 'switch' | 'text' | 'block';
  readonly children: ReadonlySet<string>;
}

interface Schema {
  readonly definitions: Readonly<Record<string, unknown>>;
}

const schemas: Readonly<Record<Dialect, Schema>> = { '2.4': oldSchema, '2.5': newerSchema, kh: khSchema };

/**
 * What Icecast reads at a path below `<icecast>`, as in `limits/clients`; undefined if it reads nothing. Of 2.5 and KH
 * not all is known, but what an inventory can say.
 */
export function known(path: string, dialect: Dialect = '2.4'): Known | undefined {
  const schema = schemas[dialect];
  let at: unknown = schema;
  for (const name of path === '' ? [] : path.split('/')) {
    const node = resolved(at, schema);
    if (!isRecord(node) || !isRecord(node.properties) || !Object.hasOwn(node.properties, name)) return undefined;
    at = node.properties[name];
    const list = resolved(at, schema);
    if (isRecord(list) && list.type === 'array') at = list.items;
  }
  const node = resolved(at, schema);
  if (!isRecord(node)) return undefined;
  const properties = isRecord(node.properties) ? Object.keys(node.properties) : [];
  const children = new Set(properties.filter((name) => !name.startsWith('@')));
  const choices: readonly unknown[] = Array.isArray(node.enum) ? node.enum : [];
  if (choices.includes(0) && choices.includes(1)) return { type: choices.length === 2 ? 'switch' : 'number', children };
  if (node.type === 'integer' || typeof choices[0] === 'number') return { type: 'number', children };
  return { type: properties.length > 0 ? 'block' : 'text', children };
}

/** Every element below the root, with its path, as in `mount/max-listeners`. */
export function* elementsWithPath(
  element: Element,
  path = '',
): Generator<{ element: Element; path: string; parent: Element }> {
  for (const child of element.children) {
    const below = path === '' ? child.name : `${path}/${child.name}`;
    yield { element: child, path: below, parent: element };
    yield* elementsWithPath(child, below);
  }
}

function resolved(node: unknown, { definitions }: Schema): unknown {
  if (!isRecord(node) || typeof node.$ref !== 'string') return node;
  return definitions[node.$ref.replace('#/definitions/', '')];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
