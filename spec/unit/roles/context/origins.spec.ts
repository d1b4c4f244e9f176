import { expect } from 'chai';
import { describe, it } from 'mocha';
import { findingsIn, inventory } from '../world.ts';

const role = (text: string, hosts = 'eu1') => `name: web
description: D.
hosts: ${hosts}
resources:
  - {kind: file, path: /a, format: nginx, text: ${JSON.stringify(text)}}
`;

/** The finding when a template prints a value that has a dollar in it, which NGINX cannot hold. */
async function foundFor(text: string, said: string, hosts?: string): Promise<string[]> {
  return await findingsIn({ 'roles/web/role.yml': role(text, hosts), 'inventory/all.yml': said });
}

/** How values reach a template, a change of the inventory, and the written value that the refusal must point to. */
const cases: [string, string, string, string, string][] = [
  ["a station's value", '{{ station.name }}', '  name: Radio', '  name: $tation', '$tation'],
  [
    "a mount's value",
    '{% for m in mounts %}{{ m.title }}{% endfor %}',
    'bitrate: 128}',
    'bitrate: 128, title: "5$"}',
    '"5$"',
  ],
  ['a value that a mount has from the station', '{{ mounts[0].title }}', '  name: Radio', '  name: $tation', '$tation'],
  [
    'a description that it has from its name',
    '{{ mounts[0].description }}',
    '  name: Radio',
    '  name: $tation',
    '$tation',
  ],
  ['a part of a text', '{{ "a " ~ station.name ~ " b" }}', '  name: Radio', '  name: $tation', '$tation'],
  [
    'a filtered value',
    '{{ station.name | replace("a", "b") ~ station.name }}',
    '  name: Radio',
    '  name: $tation',
    '$tation',
  ],
  ['a variable', '{% set n = station.name %}{{ n }}', '  name: Radio', '  name: $tation', '$tation'],
  [
    "a macro's argument",
    '{% macro m(n) %}{{ n }}{% endmacro %}{{ m(station.name) }}',
    '  name: Radio',
    '  name: $tation',
    '$tation',
  ],
  [
    'an item of a list',
    '{% for n in vars.names %}{{ n }}{% endfor %}',
    'lab:',
    'vars: {names: [a, "5$"]}\nlab:',
    '"5$"',
  ],
  ['a value of values', '{{ vars.a.b.c }}', 'lab:', 'vars: {a: {b: {c: $}}}\nlab:', '$'],
  ['a value of the host alone', '{{ vars.a }}', 'region: eu}', 'region: eu, vars: {a: $}}', '$'],
  ["a value of the host's region", '{{ vars.a }}', '[us]}', '[us], vars: {a: $}}', '$'],
  ['a value of another host', '{{ masters[0].address }}', 'address: 10.0.0.1,', 'address: 10.0.0.1,', ''],
];

describe('a value that a file cannot hold', () => {
  for (const [what, template, from, to, written] of cases) {
    it(`is shown where it is written: ${what}`, async () => {
      const said = inventory.replace(from, () => to);
      const found = await foundFor(template, said);
      if (written === '') {
        expect(found).to.deep.equal([]);
        return;
      }
      expect(found).to.have.length(1);
      const before = said.slice(0, said.indexOf(written)).split('\n');
      const place = `${before.length}:${(before.at(-1) ?? '').length + 1}+${written.length}`;
      expect(found[0]).to.include(`unprintable-value inventory/all.yml:${place} `);
      expect(found[0]).to.match(/\(on eu1\) .*\(see roles\/web\/role.yml:5:\d+ it is printed here\)$/);
    });
  }

  it('is shown at the template if no place is known', async () => {
    const [found] = await foundFor("{{ '5$' }}", inventory);
    expect(found).to.match(/^unprintable-value roles\/web\/role.yml:5:53\+4 `"5\$"` holds a `\$`/);
  });

  it('is shown without showing passwords', async () => {
    const said = inventory.replace('source-pw-1', 'pass$word');
    const [found] = await foundFor('{{ station.passwords.source }}', said);
    expect(found).to.match(/^unprintable-value inventory\/all.yml:5:23\+\d+ `station.passwords.source` holds a/);
    expect(found).not.to.include('pass$word');
  });
});

describe('a name that is not there', () => {
  it('is shown in the template, with the place of what should have it', async () => {
    const [found] = await foundFor('{{ mounts[0].titl }}', inventory);
    expect(found).to.match(
      /^undefined-member roles\/web\/role.yml:5:\d+\+\d+ `mounts\[0\].titl` is not defined \(on eu1\)/,
    );
    expect(found).to.include('[did you mean `title`?]');
    expect(found).to.match(/\(see inventory\/all.yml:21:14 what should have it is written here\)$/);
  });

  it('is shown once for all hosts that use it', async () => {
    const found = await foundFor('{{ host.tire }}', inventory, 'all');
    expect(found).to.have.length(1);
    expect(found[0]).to.include('(on m1 and 4 more hosts)');
  });
});
