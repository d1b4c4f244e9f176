import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Mount } from '../../inventory/types.generated.ts';
import { encodingProblem } from '../encoders.ts';
import type { Written } from '../written.ts';

/** A bitrate or sample rate that the format's encoder does not have. */
export function* encoding(written: Written): Generator<Diagnostic> {
  for (const [name, mount] of written.mounts) {
    const problem = encodingProblem(mount);
    if (problem === undefined) continue;
    yield written.inventory.at(pointer('mounts', name, partOf(mount, problem.part)), {
      code: 'impossible-encoding',
      severity: 'error',
      message: `\`${name}\`: ${problem.message}`,
      hint: problem.hint,
    });
  }
}

function partOf(mount: Mount, part: 'bitrate' | 'samplerate'): string {
  return mount[part] === undefined ? 'format' : part;
}
