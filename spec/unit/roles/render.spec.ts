import { expect } from 'chai';
import { describe, it } from 'mocha';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { renderHost } from '../../../lib/roles/render.ts';
import { configsOf, findingsIn, inWorld, marked } from './world.ts';

/** A role a with these resources, each a YAML mapping in one line or more. */
function role(resources: string, more = ''): Record<string, string> {
  const indented = resources.replace(/^(?=.)/gm, '  ');
  return { 'roles/a/role.yml': `name: a\ndescription: D.\nhosts: all\n${more}resources:\n${indented}\n` };
}

async function resourcesOn(host: string, files: Record<string, string>): Promise<readonly Resource[]> {
  const resources = (await configsOf(files)).get(host)?.resources ?? [];
  // Where they come from is the same for all.
  return resources.map(({ role: name, ...resource }) => {
    expect(name).to.equal('a');
    return resource;
  });
}

describe('the resources of a role', () => {
  const made: [string, string, string, unknown[]][] = [
    [
      'are what is written',
      '- {kind: package, name: curl, tags: [x]}',
      'm1',
      [{ kind: 'package', name: 'curl', tags: ['x'] }],
    ],
    [
      'hold expressions in text',
      '- {kind: directory, path: "/srv/{{ host.name }}/x", owner: "{{ host.name }}"}',
      'm1',
      [{ kind: 'directory', path: '/srv/m1/x', owner: 'm1' }],
    ],
    [
      'have values of the types that expressions give',
      '- {kind: service, name: x, enabled: "{{ host.kind == \'master\' }}", running: "{{ not upstream }}"}',
      'eu1',
      [{ kind: 'service', name: 'x', enabled: false, running: false }],
    ],
    [
      'have lists that expressions give',
      '- {kind: user, name: x, groups: "{{ [\'a\', host.name] }}"}',
      'm1',
      [{ kind: 'user', name: 'x', groups: ['a', 'm1'] }],
    ],
    [
      'have expressions deep inside',
      '- {kind: service, name: x, reads: [{path: "/{{ host.name }}", change: "{{ \'re\' ~ \'load\' }}"}]}',
      'm1',
      [{ kind: 'service', name: 'x', reads: [{ path: '/m1', change: 'reload' }] }],
    ],
    [
      'leave out what is null',
      '- {kind: directory, path: /x, owner: "{{ none }}"}',
      'm1',
      [{ kind: 'directory', path: '/x' }],
    ],
    [
      'are numbers as text where text is wanted',
      '- {kind: sysctl, name: a.b, value: "{{ 1 + 1 }} {{ 3 }}"}',
      'm1',
      [{ kind: 'sysctl', name: 'a.b', value: '2 3' }],
    ],
    [
      'are one for each item',
      '- {kind: directory, each: hosts, path: "/{{ item.name }}"}',
      'm1',
      ['m1', 'm2', 'eu1', 'us1', 'st'].map((name) => ({ kind: 'directory', path: `/${name}` })),
    ],
    [
      'are one for each item for which a condition holds',
      '- {kind: directory, each: hosts, when: item.kind == "master", path: "/{{ item.name }}"}',
      'm1',
      ['m1', 'm2'].map((name) => ({ kind: 'directory', path: `/${name}` })),
    ],
    ['are none where a condition does not hold', '- {kind: package, name: curl, when: upstream is none}', 'eu1', []],
    ['are none where it is false', '- {kind: package, name: curl, when: false}', 'eu1', []],
    [
      'are there where it is true',
      '- {kind: package, name: curl, when: true}',
      'eu1',
      [{ kind: 'package', name: 'curl' }],
    ],
    [
      'take mappings for items',
      '- {kind: directory, each: "[{a: 1, b: \'x\'}]", path: "/{{ item.a }}{{ item.b }}"}',
      'm1',
      [{ kind: 'directory', path: '/1x' }],
    ],
    [
      'quote what scripts hold',
      '- {kind: command, name: "on {{ host.name }}", run: "echo /x/{{ station.name }}", unless: "test -e {{ host.name }}"}',
      'm1',
      [{ kind: 'command', name: 'on m1', run: "echo /x/'Radio'", unless: "test -e 'm1'" }],
    ],
    [
      'let scripts hold passwords',
      '- {kind: command, name: x, run: "echo {{ station.passwords.relay }}", unless: "false"}',
      'm1',
      [{ kind: 'command', name: 'x', run: "echo 'relay-pw-22'", unless: 'false' }],
    ],
  ];
  for (const [what, resources, host, expected] of made) {
    it(what, async () => expect(await resourcesOn(host, role(resources))).to.deep.equal(expected));
  }

  /** What is marked is what the finding points at. */
  const wrong: [string, string, string][] = [
    [
      'of a kind that lacks something',
      '- «{»kind: sysctl, name: a.b}',
      "bad-resource AT must have required property 'value'",
    ],
    ['of a kind that has no such property', '- «{»kind: package, name: curl, versoin: 1}', 'bad-resource AT '],
    [
      'with a value that does not fit',
      '- {kind: directory, path: «"{{ host.name }}"»}',
      'bad-resource AT `path` must match',
    ],
    ['with a number for a mode', '- {kind: directory, path: /x, mode: «755»}', 'bad-resource AT `mode` must be string'],
    [
      'with an undefined name',
      '- {kind: directory, path: "/{{ host.«nme» }}"}',
      'undefined-member AT `host.nme` is not defined (on m1 and 4 more hosts) [did you mean `name`?]',
    ],
    [
      'with an undefined name in `each`',
      '- {kind: directory, each: «hsts», path: /x}',
      'undefined-variable AT `hsts` is not defined',
    ],
    [
      'with an undefined name in `when`',
      '- kind: directory\n  path: /x\n  when: host.«nme»',
      'undefined-member AT `host.nme` is not defined',
    ],
    [
      'with an undefined name in a script of several lines',
      '- kind: command\n  name: x\n  unless: "false"\n  run: |\n    true\n    echo {{ «nme» }}\n    true',
      'undefined-variable AT `nme` is not defined',
    ],
    [
      'with an undefined name in text in single quotes',
      "- {kind: directory, path: '/{{ «nme» }}'}",
      'undefined-variable AT `nme` is not defined',
    ],
    [
      'with an undefined name in text without quotes',
      '- kind: directory\n  path: /{{ «nme» }}',
      'undefined-variable AT `nme` is not defined',
    ],
    [
      'with an undefined name in text with escapes, which is pointed at as a whole',
      '- {kind: directory, path: «"/\\u007b{ nme }}"»}',
      'undefined-variable AT `nme` is not defined',
    ],
    [
      'with a condition that is no condition',
      '- {kind: package, name: curl, when: «host.name»}',
      'wrong-type AT `when` must be true or false',
    ],
    [
      'with `each` that is no list',
      '- {kind: package, name: curl, each: «host»}',
      'wrong-type AT `each` must be a list, and is a mapping',
    ],
    ['with an expression that cannot be read', '- {kind: package, name: "{{ host. «}»}"}', 'template-syntax AT '],
    [
      'with a password',
      '- {kind: package, name: «"{{ station.passwords.relay }}"»}',
      'secret-in-resource AT a password cannot stand here',
    ],
    [
      'with a password in a text',
      '- {kind: package, name: «"x{{ station.passwords.relay }}"»}',
      'secret-in-resource AT a password cannot stand here',
    ],
    [
      'with a password in a list',
      '- {kind: user, name: x, groups: «"{{ [station.passwords.relay] }}"»}',
      'secret-in-resource AT a password cannot stand here',
    ],
    [
      'with a control character',
      '- {kind: package, name: «"{{ \'a\\nb\' }}"»}',
      'unprintable-value AT the value holds a line feed (U+000A)',
    ],
    [
      'twice',
      '- {kind: package, name: curl}\n- «{»kind: package, name: "{{ \'curl\' }}"}',
      'duplicate-resource AT package curl has a resource already (on m1 and 4 more hosts) [let one role have it, or make one of them depend on `when`] (see roles/a/role.yml:5:5 the other one)',
    ],
    [
      'twice by path',
      '- {kind: directory, path: /x}\n- «{»kind: symlink, path: /x, target: /y}',
      'duplicate-resource AT symlink /x has a resource already',
    ],
    [
      'twice by an item',
      '- «{»kind: package, each: "[1, 1]", name: "x{{ item }}"}',
      'duplicate-resource AT package x1 has a resource already',
    ],
    [
      'with a script in quotes',
      `- {kind: command, name: x, run: "echo '{{ «host.name» }}'", unless: "true"}`,
      'misplaced-value AT `host.name` would be quoted twice',
    ],
  ];
  for (const [what, resources, expected] of wrong) {
    it(`are refused ${what}`, async () => {
      const files = role(resources);
      const { text, place } = marked(files['roles/a/role.yml'] ?? '');
      const [found = '', ...others] = await findingsIn({ ...files, 'roles/a/role.yml': text });
      const start = expected.replace('AT', `roles/a/role.yml:${place}`);
      expect(found.slice(0, start.length)).to.equal(start);
      expect(others).to.deep.equal([]);
    });
  }

  it('are refused all at once, on all hosts', async () => {
    const resources =
      '- {kind: package, name: "{{ a }}"}\n- {kind: package, name: "{{ upstream.b }}"}\n- {kind: package, name: "{{ studio.c }}"}';
    const found = await findingsIn(role(resources));
    expect(found.map((finding) => finding.replace(/ \[.*/, ''))).to.deep.equal([
      'undefined-variable roles/a/role.yml:5:31+1 `a` is not defined (on m1 and 4 more hosts)',
      'null-member roles/a/role.yml:6:40+1 `upstream.b` is read from null (on m1 and 2 more hosts)',
      'null-member roles/a/role.yml:7:38+1 `studio.c` is read from null (on m1 and 3 more hosts)',
      'undefined-member roles/a/role.yml:6:40+1 `upstream.b` is not defined (on eu1 and us1)',
      'undefined-member roles/a/role.yml:7:38+1 `studio.c` is not defined (on st)',
    ]);
  });
});

describe('checks and verifications', () => {
  const more = `checks:
  - {name: "try {{ host.name }}", tree: "/etc/{{ host.name }}", command: "test {tree} {{ station.name }}", user: nobody}
  - {name: never, tree: /x, command: "true", when: false}
verify:
  - {name: answers, command: "test {{ mounts | length }}", within: 5, when: mounts | length > 0}
`;

  it('are worked out as resources are', async () => {
    const configs = await configsOf(role('- {kind: package, name: curl}', more));
    expect(configs.get('m1')).to.deep.include({
      checks: [{ role: 'a', name: 'try m1', tree: '/etc/m1', command: "test {tree} 'Radio'", user: 'nobody' }],
      verify: [{ role: 'a', name: 'answers', command: 'test 1', within: 5 }],
    });
    expect(configs.get('st')?.verify).to.deep.equal([]);
  });

  it('are refused as resources are', async () => {
    const wrong =
      'checks: [{name: x, tree: /x, command: "{{ nme }}"}]\nverify: [{name: "{{ nme }}", command: x, within: 1}]\n';
    const found = await findingsIn(role('- {kind: package, name: curl}', wrong));
    expect(found.map((finding) => finding.slice(0, 44))).to.deep.equal([
      'undefined-variable roles/a/role.yml:4:43+3 `',
      'undefined-variable roles/a/role.yml:5:21+3 `',
    ]);
  });
});

describe('rendering', () => {
  it('puts the resources of roles in the order of the roles', async () => {
    const one = (name: string, more = '') => [
      `roles/${name}/role.yml`,
      `name: ${name}\ndescription: D.\nhosts: all\n${more}resources: [{kind: package, name: curl-${name}}]\n`,
    ];
    const files = Object.fromEntries([one('a', 'after: [b]\n'), one('b'), one('base')]);
    const names = (await configsOf(files)).get('m1')?.resources.map((resource) => resource.role);
    expect(names).to.deep.equal(['base', 'b', 'a']);
  });

  it('gives a role to its hosts only', async () => {
    const files = {
      'roles/a/role.yml': 'name: a\ndescription: D.\nhosts: relays:!us\nresources: [{kind: package, name: curl}]\n',
    };
    const configs = await configsOf(files);
    const having = [...configs].filter(([, { resources }]) => resources.length > 0).map(([name]) => name);
    expect(having).to.deep.equal(['eu1']);
  });

  it('can be done for one host', async () => {
    await inWorld(role('- {kind: package, name: "{{ host.name }}"}'), ({ network, roles }) => {
      const [, second] = network.hosts;
      if (second === undefined) throw new Error('there are two hosts');
      expect(renderHost(network, second, roles)).to.deep.equal({
        host: 'm2',
        resources: [{ kind: 'package', name: 'm2', role: 'a' }],
        checks: [],
        verify: [],
        roles: ['a'],
      });
    });
  });

  it('gives the same every time', async () => {
    await inWorld(role('- {kind: file, path: /x, format: nginx, text: "{{ host.name }}"}'), ({ network, roles }) => {
      const [first] = network.hosts;
      if (first === undefined) throw new Error('there is a host');
      expect(renderHost(network, first, roles)).to.deep.equal(renderHost(network, first, roles));
    });
  });
});
