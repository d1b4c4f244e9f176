import type { CodeTable } from './entry.ts';

/** Templates and expressions of roles. */
export const templateCodes: CodeTable = {
  'template-syntax': {
    severity: 'error',
    title: 'a template that cannot be read',
    means: 'A tag is not closed, closes nothing, or something in it does not belong there.',
    fix: 'The place is where reading stopped; of a tag that is never closed, where it begins. docs/roles.md shows the language.',
  },
  'unknown-template-tag': {
    severity: 'error',
    title: 'a tag that there is not',
    means: 'The word behind `{%` is no tag.',
    fix: 'Use the one that the hint suggests, or another of docs/roles.md.',
  },
  'unknown-filter': {
    severity: 'error',
    title: 'a filter that there is not',
    means: 'The word behind `|` is no filter. Those that nunjucks has for HTML are not there.',
    fix: 'Use the one that the hint suggests, or another of docs/roles.md.',
  },
  'unknown-test': {
    severity: 'error',
    title: 'a test that there is not',
    means: 'The word behind `is` is no test. There is no `is defined`: nothing that a template may name is undefined.',
    fix: 'Ask `is none` for what may be null, and `"name" in vars` for values of your own.',
  },
  'unknown-template': {
    severity: 'error',
    title: 'a template that there is not',
    means: 'The role has no file of this name below `templates/`. Other directories cannot be reached.',
    fix: 'Write its path below `templates/`, with `.njk`.',
  },
  'template-loop': {
    severity: 'error',
    title: 'a template that includes itself',
    means: 'Templates include each other without an end.',
    fix: 'Take one of the `{% include %}` out.',
  },
  'undefined-variable': {
    severity: 'error',
    title: 'a name that stands for nothing',
    means:
      'The template uses a name that neither its surroundings nor a loop, a macro or `{% set %}` around it gives a value.',
    fix: 'Use the name that the hint suggests. docs/roles.md lists what templates see.',
  },
  'undefined-member': {
    severity: 'error',
    title: 'a member that there is not',
    means:
      'The value has no member of that name, or can have none: text, numbers, passwords and lists have no methods.',
    fix: 'Use the name that the hint suggests. What is absent is null, not undefined; for values of your own ask `"name" in vars`.',
  },
  'null-member': {
    severity: 'error',
    title: 'a member of null',
    means: 'The value is null on this host (a master has no `upstream`), so it has no members.',
    fix: 'Ask `{% if value %}` first.',
  },
  'null-output': {
    severity: 'error',
    title: 'null cannot be printed',
    means: 'The expression is null on this host. Printing nothing could leave a line or an element empty.',
    fix: 'Print it inside `{% if value %}`, or give it a `| default(…)`.',
  },
  'template-type': {
    severity: 'error',
    title: 'an operation that does not fit its values',
    means: 'Text is compared with a number, a list is taken for a condition, null is gone through, and so on.',
    fix: 'Convert the value with a filter, or ask for what is meant, such as `| length`.',
  },
  'bad-call': {
    severity: 'error',
    title: 'a filter, test or macro used wrongly',
    means: 'Its value or an argument is of the wrong type, missing, or one too many.',
    fix: 'The message says what it takes.',
  },
  'unprintable-value': {
    severity: 'error',
    title: 'a value that its file cannot hold',
    means:
      'The format of the file has no way to say the value, or would take it for something else: control characters everywhere, `$` in NGINX, an empty element in XML.',
    fix: 'Change the value where it is written; the template that prints it is shown as well.',
  },
  'misplaced-value': {
    severity: 'error',
    title: 'a value in the wrong place of a template',
    means:
      'What `{{ }}` prints brings its own quotes in this format, and stands inside quotes or in the middle of a word.',
    fix: 'Write no quotes around it, and join text inside of it, as in `{{ "http://" ~ name }}`.',
  },
  'secret-in-resource': {
    severity: 'error',
    title: 'a password outside of a file',
    means: 'A property of a resource would hold a password, which would be shown in plans and logs.',
    fix: 'Put it into a file, or into the script of a command.',
  },
};
