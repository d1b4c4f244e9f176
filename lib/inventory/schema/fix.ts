/** How to write a value so that it has the wanted type. `written`: how it stands in the file, if it may be shown. */
export function retype(wanted: string, data: unknown, written: string | null): string | undefined {
  if (data === null && wanted === 'object') return 'what belongs to it stands indented below';
  if (data === null) return 'write a value behind the colon, or delete the line';
  if (wanted === 'string' && (typeof data === 'number' || typeof data === 'boolean')) {
    return written === null ? 'put it in quotes' : `put it in quotes: "${written}"`;
  }
  if (wanted === 'boolean') return toBoolean(data);
  if (wanted === 'integer' || wanted === 'number') return toNumber(data);
  if (wanted === 'array' && (typeof data === 'string' || typeof data === 'number')) {
    return written === null ? 'write it as a list' : `a list of one is written [${written}]`;
  }
  if (wanted === 'object' && Array.isArray(data))
    return 'write `name:` instead of `- name`, and what belongs to it indented below';
  if (wanted === 'object') return 'what belongs to it stands indented below';
  return undefined;
}

function toBoolean(data: unknown): string | undefined {
  const word = String(data).toLowerCase();
  if (['yes', 'on', 'y', '1', 'true'].includes(word)) return 'write true';
  if (['no', 'off', 'n', '0', 'false'].includes(word)) return 'write false';
  return undefined;
}

function toNumber(data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined;
  if (/^-?\d+(\.\d+)?$/.test(data)) return `leave the quotes out: ${data}`;
  const [digits] = /^-?\d[\d_, ]*(\.\d+)?/.exec(data) ?? [];
  return digits === undefined ? undefined : `write the number alone: ${digits.replace(/[_, ]/g, '')}`;
}

/** A text that the schema's pattern would accept and that is much like the one written, as a hint. */
export function rewrite(data: unknown, schema: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof data !== 'string' || data === '') return undefined;
  const flaw = /[\r\n]/.test(data)
    ? 'it has a line break in it'
    : /^\s|\s$/.test(data)
      ? 'it has a space at an end'
      : undefined;
  const patterns = patternsOf(schema);
  const fits = guesses(data, patterns).find(
    (guess) => guess !== data && patterns.some((pattern) => new RegExp(pattern, 'u').test(guess)),
  );
  return fits === undefined ? flaw : `did you mean \`${fits}\`?`;
}

function patternsOf(schema: Readonly<Record<string, unknown>>): string[] {
  const choices: unknown[] = Array.isArray(schema.anyOf) ? [schema, ...schema.anyOf] : [schema];
  return choices.flatMap((choice) =>
    typeof choice === 'object' && choice !== null && 'pattern' in choice && typeof choice.pattern === 'string'
      ? [choice.pattern]
      : [],
  );
}

/** What people write where these patterns are expected, put right. */
function guesses(data: string, patterns: readonly string[]): string[] {
  const plain = data.trim().replace(/\s+/g, ' ');
  const lower = plain.toLowerCase();
  const guesses = [plain];
  if (patterns.some((pattern) => pattern.includes('[a-z0-9]'))) {
    guesses.push(lower, lower.replace(/^https?:\/\//, '').replace(/[./]+$/, ''), lower.replace(/[^a-z0-9]+/g, '-'));
  }
  if (patterns.some((pattern) => pattern.startsWith('^[a-z_]')))
    guesses.push(lower, lower.replace(/[^a-z0-9_-]+/g, '-'));
  if (patterns.some((pattern) => pattern.startsWith('^/'))) guesses.push(`/${plain}`);
  if (patterns.some((pattern) => pattern.startsWith('^http'))) guesses.push(`https://${plain}`);
  return guesses;
}
