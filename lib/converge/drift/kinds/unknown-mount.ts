import { childrenOf, type Element, textOf } from '../../../icecast/element.ts';
import { governing, relayedMounts } from '../../../icecast/mount-block.ts';
import { parse } from '../../../icecast/parse.ts';
import { icecastPath } from '../../icecast-path.ts';
import { type Find, leftByConverge } from '../finding.ts';
import { whoWasThere } from '../who.ts';

/** What is on the air, and that no inventory names: a source connected to a mount of its own. */
export const unknownMount: Find = ({ resources, running, stats, facts }) => {
  const path = icecastPath(resources);
  const file = resources.find((one) => one.kind === 'file' && one.path === path);
  if (running === null || file?.kind !== 'file' || file.absent || !('text' in file.content)) return [];
  const wanted = parse(file.content.text);
  const strangers = [...running].filter(([mount, { file: own }]) => {
    return !own && !isNamed(wanted, mount) && !isOfMaster(wanted, mount, stats);
  });
  return strangers.map(([mount, { listeners, relays }]) => {
    const live = stats === null ? null : sourceOf(stats, mount);
    const at = live === null ? null : seconds(textOf(live, 'stream_start_iso8601'));
    const [from, agent] = live === null ? [null, null] : [textOf(live, 'source_ip'), textOf(live, 'user_agent')];
    const source = `a source${from === null ? '' : ` from ${from}`}${agent === null ? '' : ` (${agent})`}`;
    const others = relays.length === 0 ? '' : `, ${relays.join(', ')} ${relays.length === 1 ? 'pulls' : 'pull'} it`;
    const says = `is on the air, and no inventory names it: ${source}, ${listeners} listen${listeners === 1 ? 's' : ''}${others}`;
    const heal = 'write it into mounts, or disconnect it with /admin/killsource and change the source password';
    return leftByConverge(heal, {
      kind: 'unknown-mount',
      what: `mount ${mount}`,
      says,
      at,
      by: whoWasThere(facts, at),
    });
  });
};

/**
 * Whether a configuration speaks of a mount: by name or by a pattern, as a fallback, a relay or a SHOUTcast socket. One
 * that has a default for all others expects others.
 */
function isNamed(root: Element, mount: string): boolean {
  if (governing(root, mount) !== undefined) return true;
  const names = ['mount', 'listen-socket'].flatMap((parent) =>
    childrenOf(root, parent).flatMap((element) => [
      textOf(element, 'fallback-mount'),
      textOf(element, 'shoutcast-mount'),
    ]),
  );
  return relayedMounts(root).includes(mount) || names.includes(mount);
}

/** Of a server that relays all that its master has, it is the master that is to be looked at. */
function isOfMaster(root: Element, mount: string, stats: Element | null): boolean {
  const master = textOf(root, 'master-server');
  if (master === null) return false;
  const live = stats === null ? null : sourceOf(stats, mount);
  return live === null || textOf(live, 'source_ip') === master;
}

function sourceOf(stats: Element, mount: string): Element | null {
  return childrenOf(stats, 'source').find((source) => source.attributes.get('mount') === mount) ?? null;
}

/** As in 2026-01-31T12:00:00+0000. */
function seconds(time: string | null): number | null {
  const at = Date.parse((time ?? '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) / 1000;
  return Number.isFinite(at) ? at : null;
}
