import { activeRun } from '../run/spec-run.ts';

/** A step that would change a host, in a run that may not. */
export class ReadOnly extends Error {
  override readonly name = 'ReadOnly';
  readonly hint =
    'only specs that look are run on a network that is on the air; for boxes, write disposable: true in the inventory, or give --no-read-only';
}

/**
 * To be called before a step that changes anything: on a host, what listeners hear, or whether there is room for them.
 * @throws ReadOnly
 */
export function mayChange(what: string): void {
  if (activeRun().scope.readOnly) throw new ReadOnly(`this run is read-only, and ${what} is a change`);
}
