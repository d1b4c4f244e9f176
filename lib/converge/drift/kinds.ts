import type { Find } from './finding.ts';
import { clock } from './kinds/clock.ts';
import { edited } from './kinds/edited.ts';
import { foreignSite } from './kinds/foreign-site.ts';
import { notTaken } from './kinds/not-taken.ts';
import { openPort } from './kinds/open-port.ts';
import { overridden } from './kinds/overridden.ts';
import { permissions } from './kinds/permissions.ts';
import { record } from './kinds/record.ts';
import { removed } from './kinds/removed.ts';
import { replacedProgram } from './kinds/replaced-program.ts';
import { runningSettings } from './kinds/running-settings.ts';
import { stopped } from './kinds/stopped.ts';
import { transaction } from './kinds/transaction.ts';
import { unknownMount } from './kinds/unknown-mount.ts';
import { unlike } from './kinds/unlike.ts';

/** Every kind of drift of one host, in the order in which it is told. */
export const kinds: readonly Find[] = [
  transaction,
  edited,
  permissions,
  removed,
  unlike,
  stopped,
  overridden,
  notTaken,
  runningSettings,
  replacedProgram,
  unknownMount,
  foreignSite,
  openPort,
  clock,
  record,
];
