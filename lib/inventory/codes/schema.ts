import type { CodeTable } from './entry.ts';

/** What the schemas forbid. */
export const schemaCodes: CodeTable = {
  'unknown-kind': {
    severity: 'error',
    title: 'a kind that there is not',
    means: 'At the left edge of a file stands a name that is no kind of thing in an inventory.',
    fix: 'See docs/inventory.md for the kinds. Values of your own belong under `vars`.',
  },
  'unknown-property': {
    severity: 'error',
    title: 'a property that there is not',
    means: 'The name is no property of what it stands in. It may be misspelt, or belong elsewhere.',
    fix: 'Use the name that the hint suggests. Values of your own belong under `vars`.',
  },
  'other-dialect': {
    severity: 'error',
    title: 'a setting of another Icecast',
    means: 'The name is a setting of another Icecast than the host runs, which would ignore it without a word.',
    fix: 'Do what the hint says instead.',
  },
  'missing-property': {
    severity: 'error',
    title: 'a property is missing',
    means: 'Something that has no default is not said.',
    fix: 'Add the property that the message names.',
  },
  'misplaced-property': {
    severity: 'error',
    title: 'properties that exclude each other',
    means: 'The property exists, but not together with another one that stands beside it.',
    fix: 'Delete one of them. The message says what excludes it.',
  },
  'wrong-type': {
    severity: 'error',
    title: 'a value of the wrong type',
    means:
      'Text stands where a number belongs, a list where a mapping belongs, and so on. YAML 1.2 takes `12` and `1e3` for numbers, and `yes` and `off` for text.',
    fix: 'Put text that looks like a number in quotes; write `true` and `false` for truth values.',
  },
  'not-in-list': {
    severity: 'error',
    title: 'none of the possible values',
    means: 'The property takes one of a few values, and this is none of them.',
    fix: 'Use one of those that the message lists.',
  },
  'bad-value': {
    severity: 'error',
    title: 'a value that does not fit',
    means:
      'The value has the right type, but not the right form: it is no address, no domain name, no mount and so on. What is refused here would break a configuration file later.',
    fix: 'Write it as the message says.',
  },
  'bad-name': {
    severity: 'error',
    title: 'a name that does not fit',
    means:
      'Hosts, regions, sources and groups are named like DNS labels, mounts begin with a slash, users are named as on Unix.',
    fix: 'Use the name that the hint suggests, or another one that fits.',
  },
  'out-of-range': {
    severity: 'error',
    title: 'a number out of range',
    means: 'The number is smaller or larger than the property allows.',
    fix: 'Use one in the range that the message names.',
  },
  'repeated-item': {
    severity: 'error',
    title: 'an item that stands twice',
    means: 'A list names the same thing twice.',
    fix: 'Delete one of them.',
  },
};
