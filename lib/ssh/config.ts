import SSHConfig from 'ssh-config';
import type { Directive } from './config-file.ts';
import { HostSettings } from './host-settings.ts';
import { matchesPattern, matchesPatterns } from './patterns.ts';

/** An SSH configuration, read and ready to be asked. */
export class SshConfig {
  readonly #directives: readonly Directive[];
  readonly #settings = new Map<string, HostSettings>();

  constructor(directives: readonly Directive[] = []) {
    this.#directives = directives;
  }

  /**
   * The settings of an alias: the first value of each keyword wins, and identity files add up. Nothing is ever
   * executed: `Match exec` matches no host, and names are not looked up to make them canonical.
   */
  settings(alias: string, user: string | null): HostSettings {
    const key = `${user ?? ''}@${alias}`;
    const settings = this.#settings.get(key) ?? this.#compute(alias, user);
    this.#settings.set(key, settings);
    return settings;
  }

  #compute(alias: string, user: string | null): HostSettings {
    const query = user === null ? { Host: alias } : { Host: alias, User: user };
    const computed = flatten(this.#directives, alias).compute(query, { ignoreCase: true, matchExec: false });
    return new HostSettings(
      new Map(Object.entries(computed).map(([key, value]) => [key, Array.isArray(value) ? value : [value]])),
    );
  }

  /** Whether a Host section means this alias in particular: `Host *` does not. */
  names(alias: string): boolean {
    return sections(this.#directives).some(
      (patterns) =>
        matchesPatterns(patterns, alias) &&
        patterns.some((pattern) => pattern !== '*' && matchesPattern(pattern, alias)),
    );
  }

  /** `file:line` of the first directive with this keyword that holds for an alias. */
  where(keyword: string, alias: string): string | null {
    const found = effective(this.#directives, alias).find(({ line }) => line.param.toLowerCase() === keyword);
    return found === undefined ? null : `${found.file}:${found.number}`;
  }
}

function sections(directives: readonly Directive[]): string[][] {
  return directives.flatMap((directive) => [
    ...(isHost(directive) ? [patternsOf(directive)] : []),
    ...sections(directive.body),
    ...sections(directive.included),
  ]);
}

function isHost({ line }: Directive): boolean {
  return /^host$/i.test(line.param);
}

function patternsOf({ line }: Directive): string[] {
  return typeof line.value === 'string' ? [line.value] : line.value.map(({ val }) => val);
}

/** The directives of all Host sections and included files that hold for an alias, in order, Match sections closed. */
function effective(directives: readonly Directive[], alias: string): Directive[] {
  return directives.flatMap((directive) => {
    if (isHost(directive)) return matchesPatterns(patternsOf(directive), alias) ? effective(directive.body, alias) : [];
    return [directive, ...effective(directive.included, alias)];
  });
}

/** What is left for the parser's own evaluation: plain directives and Match sections. */
function flatten(directives: readonly Directive[], alias: string): SSHConfig {
  const config = new SSHConfig();
  for (const { line, body } of effective(directives, alias)) {
    // The parser would run nslookup for it.
    if (/^canonicalizehostname$/i.test(line.param)) continue;
    // The parser sees what a Match section asks for under these spellings only.
    const param = line.param.replace(/^hostname$/i, 'HostName').replace(/^user$/i, 'User');
    if ('criteria' in line) config.push({ ...line, config: flatten(body, alias) });
    else config.push({ ...line, param });
  }
  return config;
}
