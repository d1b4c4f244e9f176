import { setTimeout as sleep } from 'node:timers/promises';
import { checkRendered } from '../../../../lib/icecast/check.ts';
import { type Judgement, judgeChange } from '../../../../lib/icecast/judge.ts';
import { UnreadableXml } from '../../../../lib/icecast/parse.ts';
import type { Running } from '../../../../lib/icecast/running.ts';
import { adapted } from './adapted.ts';
import { configuration } from './configuration.ts';
import { type Daemon, debian } from './daemon.ts';
import type { Refusal, Row } from './row.ts';
import { type Upstreams, World } from './world.ts';

/** What a change takes, and what it does to listeners: as it was told before, or as it was seen. */
export interface Outcome {
  readonly verdict: Row['verdict'];
  readonly later: boolean;
  readonly drops: readonly string[];
}

export interface Measured {
  readonly told: Outcome;
  readonly seen: Outcome;
  /** Told: whose listeners hear something else for a while. */
  readonly moves: readonly string[];
  readonly running: Running;
}

interface Begun {
  readonly world: World;
  readonly old: string;
  readonly fresh: string;
}

const usual = ['/live.mp3'];

/** Runs a row: has it told what will happen, then has it happen to a real Icecast with listeners. */
export async function measure(row: Row, upstreams: Upstreams, daemon: Daemon = debian): Promise<Measured> {
  const worlds: World[] = [];
  const begin = async (): Promise<Begun> => {
    const world = await World.open(upstreams, daemon);
    worlds.push(world);
    const old = adapted(configuration(row.from(world.place), world.place), daemon.dialect);
    await world.server.start(old);
    await world.populate(row.sources ?? usual, row.watched ?? usual, row.login);
    await sleep(1000 * (row.played ?? 0));
    return { world, old, fresh: adapted(configuration(row.to(world.place), world.place), daemon.dialect) };
  };
  try {
    if (row.disturbs) await expectUntaken((await begin()).world, row);
    const begun = await begin();
    if (!row.disturbs) await expectUntaken(begun.world, row);
    const running = await begun.world.running();
    const judgement = judgeChange(begun.old, begun.fresh, running);
    const seen = await happen(row, begun, judgement, begin);
    return { told: toldBy(judgement, row), seen, moves: judgement.moves.map(({ mount }) => mount), running };
  } finally {
    await Promise.all(worlds.map((world) => world.close()));
  }
}

async function expectUntaken(world: World, row: Row): Promise<void> {
  if (await row.took(world)) throw new Error('it looks as if it had been taken before it was changed');
}

/** What was told of a row, in the terms in which it is seen. */
export function toldBy({ verdict, drops, reasons }: Judgement, { watched = usual }: Row): Outcome {
  const later = reasons.some(({ when }) => when === 'source');
  return { verdict, later, drops: drops === 'all' ? watched : watched.filter((mount) => drops.includes(mount)) };
}

/** The least that brings it about: nothing, a reload, two, a reload and another source, or a start. */
async function happen(
  row: Row,
  { world, fresh }: Begun,
  { verdict, steps }: Judgement,
  begin: () => Promise<Begun>,
): Promise<Outcome> {
  row.besides?.(world);
  if (verdict === 'none' && (await world.eventually(() => row.took(world), row.verdict === 'none' ? 14 : 3))) {
    return { verdict: 'none', later: false, drops: await dropped(world) };
  }
  await world.server.reload(fresh);
  const drops = await dropped(world);
  if (await isTaken(row, world)) return { verdict: 'reload', later: false, drops };
  if (row.harm !== undefined && !(await row.harm(world))) throw new Error('the reload did no harm');
  if (steps.length > 1) {
    const again = await begin();
    const judgement = judgeChange(again.old, again.fresh, await again.world.running());
    for (const step of judgement.steps) await again.world.server.reload(step);
    const lost = await dropped(again.world);
    if (await row.took(again.world)) return { verdict: 'reload-twice', later: false, drops: lost };
  }
  if (row.later) {
    await (row.again ?? ((there) => there.reconnect('/live.mp3')))(world);
    if (await row.took(world)) return { verdict: 'reload', later: true, drops };
  }
  await world.clear();
  await world.server.start(fresh);
  await world.populate(row.sources ?? usual, row.afterwards ?? row.watched ?? usual, row.login);
  const taken = await world.eventually(() => row.took(world), 5);
  if (!taken) throw new Error(`it is not taken at all, not even at a start`);
  return { verdict: 'restart', later: false, drops: row.watched ?? usual };
}

/** Where a reload is said to do, a machine that has other things to do has time for it. */
function isTaken(row: Row, world: World): Promise<boolean> {
  const seconds = row.verdict === 'reload' && row.later !== true ? 8 : 0;
  return world.eventually(() => row.took(world), seconds);
}

/** Mounts whose listeners lost their connection, or hear nothing any more: of each all or none, or something is odd. */
async function dropped(world: World): Promise<string[]> {
  const lost = await world.lost();
  for (const [mount, count] of lost) if (count !== 4) throw new Error(`${count} of 4 listeners of ${mount} were lost`);
  return [...lost.keys()];
}

/** What becomes of a server that is given a file that must not be given to it, and who would have stopped that. */
export async function measureRefusal({ to }: Refusal, upstreams: Upstreams): Promise<Omit<Refusal, 'change' | 'to'>> {
  const world = await World.open(upstreams);
  try {
    const old = configuration({}, world.place);
    await world.server.start(old);
    await world.populate(usual, usual);
    const pieces = to(world.place);
    const fresh = pieces === null ? null : configuration(pieces, world.place);
    await world.server.reload(fresh);
    const lost = (await dropped(world)).length > 0;
    const { status } = await world.ask('/live.mp3');
    const otherwise =
      !world.server.isAlive && lost ? 'crash' : status === 200 ? 'old one kept' : 'new listeners refused';
    if (otherwise !== 'crash' && lost) throw new Error('listeners were lost, though it goes on');
    return { by: refuser(old, fresh ?? ''), otherwise };
  } finally {
    await world.close();
  }
}

function refuser(old: string, fresh: string): Refusal['by'] {
  try {
    judgeChange(old, fresh);
  } catch (error) {
    if (error instanceof UnreadableXml) return 'parser';
    throw error;
  }
  if (checkRendered(fresh).length === 0) throw new Error('nobody would stop it');
  return 'check';
}
