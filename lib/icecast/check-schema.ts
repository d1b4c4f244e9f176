import type { ErrorObject } from 'ajv';
import { closest, distance } from 'fastest-levenshtein';
import schema from '../../schemas/icecast-2.4.schema.json' with { type: 'json' };
import { plainOf } from './config.ts';
import type { Element } from './element.ts';
import { stepOf } from './element-path.ts';
import type { Finding } from './finding.ts';
import { validate } from './schema.generated.ts';
import type { IcecastConfig } from './types.generated.ts';
import { unwelcome } from './unwelcome.ts';

/** The configuration as typed data, or what keeps it from being what Icecast 2.4.4 knows. */
export function readConfig(root: Element): { config: IcecastConfig } | { findings: Finding[] } {
  const plain: unknown = plainOf(root, isNumber);
  if (validate(plain)) return { config: plain };
  return { findings: (validate.errors ?? []).flatMap((error) => findingOf(error, root)) };
}

function findingOf(error: ErrorObject, root: Element): Finding[] {
  if (error.keyword === 'if') return [];
  const path = pathOf(error.instancePath, root);
  const unknown: unknown = error.params.additionalProperty;
  if (typeof unknown === 'string') return unknownElement(unknown, path, error.parentSchema);
  const missing: unknown = error.params.missingProperty;
  if (typeof missing === 'string') return [{ path, message: `has no ${spoken(missing)}` }];
  const allowed: unknown = error.params.allowedValues;
  if (Array.isArray(allowed)) return [{ path, message: `must be ${allowed.join(' or ')}`, ...hintOf(error) }];
  if (error.keyword === 'type') return [{ path, message: `must be ${wanted(error)}`, ...hintOf(error) }];
  if (error.keyword === 'pattern') return [{ path, message: 'has characters that cannot be there', ...hintOf(error) }];
  return [{ path, message: error.message ?? 'is not valid', ...hintOf(error) }];
}

function wanted(error: ErrorObject): string {
  if (error.params.type === 'integer') return 'a whole number: Icecast reads a word as 0';
  return error.params.type === 'object' ? 'made of elements' : 'text';
}

function unknownElement(name: string, path: string, parentSchema: unknown): Finding[] {
  const plainPath = `${path.slice(1).replace(/\[[^\]]*\]/g, '')}/${name}`;
  if (unwelcome.has(plainPath)) return [];
  const known = namesIn(parentSchema);
  const nearest = known.length > 0 ? closest(name, known) : '';
  const near = nearest !== '' && distance(name, nearest) <= Math.max(2, name.length / 4);
  return [
    {
      path: `${path}/${name}`,
      message: `is not known to Icecast 2.4.4 here, which ignores it silently`,
      ...(near ? { hint: `did you mean ${spoken(nearest)}?` } : {}),
    },
  ];
}

function spoken(name: string): string {
  return name.startsWith('@') ? `the attribute ${name.slice(1)}` : `<${name}>`;
}

/** What the schema says of a value, as a hint. */
function hintOf(error: ErrorObject): { hint?: string } {
  const { parentSchema } = error;
  return typeof parentSchema?.description === 'string' ? { hint: parentSchema.description } : {};
}

function namesIn(parentSchema: unknown): string[] {
  if (!isRecord(parentSchema) || !isRecord(parentSchema.properties)) return [];
  return Object.keys(parentSchema.properties);
}

/** `/mount/0/hidden` as `/icecast/mount[/live.mp3]/hidden`. */
function pathOf(pointer: string, root: Element): string {
  let path = `/${root.name}`;
  let element: Element | undefined = root;
  const parts = pointer.split('/').slice(1);
  for (let i = 0; i < parts.length; i++) {
    const name = (parts[i] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
    const index = /^\d+$/.test(parts[i + 1] ?? '') ? Number(parts[++i]) : 0;
    const child: Element | undefined = element?.children.filter((sibling) => sibling.name === name)[index];
    path += element !== undefined && child !== undefined ? `/${stepOf(element, child)}` : `/${name}`;
    element = child;
  }
  return path;
}

const numbers = new Map<string, boolean>();

/** Whether the schema wants a number at a pointer without positions, as in `/limits/clients`. */
function isNumber(pointer: string): boolean {
  const known = numbers.get(pointer);
  if (known !== undefined) return known;
  let at: unknown = schema;
  for (const name of pointer.split('/').slice(1)) {
    const node = resolve(at);
    at = isRecord(node) && isRecord(node.properties) ? node.properties[name] : undefined;
    const items = resolve(at);
    if (isRecord(items) && items.type === 'array') at = items.items;
  }
  const node = resolve(at);
  const number =
    isRecord(node) && (node.type === 'integer' || (Array.isArray(node.enum) && typeof node.enum[0] === 'number'));
  numbers.set(pointer, number);
  return number;
}

function resolve(node: unknown): unknown {
  if (!isRecord(node) || typeof node.$ref !== 'string') return node;
  const definitions: Record<string, unknown> = schema.definitions;
  return definitions[node.$ref.replace('#/definitions/', '')];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
