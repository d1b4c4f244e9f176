import type { CodeTable } from './entry.ts';

/** Patterns of hosts, on the command line and in the inventory, and values of `--set`. */
export const patternCodes: CodeTable = {
  'no-such-host': {
    severity: 'error',
    title: 'a pattern names nothing',
    means:
      'A part of a pattern is no host and no group, and as a glob or regular expression matches none. This holds for what is excluded too: `all:!relay-eu1` must not take in all hosts because a name is misspelt.',
    fix: 'Use the name that the hint suggests. `aircheck list` shows all names.',
  },
  'no-such-event': {
    severity: 'error',
    title: 'nothing that could happen',
    means:
      'What `aircheck what-if` was asked says nothing that it knows, or names a region or a source that is not there.',
    fix: 'Say it as in `eu-1 down`, `region us down`, `masters down` or `source studio away`, and numbers of listeners as in `--listeners eu=3000`.',
  },
  'selects-nothing': {
    severity: 'error',
    title: 'a pattern selects no host',
    means: 'Every part of the pattern names hosts, but after `&` and `!` none is left.',
    fix: 'See with `aircheck list --limit PATTERN` what its parts select.',
  },
  'bad-pattern': {
    severity: 'error',
    title: 'a pattern that cannot be read',
    means: 'The pattern is empty, has a `!` or `&` without a name, or holds a glob or regular expression that is none.',
    fix: "Write it in Ansible's pattern language. In the shell and in YAML it needs quotes if it has `!`, `*`, `&` or brackets in it.",
  },
  'bad-index': {
    severity: 'error',
    title: 'an index out of range',
    means:
      'The number in brackets reaches beyond the hosts of the name before it, or a range ends before it starts. Counting starts at 0, and the end of a range belongs to it.',
    fix: 'Use an index that there is; `[-1]` is always the last.',
  },
  'bad-pattern-file': {
    severity: 'error',
    title: 'a file of patterns that cannot be used',
    means: 'The file behind `@` cannot be read, holds no pattern, or names another such file.',
    fix: 'The file has a pattern on each line; `#` begins a comment. Its path is relative to the current directory.',
  },
  'bad-set': {
    severity: 'error',
    title: 'a --set that cannot be read',
    means:
      '`--set` takes a name, an equals sign and a value, as in `--set icecast.header_timeout=20`. The name is a path of keys with dots between them, the value is YAML.',
    fix: 'Write it like that. In the shell a value with spaces or brackets needs quotes.',
  },
};
