import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { diagnosticsIn, withDirectory } from './inventory-directory.ts';

/** Code, place, message and hint of what is found, with the directory's path left out. */
async function printed(directory: string, inventory = directory): Promise<string[]> {
  const diagnostics = await diagnosticsIn(inventory);
  return diagnostics.map(({ code, origin, message, hint }) => {
    const where = origin ? `${path.relative(directory, origin.file)}: ` : '';
    return `${code}: ${where}${message}${hint === undefined ? '' : ` (${hint})`}`.replaceAll(directory, 'D');
  });
}

const regions = 'regions: {eu: {}}\n';

describe('an inventory directory', () => {
  it('that is not there, with one of a similar name beside it', () =>
    withDirectory({ 'lab/x.yml': regions }, async (directory) => {
      expect(await printed(directory, path.join(directory, 'lap'))).to.deep.equal([
        'no-inventory: there is no directory D/lap (did you mean D/lab?)',
      ]);
      expect(await printed(directory, path.join(directory, 'production'))).to.deep.equal([
        'no-inventory: there is no directory D/production',
      ]);
      expect(await printed(directory, path.join(directory, 'no/such/path'))).to.deep.equal([
        'no-inventory: there is no directory D/no/such/path',
      ]);
    }));

  it('that is a file', () =>
    withDirectory({ 'x.yml': regions }, async (directory) => {
      expect(await printed(directory, path.join(directory, 'x.yml'))).to.deep.equal([
        'no-inventory: D/x.yml is a file; an inventory is a directory (did you mean D?)',
      ]);
      expect(await printed(directory, path.join(directory, 'x.yml/y'))).to.deep.equal([
        'no-inventory: D/x.yml/y cannot be read: a part of its path is no directory',
      ]);
    }));

  it('that is empty', () =>
    withDirectory({}, async (directory) => {
      expect(await printed(directory)).to.deep.equal([
        'empty-inventory: D holds no inventory (it is made of files that end in .yml or .yaml and are not hidden)',
      ]);
    }));

  it('with a link that leads back up', () =>
    withDirectory({ 'x.yml': regions }, async (directory) => {
      await mkdir(path.join(directory, 'below'));
      await symlink('..', path.join(directory, 'below/up'));
      expect(await printed(directory)).to.deep.equal([
        'link-loop: D/below/up leads back to D, which it stands in (delete the link)',
      ]);
    }));

  it('with a link to a directory that is read anyway', () =>
    withDirectory({ 'a/x.yml': regions }, async (directory) => {
      await symlink('a', path.join(directory, 'b'));
      expect(await printed(directory)).to.deep.equal([]);
    }));

  it('with links that are broken, or lead to themselves', () =>
    withDirectory({ 'x.yml': regions }, async (directory) => {
      await symlink('nowhere', path.join(directory, 'a.yml'));
      await symlink('b.yml', path.join(directory, 'b.yml'));
      await symlink('nowhere', path.join(directory, 'notes'));
      expect(await printed(directory)).to.deep.equal([
        'unreadable: D/a.yml cannot be read: there is no such file',
        'unreadable: D/b.yml cannot be read: its symbolic links go in a circle',
      ]);
    }));

  it('with a pipe, which would never end', () =>
    withDirectory({ 'x.yml': regions }, async (directory) => {
      execFileSync('mkfifo', [path.join(directory, 'pipe.yml')]);
      expect(await printed(directory)).to.deep.equal([
        'unreadable: D/pipe.yml is no regular file (an inventory is made of files)',
      ]);
    }));

  it('with a file that is too large, which is not read', () =>
    withDirectory({ 'x.yml': regions, 'big.yml': '' }, async (directory) => {
      await truncate(path.join(directory, 'big.yml'), 10 * 1024 * 1024);
      expect(await printed(directory)).to.deep.equal([
        'file-too-large: big.yml: the file has 10.0 MB; one file of an inventory has at most 1 MB (split it: each kind may stand in many files)',
      ]);
    }));

  it('with a file that may not be read', function () {
    // Root may read everything.
    if (process.getuid?.() === 0) this.skip();
    return withDirectory({ 'x.yml': regions }, async (directory) => {
      await chmod(path.join(directory, 'x.yml'), 0);
      expect(await printed(directory)).to.deep.equal([
        'unreadable: x.yml: the file cannot be read: permission denied (see its owner and mode)',
      ]);
    });
  });
});
