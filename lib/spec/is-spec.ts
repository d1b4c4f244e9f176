import path from 'node:path';

const packageRoot = path.resolve(import.meta.dirname, '../..');
const ours = ['lib', 'dist'].map((directory) => path.join(packageRoot, directory) + path.sep);

/** Whether a file is the user's: neither a library's nor ours. */
export function isSpec(file: string): boolean {
  return !file.includes('/node_modules/') && !ours.some((directory) => file.startsWith(directory));
}
