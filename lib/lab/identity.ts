import type { Lab } from './driver.ts';
import { LabError } from './error.ts';
import { inside } from './namespace.ts';
import type { LabBox } from './plan.ts';
import { run } from './run.ts';

/**
 * Asks each box over the lab's network for its host key.
 * @param keys what each must answer.
 * @throws {LabError} `box-not-ready` if one does not answer, `box-impostor` if another machine does.
 */
export async function checkIdentity(
  lab: Lab,
  boxes: readonly LabBox[],
  keys: ReadonlyMap<string, string>,
): Promise<void> {
  if (boxes.length === 0) return;
  const scan = ['ssh-keyscan', '-T', '10', '-t', 'ed25519', ...boxes.map((box) => box.address)];
  const [program = '', ...args] = inside(lab, scan);
  const { stdout } = await run(program, args, { ok: [0, 1] });
  const answers = parseScan(stdout);
  for (const box of boxes) {
    const answer = answers.get(box.address);
    if (answer === undefined) {
      throw new LabError('box-not-ready', `${box.name} runs, but nothing answers at ${box.address}:22 in the lab`, {
        hint: `aircheck lab reset ${box.name}`,
      });
    }
    if (answer !== keys.get(box.name)) {
      throw new LabError('box-impostor', `${box.address} answers with another host key than ${box.name} has`, {
        hint: `aircheck lab reset ${box.name}`,
      });
    }
  }
}

/** Reads what ssh-keyscan prints: address → `ssh-ed25519 AAAA…`. */
export function parseScan(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [address = '', type = '', key = ''] = line.split(' ');
      return [address, `${type} ${key}`];
    }),
  );
}
