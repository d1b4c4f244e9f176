import type { Output } from './output.ts';

/** Milliseconds that what a spec began may take to end. */
const patience = 1000;

/** Ends the program where a spec began something that never ends: a timer, a server. Where nothing goes on, it has ended. */
export function leaveSoon(output: Output, process: NodeJS.Process): void {
  const leave = (): void => {
    const left = [...new Set(process.getActiveResourcesInfo())].sort().join(', ');
    output.err(`aircheck: something that a spec began goes on, and is left: ${left}\n`);
    process.exit();
  };
  setTimeout(leave, patience).unref();
}
