import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import type { Shell } from '../shell.ts';
import { addLabBoxes } from './lab/boxes.ts';
import { addLabDoctor } from './lab/doctor.ts';
import { addLabDown } from './lab/down.ts';
import { addLabEnter } from './lab/enter.ts';
import { addLabList } from './lab/list.ts';
import { addLabUp } from './lab/up.ts';

/** `aircheck lab`: boxes on this machine that play the hosts. */
export function lab(program: Command, shell: Shell): void {
  const command = program.command('lab').description('boxes on this machine that play the hosts of an inventory');
  addLabUp(command, shell);
  addLabDown(command, shell);
  addLabList(command, shell);
  addLabEnter(command, shell);
  addLabBoxes(command, shell);
  addLabDoctor(command, shell);
  addExamples(command, [
    ['aircheck lab up', 'every box of the inventory, in seconds once the base image is built'],
    ['aircheck lab up --driver vagrant', 'the same boxes by Vagrant and LXC'],
    ['aircheck lab ssh studio', 'a shell on a box'],
    ['aircheck lab ssh master1 -- uptime -p', 'a command on a box'],
    ['aircheck lab exec -- curl -sI http://10.77.0.21/', "a command in the lab's network"],
    ['aircheck lab cut relay-eu1', 'pull its network plug; heal puts it back'],
    ['aircheck lab kill master1', 'take its power away; start boots it again'],
    ['aircheck lab down', 'away with everything but images and packages'],
  ]);
}
