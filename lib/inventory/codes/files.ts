import type { CodeTable } from './entry.ts';

/** The directory and its files, before anything in them is understood. */
export const fileCodes: CodeTable = {
  'no-inventory': {
    severity: 'error',
    title: 'no inventory there',
    means: 'The directory that should hold the inventory does not exist, is a file, or cannot be read.',
    fix: 'Name the directory with `--inventory`. If a directory of a similar name stands beside it, the hint says so.',
  },
  'empty-inventory': {
    severity: 'error',
    title: 'a directory without an inventory',
    means: 'No file below the directory ends in `.yml` or `.yaml`. Hidden files and directories do not count.',
    fix: 'Name the right directory, or give the files one of these endings.',
  },
  'link-loop': {
    severity: 'error',
    title: 'links that go in a circle',
    means: 'A symbolic link to a directory leads back to a directory that it stands in.',
    fix: 'Delete the link.',
  },
  unreadable: {
    severity: 'error',
    title: 'a file that cannot be read',
    means: 'The system refuses to read the file, it is the end of a broken link, or it is no regular file.',
    fix: 'See its owner, its mode and where it links to.',
  },
  'file-too-large': {
    severity: 'error',
    title: 'a file of more than 1 MB',
    means: 'One file of an inventory has at most 1 MB, which is enough for thousands of hosts. It was not read.',
    fix: 'Split it: each kind may stand in many files. If it is no inventory at all, move it elsewhere or give it another ending.',
  },
  'not-utf8': {
    severity: 'error',
    title: 'a file in another encoding',
    means: 'Files are read as UTF-8, with or without a byte order mark. This one is UTF-16, Latin-1 or something else.',
    fix: 'Save it as UTF-8 in the editor, or convert it with `iconv`.',
  },
  'bad-character': {
    severity: 'error',
    title: 'a character that cannot be printed',
    means: 'There is a NUL byte or another control character in the file, or half a character behind a `\\u` escape.',
    fix: 'Delete it. In double quotes a control character can be written as an escape.',
  },
};
