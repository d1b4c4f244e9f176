import { writeFileSync } from 'node:fs';
import path from 'node:path';
import mocha, { type MochaOptions, type Runner, type Test } from 'mocha';

/**
 * Mocha's own, for specs that share the processors with others: where `ONCE_MORE` names a directory, the files in which
 * something failed are written there, a line each, for `part.sh`.
 */
export default class DaemonsReporter extends mocha.reporters.Spec {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    const files = new Set<string | undefined>();
    runner.on(mocha.Runner.constants.EVENT_TEST_FAIL, ({ file }: Test) => files.add(file));
    const { ONCE_MORE } = process.env;
    if (ONCE_MORE === undefined) return;
    runner.once(mocha.Runner.constants.EVENT_RUN_END, () => {
      // What belongs to no file cannot be run by itself.
      if (files.size === 0 || files.has(undefined)) return;
      writeFileSync(path.join(ONCE_MORE, 'failed'), [...files].map((file) => `${file}\n`).join(''));
      // `.ci/run` reads this.
      console.log(`  ${runner.failures} run once more, by themselves, when all others have ended\n`);
    });
  }
}
