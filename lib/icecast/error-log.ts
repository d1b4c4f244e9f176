import path from 'node:path';
import { dialectOf } from './dialect-of.ts';
import type { Dialect } from './dialects.ts';
import { childrenOf, textOf } from './element.ts';
import { parse, UnreadableXml } from './parse.ts';

/** Where an Icecast says that it reads its configuration again, and what it says then. */
export interface ErrorLog {
  readonly path: string;
  readonly says: string;
}

/** From this level on it is written. */
const information = 3;

/** As 2.4.4, 2.5.0 and KH 2.4.0-kh22-10 were seen to write it. */
export const readsAgain: Readonly<Record<Dialect, string>> = {
  '2.4': 'Caught config reload request, re-reading config',
  '2.5': 'Reloading config for reload was queued',
  kh: 'Re-reading XML',
};

/** The log of an Icecast that runs with a configuration; null if it says nothing that can be looked at. */
export function errorLogOf(xml: string): ErrorLog | null {
  try {
    const root = parse(xml);
    const [logging, paths] = [childrenOf(root, 'logging').at(-1), childrenOf(root, 'paths').at(-1)];
    const name = (logging && textOf(logging, 'errorlog')) ?? 'error.log';
    const level = Number((logging && textOf(logging, 'loglevel')) ?? information);
    const directory = (paths && textOf(paths, 'logdir')) ?? null;
    if (name === '-' || directory === null || !(level >= information)) return null;
    return { path: path.posix.join(directory, name), says: readsAgain[dialectOf(xml)] };
  } catch (error) {
    if (error instanceof UnreadableXml) return null;
    throw error;
  }
}
