import { errorLogOf } from '../../icecast/error-log.ts';
import { quote } from '../../resources/quote.ts';
import type { HostState } from '../../resources/state.ts';
import { unitName } from '../../resources/unit-name.ts';
import type { HostConfig } from '../../roles/render.ts';
import { textAt } from '../text-at.ts';

/** sh that says where a daemon writes that it reads its configuration again, and how; nothing if none does. */
export function logLines({ resources }: HostConfig, state: HostState): string {
  const cases = resources.flatMap((resource) => {
    if (resource.kind !== 'service') return [];
    const path = resource.reads?.find(({ change }) => change === 'icecast')?.path;
    const log = path === undefined ? null : errorLogOf(textAt(path, resources, state));
    return log === null
      ? []
      : [`    ${quote(unitName(resource.name))}) log=${quote(log.path)} log_says=${quote(log.says)} ;;\n`];
  });
  return cases.length === 0 ? '' : `log_of() {\n  case $1 in\n${cases.join('')}    *) log= ;;\n  esac\n}\n`;
}
