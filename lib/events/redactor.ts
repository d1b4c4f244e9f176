import { base64Cores } from './base64-cores.ts';
import { spellings } from './spellings.ts';

const placeholder = '‹secret›';

/** Words of the event vocabulary, by key. They come from the program itself, so they are never secrets. */
const vocabulary = new Set(['type', 'at', 'command', 'verb', 'action', 'effect', 'level', 'outcome', 'phase', 'code']);

/** Below this length a secret is looked for as a whole word only: replacing every `a` would hide nothing but the sense. */
const shortest = 4;

/**
 * Replaces secrets in text that leaves the program by `‹secret›`: as they are, and as XML, JSON, shell, systemd,
 * NGINX, Liquidsoap and URLs write them, and in Base64, alone or as part of something longer (`user:password`).
 */
export class Redactor {
  private readonly secrets = new Set<string>();
  private pattern: RegExp | null = null;
  private cores: readonly string[] = [];

  constructor(secrets: Iterable<string> = []) {
    this.add(secrets);
  }

  /** Adds secrets. Of one with several lines each line counts, because a diff shows lines one by one. */
  add(secrets: Iterable<string>): void {
    for (const secret of secrets) {
      for (const part of [secret, ...secret.split(/\r?\n/)]) {
        if (part.trim() !== '') this.secrets.add(part);
      }
    }
    const longestFirst = [...this.secrets].sort((a, b) => b.length - a.length);
    this.cores = longestFirst.flatMap(base64Cores);
    // The placeholder comes first, so that redacting twice changes nothing.
    const alternatives = [placeholder, ...longestFirst.map(asPattern)];
    this.pattern = longestFirst.length === 0 ? null : new RegExp(alternatives.join('|'), 'gu');
  }

  text(text: string): string {
    if (this.pattern === null) return text;
    return this.withoutBase64(text).replace(this.pattern, placeholder);
  }

  /** A copy of plain data with every string in it redacted, keys and the events' own vocabulary excepted. */
  data<T>(data: T): T {
    if (this.pattern === null) return data;
    return JSON.parse(
      JSON.stringify(data, (key, value) =>
        typeof value === 'string' && !vocabulary.has(key) ? this.text(value) : value,
      ),
    );
  }

  private withoutBase64(text: string): string {
    let result = text;
    for (const core of this.cores) {
      for (let at = result.indexOf(core); at !== -1; at = result.indexOf(core, at + placeholder.length)) {
        const before = /[A-Za-z0-9+/_-]*$/.exec(result.slice(Math.max(0, at - 4096), at))?.[0].length ?? 0;
        const after = /^[A-Za-z0-9+/_-]*={0,2}/.exec(result.slice(at + core.length))?.[0].length ?? 0;
        result = result.slice(0, at - before) + placeholder + result.slice(at + core.length + after);
        at -= before;
      }
    }
    return result;
  }
}

function asPattern(secret: string): string {
  const pattern = spellings(secret);
  return secret.length < shortest ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
}
