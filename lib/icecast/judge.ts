import { dialectOf } from './dialect-of.ts';
import { type Dialect, dialectNames } from './dialects.ts';
import { type Difference, differences } from './difference.ts';
import { type Element, textOf } from './element.ts';
import { type Fate, fateOfRelay, together, untouched } from './fate.ts';
import { listenersInWords } from './listeners-in-words.ts';
import { hasRivals, ownBlock, relayedMounts } from './mount-block.ts';
import { parse, UnreadableXml } from './parse.ts';
import { otherwise, type Rule, type Verdict } from './reload-table.ts';
import { ruleFor } from './rule-for.ts';
import type { Running } from './running.ts';
import { type Between, nothingBetween, stepsTo } from './steps.ts';
import { takesSources } from './takes-sources.ts';

/** One difference between two configurations, what it takes, and what it does to listeners. Holds no secret. */
export interface Reason extends Fate {
  /** As in `/icecast/mount[/live.mp3]/max-listeners`. */
  readonly path: string;
  /** Null: it was not there. `‹secret›` for a password. */
  readonly from: string | null;
  /** Null: it is not there any more. */
  readonly to: string | null;
  readonly verdict: Exclude<Verdict, 'none'>;
  /** `source`: it has effect from the next time that a source connects. */
  readonly when: 'now' | 'source';
  /** For people to read: who is dropped, who moves where, or what else comes of it. */
  readonly listeners: string;
  /** What comes of it besides, as a sentence without its beginning, or null. */
  readonly note: string | null;
}

export interface Judgement extends Fate {
  /** The most that a reason asks for; `none` if nothing differs but comments, spacing and order. */
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /**
   * Configurations to be reloaded one after the other, the new one last; empty if that is not what it takes. They hold
   * the secrets that the new one holds.
   */
  readonly steps: readonly string[];
  /** What these give and take in between. */
  readonly between: Between;
}

/**
 * What a running Icecast needs to follow from one configuration to another: 2.4.4, or the dialect that the new one says
 * that it is of.
 *
 * @param from The text it runs with; null if there was none.
 * @param running What it has on the air. Not known: every mount that it names is taken to be, and every fallback to be
 *   good.
 * @throws UnreadableXml if the new text cannot be read. An old text that cannot be read takes a restart.
 */
export function judgeChange(from: string | null, to: string, running: Running = null): Judgement {
  const fresh = parse(to);
  if (fresh.name !== 'icecast') throw new UnreadableXml('its root is not <icecast>');
  const old = readable(from);
  const dialect = dialectOf(to);
  if (old === null || from === null || dialectOf(from) !== dialect) {
    const reason = whyAnew(from, old);
    const rule: Rule = { ...otherwise, effect: reason };
    return restarted([reasonOf({ path: '/icecast', kind: '', from: null, to: 'present' }, judged(rule, 'restart'))]);
  }
  const found = differences(old, fresh);
  const change = { old, fresh, running, found, dialect };
  const all = found.map((difference) => [difference, judgeOne(difference, change)] as const);
  const reasons = all.map(([difference, one]) => reasonOf(difference, one));
  if (reasons.some(({ verdict }) => verdict === 'restart')) return restarted(reasons);
  if (reasons.length === 0) return { verdict: 'none', reasons, steps: [], between: nothingBetween, ...untouched };
  const blocks = new Set(all.flatMap(([, one]) => one.blocks));
  const relays = new Set(all.flatMap(([, one]) => one.relays));
  const between = { blocks, relays };
  const steps = stepsTo(to, fresh, between);
  return { verdict: steps.length > 1 ? 'reload-twice' : 'reload', reasons, steps, between, ...together(reasons) };
}

function whyAnew(from: string | null, old: Element | null): string {
  if (from === null) return 'there was no configuration';
  if (old === null) return 'the old configuration cannot be read';
  return `the old configuration is one of Icecast ${dialectNames[dialectOf(from)]}`;
}

function restarted(reasons: readonly Reason[]): Judgement {
  return { verdict: 'restart', reasons, steps: [], between: nothingBetween, drops: 'all', moves: [] };
}

function readable(xml: string | null): Element | null {
  try {
    return xml === null ? null : parse(xml);
  } catch (error) {
    if (error instanceof UnreadableXml) return null;
    throw error;
  }
}

interface Changing {
  readonly old: Element;
  readonly fresh: Element;
  readonly running: Running;
  readonly found: readonly Difference[];
  readonly dialect: Dialect;
}

interface Judged {
  readonly rule: Rule;
  readonly verdict: Reason['verdict'];
  readonly fate: Fate;
  /** What it needs in between. */
  readonly blocks: readonly string[];
  readonly relays: readonly string[];
  /** Said instead of what the rule says. */
  readonly effect?: string;
}

function judged(rule: Rule, verdict: Reason['verdict'], more: Partial<Judged> = {}): Judged {
  const fate: Fate = verdict === 'restart' ? { drops: 'all', moves: [] } : untouched;
  return { rule, verdict, fate, blocks: [], relays: [], ...more };
}

function judgeOne(difference: Difference, change: Changing): Judged {
  const rule = ruleFor(difference, change.dialect);
  if (rule.verdict === 'restart') return judged(rule, 'restart');
  if (change.dialect === 'kh' && hasRivals(change.old)) return judged({ ...rule, effect: forgotten }, 'restart');
  if (isOneOfSeveral(difference, change.fresh)) return judged({ ...rule, effect: lastOfSeveral }, 'restart');
  if (rule.through === 'relay') return throughRelay(rule, difference, change);
  if (rule.through === 'block') return throughBlock(rule, difference, change);
  if (rule.listeners === 'relay') {
    const mount = /^\/icecast\/relay\[([^\]]*)\]/.exec(difference.path)?.[1] ?? '';
    const stays = relayedMounts(change.fresh).includes(mount);
    return judged(rule, 'reload', { fate: fateOfRelay(mount, change, stays) });
  }
  return rule.listeners === 'master' ? judged(rule, 'reload', { fate: masterFate(change) }) : judged(rule, 'reload');
}

const lastOfSeveral = 'plays from a start on: a reload leaves the mount to the relay that has it';

/** Of two relays of one mount KH remembers one and plays the other, which the next reload ends, whatever it is about. */
const forgotten = 'a mount has two relays, and any reload ends the one that plays, until the next start';

/** Whether it is about a relay of a mount that others of the new configuration have, too. */
function isOneOfSeveral({ path }: Difference, fresh: Element): boolean {
  const mount = /^\/icecast\/relay\[([^\]]*)\]/.exec(path)?.[1];
  return relayedMounts(fresh).filter((relayed) => relayed === mount).length > 1;
}

/** Which mounts come from a master is its to say. On the air, all that may: neither files nor relays of one mount. */
function masterFate(change: Changing): Fate {
  const { old, running } = change;
  if (running === null) return { drops: 'all', moves: [] };
  const own = relayedMounts(old);
  const pulled = [...running].filter(([mount, { file }]) => !file && !own.includes(mount));
  return together(pulled.map(([mount]) => fateOfRelay(mount, change, true)));
}

/** Only a relay that is made anew takes it: one that starts anew for another reason, or is taken away for a moment. */
function throughRelay(rule: Rule, { path }: Difference, change: Changing): Judged {
  const { old, fresh, running, found, dialect } = change;
  const mount = /^\/icecast\/(?:relay|mount)\[([^\]]*)\]/.exec(path)?.[1] ?? '';
  const anew = found.some(
    (other) => comparedOfRelay[dialect].test(other.kind) && other.path.startsWith(`/icecast/relay[${mount}]/`),
  );
  if (anew) return judged(rule, 'reload', { effect: 'is taken over with the relay, which starts anew' });
  if (!path.startsWith('/icecast/relay[')) {
    if (running !== null && !running.has(mount)) return judged(rule, 'reload');
    if (!relayedMounts(old).includes(mount) || !relayedMounts(fresh).includes(mount)) return judged(rule, 'restart');
  }
  return judged(rule, 'reload-twice', { relays: [mount], fate: fateOfRelay(mount, change, true) });
}

/** What Icecast compares of a relay (slave.c); only if one differs is it made anew. */
const comparedOfRelay: Readonly<Record<Dialect, RegExp>> = {
  '2.4': /^relay\/(server|port|mount|relay-shoutcast-metadata)$/,
  '2.5': /^relay\/(upstream|(upstream\/)?(server|port|mount|relay-shoutcast-metadata))$/,
  kh: /^relay\/(host|(host\/)?(server|port|mount))$/,
};

/** Mounts that are on the air follow a reload only if they have a block; those that have none are given one. */
function throughBlock(rule: Rule, { kind, path }: Difference, change: Changing): Judged {
  const { old, fresh, running } = change;
  if (kind === 'mount') {
    const mount = /\[([^\]]*)\]/.exec(path)?.[1] ?? '';
    return endsWithRelay(mount, change)
      ? judged(rule, 'reload', { effect: ended })
      : blockGone(rule, mount, old, running);
  }
  const pulled = relayedMounts(old).filter((mount) => relayedMounts(fresh).includes(mount));
  const live = running === null ? pulled : [...running].flatMap(([mount, { file }]) => (file ? [] : [mount]));
  const blocks = live.filter((mount) => ownBlock(fresh, mount) === undefined);
  if (blocks.length > 0) return judged(rule, 'reload-twice', { blocks });
  // Sources that connect may have any mount, and nobody said which are there.
  if (running !== null || !takesSources(fresh)) return judged(rule, 'reload');
  if (kind.startsWith('default-mount/')) return judged(rule, 'restart');
  return judged(rule, 'reload', { effect: 'a mount without a <mount> block follows when its source connects again' });
}

const ended = 'goes with the relay of the mount';

/**
 * Whether a mount goes altogether, block and relay: then nothing of the block can stay behind. A server of which
 * everything is pulled may have it, too.
 */
function endsWithRelay(mount: string, { old, fresh, dialect }: Changing): boolean {
  const goes = relayedMounts(old).includes(mount) && !relayedMounts(fresh).includes(mount);
  return dialect !== 'kh' && goes && textOf(fresh, 'master-server') === null;
}

function blockGone(rule: Rule, mount: string, old: Element, running: Running): Judged {
  const kept = (ownBlock(old, mount)?.children ?? []).filter(({ name }) => !lookedUp.has(name));
  if (kept.length === 0 || (running !== null && !running.has(mount))) return judged(rule, 'reload');
  const sticky = kept.some(({ name, text }) => name === 'fallback-when-full' && text !== '0');
  return sticky ? judged(rule, 'restart') : judged(rule, 'reload-twice', { blocks: [mount] });
}

/** What Icecast looks up in a block each time that it needs it. */
const lookedUp: ReadonlySet<string> = new Set([
  'mount-name',
  'username',
  'password',
  'authentication',
  'http-headers',
  'no-mount',
  'max-listener-duration',
  'on-connect',
  'on-disconnect',
  'cluster-password',
]);

function reasonOf(difference: Difference, { rule, verdict, fate, effect }: Judged): Reason {
  const { path } = difference;
  const [from, to] = isSecret(difference)
    ? [masked(difference.from), masked(difference.to)]
    : [difference.from, difference.to];
  const when = rule.later === true && verdict !== 'restart' ? 'source' : 'now';
  const listeners = effect ?? listenersInWords(verdict, fate, when, rule.effect);
  return { path, from, to, verdict, when, listeners, note: effect ?? rule.effect ?? null, ...fate };
}

/** Passwords, and the options of logins, which may hold some. */
function isSecret({ kind }: Difference): boolean {
  return /password$/.test(kind) || /authentication\/option\b/.test(kind);
}

function masked(value: string | null): string | null {
  return value === null ? null : '‹secret›';
}
