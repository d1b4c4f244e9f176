import path from 'node:path';
import { dialectOf } from './dialect-of.ts';
import { childrenOf, textOf } from './element.ts';
import { parse, UnreadableXml } from './parse.ts';

/** From this level on 2.4.4 writes that it reads its configuration again. */
const information = 3;

/**
 * The file in which an Icecast that runs with a configuration says that it reads another; null if it says so nowhere
 * that can be looked at.
 */
export function errorLogOf(xml: string): string | null {
  // What other dialects say there was not tried.
  if (dialectOf(xml) !== '2.4') return null;
  try {
    const root = parse(xml);
    const [logging, paths] = [childrenOf(root, 'logging').at(-1), childrenOf(root, 'paths').at(-1)];
    const name = (logging && textOf(logging, 'errorlog')) ?? 'error.log';
    const level = Number((logging && textOf(logging, 'loglevel')) ?? information);
    const directory = (paths && textOf(paths, 'logdir')) ?? null;
    return name === '-' || directory === null || !(level >= information) ? null : path.posix.join(directory, name);
  } catch (error) {
    if (error instanceof UnreadableXml) return null;
    throw error;
  }
}
