import { expect } from 'chai';
import { describe, it } from 'mocha';
import { checkTags, isTagged, tagSelection } from '../../../lib/cli/select-tags.ts';

const resources = [
  { name: 'icecast.xml', role: 'icecast', tags: ['config'] },
  { name: 'nginx.conf', role: 'nginx', tags: ['config', 'edge'] },
  { name: 'sysctl', role: 'base' },
];

const cases: [only: string[], skip: string[], selected: string[]][] = [
  [[], [], ['icecast.xml', 'nginx.conf', 'sysctl']],
  [['config'], [], ['icecast.xml', 'nginx.conf']],
  [['icecast, base'], [], ['icecast.xml', 'sysctl']],
  [['icecast', 'edge'], [], ['icecast.xml', 'nginx.conf']],
  [[], ['config'], ['sysctl']],
  [['config'], ['edge'], ['icecast.xml']],
];

describe('--tags and --skip-tags', () => {
  for (const [only, skip, selected] of cases) {
    it(`select ${selected.join(', ')} with ${JSON.stringify({ only, skip })}`, () => {
      const selection = tagSelection(only, skip);
      const names = resources.filter((resource) => isTagged(resource, selection)).map(({ name }) => name);
      expect(names).to.deep.equal(selected);
      expect(() => checkTags(resources, selection)).not.to.throw();
    });
  }

  it('refuse a tag that nothing has, and say which was meant', () => {
    expect(() => checkTags(resources, tagSelection(['confg'])))
      .to.throw('no resource has the tag confg')
      .with.property('hint')
      .that.includes('config');
    expect(() => checkTags(resources, tagSelection([], ['edges']))).to.throw('no resource has the tag edges');
  });
});
