import type { Argument, Command, Option } from 'commander';

/** What can stand in a place of the command line. */
export type Values = { kind: 'none' | 'text' | 'hosts' | 'directories' | 'files' } | { kind: 'words'; words: string[] };

export interface CompletionOption {
  /** As in `-i` and `--inventory`. */
  readonly flags: string[];
  readonly description: string;
  readonly values: Values;
}

/** A command as a shell has to know it. */
export interface CompletionCommand {
  readonly name: string;
  readonly description: string;
  readonly options: CompletionOption[];
  readonly commands: CompletionCommand[];
  /** Of the last argument, which may be repeated. */
  readonly argument: Values;
}

/** Reads the commands and options that the help shows. The options of the program are on the root alone. */
export function completionTree(command: Command): CompletionCommand {
  const help = command.createHelp();
  return {
    name: command.name(),
    description: command.description(),
    options: help.visibleOptions(command).map(completionOption),
    commands: help
      .visibleCommands(command)
      .filter((child) => child.name() !== 'help')
      .map(completionTree),
    argument: argumentValues(command.registeredArguments.at(-1)),
  };
}

function completionOption(option: Option): CompletionOption {
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    description: option.description,
    values: option.required || option.optional ? valuesOf(option.argChoices, option.flags) : { kind: 'none' },
  };
}

function argumentValues(argument: Argument | undefined): Values {
  return argument === undefined ? { kind: 'none' } : valuesOf(argument.argChoices, `<${argument.name()}>`);
}

/** The name between the brackets says what a value is. */
function valuesOf(choices: readonly string[] | undefined, flags: string): Values {
  if (choices !== undefined) return { kind: 'words', words: [...choices] };
  const name = /[<[]([a-z]+)/.exec(flags)?.[1] ?? '';
  if (['pattern', 'host', 'hosts', 'box'].includes(name)) return { kind: 'hosts' };
  if (name === 'dir') return { kind: 'directories' };
  if (['file', 'files'].includes(name)) return { kind: 'files' };
  return { kind: 'text' };
}
