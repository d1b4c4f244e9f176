import { type Difference, differences } from './difference.ts';
import { childrenOf, type Element, textOf } from './element.ts';
import { parse, UnreadableXml } from './parse.ts';
import { otherwise, type Rule, rules, type Verdict } from './reload-table.ts';

/** One difference between two configurations, what it takes, and what it does to listeners. Holds no secret. */
export interface Reason {
  /** As in `/icecast/mount[/live.mp3]/max-listeners`. */
  readonly path: string;
  /** Null: it was not there. `‹secret›` for a password. */
  readonly from: string | null;
  /** Null: it is not there any more. */
  readonly to: string | null;
  readonly verdict: Verdict;
  /** For people to read: who is dropped, who moves where, or what else comes of it. */
  readonly listeners: string;
}

export interface Judgement {
  /** The most that a reason asks for; `none` if nothing differs but comments, spacing and order. */
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

const all = 'every listener of this server is dropped';

/**
 * What a running Icecast 2.4.4 needs to follow from one configuration to another.
 *
 * @param from The text it runs with; null if there was none.
 * @throws UnreadableXml if the new text cannot be read. An old text that cannot be read takes a restart.
 */
export function judgeChange(from: string | null, to: string): Judgement {
  const fresh = parse(to);
  const old = readable(from);
  if (old === null) {
    const reason = from === null ? 'there was no configuration' : 'the old configuration cannot be read';
    return {
      verdict: 'restart',
      reasons: [{ path: '/icecast', from: null, to: 'present', verdict: 'restart', listeners: `${all} (${reason})` }],
    };
  }
  const found = differences(old, fresh);
  const reasons = found.map((difference) => reasonOf(difference, found, old, fresh));
  return { verdict: heaviest(reasons.map((reason) => reason.verdict)), reasons };
}

function readable(xml: string | null): Element | null {
  try {
    return xml === null ? null : parse(xml);
  } catch (error) {
    if (error instanceof UnreadableXml) return null;
    throw error;
  }
}

function reasonOf(difference: Difference, others: readonly Difference[], old: Element, fresh: Element): Reason {
  const rule = ruleOf(difference);
  const { path } = difference;
  const [from, to] = isSecret(difference)
    ? [masked(difference.from), masked(difference.to)]
    : [difference.from, difference.to];
  if (isCredential(difference) && others.some((other) => isRestartOfRelay(other, difference))) {
    const listeners = 'is taken over with the relay, which starts anew';
    return { path, from, to, verdict: 'reload', listeners };
  }
  return { path, from, to, verdict: rule.verdict, listeners: listenersOf(rule, difference, old, fresh) };
}

function ruleOf(difference: Difference): Rule {
  return rules.find((rule) => fits(rule, difference)) ?? otherwise;
}

function fits(rule: Rule, { kind, from, to }: Difference): boolean {
  const below = rule.kind.endsWith('/*') ? rule.kind.slice(0, -2) : null;
  if (below === null ? kind !== rule.kind : kind !== below && !kind.startsWith(`${below}/`)) return false;
  if (rule.to !== undefined && rule.to !== to) return false;
  if (rule.change === undefined) return true;
  return rule.change === (from === null ? 'added' : to === null ? 'removed' : 'changed');
}

/** Icecast compares server, port, mount and metadata of a relay (slave.c); only if one differs is it made anew. */
function isRestartOfRelay(other: Difference, credential: Difference): boolean {
  const compared = /^relay\/(server|port|mount|relay-shoutcast-metadata)$/.test(other.kind);
  return compared && parentOf(other.path) === parentOf(credential.path);
}

function isCredential({ kind }: Difference): boolean {
  return kind === 'relay/username' || kind === 'relay/password';
}

function listenersOf(rule: Rule, difference: Difference, old: Element, fresh: Element): string {
  const effect = rule.effect === undefined ? '' : `; ${rule.effect}`;
  if (rule.verdict === 'restart') return `${all}${effect}`;
  if (rule.listeners === 'kept') return `stay${effect}`;
  const relay = /^\/icecast\/relay\[([^\]]*)\]/.exec(difference.path)?.[1];
  if (relay === undefined) return 'of relayed mounts are dropped where the mount has no fallback';
  const fallback = fallbackOf(old, relay);
  if (fallback === null) return `of ${relay} are dropped: it has no fallback`;
  const stays = childrenOf(fresh, 'relay').some((element) => textOf(element, 'local-mount') === relay);
  const back = stays && textOf(mountOf(old, relay) ?? old, 'fallback-override') === '1';
  return `of ${relay} move to ${fallback}${back ? ', and back' : ' and stay there'}`;
}

/** The fallback that a running mount has. One that only the new configuration gives it is not counted on. */
function fallbackOf(root: Element, mount: string): string | null {
  const block = mountOf(root, mount);
  return block === undefined ? null : textOf(block, 'fallback-mount');
}

function mountOf(root: Element, name: string): Element | undefined {
  return childrenOf(root, 'mount').find((mount) => textOf(mount, 'mount-name') === name);
}

/** Passwords, and the options of logins, which may hold some. */
function isSecret({ kind }: Difference): boolean {
  return /password$/.test(kind) || /authentication\/option\b/.test(kind);
}

function masked(value: string | null): string | null {
  return value === null ? null : '‹secret›';
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function heaviest(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('restart')) return 'restart';
  return verdicts.includes('reload') ? 'reload' : 'none';
}
