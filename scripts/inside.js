import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * Libraries that nearly every command needs. They are built into dist/: as a few files they are read in a third of the time
 * that their own, up to fifty each, take.
 */
const inside = [
  ...['ajv', 'ajv-formats', 'commander', 'diff', 'fastest-levenshtein', 'js-yaml', 'mocha', 'picocolors', 'ssh-config'],
  ...['ssh2', 'string-width', 'wrap-ansi', 'xml-js'],
  // What it exports by default is not what require() gives.
  'codec-parser',
];

/** @type {import('esbuild').Plugin} */
export const librariesInside = {
  name: 'libraries inside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: wanted, kind, importer }) => {
      if (kind === 'entry-point') return undefined;
      const ofLibrary = importer.includes('/node_modules/') && !isBuiltin(wanted) && wanted !== 'cpu-features';
      return ofLibrary || inside.includes(wanted.split('/')[0] ?? '') ? undefined : { path: wanted, external: true };
    });
    // ssh2 would be a little faster with addons, which it does without.
    onResolve({ filter: /\.node$/ }, ({ path: wanted }) => ({ path: wanted, external: true }));
  },
};

/**
 * What the libraries' authors ask to go with their code.
 *
 * @param {readonly string[]} inputs files that were built in, relative to the root
 * @param {string} root
 */
export function licences(inputs, root) {
  const directories = inputs.flatMap(
    (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.join(root, file)) ?? [],
  );
  return [...new Set(directories)]
    .sort()
    .map((directory) => {
      const name = directory.slice(directory.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name}\n\n${file === undefined ? 'see its package.json' : readFileSync(path.join(directory, file), 'utf8').trim()}\n`;
    })
    .join('\n---\n\n');
}
