import type { CodeTable } from './entry.ts';

/** Roles, their settings, and the resources that they make. */
export const roleCodes: CodeTable = {
  'wrong-role-name': {
    severity: 'error',
    title: 'a role that is not called like its directory',
    means: 'The `name` in a role.yml is not the name of the directory that it stands in.',
    fix: 'Make them the same.',
  },
  'unknown-role': {
    severity: 'error',
    title: 'a role that there is not',
    means: 'A role is to come after one that does not exist.',
    fix: 'Use the name that the hint suggests.',
  },
  'role-loop': {
    severity: 'error',
    title: 'roles that come after each other',
    means: 'The `after` of roles leads in a circle.',
    fix: 'Take one of them out.',
  },
  'bad-setting': {
    severity: 'error',
    title: 'a setting without a valid schema',
    means: 'What a role.yml says of a setting is not a JSON Schema.',
    fix: 'See what the message says of it.',
  },
  'unknown-setting': {
    severity: 'error',
    title: 'a setting that there is not',
    means: 'Below `vars.ROLE` stands a name that is no setting of that role.',
    fix: 'Use the name that the hint suggests. Values of your own belong beside the names of roles, not below them.',
  },
  'bad-content': {
    severity: 'error',
    title: 'a file without one content',
    means: 'A file has none or several of `template`, `local` and `text`, or a path that leads out of the roles.',
    fix: 'Write exactly one of them.',
  },
  'unknown-format': {
    severity: 'error',
    title: 'a file of unknown format',
    means: 'The name of a template does not tell how values in it are quoted.',
    fix: 'Add `format:` to the file in role.yml.',
  },
  'missing-local-file': {
    severity: 'error',
    title: 'a file on this machine that is not there',
    means: 'A file that is to be brought to a host does not exist here, or cannot be read.',
    fix: 'Put it there, or change its path where it is written.',
  },
  'bad-resource': {
    severity: 'error',
    title: 'a resource that is not valid',
    means: 'What an entry of a role.yml makes on this host is not what a resource of its kind can be.',
    fix: 'See schemas/resources for what each kind has.',
  },
  'duplicate-resource': {
    severity: 'error',
    title: 'two resources for one thing',
    means: 'The same path, package, user … is asked for twice on one host. Only one of them could be so.',
    fix: 'Let one role have it, or make one of them depend on `when`.',
  },
  'bad-rendering': {
    severity: 'error',
    title: 'a rendered file that cannot be read back',
    means: 'A rendered file was read as the one who gets it would, and is not valid.',
    fix: 'The message says what is wrong with it; the template has to be mended.',
  },
};
