import { type Command, Option } from 'commander';
import { addExamples } from '../examples.ts';
import { collect, optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';
import { destroyPolicies } from '../test/destroy.ts';
import type { TestOptions } from '../test/options.ts';
import { addDriverOptions } from './lab/driver-options.ts';
import { addSpecOptions } from './spec.ts';

/** `aircheck test`: the life of a test, from no boxes to no boxes. */
export function test(program: Command, shell: Shell): void {
  const command = program
    .command('test')
    .description('lab up, converge, converge again (must be empty), spec, lab down')
    .argument('[specs...]', 'spec files, directories, roles by name, or boxes: the network as a whole (all of these)')
    .option('--only <phases>', 'only these of up, converge, idempotence, spec, down', collect)
    .addOption(new Option('--destroy <when>', 'take the lab down at the end (passing)').choices(destroyPolicies))
    .option('--keep', 'leave the boxes as they are at the end: --destroy never');
  addDriverOptions(command);
  addSpecOptions(command);
  command.action(async (named: string[], _options: unknown, command: Command) => {
    const { runTest } = await import('../test/run-test.ts');
    shell.exit(await runTest(shell, optionsOf<TestOptions>(command), named));
  });
  addExamples(command, [
    ['aircheck test', 'everything; boxes of a run that fails stay to be looked at'],
    ['aircheck test --driver vagrant --destroy always', 'in CI'],
    ['aircheck test --keep icecast', 'the specs of one role; keep the boxes'],
    ['aircheck test --only converge,idempotence', 'phases alone, on a lab that is up'],
    ['aircheck test --only spec --tags audio --bail', 'the specs once more, some of them'],
  ]);
}
