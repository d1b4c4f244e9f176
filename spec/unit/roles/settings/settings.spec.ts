import { expect } from 'chai';
import { describe, it } from 'mocha';
import { configsOf, findingsIn } from '../world.ts';

const role = `name: web
description: D.
hosts: masters
settings:
  port: {type: integer, minimum: 1, maximum: 65535, default: 80, description: The port.}
  names: {type: array, items: {type: string}, default: [], description: Names.}
  word: {type: string, default: "", description: A word.}
resources:
  - kind: file
    path: /a
    format: nginx
    text: |
      {{ settings.port }} {{ settings.names | join(",") }} {{ settings.word }}
`;

function textsOf(vars: string, set = {}): Promise<(string | undefined)[]> {
  return configsOf({ 'roles/web/role.yml': role, 'inventory/vars.yml': vars }, set).then((configs) =>
    ['m1', 'm2'].map((host) => {
      const [file] = configs.get(host)?.resources ?? [];
      return file?.kind === 'file' && 'content' in file && 'text' in file.content ? file.content.text : undefined;
    }),
  );
}

describe('the settings of a role', () => {
  it('have their defaults', async () => {
    expect(await textsOf('vars: {}')).to.deep.equal(['80 "" ""\n', '80 "" ""\n']);
  });

  it('are overridden by vars, of one host or all', async () => {
    const vars = 'vars: {web: {port: 81, names: [a, b]}}\ngroups: {one: {hosts: [m2], vars: {web: {port: 82}}}}';
    expect(await textsOf(vars)).to.deep.equal(['81 "a,b" ""\n', '82 "a,b" ""\n']);
  });

  it('are overridden by --set', async () => {
    expect(await textsOf('vars: {web: {port: 81}}', { web: { port: 83 } })).to.deep.equal(['83 "" ""\n', '83 "" ""\n']);
  });

  const files = (vars: string) => ({ 'roles/web/role.yml': role, 'inventory/vars.yml': vars });
  const findings: [string, string, RegExp[]][] = [
    [
      'that there are not',
      'vars:\n  web:\n    prot: 81\n',
      [
        /^unknown-setting inventory\/vars.yml:3:5\+4 the role web has no setting `prot` \(on m1 and m2\) \[did you mean `port`\?\]$/,
      ],
    ],
    ['of the wrong type', 'vars:\n  web: {port: "81"}\n', [/^wrong-type inventory\/vars.yml:2:15\+4 `port` /]],
    [
      'out of range',
      'vars:\n  web: {port: 0}\n',
      [/^out-of-range inventory\/vars.yml:2:15\+1 `port` .* \(on m1 and m2\)$/],
    ],
    [
      'of which an item is wrong',
      'vars:\n  web: {names: [a, 1]}\n',
      [/^wrong-type inventory\/vars.yml:2:20\+1 item 2 of `names` /],
    ],
    [
      'that are no mapping',
      'vars:\n  web: 80\n',
      [/^wrong-type inventory\/vars.yml:2:8\+2 `vars.web` holds the settings of the role web, but is a number/],
    ],
    [
      'on the level where they are written',
      'vars: {web: {port: 81}}\ngroups: {one: {hosts: [m2], vars: {web: {port: 0}}}}\n',
      [/^out-of-range inventory\/vars.yml:2:48\+1 .*\(on m2\)$/],
    ],
    ['all of them', 'vars:\n  web: {port: 0, nmes: []}\n', [/^out-of-range /, /^unknown-setting /]],
    [
      'whose value a file cannot hold',
      'vars:\n  web: {word: "5$"}\n',
      [
        /^unprintable-value inventory\/vars.yml:2:15\+4 `settings.word` holds a `\$`, which NGINX cannot escape .*\(see roles\/web\/role.yml:13:63 it is printed here\)$/,
      ],
    ],
  ];
  for (const [what, vars, expected] of findings) {
    it(`are refused if the inventory has some ${what}`, async () => {
      const found = await findingsIn(files(vars));
      expect(found).to.have.length(expected.length);
      for (const [i, pattern] of expected.entries()) expect(found[i]).to.match(pattern);
    });
  }

  it('show where a default is written that a file cannot hold', async () => {
    const bad = role.replace('word: {type: string, default: ""', 'word: {type: string, default: "5$"');
    const [found] = await findingsIn({ 'roles/web/role.yml': bad });
    expect(found).to.match(/^unprintable-value roles\/web\/role.yml:7:33\+4 /);
  });

  it('set by --set are written nowhere', async () => {
    const found = await findingsIn(files('vars: {web: {port: 81}}'), { web: { port: 0 } });
    expect(found).to.have.length(1);
    expect(found[0]).to.match(/^out-of-range `port` /);
  });

  it('of roles that a host has not do not matter to it', async () => {
    expect(
      await findingsIn({ ...files(''), 'inventory/vars.yml': 'groups: {one: {hosts: [eu1], vars: {web: {x: 1}}}}' }),
    ).to.deep.equal([]);
  });
});
