// The same 200 checks of each of 10 hosts by aircheck, testinfra and serverspec, in one run.
// They take turns, and the best run of each counts. At the end something is broken, which every one of them has to find.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { run, seconds } from './run.ts';
import { aircheck } from './specs/aircheck.ts';
import { onBoxes } from './specs/boxes.ts';
import { type Broken, breakSome } from './specs/break-some.ts';
import { allChecks, CHECKS, titleOf } from './specs/checks.ts';
import { serverspec } from './specs/serverspec.ts';
import { testinfra } from './specs/testinfra.ts';
import type { Findings, Task, Tool } from './specs/tool.ts';

const HOSTS = 10;
const TURNS = 2;
/** Milliseconds that each tool may have in each turn for as many runs as it can do; at least one. */
const TURN = 5000;

const directory = await mkdtemp(path.join(tmpdir(), 'aircheck-bench-'));
const boxes = await onBoxes(import.meta.filename, HOSTS, directory);
const tools: Tool[] = [];
try {
  const task = { checks: allChecks(), boxes };
  const cores = availableParallelism();
  const ours = await add(aircheck, task);
  const plugins = await run('pytest-3', ['-VV']).catch(() => '');
  if (installed('testinfra', plugins.includes('testinfra'), 'python3-testinfra')) {
    await add(testinfra, task, 0);
    if (installed('pytest -n', plugins.includes('xdist'), 'python3-pytest-xdist')) {
      await add(testinfra, task, cores);
    }
  }
  const gem = await run('ruby', ['-e', 'require "serverspec"']).then(
    () => true,
    () => false,
  );
  if (installed('serverspec', gem, 'ruby-serverspec')) {
    await add(serverspec, task, cores);
    await add(serverspec, task, HOSTS);
  }

  const best = new Map(tools.map((tool) => [tool, Number.POSITIVE_INFINITY]));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const tool of tools) {
      const started = performance.now();
      do {
        const took = await seconds(async () => allPassed(tool, await tool.run()));
        best.set(tool, Math.min(took, best.get(tool) ?? took));
        // Each run logs in, as one does in CI.
        await tool.stop?.();
      } while (performance.now() - started < TURN);
    }
  }
  console.log(`${CHECKS} checks of each of ${HOSTS} hosts, all run and passed; the best run of each, ${cores} cores`);
  const own = best.get(ours) ?? Number.NaN;
  for (const [{ name }, took] of best) {
    console.log(`${name.padEnd(30)} ${took.toFixed(2).padStart(8)} s ${(took / own).toFixed(1).padStart(8)} ×`);
  }

  await findFaults(tools, task, await breakSome(boxes));
} finally {
  for (const tool of tools) await tool.stop?.();
  await rm(directory, { recursive: true, force: true });
}

/** Makes a tool. */
async function add<A extends unknown[]>(
  make: (task: Task, ...args: A) => Promise<Tool>,
  task: Omit<Task, 'directory'>,
  ...args: A
): Promise<Tool> {
  const own = path.join(directory, `tool-${tools.length}`);
  await mkdir(own);
  const tool = await make({ ...task, directory: own }, ...args);
  tools.push(tool);
  return tool;
}

function allPassed({ name }: Tool, { passed, failed }: Findings): void {
  if (failed.length > 0) throw new Error(`${name}: there should be no failures:\n${failed.slice(0, 10).join('\n')}`);
  if (passed !== CHECKS * HOSTS) throw new Error(`${name}: ${passed} checks passed, and not ${CHECKS * HOSTS}`);
}

/** Every tool must find exactly what is broken, on every host. */
async function findFaults(tools: readonly Tool[], { checks, boxes }: Pick<Task, 'checks' | 'boxes'>, broken: Broken) {
  const faults = checks.filter(({ kind, name }) => broken.some((fault) => fault.kind === kind && fault.name === name));
  if (faults.length !== broken.length) throw new Error('no check looks at what is broken');
  const expected = boxes.hosts.flatMap(({ name }) => faults.map((check) => `${name}: ${titleOf(check)}`)).sort();
  for (const tool of tools) {
    const { passed, failed } = await (tool.examine ?? tool.run)();
    const found = [...failed].sort();
    if (found.join() !== expected.join() || passed !== CHECKS * HOSTS - expected.length) {
      throw new Error(`${tool.name}: of the planted faults\n${expected.join('\n')}\nit found\n${found.join('\n')}`);
    }
  }
  console.log(`Each of them found the same ${expected.length} planted faults, and no other.`);
}

/** Whether a tool is there; if not, says how to get it. */
function installed(tool: string, there: boolean, name: string): boolean {
  if (!there) console.log(`${tool} is not measured, since it is not installed: apt-get install ${name}`);
  return there;
}
