import type { LabPlan } from '../../lab/plan.ts';
import { CliError } from '../cli-error.ts';
import type { GlobalOptions } from '../global-options.ts';
import { networkOf, readInventory, selectedHosts } from '../load-network.ts';
import type { Shell } from '../shell.ts';
import { findSpecFiles, isReadOnly, leavesOutBehaviours, specPlaces } from '../spec-files.ts';
import { parseReporters } from '../spec-reporters.ts';
import type { TestOptions } from './options.ts';
import type { PhaseName } from './phases.ts';

const leftOut =
  'the specs of roles alone are run: what the network does as a whole changes hosts, and the inventory does not say disposable: true';

/**
 * The lab of the inventory. What is wrong with the command line or the inventory is said before the first box is
 * made: nobody wants to hear of a typo after minutes.
 * @throws CliError, InvalidInventory
 */
export async function checkedPlan(
  shell: Shell,
  options: GlobalOptions & TestOptions,
  named: readonly string[],
  phases: readonly PhaseName[],
): Promise<LabPlan> {
  const onScreen = parseReporters(options.reporter ?? []).filter(({ file }) => file === null);
  if (onScreen.length > 0 && (options.format === 'json' || options.format === 'ndjson')) {
    throw new CliError(
      `--reporter ${onScreen[0]?.name} and --format ${options.format} both want standard output`,
      'give the reporter a file: --reporter junit=report.xml',
    );
  }
  const inventory = await readInventory(shell, options);
  if (inventory.data.lab === undefined) {
    throw new CliError(
      `the hosts of ${inventory.directory} are real servers, not boxes of a lab: a test would make and destroy them`,
      'test a copy that has a lab (docs/lab.md); on real servers: aircheck converge, then aircheck spec --read-only',
    );
  }
  const { labPlan } = await import('../../lab/plan.ts');
  const plan = labPlan(inventory);
  await selectedHosts(await networkOf(shell, inventory, options), options.limit);
  const places = specPlaces(shell, options, named, !isReadOnly(options, inventory));
  if (!phases.includes('spec')) return plan;
  if (findSpecFiles(places).length === 0) {
    throw new CliError('there is no spec to run', 'write one in spec/boxes, or name a role');
  }
  if (options.roles === undefined && leavesOutBehaviours(places)) shell.output.err(`${leftOut}\n`);
  return plan;
}
