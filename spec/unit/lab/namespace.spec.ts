import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { hasNamespace, inForeground, inside, isInside } from '../../../lib/lab/namespace.ts';
import { exampleLab } from './example-lab.ts';

describe('the namespace of a lab', () => {
  it('is entered by name, with the names and without the name servers of this machine', () => {
    const lab = exampleLab();
    const line = inside(lab, ['ssh', 'master1']);
    expect(line.slice(0, 2)).to.deep.equal(['nsenter', '--net=/run/netns/airtest']);
    expect(line.slice(-4)).to.deep.equal([lab.files.hosts, lab.files.resolvConf, 'ssh', 'master1']);
  });

  it('is not there for boxes of a hypervisor', () => {
    const lab = { ...exampleLab(), provider: 'virtualbox' };
    expect(hasNamespace(lab)).to.equal(false);
    expect(inside(lab, ['ssh', 'master1'])).to.deep.equal(['ssh', 'master1']);
  });

  it('is never taken for the one of a lab that is down', () => expect(isInside('airtest-none')).to.equal(false));

  for (const [stat, is] of [
    ['71 (node) S 60 71 60 34816 71 4194304 1', true],
    ['71 (node) S 60 71 60 34816 60 4194304 1', false],
    ['71 (a) S 60 9 60 9 ) 9) S 60 71 60 34816 71 4194304', true],
    ['71 (node) S 60 71 60 0 -1 4194304 1', false],
  ] as const) {
    it(`says that "${stat}" is ${is ? '' : 'not '}in its terminal's foreground`, () => {
      expect(inForeground(stat)).to.equal(is);
    });
  }

  it("reads this process's own line", () => {
    expect(inForeground(readFileSync('/proc/self/stat', 'utf8'))).to.be.a('boolean');
  });
});
