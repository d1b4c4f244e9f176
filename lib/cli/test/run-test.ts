import { exitCode } from '../exit-code.ts';
import type { GlobalOptions } from '../global-options.ts';
import { onInterrupt } from '../interruption.ts';
import { inventoryDirectory } from '../inventory-directory.ts';
import { labHome } from '../lab-network.ts';
import type { Shell } from '../shell.ts';
import { checkedPlan } from './checked-plan.ts';
import { destroyPolicy, whyKept } from './destroy.ts';
import { leftText } from './left-text.ts';
import { Life } from './life.ts';
import type { TestOptions } from './options.ts';
import { phasesOf } from './phases.ts';
import { TestReport } from './report.ts';

type Options = GlobalOptions & TestOptions;

const texts = {
  first: 'no further phase is begun; the one that runs comes to its end, then --destroy is followed',
  second: 'What was begun comes to its end by itself; aircheck lab down takes the lab away',
};

/** The life of a test: up, converge, idempotence, spec, down. Resolves with the exit code. */
export async function runTest(shell: Shell, options: Options, named: readonly string[]): Promise<number> {
  const phases = phasesOf(options.only);
  const policy = destroyPolicy(options);
  const inventory = inventoryDirectory(shell, options.inventory);
  const plan = await checkedPlan(shell, options, named, phases);
  const { labIsUp } = await import('../../lab/open.ts');
  const home = await labHome(shell);
  const wasUp = await labIsUp(plan, home);

  const began = performance.now();
  const report = new TestReport(shell, options);
  const interruption = onInterrupt(shell, process, texts);
  const life = new Life(shell, { options, inventory, named }, report, interruption.signal);
  try {
    for (const phase of phases) if (phase !== 'down') await life.go(phase);
    const takesDown = phases.includes('down');
    const why = takesDown
      ? whyKept({ policy, wasUp, passed: life.passed, named: options.only !== undefined })
      : 'never';
    if (why === null) await life.down();
    else if (takesDown) life.skip('down', why === 'was-up' ? 'it was up before' : `--destroy ${policy}`);
    const { exit } = life;
    const seconds = (performance.now() - began) / 1000;
    const lab = life.wentDown ? 'gone' : phases.includes('up') ? 'kept' : 'untouched';
    const given = options.inventory === undefined ? '' : ` -i ${options.inventory}`;
    const box = plan.boxes.at(-1)?.name ?? '';
    const left = lab === 'kept' && (await labIsUp(plan, home)) ? leftText(why ?? 'never', box, given) : null;
    report.ended({ inventory, passed: exit === exitCode.done, exit, seconds, lab, phases: life.finished }, left);
    return exit;
  } finally {
    interruption.end();
  }
}
