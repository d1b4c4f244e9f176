import type { ErrorObject, ValidateFunction } from 'ajv';
import { closest, distance } from 'fastest-levenshtein';
import schema from '../../schemas/icecast-2.4.schema.json' with { type: 'json' };
import newerSchema from '../../schemas/icecast-2.5.schema.json' with { type: 'json' };
import khSchema from '../../schemas/icecast-kh.schema.json' with { type: 'json' };
import type { CommonConfig } from './common-config.ts';
import { plainOf } from './config.ts';
import type { Dialect } from './dialects.ts';
import type { Element } from './element.ts';
import { stepOf } from './element-path.ts';
import type { Finding } from './finding.ts';
import { validate } from './schema.generated.ts';
import { validate as validateKh } from './schema-kh.generated.ts';
import { validate as validateNewer } from './schema-newer.generated.ts';
import { unwelcome } from './unwelcome.ts';

interface Grammar {
  readonly name: string;
  readonly schema: { readonly definitions: Record<string, unknown> };
  readonly validate: ValidateFunction<CommonConfig>;
  readonly unwelcome: ReadonlyMap<string, string>;
  /** What is a number, by pointers without positions, as in `/limits/clients`. */
  readonly numbers: Map<string, boolean>;
}

const nothing: ReadonlyMap<string, string> = new Map();

const grammars: Readonly<Record<Dialect, Grammar>> = {
  '2.4': { name: '2.4.4', schema, validate, unwelcome, numbers: new Map() },
  '2.5': { name: '2.5', schema: newerSchema, validate: validateNewer, unwelcome: nothing, numbers: new Map() },
  kh: { name: 'KH', schema: khSchema, validate: validateKh, unwelcome: nothing, numbers: new Map() },
};

/** The configuration as typed data, or what keeps it from being what Icecast of the dialect knows. */
export function readConfig(
  root: Element,
  dialect: Dialect = '2.4',
): { config: CommonConfig } | { findings: Finding[] } {
  const grammar = grammars[dialect];
  const plain: unknown = plainOf(root, (pointer) => isNumber(pointer, grammar));
  const { validate: isValid } = grammar;
  if (isValid(plain)) return { config: plain };
  return { findings: (isValid.errors ?? []).flatMap((error) => findingOf(error, root, grammar)) };
}

function findingOf(error: ErrorObject, root: Element, grammar: Grammar): Finding[] {
  if (error.keyword === 'if' || error.keyword === 'oneOf') return [];
  const path = pathOf(error.instancePath, root);
  const unknown: unknown = error.params.additionalProperty;
  if (typeof unknown === 'string') return unknownElement(unknown, path, error.parentSchema, grammar);
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

function unknownElement(name: string, path: string, parentSchema: unknown, grammar: Grammar): Finding[] {
  const plainPath = `${path.slice(1).replace(/\[[^\]]*\]/g, '')}/${name}`;
  if (grammar.unwelcome.has(plainPath)) return [];
  const known = namesIn(parentSchema);
  const nearest = known.length > 0 ? closest(name, known) : '';
  const near = nearest !== '' && distance(name, nearest) <= Math.max(2, name.length / 4);
  return [
    {
      path: `${path}/${name}`,
      message: `is not known to Icecast ${grammar.name} here, which ignores it silently`,
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

/** Whether the schema wants a number at a pointer without positions, as in `/limits/clients`. */
function isNumber(pointer: string, { schema: whole, numbers }: Grammar): boolean {
  const known = numbers.get(pointer);
  if (known !== undefined) return known;
  let at: unknown = whole;
  for (const name of pointer.split('/').slice(1)) {
    const node = resolve(at, whole);
    at = isRecord(node) && isRecord(node.properties) ? node.properties[name] : undefined;
    const items = resolve(at, whole);
    if (isRecord(items) && items.type === 'array') at = items.items;
    else if (isRecord(items) && Array.isArray(items.oneOf)) at = items.oneOf.at(-1);
  }
  const node = resolve(at, whole);
  const number =
    isRecord(node) && (node.type === 'integer' || (Array.isArray(node.enum) && typeof node.enum[0] === 'number'));
  numbers.set(pointer, number);
  return number;
}

function resolve(node: unknown, whole: Grammar['schema']): unknown {
  if (!isRecord(node) || typeof node.$ref !== 'string') return node;
  return whole.definitions[node.$ref.replace('#/definitions/', '')];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
