import { quote } from '../../resources/quote.ts';
import type { Resource } from '../../resources/types.generated.ts';
import { unitName } from '../../resources/unit-name.ts';
import { hostProgram, withoutComments } from '../host-program.ts';
import { accountBooks, directoriesAbove, packageBook, pathsOf } from './resource-paths.ts';

/** What stands before what `drift.sh` prints. */
export const factsMark = 'facts of drift';

/** sh that asks what only drift wants to know, to stand behind that of the record. */
export function factsScript(resources: readonly Resource[]): string {
  const units = resources.flatMap((resource) => (resource.kind === 'service' ? [unitName(resource.name)] : []));
  const directories = resources.flatMap((resource) =>
    pathsOf(resource, { homes: new Map() }).flatMap(directoriesAbove),
  );
  const nearby = [...new Set([...directories, packageBook, ...accountBooks])];
  const names = (list: readonly string[]) => `printf '%s\\n' ${list.map(quote).join(' ')}`;
  return `echo '${factsMark}'
units() { ${units.length === 0 ? ':' : names([...new Set(units)])}; }
nearby() { ${names(nearby)}; }
${withoutComments(hostProgram('drift.sh'))}`;
}
