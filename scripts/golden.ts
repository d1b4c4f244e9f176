// Writes spec/golden/HOST/PATH, what the shipped roles render for spec/golden/network.yml, and below each change of it
// in spec/golden/cases what that does.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { goldenDirectory, renderGolden } from '../spec/golden.ts';
import { readCases, textOf, whatChanges } from '../spec/golden-cases.ts';

const files = await renderGolden();
const hosts = new Set([...files.keys()].map((file) => file.split('/')[0] ?? ''));
for (const host of hosts) await rm(path.join(goldenDirectory, host), { recursive: true, force: true });
for (const [file, text] of files) {
  const target = path.join(goldenDirectory, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}
for (const { file, change } of await readCases()) await writeFile(file, textOf(change, await whatChanges(change)));
