import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { configsOf, findingsIn, marked } from '../world.ts';

function role(entry: string, files: Record<string, string> = {}): Record<string, string> {
  const named = Object.fromEntries(Object.entries(files).map(([name, text]) => [`roles/a/${name}`, text]));
  return {
    'roles/a/role.yml': `name: a\ndescription: D.\nhosts: m1\nresources:\n  - {kind: file, ${entry}}\n`,
    ...named,
  };
}

async function fileOf(files: Record<string, string>): Promise<unknown> {
  const [resource] = (await configsOf(files)).get('m1')?.resources ?? [];
  return resource;
}

describe('the content of a file', () => {
  it('is a template, whose name tells how values are escaped', async () => {
    const files = { 'templates/x.xml.njk': '<a>{{ station.name ~ " & Co" }}</a>\n' };
    expect(await fileOf(role('path: /x, template: x.xml.njk, mode: "0600"', files))).to.deep.equal({
      kind: 'file',
      path: '/x',
      mode: '0600',
      role: 'a',
      content: { text: '<a>Radio &amp; Co</a>\n' },
      format: 'xml',
    });
  });

  it('is a template of a format that the role names', async () => {
    const files = { 'templates/sub/x.conf.njk': 'name {{ station.name }};' };
    expect(await fileOf(role('path: /x, template: sub/x.conf.njk, format: nginx', files))).to.deep.include({
      content: { text: 'name "Radio";' },
      format: 'nginx',
    });
  });

  it('is a template whose name is worked out', async () => {
    const files = { 'templates/master.txt.njk': 'M', 'templates/relay.txt.njk': 'R' };
    expect(await fileOf(role('path: /x, template: "{{ host.kind }}.txt.njk"', files))).to.deep.include({
      content: { text: 'M' },
    });
  });

  it('is marked if there is a password in it', async () => {
    const files = { 'templates/x.json.njk': '{"p": {{ station.passwords.admin }}}' };
    expect(await fileOf(role('path: /x, template: x.json.njk', files))).to.deep.include({
      content: { text: '{"p": "admin-pw-333"}' },
      sensitive: true,
    });
  });

  it('is text, which is a template too', async () => {
    expect(await fileOf(role('path: /x.ini, text: "a={{ host.name }}"'))).to.deep.include({
      content: { text: 'a=m1' },
      format: 'ini',
    });
    expect(await fileOf(role('path: /x, text: "a b"'))).to.deep.include({ content: { text: 'a b' } });
  });

  it("is a file of the role, an absolute one, or another role's", async () => {
    const sha256 = createHash('sha256').update('sound').digest('hex');
    const files = role('path: /x, local: files/s.mp3', { 'files/s.mp3': 'sound' });
    expect(await fileOf(files)).to.have.deep.nested.include({ 'content.sha256': sha256, 'content.size': 5 });
    const other = {
      ...role('path: /x, local: "../b/{{ \'s\' }}.mp3"'),
      'roles/b/s.mp3': 'sound',
      'roles/b/role.yml': 'name: b\ndescription: D.\nhosts: all\n',
    };
    expect(await fileOf(other))
      .to.have.nested.property('content.local')
      .that.matches(/\/roles\/b\/s\.mp3$/);
    const shell = await fileOf(role('path: /x, local: /bin/sh'));
    expect(shell).to.have.nested.property('content.local', '/bin/sh');
  });

  it('is none if the file is to be absent', async () => {
    expect(await fileOf(role('path: /x, absent: true'))).to.deep.equal({
      kind: 'file',
      path: '/x',
      absent: true,
      role: 'a',
    });
  });

  /** What is marked is what the finding points at. */
  const wrong: [string, string, string, Record<string, string>?][] = [
    ['nothing', '«path: /x»', 'bad-content BEFORE a file needs content'],
    ['two things', '«path: /x, text: a, local: b»', 'bad-content BEFORE a file cannot have both `local` and `text`'],
    [
      'a template that there is not',
      'path: /x, template: «y.xml.njk»',
      'unknown-template AT the role has no template `y.xml.njk` (on m1) [did you mean `x.xml.njk`?]',
      { 'templates/x.xml.njk': 'x' },
    ],
    [
      'a template of unknown format',
      'path: /x, template: «x.conf.njk»',
      'unknown-format AT the format of x.conf.njk is not known',
      { 'templates/x.conf.njk': 'x' },
    ],
    [
      'text of unknown format',
      'path: /x, text: «"{{ host.name }}"»',
      'unknown-format AT the format of this text is not known',
    ],
    ['a format that there is not', 'path: /x, text: a, format: «toml»', 'not-in-list AT '],
    ['a file that there is not', 'path: /x, local: «files/nothing»', 'missing-local-file AT the file '],
    [
      'a file outside of the roles',
      'path: /x, local: «../../x»',
      'bad-content AT `../../x` leads out of the directory of the roles',
    ],
    ['a directory', 'path: /x, local: «templates»', 'missing-local-file AT the file ', { 'templates/x.txt.njk': '' }],
    ['no path', 'path: /x, local: «"{{ 1 }}"»', 'wrong-type AT `local` must be the path of a file'],
    [
      'XML that is none',
      'path: /x, template: «x.xml.njk»',
      'bad-rendering AT what was rendered for /x is not xml: ',
      { 'templates/x.xml.njk': '<a>{{ host.name }}' },
    ],
    [
      'JSON that is none',
      'path: /x, text: «"{"», format: json',
      'bad-rendering AT what was rendered for /x is not json: ',
    ],
    [
      'text with a control character',
      'path: /x, text: «"a\\r\\nb"»',
      'bad-rendering AT what was rendered for /x has the control character U+000D in line 1',
    ],
    [
      'an Icecast configuration that is none',
      'path: /x, template: «x.xml.njk», model: icecast',
      'bad-rendering AT what was rendered for /x is wrong at /icecast',
      { 'templates/x.xml.njk': '<icecast><limits><clients></clients></limits></icecast>' },
    ],
  ];
  for (const [what, entry, expected, more] of wrong) {
    it(`is refused if it is ${what}`, async () => {
      const files = role(entry, more);
      const { text, place } = marked(files['roles/a/role.yml'] ?? '');
      const [found = ''] = await findingsIn({ ...files, 'roles/a/role.yml': text });
      const start = expected.replace('AT', `roles/a/role.yml:${place}`).replace('BEFORE', 'roles/a/role.yml:5:5+1');
      expect(found.slice(0, start.length)).to.equal(start);
    });
  }

  it('is refused at the template that prints something wrong', async () => {
    const [found] = await findingsIn(
      role('path: /x, template: x.xml.njk', { 'templates/x.xml.njk': '<a>\n  {{ station.nme }}\n</a>' }),
    );
    expect(found).to.match(
      /^undefined-member roles\/a\/templates\/x\.xml\.njk:2:14\+3 `station\.nme` is not defined \(on m1\) \[did you mean `name`\?\] \(see inventory\/all\.yml:\d+:\d+ what should have it is written here\)$/,
    );
  });
});
