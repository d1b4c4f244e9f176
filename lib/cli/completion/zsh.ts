import type { CompletionCommand, CompletionOption, Values } from './tree.ts';

/** A completion script for zsh. */
export function zshCompletion(root: CompletionCommand): string {
  return `#compdef aircheck
# zsh completion for aircheck: eval "$(aircheck completion zsh)"
_aircheck_hosts() {
  local -a names typed=(\${(Q)\${(z)LBUFFER}})
  local at=\${typed[(I)(-i|--inventory)]} dir
  (( at )) && dir=\${~typed[at + 1]}
  names=(\${(f)"$(aircheck \${dir:+-i} \${dir:+"$dir"} __complete hosts 2>/dev/null)"})
  compset -P '*[,:!&]'
  compadd -a names
}
_aircheck_globals=(
${root.options.map((option) => `  ${optionSpec(option)}`).join('\n')}
)
${functions(root, '_aircheck').join('\n')}
compdef _aircheck aircheck
`;
}

/** One function for each command, with the name of its path. */
function functions(command: CompletionCommand, name: string): string[] {
  const own = name === '_aircheck' ? [] : command.options.map((option) => `    ${optionSpec(option)} \\`);
  const specs = ['  _arguments -C $_aircheck_globals \\', ...own];
  if (command.commands.length === 0) {
    return [`${name}() {\n${[...specs, `    '*:argument:${action(command.argument)}'`].join('\n')}\n}`];
  }
  const names = command.commands.map((child) => `      ${quoted(`${child.name}:${child.description}`)}`);
  const calls = command.commands.map((child) => `      ${child.name}) ${name}_${child.name} ;;`);
  return [
    ...command.commands.flatMap((child) => functions(child, `${name}_${child.name}`)),
    `${name}() {
  local curcontext=$curcontext state line
  local -a commands
${specs.join('\n')}
    '(-)1:command:->command' '(-)*::argument:->argument'
  case $state in
    command)
      commands=(
${names.join('\n')}
      )
      _describe command commands ;;
    argument) case $words[1] in
${calls.join('\n')}
    esac ;;
  esac
}`,
  ];
}

function optionSpec({ flags, description, values }: CompletionOption): string {
  const text = `[${description.replace(/[[\]\\:]/g, '\\$&')}]`;
  const value = values.kind === 'none' ? '' : `:value:${action(values)}`;
  const [first = '', second] = flags;
  // Most options may be given once; those that may be repeated do no harm here.
  if (second === undefined) return quoted(`*${first}${text}${value}`);
  return `'*'{${first},${second}}${quoted(`${text}${value}`)}`;
}

function action(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'hosts':
      return '_aircheck_hosts';
    case 'directories':
      return '_files -/';
    case 'files':
      return '_files';
    default:
      return ' ';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
