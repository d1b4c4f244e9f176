import { expect } from 'chai';
import { describe, it } from 'mocha';
import { otherVersions } from '../../../../lib/converge/drift/other-versions.ts';

/** Hosts a, b, c … with these versions of a package; null: they do not have it. */
function told(...versions: readonly (string | null)[]): [string, string[]][] {
  const hosts = versions.map((version, index) => ({
    host: 'abcdef'.charAt(index),
    versions: new Map(version === null ? [] : [['icecast2', version]]),
  }));
  return [...otherVersions(hosts)].map(([host, findings]) => [host, findings.map(({ says }) => says)]);
}

describe('versions of packages', () => {
  it('are no drift where all hosts have the same', () => expect(told('1', '1', null, '1')).to.deep.equal([]));

  it('are drift on the hosts that have another than most', () => {
    expect(told('1', '2', '1', '1', '3')).to.deep.equal([
      ['b', ['is version 2; a and 2 more have 1']],
      ['e', ['is version 3; a and 2 more have 1']],
    ]);
  });

  it('are drift on all of them where as many have one as another', () => {
    expect(told('1', '2')).to.deep.equal([
      ['a', ['is version 1; b has 2']],
      ['b', ['is version 2; a has 1']],
    ]);
  });
});
