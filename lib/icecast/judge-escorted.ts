import { dialectOf } from './dialect-of.ts';
import { childrenOf, type Element, textOf } from './element.ts';
import { type Escort, escortsOf } from './escort.ts';
import { escortedBack, escortedSteps } from './escorted-steps.ts';
import { together } from './fate.ts';
import { type Judgement, judgeChange, type Reason } from './judge.ts';
import { listenersInWords } from './listeners-in-words.ts';
import { ownBlock, settingOf } from './mount-block.ts';
import { parse } from './parse.ts';
import type { ReloadStep } from './reload-step.ts';
import type { Running } from './running.ts';
import { type Witness, witnessOf } from './witness.ts';

/** A judgement with the way to go there. */
export interface EscortedJudgement extends Judgement {
  /** To be reloaded one after the other; empty if nothing or a restart is what it takes. */
  readonly route: readonly ReloadStep[];
  /** The way back, without its last step. */
  readonly back: readonly ReloadStep[];
  /** What shows that it was read, if not its log. It is one of the route. */
  readonly witness: Witness | null;
}

/**
 * What a running Icecast needs to follow from one configuration to another, without leaving a listener of a relay that
 * changes alone on the way. Other dialects than 2.4 change relays in ways of their own, and have no escorts.
 *
 * @throws UnreadableXml if the new text cannot be read.
 */
export function judgeEscorted(from: string | null, to: string, running: Running = null): EscortedJudgement {
  const plain = judgeChange(from, to, running);
  if (from === null || plain.steps.length === 0) return { ...plain, route: [], back: [], witness: null };
  const witness = witnessOf(from, to);
  const seen = (route: ReloadStep[]) =>
    witness === null ? route : [...route.slice(0, -1), witness.step, ...route.slice(-1)];
  const [old, fresh] = [parse(from), parse(to)];
  const escorts = dialectOf(to) === '2.4' ? escortsOf(old, fresh, running) : [];
  if (escorts.length === 0) {
    const first = leavesName(old, fresh, running) ? [plainStep(to)] : [];
    const route = [...first, ...plainRoute(plain, running)];
    return { ...plain, route: seen(route), back: plainBack(from, to, running), witness };
  }
  const route = seen(escortedSteps(old, to, escorts, plain.between));
  const reasons = plain.reasons.map((reason) => escorted(reason, escorts));
  const back = escortedBack(old, to, escorts);
  return { ...plain, verdict: 'reload-twice', reasons, route, back, witness, ...together(reasons) };
}

/**
 * Whether the source of a mount that somebody listens to is about to come under another name. Icecast must know where its
 * listeners then go before that happens, which takes it a second or two after it has read the file.
 */
function leavesName(old: Element, fresh: Element, running: Running): boolean {
  const known = new Set(childrenOf(old, 'mount').map((block) => textOf(block, 'mount-name')));
  return [...(running ?? [])].some(([mount, { listeners, relays, file }]) => {
    const to = settingOf(fresh, mount, 'fallback-mount');
    const isNew = to !== null && !known.has(to) && ownBlock(fresh, to) !== undefined;
    return !file && listeners + relays.length > 0 && isNew;
  });
}

/** Relays that are taken away for a moment must be gone before they may come back. */
function plainRoute({ steps, between }: Judgement, running: Running): ReloadStep[] {
  const away = [...between.relays].filter((mount) => running === null || running.has(mount));
  return steps.map((xml, index) => ({ ...plainStep(xml), gone: index < steps.length - 1 ? away : [] }));
}

/** An old file that cannot be read, or that takes a restart, is none that steps lead to. */
function plainBack(from: string, to: string, running: Running): ReloadStep[] {
  const { steps } = judgeChange(to, from, running);
  return steps.slice(0, -1).map(plainStep);
}

function plainStep(xml: string): ReloadStep {
  return { xml, onAir: [], gone: [], spaces: null };
}

function escorted(reason: Reason, escorts: readonly Escort[]): Reason {
  const mount = /^\/icecast\/relay\[([^\]]*)\]/.exec(reason.path)?.[1];
  const escort = escorts.find((one) => one.mount === mount);
  if (escort === undefined) return reason;
  const fate = { drops: [], moves: [{ mount: escort.mount, to: escort.by, back: escort.change !== 'renamed' }] };
  const note = escort.change === 'renamed' ? 'it is the same programme' : 'which plays the same meanwhile';
  return { ...reason, ...fate, note, listeners: listenersInWords(reason.verdict, fate, reason.when, note) };
}
