import { expect } from 'chai';
import type { Diagnostic } from '../../../lib/inventory/diagnostic.ts';
import { formatDiagnostic } from '../../../lib/inventory/format-diagnostic.ts';

const diagnostic: Diagnostic = {
  code: 'unknown-region',
  severity: 'error',
  message: 'there is no region `ue`',
  origin: { file: '/home/ann/radio/inventory/relays.yml', line: 12, column: 13, length: 2 },
  source: '    region: ue',
  hint: 'did you mean `eu`?',
};

const format = (changes: Partial<Diagnostic>, options: { cwd?: string; width?: number } = {}): string[] =>
  formatDiagnostic({ ...diagnostic, ...changes }, { colour: false, ...options }).split('\n');

describe('formatDiagnostic', () => {
  it('shows place, code, message, line, caret and hint', () => {
    expect(format({}, { cwd: '/home/ann/radio' })).to.deep.equal([
      'inventory/relays.yml:12:13: error[unknown-region]: there is no region `ue`',
      '12 |     region: ue',
      '   |             ^^',
      '  hint: did you mean `eu`?',
    ]);
  });

  it('shows a path that is not below the directory as it is', () => {
    expect(format({}, { cwd: '/home/ann/radio/inventory/prod' })[0]).to.match(/^\.\.\/relays\.yml:12:13: /);
    expect(format({}, { cwd: '/srv/somewhere/deep/down/below/here' })[0]).to.match(
      /^\/home\/ann\/radio\/inventory\/relays\.yml:12:13: /,
    );
  });

  it('shows what is about no place in one line', () => {
    expect(
      formatDiagnostic({ code: 'no-primary', severity: 'warning', message: 'there is no primary' }, { colour: false }),
    ).to.equal('warning[no-primary]: there is no primary');
  });

  it('shows the caret where the secret in front of it has moved it', () => {
    const source = '  {password: ‹secret›, prority: 1}';
    expect(format({ source, caret: { column: 24, length: 7 } }).slice(1, 3)).to.deep.equal([
      `12 | ${source}`,
      '   |                        ^^^^^^^',
    ]);
  });

  it('shows another place as well', () => {
    const related = {
      message: 'it is printed here',
      origin: { file: '/home/ann/radio/roles/x.njk', line: 3, column: 1, length: 4 },
      source: '{{ x }}',
    };
    expect(format({ related }, { cwd: '/home/ann/radio' }).slice(3)).to.deep.equal([
      'roles/x.njk:3:1: it is printed here',
      '3 | {{ x }}',
      '  | ^^^^',
      '  hint: did you mean `eu`?',
    ]);
  });

  it('lets nothing through that a terminal would obey', () => {
    const text = format({ message: 'a \u001b[31mb\u0007', source: 'x\u009b2J\u202e', hint: 'c\nd' }).join('\n');
    expect(text).to.include('a ␛[31mb␇').and.include('c␊d');
    expect(text).not.to.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('is coloured if the caller says so', () => {
    const text = formatDiagnostic(diagnostic, { colour: true });
    expect(text).to.include('\u001b[31merror[unknown-region]\u001b[39m').and.include('\u001b[31m^^\u001b[39m');
    expect(formatDiagnostic({ ...diagnostic, severity: 'warning' }, { colour: true })).to.include('\u001b[33mwarning[');
    expect(text.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).to.equal(
      formatDiagnostic(diagnostic, { colour: false }),
    );
  });
});
