import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { CliError } from '../../../lib/cli/cli-error.ts';
import { errorText } from '../../../lib/cli/error-text.ts';
import { InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import { LabError } from '../../../lib/lab/error.ts';

function systemError(): unknown {
  try {
    return readFileSync('/nonexistent/file');
  } catch (error) {
    return error;
  }
}

const finding = { code: 'unknown-region', severity: 'error' as const, message: 'no region `uss`', hint: 'say `us`' };
const plain = { colour: false };

const cases: [title: string, error: unknown, exit: number, text: string][] = [
  ['bad usage', new CliError('no such tag', 'say nginx'), 2, 'aircheck: no such tag\n  hint: say nginx\n'],
  ['without a hint', new CliError('no such tag'), 2, 'aircheck: no such tag\n'],
  [
    'findings',
    new InvalidInventory([finding]),
    2,
    'error[unknown-region]: no region `uss`\n  hint: say `us`\n\n1 error\n',
  ],
  [
    'a lab that is not up',
    new LabError('not-up', 'the lab is not up', { hint: 'aircheck lab up' }),
    3,
    'aircheck: the lab is not up\n  hint: aircheck lab up\n',
  ],
  [
    'a lab that cannot be',
    new LabError('needs-root', 'root is needed', { detail: 'as it was said\n' }),
    2,
    'aircheck: root is needed\nas it was said\n',
  ],
  ['the system', systemError(), 2, 'aircheck: /nonexistent/file: there is no such file\n'],
  [
    'a bug',
    new TypeError('x is undefined'),
    70,
    'aircheck: this is a bug in aircheck: x is undefined\n' +
      '  hint: run it again with --debug to see where, and report it with what that says\n',
  ],
];

describe('errorText', () => {
  for (const [title, error, exit, text] of cases) {
    it(`says ${title} in words, with exit code ${exit}`, () => {
      expect(errorText(error, plain)).to.deep.equal({ text, exit });
    });
  }
});
