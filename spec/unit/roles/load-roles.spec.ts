import { expect } from 'chai';
import { describe, it } from 'mocha';
import { findingsIn, inWorld } from './world.ts';

/** A role that is valid. */
function roleOf(name: string, more = ''): string {
  return `name: ${name}\ndescription: A role.\nhosts: all\n${more}`;
}

const fine = roleOf('a');

describe('loading roles', () => {
  const findings: [string, Record<string, string>, string[]][] = [
    ['takes a role of next to nothing', { 'roles/a/role.yml': fine }, []],
    [
      'misses role.yml',
      { 'roles/a/rolle.yml': fine },
      ['unreadable roles/a/role.yml:1:1+1 the file cannot be read: there is no such file [see its owner and mode]'],
    ],
    [
      'names what is missing',
      { 'roles/a/role.yml': 'name: a\n' },
      [
        'missing-property roles/a/role.yml:1:1+1 a role needs `description`',
        'missing-property roles/a/role.yml:1:1+1 a role needs `hosts`',
      ],
    ],
    [
      'refuses what it does not know, at its key',
      { 'roles/a/role.yml': `${fine}resourcs: []\n` },
      ['unknown-property roles/a/role.yml:4:1+8 `resourcs` is nothing that a role has [did you mean `resources`?]'],
    ],
    [
      'refuses a kind that there is not',
      { 'roles/a/role.yml': `${fine}resources:\n  - {kind: fiel, path: /a}\n` },
      ['not-in-list roles/a/role.yml:5:12+4 `kind` '],
    ],
    ['refuses YAML that is none', { 'roles/a/role.yml': 'name: [a\n' }, ['yaml-syntax roles/a/role.yml:1:7+1']],
    [
      'refuses keys that stand twice',
      { 'roles/a/role.yml': `${fine}name: b\n` },
      ['duplicate-key roles/a/role.yml:4:1+4'],
    ],
    [
      'wants the directory and the name to be the same',
      { 'roles/b/role.yml': fine },
      ['wrong-role-name roles/b/role.yml:1:7+1 the role is called `a`, but its directory `b` [write `name: b`]'],
    ],
    [
      'checks the default of a setting against its schema',
      { 'roles/a/role.yml': `${fine}settings:\n  x: {type: integer, minimum: 1, default: 0, description: X.}\n` },
      ['out-of-range roles/a/role.yml:5:43+1 `default` '],
    ],
    [
      'wants settings to have a type that there is',
      { 'roles/a/role.yml': `${fine}settings:\n  x: {type: intiger, default: 0, description: X.}\n` },
      ['not-in-list roles/a/role.yml:5:13+7 `type` '],
    ],
    [
      'wants settings to be schemas',
      { 'roles/a/role.yml': `${fine}settings:\n  x: {type: string, pattern: "[", default: a, description: X.}\n` },
      ['bad-setting roles/a/role.yml:5:3+1 the setting `x` is no JSON Schema: '],
    ],
    [
      'wants settings to have a default',
      { 'roles/a/role.yml': `${fine}settings:\n  x: {type: integer, description: X.}\n` },
      ['missing-property roles/a/role.yml:5:3+1 `x` needs `default`: the value if nothing else is said'],
    ],
    [
      'reads all templates, also those that nobody uses',
      {
        'roles/a/role.yml': fine,
        'roles/a/templates/x/a.njk': 'a\n{{ }}',
        'roles/a/templates/b.njk': '{{ 1 | nope }}',
      },
      [
        'unknown-filter roles/a/templates/b.njk:1:8+4 there is no filter `nope`',
        'template-syntax roles/a/templates/x/a.njk:2:4+2 did not expect `}}` here',
      ],
    ],
    [
      'says what is wrong with every role',
      { 'roles/a/role.yml': 'name: a\n', 'roles/b/role.yml': 'name: b\n' },
      [
        'missing-property roles/a/role.yml:1:1+1 a role needs `description`',
        'missing-property roles/a/role.yml:1:1+1 a role needs `hosts`',
        'missing-property roles/b/role.yml:1:1+1 a role needs `description`',
        'missing-property roles/b/role.yml:1:1+1 a role needs `hosts`',
      ],
    ],
    [
      'refuses to come after a role that there is not',
      { 'roles/a/role.yml': roleOf('a', 'after: [bse]\n'), 'roles/base/role.yml': roleOf('base') },
      ['unknown-role roles/a/role.yml:4:9+3 there is no role `bse` [did you mean `base`?]'],
    ],
    [
      'refuses roles that come after each other',
      {
        'roles/a/role.yml': roleOf('a', 'after: [b]\n'),
        'roles/b/role.yml': roleOf('b', 'after: [a]\n'),
      },
      ['role-loop roles/b/role.yml:4:9+1 `b` and `a` come after each other'],
    ],
    [
      'refuses a pattern of hosts that names nothing',
      { 'roles/a/role.yml': fine.replace('hosts: all', 'hosts: msters') },
      ['no-such-host roles/a/role.yml:3:8+6'],
    ],
  ];
  for (const [what, files, expected] of findings) {
    it(what, async () => {
      const found = await findingsIn(files);
      expect(found).to.have.length(expected.length);
      for (const [i, start] of expected.entries())
        expect(found[i]).to.satisfy((text: string) => text.startsWith(start), found[i]);
    });
  }

  it('puts base first, and each role after those that it names', async () => {
    const names = ['a', 'b', 'base', 'c', 'z'];
    const after = (name: string) => (name === 'a' ? 'after: [z, c]\n' : '');
    const files = Object.fromEntries(names.map((name) => [`roles/${name}/role.yml`, roleOf(name, after(name))]));
    await inWorld(files, ({ roles }) =>
      expect(roles.map(({ name }) => name)).to.deep.equal(['base', 'z', 'c', 'a', 'b']),
    );
  });

  it('has no hosts for a sort that the network has none of', async () => {
    const files = { 'roles/a/role.yml': fine.replace('hosts: all', 'hosts: us:&studios') };
    expect(await findingsIn(files)).to.deep.equal([]);
  });
});
