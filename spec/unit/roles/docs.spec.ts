import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { codes } from '../../../lib/inventory/codes.ts';
import { hostSurroundings } from '../../../lib/roles/context/context.ts';
import { escapers } from '../../../lib/roles/escapers/formats.ts';
import { filters } from '../../../lib/roles/filters/filters.ts';
import { tests } from '../../../lib/roles/filters/tests.ts';
import { tags } from '../../../lib/roles/template/parse.ts';
import { configsOf, inWorld } from './world.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const page = readFileSync(path.join(root, 'docs/roles.md'), 'utf8');

describe('the page about roles', () => {
  const words = new Set(page.match(/[a-z0-9_]+/g));

  it('names every filter, test, tag and format', () => {
    const all = [
      ...filters.keys(),
      ...tests.keys(),
      ...Object.keys(escapers),
      ...tags.filter((tag) => tag !== 'verbatim'),
    ];
    expect(all.filter((word) => !words.has(word))).to.deep.equal([]);
  });

  it('names everything that templates see', async () => {
    await inWorld({}, ({ network }) => {
      const seen = network.hosts.flatMap((host) =>
        namesIn(Object.fromEntries(hostSurroundings(network, host).variables)),
      );
      // What the hold file is about is the business of two roles.
      const hold = ['mount', 'shipped'];
      expect([...new Set(seen)].filter((name) => !words.has(name) && !hold.includes(name))).to.deep.equal([]);
    });
  });

  it('shows a role that is valid', async () => {
    const role = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? '';
    const configs = await configsOf({
      'roles/web/role.yml': role,
      'roles/web/templates/web.conf.njk': 'port {{ settings.port }};',
      'roles/icecast/role.yml': 'name: icecast\ndescription: D.\nhosts: all\n',
    });
    expect(configs.get('eu1')?.resources.map(({ kind }) => kind)).to.deep.equal([
      'package',
      'file',
      'directory',
      'service',
    ]);
    expect(configs.get('m1')?.resources).to.deep.equal([]);
  });
});

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null || value.constructor !== Object) return [];
  return Object.entries(value).flatMap(([name, item]) => [name, ...namesIn(item)]);
}

describe('the findings of roles', () => {
  it('have codes that are catalogued', () => {
    const lib = path.join(root, 'lib/roles');
    const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const text = files.map((file) => readFileSync(path.join(lib, file), 'utf8')).join('\n');
    const given = [
      ...text.matchAll(
        /\b(?:fail|fault|TemplateFault|report)\(\s*(?:[^,'()]+,\s*|`[^`]*`,\s*)*'([a-z]+(?:-[a-z]+)+)'/g,
      ),
    ].map((match) => match[1] ?? '');
    expect(given.length).to.be.greaterThan(30);
    expect([...new Set(given)].filter((code) => codes[code] === undefined)).to.deep.equal([]);
  });
});
