import path from 'node:path';

/** What the `%` signs of an SSH configuration stand for (ssh_config(5), "TOKENS"). */
export interface Tokens {
  readonly home: string;
  readonly host: string;
  readonly alias: string;
  readonly port: number;
  readonly remoteUser: string;
  readonly localUser: string;
}

/** Replaces `%d %h %n %p %r %u %%`, and a leading `~`. Other tokens stay as they are. */
export function expandTokens(value: string, tokens: Tokens): string {
  const expanded = value.replace(/%(.)/g, (token, letter: string) => TOKENS.get(letter)?.(tokens) ?? token);
  if (expanded === '~') return tokens.home;
  return expanded.startsWith('~/') ? path.join(tokens.home, expanded.slice(2)) : expanded;
}

const TOKENS = new Map<string, (tokens: Tokens) => string>([
  ['d', (tokens) => tokens.home],
  ['h', (tokens) => tokens.host],
  ['n', (tokens) => tokens.alias],
  ['p', (tokens) => String(tokens.port)],
  ['r', (tokens) => tokens.remoteUser],
  ['u', (tokens) => tokens.localUser],
  ['%', () => '%'],
]);
