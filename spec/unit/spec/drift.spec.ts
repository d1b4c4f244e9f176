import { expect } from 'chai';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { driftOf } from '../../../lib/spec/drift.ts';
import { hostState } from '../resources/host-state.ts';

/** What is told of a file that should hold one text, and holds another. */
function told(path: string, wanted: string, found: string, more: { sensitive?: boolean } = {}) {
  const resource: Resource = { kind: 'file', path, content: { text: wanted }, ...more };
  return driftOf([resource], hostState({ paths: { [path]: { size: found.length } }, contents: { [path]: found } }));
}

const icecast = (password: string, sources: number) =>
  `<icecast>\n<limits><sources>${sources}</sources></limits>\n<authentication><relay-password>${password}</relay-password></authentication>\n</icecast>\n`;

describe('What drifted', () => {
  it('is nothing where all is as rendered', () => {
    expect(told('/etc/a.conf', 'a\n', 'a\n')).to.deep.equal([]);
  });

  it('is a text, with both for a diff', () => {
    expect(told('/etc/a.conf', 'a\nb\n', 'a\nc\n')).to.deep.equal([
      {
        what: 'content of file /etc/a.conf',
        expected: 'as rendered',
        actual: 'other from line 2 on: c',
        texts: { expected: 'a\nb\n', actual: 'a\nc\n' },
      },
    ]);
  });

  it('is no line of a file with secrets: an old password is a password', () => {
    const [drift] = told('/etc/a.conf', 'key new\n', 'key old\n', { sensitive: true });
    expect(drift).to.deep.include({ actual: 'other; it holds secrets, so no line is shown', texts: null });
  });

  it('is no secret either that somebody wrote into a file without any', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----\n';
    const [drift] = told('/etc/a.conf', 'a\n# token: none\n', `a\n# token: none\napi_key = kR93f\n${pem}`);
    expect(drift?.texts?.actual).to.equal(`a\n# token: none\napi_key = ‹secret›\n${pem.replace('MC4CAQ', '‹secret›')}`);
    expect(JSON.stringify(drift)).not.to.match(/kR93f|MC4CAQ/);
  });

  it('is elements of an icecast.xml, and no password', () => {
    const [drift] = told('/etc/icecast2/icecast.xml', icecast('new', 9), icecast('old', 2), { sensitive: true });
    expect(drift).to.deep.include({
      actual: 'limits/sources 2, not 9; authentication/relay-password another',
      texts: null,
    });
  });

  it('is an icecast.xml that is none', () => {
    const [drift] = told('/etc/icecast2/icecast.xml', icecast('new', 9), '<icecast>old', { sensitive: true });
    expect(JSON.stringify(drift)).not.to.include('old');
    expect(drift?.actual).to.be.a('string').that.is.not.empty;
  });

  it('is bytes, by their number and sum', () => {
    const [drift] = told('/etc/a.bin', 'a\n', '\u0000\u0001\u0002');
    expect(drift).to.deep.include({ expected: '2 bytes of text', texts: null });
    expect(drift?.actual).to.match(/^3 bytes, sha256 [0-9a-f]{12}$/);
  });

  it('is what is not there, and what stands in its place', () => {
    const file: Resource = { kind: 'file', path: '/etc/a.conf', content: { text: 'a\n' } };
    const absent = hostState({ paths: { '/etc/a.conf': { type: 'absent' } } });
    expect(driftOf([file], absent)).to.deep.equal([
      { what: 'content of file /etc/a.conf', expected: '2 bytes of text', actual: null, texts: null },
    ]);
    const other: Resource = { kind: 'service', name: 'nginx', running: true };
    const [masked] = driftOf([other], hostState({ units: null }));
    expect(masked).to.deep.include({ what: 'service nginx', actual: 'systemd does not run on the host' });
  });
});
