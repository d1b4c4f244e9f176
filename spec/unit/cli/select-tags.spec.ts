import { expect } from 'chai';
import { describe, it } from 'mocha';
import { checkTags, isTagged, selectTagged, tagSelection } from '../../../lib/cli/select-tags.ts';
import type { HostConfig } from '../../../lib/roles/render.ts';

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

  it('leave out the verification of daemons that are left out', () => {
    const verify = ['icecast', 'nginx'].map((role) => ({ role, name: `${role} answers`, command: 'true', within: 5 }));
    const config: HostConfig = {
      host: 'relay-eu1',
      resources: [
        { kind: 'service', name: 'icecast2', role: 'icecast' },
        { kind: 'package', name: 'icecast2', role: 'icecast', tags: ['packages'] },
        { kind: 'service', name: 'nginx', role: 'nginx' },
      ],
      checks: [],
      verify,
    };
    const verified = (...only: string[]) => selectTagged(config, tagSelection(only)).verify.map(({ role }) => role);
    expect(verified()).to.deep.equal(['icecast', 'nginx']);
    expect(verified('icecast')).to.deep.equal(['icecast']);
    expect(verified('packages')).to.deep.equal([]);
  });

  it('tell of which roles all is left, so that what they have no more can go', () => {
    const config: HostConfig = {
      host: 'relay-eu1',
      resources: [
        { kind: 'service', name: 'icecast2', role: 'icecast' },
        { kind: 'package', name: 'icecast2', role: 'icecast', tags: ['packages'] },
        { kind: 'service', name: 'nginx', role: 'nginx' },
      ],
      checks: [],
      verify: [],
      roles: ['icecast', 'nginx', 'recordings'],
    };
    const whole = (only: string[], skip: string[] = []) => selectTagged(config, tagSelection(only, skip)).roles;
    expect(whole([])).to.deep.equal(['icecast', 'nginx', 'recordings']);
    expect(whole(['packages'])).to.deep.equal([]);
    expect(whole(['recordings'])).to.deep.equal(['recordings']);
    expect(whole([], ['packages'])).to.deep.equal(['nginx', 'recordings']);
    expect(whole([], ['recordings', 'nginx'])).to.deep.equal(['icecast']);
  });

  it('refuse a tag that nothing has, and say which was meant', () => {
    expect(() => checkTags(resources, tagSelection(['confg'])))
      .to.throw('no resource has the tag confg')
      .with.property('hint')
      .that.includes('config');
    expect(() => checkTags(resources, tagSelection([], ['edges']))).to.throw('no resource has the tag edges');
  });
});
