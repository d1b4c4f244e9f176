// Builds dist/ from lib/: a few files that load fast, instead of several hundred. Types are checked by `npm run lint`.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const chunks = path.join(root, 'dist/chunks');
/** For so long, a run that began before may come to load what was built then. Milliseconds. */
const day = 24 * 60 * 60 * 1000;

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['lib/cli/main.ts', 'lib/spec/index.ts'],
  outbase: 'lib',
  outdir: 'dist',
  // As deep as the entry points, and as what they are made of: lib/<room>/<file>.
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  write: false,
});

// What others load comes first.
const inOrder = outputFiles.sort((a, b) => Number(isChunk(b.path)) - Number(isChunk(a.path)));
for (const { path: file, contents } of inOrder) {
  if (sameAs(file, contents)) continue;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

const built = new Set(outputFiles.map((file) => file.path));
for (const name of readdirSync(chunks)) {
  const file = path.join(chunks, name);
  if (!built.has(file) && Date.now() - statSync(file).mtimeMs > day) rmSync(file);
}

/** @param {string} file */
function isChunk(file) {
  return path.dirname(file) === chunks;
}

/**
 * @param {string} file
 * @param {Uint8Array} contents
 */
function sameAs(file, contents) {
  try {
    return readFileSync(file).equals(contents);
  } catch {
    return false;
  }
}
