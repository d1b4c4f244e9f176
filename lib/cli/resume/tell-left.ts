import type { Outcome } from '../../events/types.generated.ts';
import type { Network } from '../../network/network.ts';
import type { Shell } from '../shell.ts';

/** Writes down which hosts still want a converge, and says how to go on with them. */
export async function tellLeft(
  { env, output }: Shell,
  network: Network,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<void> {
  const [{ ResumeFile }, { stillLeft }] = await Promise.all([import('./resume-file.ts'), import('./still-left.ts')]);
  const file = new ResumeFile({ env }, network.inventory.directory);
  const names = network.hosts.map(({ name }) => name);
  const left = stillLeft(file.read(), outcomes, names);
  const failure = file.write(left);
  if (failure !== null) output.err(`aircheck: ${file.path} cannot be written: ${failure}\n`);
  else if (left.length > 0) output.err(`aircheck: left to do: ${left.join(', ')}. To go on: --limit @${file.path}\n`);
}
