import type { Command } from 'commander';

/** Adds examples to a command's help: what to type, and what it is for. */
export function addExamples(command: Command, examples: readonly (readonly [line: string, purpose: string])[]): void {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, purpose]) => `  ${line.padEnd(width)}  ${purpose}`);
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
