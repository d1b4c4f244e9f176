import { type Element, textOf } from './element.ts';
import { type Escort, relaysOf } from './escort.ts';
import { ownBlock, settingOf } from './mount-block.ts';
import { parse } from './parse.ts';
import type { ReloadStep } from './reload-step.ts';
import { type Between, stepsTo } from './steps.ts';
import { leaf, withValue, write } from './write.ts';

/**
 * The configurations on the way from one to another in which no listener of an escorted mount is left alone:
 *
 * 1. The old one, with escorts beside the relays. They show that what will be pulled can be.
 * 2. The new one, without relays that only have another login: Icecast makes those anew only if they were away. Their
 *    listeners, and those of relays that pull from elsewhere, move to the escorts.
 * 3. The new relays, to which their listeners come back.
 * 4. The escorts end. Whoever was still there goes where the others are.
 * 5. The new configuration itself.
 *
 * @param to The text of the new one, which is the last step.
 * @param between What the change needs besides, for mounts that nobody listens to.
 */
export function escortedSteps(
  old: Element,
  to: string,
  escorts: readonly Escort[],
  { blocks, relays }: Between,
): ReloadStep[] {
  const beside = escorts.filter((escort) => !isRenamed(escort));
  const [last = to] = stepsTo(to, parse(to), { blocks, relays: new Set() });
  const fresh = parse(last);
  const names = beside.map(({ by }) => by);
  const steps = [step(write(arrival(old, fresh, escorts)), [...new Set(escorts.map(({ by }) => by))])];
  const anew = [
    ...new Set([...relays, ...beside.filter(({ change }) => change === 'login').map(({ mount }) => mount)]),
  ];
  if (beside.length > 0 || anew.length > 0 || blocks.size > 0) {
    const along = accompanied(fresh, fresh, beside, 'before');
    if (anew.length > 0) steps.push(step(write(withoutRelays(along, anew)), names, anew));
    const mounts = beside.map(({ mount }) => mount);
    steps.push(step(write(along), [...mounts, ...names]));
    steps.push(step(write(accompanied(fresh, fresh, beside, 'after')), mounts));
  }
  return [...steps, step(to, [], [...names, ...escorts.filter(isRenamed).map(({ mount }) => mount)])];
}

/**
 * The way back to the old configuration, from wherever the way there breaks off, without its last step: old relays beside
 * the escorts, and then nobody with these. A relay that has its new login keeps it, with which it is let in.
 */
export function escortedBack(old: Element, to: string, escorts: readonly Escort[]): ReloadStep[] {
  const fresh = parse(to);
  const mounts = escorts.map(({ mount }) => mount);
  const beside = accompanied(
    old,
    fresh,
    escorts.filter((escort) => !isRenamed(escort)),
    'after',
  );
  const home = escorts
    .filter(isRenamed)
    .reduce((root, { mount, by }) => leadingTo(joined(root, fresh, by), by, mount), beside);
  return [step(write(arrival(old, fresh, escorts)), mounts), step(write(home), mounts)];
}

function step(xml: string, onAir: readonly string[], gone: readonly string[] = []): ReloadStep {
  return { xml, onAir, gone, spaces: null };
}

/** The old configuration with everybody in it who will take listeners over. */
function arrival(old: Element, fresh: Element, escorts: readonly Escort[]): Element {
  const along = accompanied(
    old,
    fresh,
    escorts.filter((escort) => !isRenamed(escort)),
    'before',
  );
  return escorts
    .filter(isRenamed)
    .reduce((root, { mount, by }) => joined(leadingTo(root, mount, by), fresh, by), along);
}

/** A configuration with a relay of another one, and its block. */
function joined(root: Element, fresh: Element, mount: string): Element {
  const found = [relaysOf(fresh).get(mount), ownBlock(fresh, mount)];
  return withRoom(
    root,
    found.filter((one) => one !== undefined),
    1,
  );
}

/**
 * A configuration with escorts. `before`: listeners of the mounts are to go to the escorts when their relays end. `after`:
 * those of the escorts to the mounts.
 */
function accompanied(root: Element, fresh: Element, escorts: readonly Escort[], when: 'before' | 'after'): Element {
  const relays = relaysOf(fresh);
  return escorts.reduce((along, { mount, by }) => {
    const relay = relays.get(mount);
    if (relay === undefined) return along;
    const fallback = when === 'after' ? mount : settingOf(fresh, mount, 'fallback-mount');
    const added = [
      withValue(withValue(relay, 'local-mount', by), 'on-demand', '0'),
      escortBlock(by, fresh, mount, fallback),
    ];
    return withRoom(when === 'before' ? leadingTo(along, mount, by) : along, added, 1);
  }, root);
}

/** Nobody chooses an escort: its listeners are those of the mount, who have been let in. */
function escortBlock(by: string, fresh: Element, mount: string, fallback: string | null): Element {
  const said = ownBlock(fresh, mount)?.children.filter(({ name }) => kept.has(name)) ?? [];
  const values = [
    leaf('mount-name', by),
    ...(fallback === null ? [] : [leaf('fallback-mount', fallback), leaf('fallback-override', '1')]),
    leaf('hidden', '1'),
    leaf('public', '0'),
    leaf('no-mount', '1'),
    ...said,
  ];
  return { name: 'mount', attributes: new Map([['type', 'normal']]), children: values, text: null };
}

const kept: ReadonlySet<string> = new Set(['burst-size', 'queue-size', 'source-timeout', 'charset', 'type', 'subtype']);

/** The same configuration, in which the listeners of a mount fall back to another. */
function leadingTo(root: Element, mount: string, by: string): Element {
  const block = ownBlock(root, mount);
  const changed = (child: Element) =>
    child === block ? withValue(withValue(child, 'fallback-mount', by), 'fallback-override', '1') : child;
  return { ...root, children: root.children.map(changed) };
}

/** Relays are sources and clients. What a relay inherits stands before it. */
function withRoom(root: Element, added: readonly Element[], relays: number): Element {
  const children = root.children.map((child) => {
    if (child.name !== 'limits') return child;
    return raised(raised(child, 'sources', relays * 2), 'clients', relays);
  });
  return { ...root, children: [...children, ...added] };
}

function raised(limits: Element, name: string, by: number): Element {
  const value = Number(textOf(limits, name) ?? Number.NaN);
  return Number.isInteger(value) ? withValue(limits, name, String(value + by)) : limits;
}

function withoutRelays(root: Element, mounts: readonly string[]): Element {
  const gone = new Set(mounts.map((mount) => relaysOf(root).get(mount)));
  return { ...root, children: root.children.filter((child) => !gone.has(child)) };
}

function isRenamed({ change }: Escort): boolean {
  return change === 'renamed';
}
