import type { Running } from '../icecast/running.ts';
import type { HostState } from '../resources/state.ts';
import type { Resource, ServiceResource } from '../resources/types.generated.ts';
import { unitName } from '../resources/unit-name.ts';
import type { Need } from './daemon-needs.ts';
import { audienceOf } from './listeners.ts';
import { oldWorkersInWords } from './nginx-workers.ts';
import { droppedInWords } from './setting.ts';
import { textAt } from './text-at.ts';
import { writtenSince } from './written-since.ts';

/** What people listen through is told in the words of its settings: what a change takes, and how many that drops. */
export function needInWords(
  need: Need,
  service: ServiceResource,
  resources: readonly Resource[],
  state: HostState,
  running: Running,
): Need {
  if (service.listeners !== true || need.setting !== null) return need;
  const listeners = audienceOf(running, 'all')?.listeners ?? null;
  const dropped = need.drops === 'all' ? listeners : 0;
  const nginx = need.verb === 'reload' ? service.reads?.find(({ path }) => path.endsWith('/nginx.conf')) : undefined;
  const workers = nginx === undefined ? '' : `; ${oldWorkersInWords(runsWith(nginx.path, service, resources, state))}`;
  return { ...need, reason: `${need.reason}, ${need.verb}, ${droppedInWords({ dropped, listeners })}${workers}` };
}

/** What a daemon read from a file; null: it is not known, since the file has changed since. */
function runsWith(
  path: string,
  { name }: ServiceResource,
  resources: readonly Resource[],
  state: HostState,
): string | null {
  const unit = state.units?.get(unitName(name));
  return writtenSince(unit, state.paths.get(path)) ? null : textAt(path, resources, state);
}
