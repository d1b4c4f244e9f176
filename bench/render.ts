// Loading, validating and rendering networks of several sizes, each in a process of its own: time and memory, and
// whether the cost of a host grows with their number.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { hostsOf, writeInventory } from './fifty-hosts.ts';
import { median, run } from './run.ts';

const SIZES = [250, 500, 1000, 2000];
const RUNS = 3;

/** As what users run is built: a process that compiles TypeScript would be measured with its compiler. */
const asBuilt = { bundle: true, packages: 'external', format: 'esm', platform: 'node', logLevel: 'error' } as const;

interface Measure {
  readonly hosts: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const directory = await mkdtemp(path.join(tmpdir(), 'aircheck-bench-'));
try {
  const root = path.resolve(import.meta.dirname, '..');
  const program = path.join(root, 'dist/bench/render-once.js');
  await build({ entryPoints: [path.join(root, 'bench/render-once.ts')], outfile: program, ...asBuilt });
  const perHost: number[] = [];
  for (const size of SIZES) {
    const place = await mkdtemp(path.join(directory, 'size-'));
    const inventory = await writeInventory(place, hostsOf(size), { port: 22, identityFile: path.join(place, 'key') });
    const node = [program, root, inventory];
    const measures: Measure[] = [];
    for (let turn = 0; turn < RUNS; turn++) measures.push(JSON.parse(await run(process.execPath, node)));
    const seconds = median(measures.map((measure) => measure.seconds));
    const megabytes = median(measures.map((measure) => measure.megabytes));
    perHost.push(seconds / size);
    const each = `${((seconds / size) * 1000).toFixed(2)} ms a host`;
    console.log(
      `${String(size).padStart(5)} hosts  ${seconds.toFixed(2).padStart(6)} s  ${each}  ${megabytes.toFixed(0)} MB`,
    );
  }
  const ratio = (perHost.at(-1) ?? Number.NaN) / (perHost[0] ?? Number.NaN);
  console.log(`a host of ${SIZES.at(-1)} costs ${ratio.toFixed(2)} of a host of ${SIZES[0]}`);
} finally {
  await rm(directory, { recursive: true, force: true });
}
