import type { CompletionCommand, CompletionOption, Values } from './tree.ts';

/** A completion script for fish. */
export function fishCompletion(root: CompletionCommand): string {
  const lines = [
    '# fish completion for aircheck: aircheck completion fish | source',
    'function __aircheck_hosts',
    "    set -l head (string match -r '^.*[,:!&]' -- (commandline -ct))",
    '    set -l typed (commandline -opc)',
    '    set -l at (contains -i -- -i $typed; or contains -i -- --inventory $typed)',
    '    set -l inventory',
    '    test -n "$at"; and set inventory -i $typed[(math $at + 1)]',
    '    for name in (aircheck $inventory __complete hosts 2>/dev/null)',
    '        echo "$head$name"',
    '    end',
    'end',
    'complete -c aircheck -f',
    ...root.options.map((option) => optionLine(option, '')),
    ...commandLines(root, []),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(command: CompletionCommand, path: readonly string[]): string[] {
  const seen = path.map((name) => `__fish_seen_subcommand_from ${name}`);
  const names = command.commands.map(({ name }) => name);
  const none = names.length === 0 ? [] : [`not __fish_seen_subcommand_from ${names.join(' ')}`];
  const here = condition([...seen, ...none]);
  return [
    ...command.commands.map((child) => `complete -c aircheck${here} -a ${child.name} -d ${quoted(child.description)}`),
    ...(path.length === 0 ? [] : command.options.map((option) => optionLine(option, condition(seen)))),
    ...(names.length > 0 || command.argument.kind === 'none'
      ? []
      : [`complete -c aircheck${here}${value(command.argument)}`]),
    ...command.commands.flatMap((child) => commandLines(child, [...path, child.name])),
  ];
}

function optionLine({ flags, description, values }: CompletionOption, when: string): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`)).join('');
  const argument = values.kind === 'none' ? '' : values.kind === 'files' ? ' -r -F' : ` -x${value(values)}`;
  return `complete -c aircheck${when}${names}${argument} -d ${quoted(description)}`;
}

function condition(tests: readonly string[]): string {
  return tests.length === 0 ? '' : ` -n ${quoted(tests.join('; and '))}`;
}

function value(values: Values): string {
  switch (values.kind) {
    case 'words':
      return ` -a ${quoted(values.words.join(' '))}`;
    case 'hosts':
      return " -a '(__aircheck_hosts)'";
    case 'directories':
      return " -a '(__fish_complete_directories)'";
    case 'files':
      return ' -F';
    default:
      return '';
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
