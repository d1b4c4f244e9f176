import type { Dialect } from './dialects.ts';
import { childrenOf, type Element } from './element.ts';
import { isRepeated, stepOf } from './element-path.ts';
import type { Finding } from './finding.ts';
import { unwelcome } from './unwelcome.ts';

/** What can be said of the elements alone: emptiness, padding, repetition and order. */
export function checkStructure(root: Element, dialect: Dialect = '2.4'): Finding[] {
  if (root.name !== 'icecast') {
    return [
      { path: `/${root.name}`, message: 'the root element must be <icecast>: Icecast does not start with another' },
    ];
  }
  const findings: Finding[] = [];
  visit(root, `/${root.name}`, root.name, findings, dialect === '2.4' ? unwelcome : new Map());
  const relay = root.children.findIndex((child) => child.name === 'relay');
  const onDemand = root.children.findIndex((child) => child.name === 'relays-on-demand');
  if (relay >= 0 && onDemand > relay) {
    findings.push({
      path: '/icecast/relays-on-demand',
      message: 'must stand before the first <relay>, which takes it over when it is read',
    });
  }
  return findings;
}

function visit(
  element: Element,
  path: string,
  plainPath: string,
  findings: Finding[],
  reasons: ReadonlyMap<string, string>,
): void {
  const parent = element.children.length > 0;
  if (!parent && element.attributes.size === 0 && element.text === null) {
    findings.push({
      path,
      message: 'is empty: Icecast 2.4.4 crashes on many empty elements, at start and on a reload',
      hint: 'leave the element out',
    });
  }
  if (parent && element.text !== null) {
    findings.push({ path, message: 'holds text between its elements, which Icecast ignores' });
  }
  if (!parent && element.text !== null && element.text !== element.text.trim()) {
    findings.push({ path, message: 'begins or ends with a space or line break, which Icecast takes as part of it' });
  }
  const seen = new Set<string>();
  for (const child of element.children) {
    const step = stepOf(element, child);
    const childPath = `${plainPath}/${child.name}`;
    const reason = reasons.get(childPath);
    if (reason !== undefined) findings.push({ path: `${path}/${step}`, message: `must not be rendered: ${reason}` });
    if (!seen.has(child.name) && !isRepeated(element.name, child.name) && childrenOf(element, child.name).length > 1) {
      findings.push({ path: `${path}/${child.name}`, message: 'stands more than once' });
    }
    seen.add(child.name);
    visit(child, `${path}/${step}`, childPath, findings, reasons);
  }
}
