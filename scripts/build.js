// Builds dist/ from lib/: one file that loads fast, instead of several hundred, and what leads into it. Types are checked
// by `npm run lint`.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { librariesInside, licences } from './inside.js';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
/** For so long, a run that began before may come to load what was built then. Milliseconds. */
const day = 24 * 60 * 60 * 1000;

const common = { absWorkingDir: root, platform: 'node', target: 'node20.19', write: false, metafile: true };
const { outputFiles, metafile } = await build({
  ...common,
  entryPoints: ['lib/cli/entrances.ts'],
  bundle: true,
  format: 'cjs',
  plugins: [librariesInside],
  // bin/built.js hands these over.
  banner: { js: '(function (exports, module, require, importModule, moduleDirectory, moduleUrl) {' },
  footer: { js: '})' },
  define: { __dirname: 'moduleDirectory', 'import.meta.dirname': 'moduleDirectory', 'import.meta.url': 'moduleUrl' },
  // mocha's workers, which aircheck does without.
  logOverride: { 'require-resolve-not-external': 'silent' },
});
const program = (outputFiles[0]?.text ?? '').replace(/\bimport\(/g, 'importModule(');
const name = createHash('sha256').update(program).digest('hex').slice(0, 16);

// What others load comes first.
write(`aircheck-${name}.cjs`, program);
write('build.js', `export const build = '${name}';\n`);
write('spec/index.js', await wayInto('spec', 'lib/spec/index.ts'));
write('spec/mocha.js', await wayInto('mocha', 'lib/spec/mocha.ts'));
write('licences.txt', licences(Object.keys(metafile.inputs), root));

for (const entry of readdirSync(dist)) {
  const file = path.join(dist, entry);
  const isOld = /^aircheck-\w+\.cjs$/.test(entry) && entry !== `aircheck-${name}.cjs`;
  if (isOld && Date.now() - statSync(file).mtimeMs > day) rmSync(file);
}

/**
 * A module with the exports of one of lib/, which hands out those of the one program there is.
 *
 * @param {string} entrance its name in lib/cli/entrances.ts
 * @param {string} file
 */
async function wayInto(entrance, file) {
  const { metafile } = await build({ ...common, entryPoints: [file], format: 'esm' });
  const exported = Object.values(metafile.outputs).flatMap((output) => output.exports);
  const names = exported.filter((word) => word !== 'default').sort();
  return [
    "import { entrances } from '../../bin/built.js';",
    `const all = await entrances.${entrance}();`,
    ...(exported.includes('default') ? ['export default all.default;'] : []),
    `export const { ${names.join(', ')} } = all;`,
    '',
  ].join('\n');
}

/**
 * @param {string} name below dist/
 * @param {string} text
 */
function write(name, text) {
  const file = path.join(dist, name);
  if (sameAs(file, text)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * @param {string} file
 * @param {string} text
 */
function sameAs(file, text) {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}
