import { childrenOf, type Element, textOf } from './element.ts';
import { isRepeated } from './element-path.ts';
import type { Finding } from './finding.ts';
import type { IcecastModel, Revealable } from './model.ts';
import { parse } from './parse.ts';
import { wantedOf } from './wanted.ts';
import { anything, type Wanted, type WantedElement } from './wanted-element.ts';

/**
 * What a rendered icecast.xml says otherwise than the model wanted it to, in either direction. A template that forgets
 * a value, escapes it wrongly, or writes it into another mount is found here.
 *
 * @throws UnreadableXml
 */
export function compareWithModel(xml: string, model: IcecastModel): Finding[] {
  return compareParsed(parse(xml), model);
}

/** The same for text that is parsed already. */
export function compareParsed(root: Element, model: IcecastModel): Finding[] {
  return compareElement(root, '/icecast', wantedOf(model));
}

/** Those that are told apart by a value; others by their place in the list. */
const keys: ReadonlyMap<string, string> = new Map([
  ['relay', 'local-mount'],
  ['mount', 'mount-name'],
]);

function compareElement(element: Element, path: string, wanted: WantedElement): Finding[] {
  const findings: Finding[] = [];
  for (const [name, value] of Object.entries(wanted)) {
    const at = `${path}/${name}`;
    if (name === '') findings.push(...compareValue(element.text, path, value));
    else if (name.startsWith('@'))
      findings.push(...compareValue(element.attributes.get(name.slice(1)) ?? null, at, value));
    else if (isList(value)) findings.push(...compareList(element, name, at, value));
    else findings.push(...compareChild(element, name, at, value));
  }
  for (const child of new Set(element.children.map(({ name }) => name))) {
    if (!Object.hasOwn(wanted, child)) findings.push({ path: `${path}/${child}`, message: 'should not be there' });
  }
  return findings;
}

function compareChild(element: Element, name: string, at: string, wanted: Wanted): Finding[] {
  const child = childrenOf(element, name).at(-1);
  if (!isElement(wanted)) {
    const found = child !== undefined && child.children.length > 0 ? 'a block' : (child?.text ?? null);
    return compareValue(found, at, wanted);
  }
  return child === undefined ? [{ path: at, message: 'is missing' }] : compareElement(child, at, wanted);
}

function compareList(parent: Element, name: string, at: string, wanted: readonly WantedElement[]): Finding[] {
  const key = isRepeated(parent.name, name) ? keys.get(name) : undefined;
  const found = childrenOf(parent, name);
  const labels = found.map((element, i) => (key === undefined ? String(i + 1) : (textOf(element, key) ?? 'default')));
  const blocks = new Map(found.map((element, i) => [labels[i] ?? '', element]));
  const wantedLabels = wanted.map((element, i) =>
    key === undefined ? String(i + 1) : String(element[key] ?? 'default'),
  );
  const findings = wanted.flatMap((element, i) => {
    const label = wantedLabels[i] ?? '';
    const block = blocks.get(label);
    const path = `${at}[${label}]`;
    return block === undefined ? [{ path, message: 'is missing' }] : compareElement(block, path, element);
  });
  const known = new Set(wantedLabels);
  const what = key === undefined ? 'and there is no such thing in the network' : 'but the network has no such mount';
  for (const label of new Set(labels)) {
    if (!known.has(label)) findings.push({ path: `${at}[${label}]`, message: `is there, ${what}` });
  }
  return findings;
}

function compareValue(found: string | null, at: string, wanted: Wanted): Finding[] {
  if (wanted === anything) return found === null ? [{ path: at, message: 'is missing' }] : [];
  const secret = isRevealable(wanted);
  const text = secret ? wanted.reveal() : wanted === null ? null : String(wanted);
  if (found === text) return [];
  if (secret) return [{ path: at, message: 'is not the password that was meant' }];
  // What should not be there may be a password, too.
  if (at.endsWith('password')) return [{ path: at, message: 'should not be there' }];
  if (found === null) return [{ path: at, message: `is missing; it should be ${text}` }];
  const message = text === null ? `is ${found}, and should not be there` : `is ${found}, and should be ${text}`;
  return [{ path: at, message }];
}

function isList(wanted: Wanted): wanted is readonly WantedElement[] {
  return Array.isArray(wanted);
}

function isRevealable(wanted: Wanted): wanted is Revealable {
  return typeof wanted === 'object' && wanted !== null && 'reveal' in wanted && typeof wanted.reveal === 'function';
}

function isElement(wanted: Wanted): wanted is WantedElement {
  return typeof wanted === 'object' && wanted !== null && !isList(wanted) && !isRevealable(wanted);
}
