import { expect } from 'chai';
import { contentDiff } from '../../../../lib/converge/diff/content-diff.ts';
import { Redactor } from '../../../../lib/events/redactor.ts';

const redactor = new Redactor(['s3cret']);

function diff(before: string | null, after: string): string[] | undefined {
  const content = before === null ? null : { text: before };
  return contentDiff('/etc/x', { property: 'content', before: content, after: { text: after } }, redactor)?.split('\n');
}

describe('contentDiff', () => {
  it('is a unified diff', () => {
    expect(diff('1\n2\n3\n4\n5\n6\n7\n8\n', '1\n2\n3\n4\nfive\n6\n7\n8\n')).to.deep.equal([
      '--- /etc/x',
      '+++ /etc/x',
      '@@ -2,7 +2,7 @@',
      ' 2',
      ' 3',
      ' 4',
      '-5',
      '+five',
      ' 6',
      ' 7',
      ' 8',
      '',
    ]);
  });

  it('says that a file is new', () => {
    expect(diff(null, 'a\n')).to.deep.equal(['--- /dev/null', '+++ /etc/x', '@@ -0,0 +1 @@', '+a', '']);
  });

  it('says that there is no newline at the end', () => {
    expect(diff('a', 'a\n')?.slice(3)).to.deep.equal(['-a', '\\ No newline at end of file', '+a', '']);
  });

  it('shows that a secret changed, and neither of the two', () => {
    const old = 'a\n<password>old</password>\nb\n<x>1</x>\n';
    expect(diff(old, 'a\n<password>s3cret</password>\nb\n<x>2</x>\n')?.slice(3)).to.deep.equal([
      ' a',
      '-<password>‹secret changed›</password>',
      '+<password>‹secret›</password>',
      ' b',
      '-<x>1</x>',
      '+<x>2</x>',
      '',
    ]);
  });

  it('masks the lines around a change, in every hunk', () => {
    const lines = (n: number) =>
      Array.from({ length: 20 }, (_, i) => `token: t${i === 1 || i === 18 ? n : i}`).join('\n');
    const text = diff(lines(1), lines(2))?.join('\n') ?? '';
    expect(text.match(/^@@/gm)).to.have.length(2);
    expect(text).to.not.match(/^[- ]token: t/m);
  });

  it('does not show bytes', () => {
    const bytes = { bytes: 3, sha256: 'x' };
    expect(contentDiff('/x', { property: 'content', before: bytes, after: { text: 'a' } }, redactor)).to.equal(null);
    expect(contentDiff('/x', { property: 'content', before: null, after: bytes }, redactor)).to.equal(null);
  });
});
