import { foreignWord, ownersOf } from '../../icecast/dialects.ts';
import { reasonWithout, wordOf } from '../../icecast/words.ts';
import type { Finding } from '../diagnostic.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { retype, rewrite } from './fix.ts';
import { expectation, found, shown, subject, typeName } from './found.ts';
import type { Violation } from './violation.ts';

/** What is known of the place that a violation is about. */
export interface Context {
  /** The value must not be shown. */
  readonly secret: boolean;
  /** The scalar as it stands in the file. */
  readonly written: string | null;
}

type Say = (violation: Violation, context: Context) => Finding;

/** A schema's complaint in the words of the inventory. */
export function say(violation: Violation, context: Context): Finding {
  const speak = sayings.get(violation.keyword);
  if (speak !== undefined) return speak(violation, context);
  return error('bad-value', `${subject(violation.pointer)} is not accepted (${violation.keyword})`);
}

const sayings: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['additionalProperties', unknownProperty],
  ['required', missingProperty],
  ['false schema', forbidden],
  ['type', wrongType],
  ['enum', notOneOf],
  ['const', notOneOf],
  ['pattern', unfit],
  ['format', unfit],
  ['anyOf', unfit],
  ['minLength', unfit],
  ['maxLength', tooLong],
  ['minimum', outOfRange],
  ['maximum', outOfRange],
  ['exclusiveMinimum', outOfRange],
  ['exclusiveMaximum', outOfRange],
  ['uniqueItems', twice],
  ['minProperties', wrongCount],
  ['maxProperties', wrongCount],
]);

function unknownProperty({ pointer, key, schema }: Violation): Finding {
  const known = Object.keys(propertiesOf(schema));
  const spelt = known.includes((key ?? '').replaceAll('-', '_'));
  const foreign = spelt ? undefined : foreignProperty(pointer, key ?? '');
  if (foreign !== undefined) return foreign;
  if (pointer === '')
    return error('unknown-kind', `\`${key}\` is no kind of thing in an inventory`, didYouMean(key ?? '', known));
  return error(
    'unknown-property',
    `\`${key}\` is no property of ${subject(pointer)}`,
    hintFor(pointer, key ?? '', known),
  );
}

/** Where settings of Icecast stand: in a mount, in a server, and everywhere below `icecast`. */
const icecastPlace = /^\/(?:(mounts)\/[^/]+|(?:masters|relays)\/[^/]+$|(?:[a-z]+\/[^/]+\/)?icecast\b)/;

/** A setting of an Icecast that the host does not run, where settings of Icecast stand. */
function foreignProperty(pointer: string, key: string): Finding | undefined {
  const place = icecastPlace.exec(pointer);
  const word = place === null ? undefined : foreignWord(key, place[1] !== undefined);
  // Of a host, a plain word is more likely to mean something else.
  const plain = /^\/(masters|relays)\/[^/]+$/.test(pointer) && /^(?!upstream$)[a-z]+$/.test(key);
  if (word === undefined || plain) return undefined;
  const message = `\`${key}\` is a setting of ${ownersOf(word)}, and no word of an inventory`;
  return error('other-dialect', message, word.instead);
}

/** What was probably meant; for an element of icecast.xml, what it is called here. */
function hintFor(pointer: string, key: string, known: readonly string[]): string | undefined {
  const same = known.find((name) => name === key.replaceAll('-', '_'));
  if (same !== undefined || !icecastPlace.test(pointer)) return didYouMean(key, known);
  const [word, reason] = [wordOf(key), reasonWithout(key)];
  if (word !== undefined) return `in an inventory it is ${word}`;
  return reason === undefined ? didYouMean(key, known) : `delete it: ${reason}`;
}

function missingProperty({ pointer, key, schema, because }: Violation): Finding {
  const property: unknown = propertiesOf(schema)[key ?? ''];
  const description =
    typeof property === 'object' && property !== null && 'description' in property ? property.description : undefined;
  const what = because === null ? expectation(description) : lower(because);
  return error('missing-property', `${subject(pointer)} needs \`${key}\`${what === undefined ? '' : `: ${what}`}`);
}

function forbidden({ pointer, because }: Violation): Finding {
  const reason = because === null ? '' : `: ${lower(because)}`;
  return error('misplaced-property', `${subject(pointer)} cannot stand here${reason}`, 'delete it');
}

function wrongType({ pointer, data, schema }: Violation, { secret, written }: Context): Finding {
  const wanted = typeof schema.type === 'string' ? schema.type : '';
  const message = `${subject(pointer)} must be ${typeName(wanted)}; this is ${found(data, secret)}`;
  return error('wrong-type', message, retype(wanted, data, secret ? null : written));
}

function notOneOf({ pointer, data, schema, params }: Violation, { secret }: Context): Finding {
  const allowed: unknown[] = Array.isArray(schema.enum) ? schema.enum : [params.allowedValue];
  const choice = allowed.map(String);
  const list = choice.map((value) => `\`${value}\``).join(', ');
  const message = `${subject(pointer)} must be ${choice.length > 1 ? 'one of ' : ''}${list}; this is ${found(data, secret)}`;
  if (typeof data === 'string' && choice.includes(data)) return error('not-in-list', message, 'leave the quotes out');
  if (typeof data !== 'string' && allowed.includes(String(data)))
    return error('not-in-list', message, 'put it in quotes');
  const near = typeof data === 'string' ? nearest(data, choice) : undefined;
  return error('not-in-list', message, near === undefined ? undefined : `did you mean \`${near}\`?`);
}

/** The schema's description says what is expected; a pattern would say it to few. */
function unfit({ keyword, pointer, key, data, schema }: Violation, { secret }: Context): Finding {
  const expected = expectation(schema.description) ?? 'something else';
  const guess = secret || keyword === 'format' ? undefined : rewrite(data, schema);
  if (key !== null) return error('bad-name', `the name ${shown(key)} must be ${expected}`, guess);
  const value = secret ? '' : `; this is ${data === '' ? 'empty' : shown(data)}`;
  return error('bad-value', `${subject(pointer)} must be ${expected}${value}`, guess);
}

function tooLong({ pointer, data, params }: Violation): Finding {
  const length = typeof data === 'string' ? [...data].length : 0;
  return error('bad-value', `${subject(pointer)} must have at most ${params.limit} characters; this has ${length}`);
}

function outOfRange({ pointer, data, schema }: Violation, { secret }: Context): Finding {
  const { minimum: min, maximum: max, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const range =
    typeof min === 'number' && typeof max === 'number'
      ? `from ${min} to ${max}`
      : typeof min === 'number'
        ? `at least ${min}`
        : typeof max === 'number'
          ? `at most ${max}`
          : typeof above === 'number'
            ? `more than ${above}`
            : `less than ${String(below)}`;
  return error('out-of-range', `${subject(pointer)} must be ${range}${secret ? '' : `; this is ${String(data)}`}`);
}

function twice({ pointer, params }: Violation): Finding {
  return error(
    'repeated-item',
    `this stands twice in ${subject(pointer)}`,
    `it is item ${Number(params.j) + 1} as well`,
  );
}

function wrongCount({ pointer, keyword, schema, params }: Violation): Finding {
  const known = Object.keys(propertiesOf(schema)).map((name) => `\`${name}\``);
  const few = keyword === 'minProperties';
  return error(
    few ? 'missing-property' : 'misplaced-property',
    `${subject(pointer)} must have ${few ? 'at least' : 'only'} ${params.limit === 1 ? 'one' : params.limit} of ${known.join(', ')}`,
  );
}

function propertiesOf(schema: Violation['schema']): Record<string, unknown> {
  return typeof schema.properties === 'object' && schema.properties !== null ? { ...schema.properties } : {};
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

function error(code: string, message: string, hint?: string): Finding {
  return { code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) };
}
