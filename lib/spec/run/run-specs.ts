import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Mocha from 'mocha';
import type { Event, SpecResult, SpecsFinished } from '../../events/types.generated.ts';
import { InvalidInventory } from '../../inventory/diagnostic.ts';
import type { Host } from '../../network/network.ts';
import { mapAtMost } from '../../ssh/pool.ts';
import { isSpec } from '../is-spec.ts';
import type { Waivers } from '../waivers/waivers.ts';
import { InOrder } from './in-order.ts';
import { lateResult } from './late-result.ts';
import { Missing } from './missing.ts';
import { checkChoice } from './nothing-to-run.ts';
import { placeOf, relativePlace } from './place.ts';
import { runUnit } from './run-unit.ts';
// Teaches chai what specs say, and counts what they assert, also in files that do not import it.
import '../sentence/expect.ts';
import type { SpecInProgress } from './spec-in-progress.ts';
import { activate, SpecRun, type SpecScope } from './spec-run.ts';
import { SpecsNotLoaded } from './specs-not-loaded.ts';
import { watchStrayErrors } from './stray-errors.ts';
import { keepOnly, prune, testsOf, type Unit, unitsOf } from './units.ts';
import { tagsOf, type Wanted, wants } from './wanted.ts';
import { Notes, wrapSuite } from './wrap.ts';

export interface SpecRunOptions extends SpecScope {
  /** Absolute paths of spec files. */
  readonly files: readonly string[];
  /** What is imported for a file. */
  readonly urlOf: (file: string) => string;
  /** What file names are told relative to. */
  readonly directory: string;
  /** How many hosts are looked at at once. */
  readonly forks: number;
  readonly wanted: Wanted;
  /** Whether the first failure ends the run. */
  readonly bail: boolean;
  /** How often a spec that fails is tried again. */
  readonly retries: number;
  /** Specs that may fail. */
  readonly waivers: Waivers;
  /** Seconds that one spec may take, unless it says otherwise. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  readonly emit: (event: Event) => void;
  /** Whether anybody wants to know of specs that have begun. */
  readonly live: boolean;
}

/**
 * Loads spec files and runs them. What is said of hosts runs side by side; all else one after the other. Results come
 * in the order in which specs are written.
 * @throws SpecsNotLoaded, or NothingToRun if no spec is wanted
 */
export async function runSpecs(options: SpecRunOptions): Promise<SpecsFinished> {
  const startedAt = performance.now();
  const run = new SpecRun(options);
  activate(run);
  const late: Late[] = [];
  const unwatch = watchStrayErrors((error, spec) => {
    if (spec === null || spec.ended) late.push({ error, spec });
    else spec.breakOff(error);
  });
  try {
    const root = await load(options);
    const notes = new Notes();
    wrapSuite(root, notes, new Missing(), (suite) => isOfHost(suite, run));
    const written = testsOf(root);
    prune(root, wants(options.wanted));
    checkChoice({
      wanted: options.wanted,
      written: written.length,
      left: testsOf(root).length,
      tags: new Set(written.flatMap(tagsOf)),
      limited: options.hosts.length < options.network.hosts.length,
    });
    const units = unitsOf(root, (suite) => run.suites.get(suite));
    options.emit(started(options, testsOf(root).length));
    const counts = await runUnits(units, notes, options);
    for (const { error, spec } of late) {
      counts.failed += 1;
      options.emit(lateResult(error, spec, { directory: options.directory, hostOf: (suite) => run.suites.get(suite) }));
    }
    const seconds = (performance.now() - startedAt) / 1000;
    const finished: SpecsFinished = { type: 'specs-finished', at: new Date().toISOString(), counts, seconds };
    options.emit(finished);
    return finished;
  } finally {
    unwatch();
    activate(null);
    await run.close();
  }
}

/** Whether a suite is about one host alone: `hosts` made it, or one around it. */
function isOfHost(suite: Mocha.Suite, run: SpecRun): boolean {
  return run.suites.has(suite) || (suite.parent !== undefined && isOfHost(suite.parent, run));
}

async function load({ files, urlOf, directory, timeout, retries }: SpecRunOptions): Promise<Mocha.Suite> {
  const mocha = new Mocha({ ui: 'bdd', timeout: timeout * 1000, retries, slow: 1000 });
  const root = mocha.suite;
  // One by one, to know which cannot be loaded.
  for (const file of files) {
    root.emit(beforeFile, globalThis, file, mocha);
    try {
      await import(urlOf(file));
    } catch (error) {
      if (error instanceof InvalidInventory) throw error;
      const message = error instanceof Error ? error.message : String(error);
      const place = relativePlace(placeOf(stackOf(error), isSpec), directory);
      throw new SpecsNotLoaded(
        [{ message: place === null ? `${path.relative(directory, file)}: ${message}` : message, place }],
        error,
      );
    }
  }
  keepOnly(root);
  return root;
}

/** On it, mocha gives a file its `describe` and `it`. */
const { EVENT_FILE_PRE_REQUIRE: beforeFile } = Mocha.Suite.constants;

function started({ network, hosts }: SpecRunOptions, total: number): Event {
  return {
    type: 'spec-started',
    at: new Date().toISOString(),
    inventory: network.inventory.directory,
    hosts: hosts.map(hostOf),
    total,
  };
}

function hostOf(host: Host) {
  const { name, kind, region } = host;
  return { name, kind, region, from: host.kind === 'relay' ? host.from : null };
}

/** An error that came when what began it had ended; spec null: no spec began it. */
interface Late {
  readonly error: unknown;
  readonly spec: SpecInProgress | null;
}

type Counts = SpecsFinished['counts'];

async function runUnits(units: readonly Unit[], notes: Notes, options: SpecRunOptions): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0, unreachable: 0 };
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const inOrder = new InOrder<SpecResult>(units.length, (result) => {
    counts[result.outcome] += 1;
    options.emit(result);
  });
  const runOne = async (unit: Unit): Promise<void> => {
    const index = units.indexOf(unit);
    await runUnit(unit, {
      notes,
      placeOf: (stack) => relativePlace(placeOf(stack, isSpec), options.directory),
      fileName: (file = '') => path.relative(options.directory, file),
      tagsOf,
      signal,
      begun: options.live ? options.emit : null,
      report: (told) => {
        const result = options.waivers.judge(told);
        if (options.bail && (result.outcome === 'failed' || result.outcome === 'unreachable')) stop.abort();
        inOrder.push(index, result);
      },
    });
    inOrder.end(index);
  };
  for (const section of sectionsOf(units)) await sideBySide(section, options.forks, runOne);
  return counts;
}

/** Units that may run at the same time: neighbours that are about hosts. One that is about any host is alone. */
function sectionsOf(units: readonly Unit[]): Unit[][] {
  const sections: Unit[][] = [];
  for (const unit of units) {
    const last = sections.at(-1);
    if (unit.host !== null && last !== undefined && last[0]?.host !== null) last.push(unit);
    else sections.push([unit]);
  }
  return sections;
}

/** Hosts side by side, at most so many; the units of one host one after the other. */
async function sideBySide(
  section: readonly Unit[],
  forks: number,
  runOne: (unit: Unit) => Promise<void>,
): Promise<void> {
  const hosts = [...new Set(section.map(({ host }) => host))];
  await mapAtMost(hosts, forks, async (host, index) => {
    // While one host answers, the specs of the next begin.
    for (let turn = 0; turn < index && index < forks; turn++) await nextTurn();
    for (const unit of section) if (unit.host === host) await runOne(unit);
  });
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
