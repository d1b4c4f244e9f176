import { maskNamed, placeholder, privateKeys } from '../events/named-secrets.ts';
import { judgeChange } from '../icecast/judge.ts';
import { UnreadableXml } from '../icecast/parse.ts';
import { type Content, type ContentDifference, isContent, isObstacle } from '../resources/difference.ts';
import { compareResource } from '../resources/kinds.ts';
import { resourceName } from '../resources/resource.ts';
import type { HostState } from '../resources/state.ts';
import type { Resource } from '../resources/types.generated.ts';

/** One thing on a host that is not as the inventory and the roles have it. Holds no secret. */
export interface Drift {
  /** As in `mode of file /etc/nginx/nginx.conf`. */
  readonly what: string;
  readonly expected: string | null;
  readonly actual: string | null;
  /** Of a text: both as they are, for a diff. */
  readonly texts: { readonly expected: string; readonly actual: string } | null;
}

/** In what resources differ from a host's state, by what `plan` and `converge` go by. Pure. */
export function driftOf(resources: readonly Resource[], state: HostState): Drift[] {
  return resources.flatMap((resource) => {
    const name = resourceName(resource);
    return compareResource(resource, state).map((difference): Drift => {
      if (isObstacle(difference)) return { what: name, expected: 'can be set', actual: difference.reason, texts: null };
      if (isContent(difference)) return contentDrift(resource, difference);
      const { property, before, after } = difference;
      return { what: `${property} of ${name}`, expected: after, actual: before, texts: null };
    });
  });
}

/**
 * What differs in a file. Of one with secrets no line is told: what stands there now may be a password that the
 * inventory had before, and nothing knows it for one. Of an icecast.xml the elements are told, and no password.
 */
function contentDrift(resource: Resource, { before, after }: ContentDifference): Drift {
  const what = `content of ${resourceName(resource)}`;
  if (before === null) return { what, expected: describe(after), actual: null, texts: null };
  const rendered = { what, expected: 'as rendered', texts: null };
  if (!('text' in before) || !('text' in after)) {
    return { ...rendered, expected: describe(after), actual: describe(before) };
  }
  const elements = isIcecast(resource) ? differingElements(before.text, after.text) : null;
  if (elements !== null) return { ...rendered, actual: elements };
  if (resource.kind === 'file' && !resource.absent && resource.sensitive === true) {
    return { ...rendered, actual: 'other; it holds secrets, so no line is shown' };
  }
  const actual = withoutSecrets(before.text, after.text);
  return { ...rendered, actual: firstDifference(actual, after.text), texts: { expected: after.text, actual } };
}

/** Somebody may have written one into a file that has none by the inventory. */
function withoutSecrets(found: string, rendered: string): string {
  const known = new Set(rendered.split('\n'));
  const lines = found.split('\n');
  const keys = privateKeys(lines);
  const told = (line: string, index: number) => (keys[index] === true ? placeholder : maskNamed(line));
  return lines.map((line, index) => (known.has(line) ? line : told(line, index))).join('\n');
}

function isIcecast(resource: Resource): boolean {
  return resource.kind === 'file' && resource.path.endsWith('/icecast.xml');
}

/** As in `limits/sources 2, not 9`; null: nothing that Icecast looks at, or it is no XML. */
function differingElements(actual: string, expected: string): string | null {
  try {
    const { reasons } = judgeChange(actual, expected);
    const told = reasons.map(({ path, from, to }) => {
      const at = path.replace(/^\/icecast\//, '');
      if (from === to) return `${at} another`;
      return `${at} ${from ?? 'missing'}, not ${to ?? 'to be there'}`;
    });
    return told.length === 0 ? null : told.join('; ');
  } catch (error) {
    if (error instanceof UnreadableXml) return null;
    throw error;
  }
}

function describe(content: Content): string {
  if ('text' in content) return `${Buffer.byteLength(content.text)} bytes of text`;
  return `${content.bytes} bytes, sha256 ${content.sha256.slice(0, 12)}`;
}

function firstDifference(actual: string, expected: string): string {
  const [found, wanted] = [actual.split('\n'), expected.split('\n')];
  const at = found.findIndex((line, index) => line !== wanted[index]);
  if (at < 0) return `only its first ${found.length} lines`;
  return `other from line ${at + 1} on: ${(found[at] ?? '').trim()}`;
}
