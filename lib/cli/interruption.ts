import { exitCode } from './exit-code.ts';
import type { Shell } from './shell.ts';

/** What Ctrl-C does to a run: once, no host is begun any more; twice, the program ends. */
export interface Interruption {
  /** Aborted at the first Ctrl-C. */
  readonly signal: AbortSignal;
  /** Gives Ctrl-C back its usual meaning. */
  end(): void;
}

export function onInterrupt(shell: Shell, process: NodeJS.Process): Interruption {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) {
      shell.output.err('aircheck: left. Hosts that were being changed finish or undo by themselves.\n');
      process.exit(exitCode.interrupted);
    }
    controller.abort();
    shell.output.err(
      '\naircheck: no further host is begun, those that are being changed are finished first. Ctrl-C again to leave now.\n',
    );
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return {
    signal: controller.signal,
    end() {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
    },
  };
}
