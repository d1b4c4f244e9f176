import type { CodeTable } from './entry.ts';

/** What is wrong with a file as YAML, or with how it uses YAML. */
export const yamlCodes: CodeTable = {
  'yaml-syntax': {
    severity: 'error',
    title: 'not YAML',
    means:
      'The file cannot be read as YAML. The message says what is probably the matter at this place. Nothing behind it in the file was looked at.',
    fix: 'Put right what the message says, and run the command again. Most often a quote, a bracket or a colon is missing, or a line is indented differently from its neighbours.',
  },
  'yaml-tab': {
    severity: 'error',
    title: 'a tab as indentation',
    means: 'YAML is indented with spaces. A tab at the start of a line is not allowed.',
    fix: 'Replace tabs with spaces, and set the editor to do so.',
  },
  'yaml-anchor': {
    severity: 'error',
    title: 'an anchor or alias',
    means:
      'Anchors (`&name`) and aliases (`*name`) are not read, so that every value has one place where it is written. Text that begins with one of these signs without quotes is taken for one.',
    fix: 'Write the value out. What many hosts share stands once, in `vars` at the top, of a region or of a group. Put text such as a pattern in quotes: `"*.eu"`.',
  },
  'merge-key': {
    severity: 'error',
    title: 'a merge key',
    means: 'The key `<<` merges another mapping into this one. It is not read, for the same reason as anchors.',
    fix: 'What many hosts share stands once, in `vars` at the top, of a region or of a group.',
  },
  'unknown-tag': {
    severity: 'error',
    title: 'a tag that is not known',
    means:
      "A value begins with `!`. The only tag with a meaning is `!vault`, before encrypted text, beside YAML's own such as `!!str`.",
    fix: 'Put text that begins with `!` in quotes, for example the pattern `"!eu"`.',
  },
  'duplicate-key': {
    severity: 'error',
    title: 'a key that is set twice',
    means: 'The same key stands twice in one mapping. YAML readers differ in which of them they take.',
    fix: 'Keep one of them.',
  },
  'bad-key': {
    severity: 'error',
    title: 'a key that is no name',
    means:
      'A key is a number, a truth value, a list, a mapping or missing. A value such as `{{ name }}` is read as a mapping in a mapping: an inventory holds no templates.',
    fix: 'Put a name that looks like a number in quotes.',
  },
  'bad-number': {
    severity: 'error',
    title: 'a number that cannot be used',
    means: 'The number is too large to be kept exactly, or it is infinite or not a number at all.',
    fix: 'Put it in quotes if it is text.',
  },
  'looks-octal': {
    severity: 'warning',
    title: 'a number with a leading zero',
    means:
      'YAML 1.2 reads `0644` as the number 644; older readers take it for octal and get 420. As a file mode it must be text.',
    fix: 'Write `"0644"` for text, or leave the zero out.',
  },
  'several-documents': {
    severity: 'error',
    title: 'more than one document',
    means: 'A line `---` begins a second YAML document. Only the first one was read.',
    fix: 'Leave the line out, or make two files.',
  },
  'empty-file': {
    severity: 'error',
    title: 'a file with nothing in it',
    means:
      'The file is empty, or has only comments. It may have been cut off when it was saved, so it is not passed over.',
    fix: 'Write something into it, delete it, or give it another ending.',
  },
  'not-a-mapping': {
    severity: 'error',
    title: 'a file that does not begin with a kind',
    means: 'The file holds a list or a single value. Every file holds kinds: `relays:`, `mounts:` and so on.',
    fix: 'Write the name of the kind above, and indent what belongs to it.',
  },
  'duplicate-entry': {
    severity: 'error',
    title: 'the same thing in two files',
    means: 'Two files say the same thing: the same relay, mount or other entry, or the same setting of the station.',
    fix: 'Keep one of them. The message names the other place.',
  },
};
