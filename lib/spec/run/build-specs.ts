import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildFailure, Loader, Plugin } from 'esbuild';
import { mochaOfSpecs, specWords } from '../is-spec.ts';
import { type Fault, SpecsNotLoaded } from './specs-not-loaded.ts';

// An import would first read all of it to find the names of its exports.
const { build }: typeof import('esbuild') = createRequire(import.meta.url)('esbuild');

/** Spec files as JavaScript that Node.js can import. */
export interface BuiltSpecs {
  /** What to import for a spec file. */
  urlOf(file: string): string;
  /** Removes what was written. What is imported by then stays. */
  remove(): Promise<void>;
}

/**
 * Makes JavaScript of TypeScript: of spec files, and of what they import that is TypeScript too. All else, libraries and
 * JavaScript, is imported from where it is. Hooks of Node.js could do this file by file; they would have a thread of
 * their own load a compiler, and every import wait for it.
 *
 * @param files Absolute paths.
 * @param directory What file names are told relative to.
 * @throws SpecsNotLoaded that names every mistake
 */
export async function buildSpecs(files: readonly string[], directory: string): Promise<BuiltSpecs> {
  const outdir = await mkdtemp(path.join(tmpdir(), 'aircheck-specs-'));
  const remove = () => rm(outdir, { recursive: true, force: true });
  const names = new Map(files.map((file, index) => [file, String(index)]));
  try {
    await build({
      absWorkingDir: directory,
      entryPoints: files.map((file) => ({ in: file, out: names.get(file) ?? '' })),
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      // Without it, libraries would be taken in a form that Node.js itself does not take.
      conditions: [],
      sourcemap: 'inline',
      logLevel: 'silent',
      plugins: [onlyTypeScript],
    });
  } catch (error) {
    await remove();
    throw isBuildFailure(error) ? new SpecsNotLoaded(error.errors.map(faultOf), error) : error;
  }
  return {
    urlOf: (file) => pathToFileURL(path.join(outdir, `${names.get(file)}.mjs`)).href,
    remove,
  };
}

const typescript = /\.[cm]?tsx?$/;

const onlyTypeScript: Plugin = {
  name: 'only TypeScript',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^/ }, async ({ path: wanted, pluginData, ...from }) => {
      if (from.kind === 'entry-point' || pluginData === onlyTypeScript) return undefined;
      if (isBuiltin(wanted)) return { path: wanted, external: true };
      // The words of this very program, whatever other version lies beside the specs.
      if (wanted === 'aircheck/spec') return { path: pathToFileURL(specWords).href, external: true };
      if (wanted === 'mocha') return { path: pathToFileURL(mochaOfSpecs).href, external: true };
      const { errors, path: found, external } = await resolve(wanted, { ...from, pluginData: onlyTypeScript });
      if (errors.length > 0) return { errors };
      if (external || typescript.test(found) || path.extname(found) === '.json') return { path: found, external };
      return { path: pathToFileURL(found).href, external: true };
    });
    onLoad({ filter: typescript }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      return {
        contents: text.replace(/\bimport\.meta\.(url|dirname|filename)\b/g, (whole) => meta(whole, file)),
        loader: loaderOf(file),
      };
    });
  },
};

/** Modules are told where they were written, not where they have been put. */
function meta(property: string, file: string): string {
  if (property.endsWith('url')) return JSON.stringify(pathToFileURL(file).href);
  return JSON.stringify(property.endsWith('dirname') ? path.dirname(file) : file);
}

function loaderOf(file: string): Loader {
  return file.endsWith('x') ? 'tsx' : 'ts';
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors) && error.errors.length > 0;
}

function faultOf({ text, location }: BuildFailure['errors'][number]): Fault {
  return {
    message: text,
    place: location === null ? null : { file: location.file, line: location.line, column: location.column + 1 },
  };
}
