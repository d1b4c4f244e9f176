import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { selectNames } from '../../../lib/inventory/patterns.ts';

interface Table {
  hosts: string[];
  groups: Record<string, string[]>;
  files: Record<string, string>;
  cases: { pattern: string; names: string[]; unmatched?: string[] }[];
}

const table: Table = JSON.parse(readFileSync(new URL('patterns.json', import.meta.url), 'utf8'));
// `all` is a group in Ansible too, which a glob can match.
const choice = { hosts: table.hosts, groups: new Map([['all', table.hosts], ...Object.entries(table.groups)]) };
const select = (pattern: string) =>
  selectNames(pattern, choice, (path) => {
    const text = table.files[path];
    if (text === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    return text;
  });

/** Code, message and hint of each finding. */
const problems = (pattern: string) =>
  select(pattern).findings.map((f) => `${f.code}: ${f.message}${f.hint === undefined ? '' : ` (${f.hint})`}`);

describe('selectNames', () => {
  describe('selects what Ansible selects', () => {
    for (const { pattern, names, unmatched } of table.cases) {
      it(pattern, () => {
        const selection = select(pattern);
        expect(selection.names).to.deep.equal(names);
        // What Ansible only warns about, and what comes to nothing, stops us.
        const refused = unmatched !== undefined || names.length === 0;
        expect(selection.findings.length > 0, JSON.stringify(selection.findings)).to.equal(refused);
      });
    }
  });

  describe('goes further than Ansible where that loses nothing', () => {
    const cases: [string, string[]][] = [
      ['masters,us:!canary', ['master1', 'relay-us2']],
      ['~(?:relay-eu1|relay-us1)$:studio', ['relay-eu1', 'relay-us1', 'studio']],
      ['~relay-eu[0-9]{1,2}$,studio', ['relay-eu1', 'relay-eu2', 'relay-eu3', 'relay-eu10', 'studio']],
      ['relay-eu[12]', ['relay-eu1', 'relay-eu2']],
      ['relay-eu[2-3]:studio', ['relay-eu2', 'relay-eu3', 'studio']],
      ['web[1,2].eu.example', ['web1.eu.example', 'web2.eu.example']],
    ];
    for (const [pattern, names] of cases) {
      it(pattern, () =>
        expect(select(pattern)).to.deep.equal({ names: choice.hosts.filter((h) => names.includes(h)), findings: [] }),
      );
    }

    it('comments in a file of patterns', () => {
      const read = () => '# the first two\nrelay-eu1 # paris\n\n  relay-eu2\n';
      expect(selectNames('@list', choice, read)).to.deep.equal({ names: ['relay-eu1', 'relay-eu2'], findings: [] });
    });
  });

  describe('reads regular expressions as Python does', () => {
    const cases: [pattern: string, names: string[]][] = [
      ['~relay\\-eu1$', ['relay-eu1']],
      ['~\\Arelay-eu\\d\\Z', ['relay-eu1', 'relay-eu2', 'relay-eu3']],
      ['~(?P<kind>stu)dio', ['studio']],
      ['~(?P<a>e)b.*(?P=a)x', []],
      ['~w(?P<a>e)b1.(?P=a)u', ['web1.eu.example']],
      ['~relay-us{,2}\\d', ['relay-us1', 'relay-us2']],
      ['~(?#which)studio', ['studio']],
      ['~(?i)STUDIO', ['studio']],
      ['~(?s)studi.', ['studio']],
      ['~web1[.]us[]]?', ['web1.us.example']],
      ['~web1[\\.\\-]us', ['web1.us.example']],
      ['~[^r-w\\[]aster1', ['master1']],
      ['~}|studio{', []],
    ];
    for (const [pattern, names] of cases) {
      it(pattern, () => expect(select(pattern).names).to.deep.equal(names));
    }
  });

  it('counts a host once for each match, as Ansible does, where a glob matches groups as well', () => {
    // The hosts of `masters`, then again the hosts of that name.
    expect(select('master*[2]').names).to.deep.equal(['master1']);
    expect(select('master*[4]').findings.map((f) => f.message)).to.deep.equal([
      '`master*[4]` reaches beyond the 4 matches of `master*`',
    ]);
  });

  it('knows `all` where no group has that name', () => {
    expect(selectNames('all', { hosts: ['a', 'b'], groups: new Map() }).names).to.deep.equal(['a', 'b']);
  });

  it('selects nothing in an inventory without hosts, and says so', () => {
    const { names, findings } = selectNames('all', { hosts: [], groups: new Map() });
    expect(names).to.deep.equal([]);
    expect(findings.map((f) => f.code)).to.deep.equal(['selects-nothing']);
  });

  describe('says what is wrong', () => {
    const cases: [string, string[]][] = [
      ['relay-eu11', ['no-such-host: `relay-eu11` is no host and no group (did you mean `relay-eu1`?)']],
      ['Relays', ['no-such-host: `Relays` is no host and no group (did you mean `relays`?)']],
      ['zzzzzzz', ['no-such-host: `zzzzzzz` is no host and no group']],
      ['relay-us9[12]', ['no-such-host: `relay-us9` is no host and no group (did you mean `relay-us1`?)']],
      ['paris-*', ['no-such-host: `paris-*` matches no host and no group']],
      ['relays:!~paris', ['no-such-host: `~paris` matches no host and no group']],
      [
        'relais:!euu',
        [
          'no-such-host: `relais` is no host and no group (did you mean `relays`?)',
          'no-such-host: `euu` is no host and no group (did you mean `eu`?)',
        ],
      ],
      [
        'eu:&us',
        ['selects-nothing: `eu:&us` selects no host (every part of it names hosts, but none is left in the end)'],
      ],
      [
        'relays[6]',
        [
          'bad-index: `relays[6]` reaches beyond the 6 hosts of `relays` (counting starts at 0: the last is [5] or [-1])',
        ],
      ],
      [
        'relays[-7]',
        [
          'bad-index: `relays[-7]` reaches beyond the 6 hosts of `relays` (counting starts at 0: the last is [5] or [-1])',
        ],
      ],
      [
        'relays[3:1]',
        ['bad-index: `relays[3:1]` ends before it starts (counting starts at 0: the last is [5] or [-1])'],
      ],
      ['spare[0]', ['bad-index: `spare[0]` reaches beyond the 0 hosts of `spare` (`spare` has no hosts)']],
      [
        '@gone.txt',
        [
          'bad-pattern-file: the file of patterns `gone.txt` cannot be read: there is no such file (the path after `@` is relative to the current directory)',
        ],
      ],
    ];
    for (const [pattern, expected] of cases) it(pattern, () => expect(problems(pattern)).to.deep.equal(expected));

    const malformed: [string, RegExp][] = [
      ['~relay-(', /^bad-pattern: `~relay-\(` cannot be read: .*Unterminated group/],
      ['~*', /^bad-pattern: `~\*` cannot be read: .*Nothing to repeat/],
      ['relay-[z-a]*', /^bad-pattern: .*out of order/],
      ['relays[0', /^bad-pattern: `relays\[0` cannot be read: `\[` is never closed/],
      ['relays:!', /^bad-pattern: `!` stands without a name/],
      ['relays:&', /^bad-pattern: `&` stands without a name/],
      ['', /^bad-pattern: the pattern is empty/],
      [' , ', /^bad-pattern: the pattern is empty/],
    ];
    for (const [pattern, expected] of malformed) {
      it(`${pattern} (malformed)`, () => {
        const found = problems(pattern);
        expect(found).to.have.length(1);
        expect(found[0]).to.match(expected);
      });
    }

    it('a file of patterns that holds none, that names another, or that cannot stand there', () => {
      const codes = (text: string) =>
        selectNames('@list', choice, () => text).findings.map((f) => `${f.code}: ${f.message}`);
      expect(codes('# nothing\n\n')).to.deep.equal(['bad-pattern-file: the file of patterns `list` holds none']);
      expect(codes('@other')).to.deep.equal(['bad-pattern-file: `@other` in `list`: such a file cannot name another']);
      expect(selectNames('@list', choice).findings.map((f) => f.message)).to.deep.equal(['`@list` cannot stand here']);
    });

    it('without choosing hosts from what is left of a broken pattern of exclusions', () => {
      expect(select('@gone.txt:!us').names).to.deep.equal([]);
    });
  });
});
