// Loads what is built of lib/: one file, and with it what V8 made of it when the same command ran before. Reading and
// compiling would take longer than what most commands do.
import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { build } from '../dist/build.js';

/** Milliseconds. After so long, functions that ran at the start alone are no longer held by V8. */
const memory = 30_000;
/** Milliseconds for which what belongs to other builds is kept. */
const week = 7 * 24 * 60 * 60 * 1000;

const dist = path.resolve(import.meta.dirname, '../dist');
const file = path.join(dist, `aircheck-${build}.cjs`);
const cache = placeOfCache();
const cachedData = cache === null ? undefined : ownFile(cache);

// A function: scripts/build.js has what it takes.
const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });

const module = { exports: {} };
// As deep as its sources: lib/<room>/<file>.
const source = path.join(dist, 'cli/entrances.js');
script.runInThisContext()(
  module.exports,
  module,
  createRequire(source),
  // V8 forgets where a compiled script takes its modules from.
  (/** @type {string} */ wanted) => import(wanted),
  path.dirname(source),
  pathToFileURL(source).href,
);

/** @type {typeof import('../lib/cli/entrances.ts')} */
export const entrances = module.exports;

if (cache !== null && (cachedData === undefined || script.cachedDataRejected)) {
  process.once('exit', (code) => {
    // 2: there may be no such command.
    if (code !== 2 && performance.now() < memory) keep(cache, script.createCachedData());
  });
}

/** Where the user's programs keep what they can make anew, or null. What V8 makes is no good to another one. */
function placeOfCache() {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return null;
  const caches = process.env.XDG_CACHE_HOME || path.join(process.env.HOME || homedir(), '.cache');
  if (!path.isAbsolute(caches)) return null;
  const command = process.argv.slice(2).find((word) => /^[a-z][a-z-]*$/.test(word)) ?? 'none';
  // What V8 made names the file that it was made of, in stacks of errors.
  const from = createHash('sha256').update(file).digest('hex').slice(0, 8);
  return path.join(caches, 'aircheck', build, `${command}-${cachedDataVersionTag()}-${from}`);
}

/** Only what this user wrote: it is run as it is. */
function ownFile(name) {
  try {
    const descriptor = openSync(name);
    try {
      return fstatSync(descriptor).uid === process.getuid?.() ? readFileSync(descriptor) : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/** Without it, it goes as well: where it cannot be written, it is not. */
function keep(name, data) {
  try {
    const builds = path.dirname(path.dirname(name));
    mkdirSync(path.dirname(name), { recursive: true, mode: 0o700 });
    const unfinished = `${name}.${process.pid}`;
    writeFileSync(unfinished, data, { mode: 0o600 });
    renameSync(unfinished, name);
    for (const other of readdirSync(builds)) {
      const directory = path.join(builds, other);
      if (other !== build && Date.now() - statSync(directory).mtimeMs > week) rmSync(directory, { recursive: true });
    }
  } catch {
    // The next run tries again.
  }
}
