import type { Command } from 'commander';
import type { Report } from '../../../lab/progress.ts';
import { addExamples } from '../../examples.ts';
import { optionsOf } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { printBoxes } from './list.ts';
import { namedLab } from './plan.ts';
import { labReport } from './progress.ts';

type Power = typeof import('../../../lab/power.ts');
type Act = (
  power: Power,
  lab: { namespace: string },
  home: string,
  names: string[],
  report: Report,
) => Promise<unknown>;

interface Verb {
  readonly name: string;
  readonly boxes: '<boxes...>' | '[boxes...]';
  readonly description: string;
  readonly act: Act;
  readonly example: readonly [line: string, purpose: string];
}

const verbs: readonly Verb[] = [
  {
    name: 'cut',
    boxes: '<boxes...>',
    description: 'pull the network plug of boxes',
    act: (power, lab, home, names) => power.cutBoxes(lab, home, names),
    example: ['aircheck lab cut relay-eu1 relay-eu2', 'a region goes dark'],
  },
  {
    name: 'heal',
    boxes: '[boxes...]',
    description: 'put the network plug of boxes back (all)',
    act: (power, lab, home, names) => power.healBoxes(lab, home, names),
    example: ['aircheck lab heal', 'every plug is in'],
  },
  {
    name: 'kill',
    boxes: '<boxes...>',
    description: 'take the power of boxes away',
    act: (power, lab, home, names) => power.killBoxes(lab, home, names),
    example: ['aircheck lab kill master1', 'the primary fails'],
  },
  {
    name: 'stop',
    boxes: '<boxes...>',
    description: 'shut boxes down',
    act: (power, lab, home, names) => power.stopBoxes(lab, home, names),
    example: ['aircheck lab stop master1', 'as its power button does'],
  },
  {
    name: 'start',
    boxes: '[boxes...]',
    description: 'boot boxes that were stopped or killed (all)',
    act: (power, lab, home, names, report) => power.startAgain(lab, home, names, report),
    example: ['aircheck lab start', 'every box that is down'],
  },
  {
    name: 'reset',
    boxes: '<boxes...>',
    description: 'make boxes anew: an empty disk, another host key',
    act: (power, lab, home, names, report) => power.resetBoxes(lab, home, names, report),
    example: ['aircheck lab reset studio', 'as a rented server is on its first day'],
  },
];

/** `aircheck lab cut`, `heal`, `kill`, `stop`, `start`, `reset` */
export function addLabBoxes(lab: Command, shell: Shell): void {
  for (const { name, boxes, description, act, example } of verbs) {
    const command = lab
      .command(name)
      .description(description)
      .argument(boxes)
      .action(async (names: string[], _options: unknown, command: Command) => {
        const options = optionsOf(command);
        const { plan, home } = await namedLab(shell, options);
        await act(await import('../../../lab/power.ts'), plan, home, names, labReport(shell, options));
        if (options.quiet === true) return;
        const { labList } = await import('../../../lab/list.ts');
        const lines = await labList(plan, home);
        await printBoxes(
          shell,
          options.format,
          names.length === 0 ? lines : lines.filter((line) => names.includes(line.name)),
        );
      });
    addExamples(command, [example]);
  }
}
