import { expect } from 'chai';
import { describe, it } from 'mocha';
import { file } from './cases.ts';
import { casesOfDaemons } from './cases-of-daemons.ts';
import { casesOfHosts } from './cases-of-hosts.ts';
import { casesOfResources } from './cases-of-resources.ts';
import { observe } from './observe.ts';

describe('drift', () => {
  for (const { name, finds, waiting = [], ...written } of [...casesOfResources, ...casesOfDaemons, ...casesOfHosts]) {
    it(`${finds.length === 0 ? 'does not tell of' : 'tells of'} ${name}`, () => {
      const found = observe(written);
      const told = found.findings.map(({ kind, what, says, healed }) => [kind, what, says, healed]);
      expect(told).to.deep.equal(finds);
      expect(found.waiting).to.deep.equal(waiting);
      for (const { healed, heal } of found.findings) {
        if (healed) expect(heal).to.equal('aircheck converge --limit h');
        else expect(heal).to.be.a('string').and.not.equal('');
      }
    });
  }

  it('has the time, and those who were logged in then', () => {
    const written = {
      resources: [file('/etc/d.conf', 'new\n')],
      state: { paths: { '/etc/d.conf': { mtime: 1500 } }, contents: { '/etc/d.conf': 'other\n' } },
    };
    const login = (user: string, begin: number, end: number | null) => ({ user, from: '198.51.100.7', begin, end });
    const sessions = [login('kim', 1400, 1600), login('lee', 1501, 1600), login('ann', 1400, null), login('bob', 1, 2)];
    const [finding] = observe({ ...written, facts: { sessions } }).findings;
    expect(finding?.at).to.equal('1970-01-01T00:25:00Z');
    expect(finding?.by).to.equal('kim from 198.51.100.7, ann from 198.51.100.7');
    expect(observe(written).findings[0]?.by).to.equal(null);
  });

  it('shows what was written over what was left, and no secret of today or of another day', () => {
    const [finding] = observe({
      resources: [file('/etc/d.conf', 'a\nkey hunter22 here\nb\n')],
      state: {
        paths: { '/etc/d.conf': { mtime: 1500 } },
        contents: { '/etc/d.conf': 'a\nkey other33 here\nmore\nb\n' },
      },
      secrets: ['hunter22'],
    }).findings;
    expect(finding?.diff).to.equal(
      '--- /etc/d.conf\n+++ /etc/d.conf\n@@ -1,3 +1,4 @@\n a\n-key ‹secret› here\n+key ‹secret changed› here\n+more\n b\n',
    );
  });
});
