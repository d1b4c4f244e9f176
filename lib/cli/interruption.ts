import { exitCode } from './exit-code.ts';
import type { Shell } from './shell.ts';

/** What Ctrl-C does to a run: once, nothing is begun any more; twice, the program ends. */
export interface Interruption {
  /** Aborted at the first Ctrl-C. */
  readonly signal: AbortSignal;
  /** Gives Ctrl-C back its usual meaning. */
  end(): void;
}

/** What is said at the first Ctrl-C, and at the second. */
export interface InterruptionTexts {
  readonly first: string;
  /** A function, if that depends on when it is. */
  readonly second: string | (() => string);
}

export function onInterrupt(shell: Shell, process: NodeJS.Process, texts: InterruptionTexts): Interruption {
  const controller = new AbortController();
  // As it is now: specs must not call it, and we may.
  const leave = process.exit.bind(process);
  const interrupt = () => {
    if (controller.signal.aborted) {
      const { second } = texts;
      shell.output.err(`aircheck: left. ${typeof second === 'string' ? second : second()}.\n`);
      leave(exitCode.interrupted);
    }
    controller.abort();
    shell.output.err(`\naircheck: ${texts.first}. Ctrl-C again to leave now.\n`);
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
