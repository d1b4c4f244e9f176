import path from 'node:path';

const packageRoot = path.resolve(import.meta.dirname, '../..');
const ours = ['lib', 'dist'].map((directory) => path.join(packageRoot, directory) + path.sep);

/** What specs import as `aircheck/spec`. */
export const specWords = path.join(packageRoot, 'dist/spec/index.js');

/** What they import as `mocha`: the one that runs them. */
export const mochaOfSpecs = path.join(packageRoot, 'dist/spec/mocha.js');

/** Whether a file is the user's: neither a library's nor ours. */
export function isSpec(file: string): boolean {
  return !file.includes('/node_modules/') && !ours.some((directory) => file.startsWith(directory));
}
