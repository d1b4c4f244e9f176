/** Text that stands in a full title, or a pattern that it fits. */
export type Title = string | RegExp;

/** `/…/i` is a pattern, all else a piece of a title. @throws SyntaxError if the pattern is none */
export function parseTitle(text: string): Title {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/.exec(text) ?? [];
  return source === undefined ? text : new RegExp(source, flags);
}

/** Whether a full title, with the host in front, is meant. */
export function fitsTitle(title: Title, full: string): boolean {
  return typeof title === 'string' ? full.includes(title) : full.search(title) >= 0;
}
