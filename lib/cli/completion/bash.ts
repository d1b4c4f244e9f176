import type { CompletionCommand, CompletionOption, Values } from './tree.ts';

/** A completion script for bash 4 and newer. */
export function bashCompletion(root: CompletionCommand): string {
  const commands = everyCommand(root, '');
  return `# bash completion for aircheck: eval "$(aircheck completion bash)"
_aircheck_hosts() {
  local dir= i head last
  cur=\${cur#[\\'\\"]}
  last=\${cur##*[,:!\\&]}
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in -i | --inventory) dir=\${COMP_WORDS[i + 1]} ;; esac
  done
  head=\${cur%"$last"}
  COMPREPLY=($(compgen -P "$head" -W "$(aircheck \${dir:+-i "$dir"} __complete hosts 2>/dev/null)" -- "$last"))
}
_aircheck() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} path= i
  COMPREPLY=()
  # Bash takes a:b apart; what counts is the word before all of it.
  i=$((COMP_CWORD - 1))
  [[ $cur == : ]] && i=$COMP_CWORD cur=
  for (( ; i > 2; i -= 2)); do
    [[ \${COMP_WORDS[i]} == : ]] || break
    prev=\${COMP_WORDS[i - 2]}
  done
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path \${COMP_WORDS[i]}" in
      ${commands.map(({ path }) => `' ${path.trimStart()}'`).join(' | ') || "''"}) path="$path \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$path $prev" in
${commands.flatMap(({ path, command }) => command.options.flatMap((option) => optionCase(path, option))).join('\n')}
  esac
  case $prev in
${root.options.flatMap((option) => optionCase(null, option)).join('\n')}
  esac
  case $path in
${[{ path: '', command: root }, ...commands].map(({ path, command }) => commandCase(path, command, root)).join('\n')}
  esac
}
complete -F _aircheck aircheck
`;
}

function everyCommand(parent: CompletionCommand, path: string): { path: string; command: CompletionCommand }[] {
  return parent.commands.flatMap((command) => {
    const own = `${path} ${command.name}`;
    return [{ path: own, command }, ...everyCommand(command, own)];
  });
}

function optionCase(path: string | null, { flags, values }: CompletionOption): string[] {
  if (values.kind === 'none') return [];
  const patterns = flags.map((flag) => (path === null ? flag : `'${path} ${flag}'`)).join(' | ');
  return [`    ${patterns}) ${reply(values)}; return ;;`];
}

function commandCase(path: string, command: CompletionCommand, root: CompletionCommand): string {
  const options = [...command.options, ...(command === root ? [] : root.options)].flatMap(({ flags }) => flags);
  const words = command.commands.map(({ name }) => name);
  const values: Values = words.length > 0 ? { kind: 'words', words } : command.argument;
  const flags = `COMPREPLY=($(compgen -W '${options.join(' ')}' -- "$cur"))`;
  return `    '${path}') if [[ $cur == -* ]]; then ${flags}; else ${reply(values)}; fi ;;`;
}

function reply(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `COMPREPLY=($(compgen -W '${values.words.join(' ')}' -- "$cur"))`;
    case 'hosts':
      return '_aircheck_hosts';
    case 'directories':
      return 'compopt -o filenames; COMPREPLY=($(compgen -d -- "$cur"))';
    case 'files':
      return 'compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))';
    default:
      return ':';
  }
}
