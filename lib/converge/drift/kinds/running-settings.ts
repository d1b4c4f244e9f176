import { childrenOf, type Element, textOf } from '../../../icecast/element.ts';
import { parse } from '../../../icecast/parse.ts';
import { unitName } from '../../../resources/unit-name.ts';
import { icecastPath } from '../../icecast-path.ts';
import { type Find, leftByConverge } from '../finding.ts';
import type { Observed } from '../observed.ts';
import type { Finding } from '../types.generated.ts';
import { notTaken } from './not-taken.ts';

/** Daemons that run with other settings than those of their files, though the files say nothing of it. */
export const runningSettings: Find = (host) => [...ofIcecast(host), ...openFiles(host)];

/** What Icecast itself says, beside a file that is right and that it seems to have read. */
function ofIcecast(host: Observed): Finding[] {
  const { resources, stats, changes } = host;
  const path = icecastPath(resources);
  const file = resources.find((one) => one.kind === 'file' && one.path === path);
  if (stats === null || file?.kind !== 'file' || file.absent || !('text' in file.content)) return [];
  // A file that is not right, or was not read, is told of already.
  if (changes.some(({ resource }) => resource === file) || notTaken(host).length > 0) return [];
  return differences(parse(file.content.text), stats).map((says) =>
    leftByConverge('systemctl reload icecast2', { kind: 'running-settings', what: 'service icecast2', says }),
  );
}

function differences(wanted: Element, stats: Element): string[] {
  const global = ['location', 'admin'].flatMap((name) => {
    const [has, should] = [textOf(stats, name), textOf(wanted, name)];
    return should === null || has === should ? [] : [`runs with ${name} ${has ?? 'none'}, its file says ${should}`];
  });
  const mounts = childrenOf(wanted, 'mount').flatMap((block) => {
    const name = textOf(block, 'mount-name');
    const live = childrenOf(stats, 'source').find((source) => source.attributes.get('mount') === name);
    const has = live === undefined ? null : textOf(live, 'max_listeners');
    const should = textOf(block, 'max-listeners') ?? 'unlimited';
    if (has === null || has === should || (has === 'unlimited' && Number(should) < 0)) return [];
    return [`runs with max-listeners ${has} of ${name}, its file says ${should}`];
  });
  return [...global, ...mounts];
}

function openFiles({ resources, facts }: Observed): Finding[] {
  return resources.flatMap((resource) => {
    if (resource.kind !== 'service') return [];
    const { files = null, filesWanted = null, filesAllowed = null } = facts.daemons.get(unitName(resource.name)) ?? {};
    if (files === null || filesWanted === null) return [];
    if (files === filesWanted || files === Math.min(filesWanted, facts.mostFiles ?? filesWanted)) return [];
    // gdnsd raises its own limit.
    if (filesAllowed !== null && files > filesWanted && files <= filesAllowed) return [];
    const says = `may open ${files} files, its unit says ${filesWanted}`;
    const heal = `systemctl restart ${resource.name}${resource.listeners === true ? ', which cuts off its listeners' : ''}`;
    return [leftByConverge(heal, { kind: 'running-settings', what: `service ${resource.name}`, says })];
  });
}
