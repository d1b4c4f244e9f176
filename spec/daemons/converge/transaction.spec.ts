import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { expect } from 'chai';
import type { PresentFile, Resource } from '../../../lib/resources/types.generated.ts';
import { Sandbox } from './sandbox.ts';

for (const shell of ['dash', 'bash --posix']) {
  describe(`a transaction, run by ${shell}`, () => {
    let box: Sandbox;

    beforeEach(() => {
      box = new Sandbox(shell);
    });
    afterEach(() => box.remove());

    const text = (name: string): string => readFileSync(box.in(name), 'utf8');
    const mode = (name: string): string => (statSync(box.in(name)).mode & 0o7777).toString(8);
    const file = (name: string, content: string): PresentFile => {
      return { kind: 'file', path: box.in(name), content: { text: content } };
    };
    /** Brings the box to a state, as an earlier converge would have. */
    const given = async (resources: readonly Resource[]) => {
      const { finished } = await box.converge({ resources });
      expect(finished.outcome, finished.message ?? '').to.equal('changed');
    };

    it('makes files, directories and symlinks as they should be', async () => {
      const resources: Resource[] = [
        { kind: 'symlink', path: box.in('etc/on'), target: 'sub/a' },
        { ...file('etc/sub/a', "it's $HOME `id` \\n\n"), mode: '0640' },
        { kind: 'directory', path: box.in('etc/sub'), mode: '2750' },
        { kind: 'directory', path: box.in('etc') },
        file('empty', ''),
        file('no-newline', 'x'),
        file('bytes', '\u0000\u0001\u001b\u007fü\r\n'),
      ];
      const { finished, runs } = await box.converge({ resources });
      expect([finished.outcome, finished.message]).to.deep.equal(['changed', null]);
      expect(finished.resources).to.deep.equal({ ok: 0, changed: 7, failed: 0 });
      expect(runs).to.equal(2);
      expect([text('etc/sub/a'), text('etc/on')]).to.deep.equal(Array(2).fill("it's $HOME `id` \\n\n"));
      expect([text('empty'), text('no-newline'), text('bytes')]).to.deep.equal([
        '',
        'x',
        '\u0000\u0001\u001b\u007fü\r\n',
      ]);
      expect([mode('etc'), mode('etc/sub'), mode('etc/sub/a'), mode('empty')]).to.deep.equal([
        '755',
        '2750',
        '640',
        '644',
      ]);
      const again = await box.converge({ resources });
      expect([again.finished.outcome, again.runs]).to.deep.equal(['ok', 1]);
    });

    it('brings files of any size from this machine', async () => {
      const large = Buffer.alloc(5_000_000, 'Hold the line. \u0000\n');
      writeFileSync(box.at('hold.mp3'), large);
      const { sha256 } = await import('../../../lib/resources/file-content.ts');
      const content = { local: box.at('hold.mp3'), sha256: sha256(large), size: large.length };
      const { finished, runs } = await box.converge({
        resources: [{ kind: 'file', path: box.in('hold.mp3'), content }],
      });
      expect([finished.outcome, finished.message]).to.deep.equal(['changed', null]);
      expect(runs).to.equal(4);
      expect(readFileSync(box.in('hold.mp3')).equals(large)).to.equal(true);
    });

    it('changes, replaces and removes what is there', async () => {
      await given([
        file('a', 'old'),
        { ...file('b', 'same'), mode: '0600' },
        { kind: 'symlink', path: box.in('link'), target: 'a' },
        { kind: 'symlink', path: box.in('was-link'), target: 'b' },
        file('gone', 'x'),
        { kind: 'directory', path: box.in('dir') },
        file('dir/inside', 'x'),
      ]);
      const { finished } = await box.converge({
        resources: [
          file('a', 'new'),
          file('b', 'same'),
          { kind: 'symlink', path: box.in('link'), target: 'b' },
          file('was-link', 'file'),
          { kind: 'file', path: box.in('gone'), absent: true },
          { kind: 'directory', path: box.in('dir'), absent: true },
        ],
      });
      expect([finished.outcome, finished.message]).to.deep.equal(['changed', null]);
      expect([text('a'), text('link'), text('was-link'), text('b')]).to.deep.equal(['new', 'same', 'file', 'same']);
      expect(mode('b')).to.equal('644');
      expect([...box.snapshot().keys()]).to.deep.equal(['a', 'b', 'link', 'was-link']);
    });

    it('shows a check the new files before any is in place', async () => {
      await given([
        { kind: 'directory', path: box.in('etc') },
        file('etc/a', 'old a'),
        file('etc/b', 'old b'),
        file('etc/c', 'c'),
      ]);
      const seen = box.at('home/seen');
      const { finished } = await box.converge({
        resources: [
          file('etc/a', 'new a'),
          { kind: 'file', path: box.in('etc/b'), absent: true },
          file('etc/c', 'c'),
          { kind: 'symlink', path: box.in('etc/link'), target: 'a' },
          { kind: 'directory', path: box.in('etc/sub'), mode: '0700' },
          file('etc/sub/d', 'd'),
        ],
        checks: [
          {
            name: 'look',
            tree: box.in('etc'),
            command: `cat ${box.in('etc/a')} > ${seen}\nls >> ${seen}; cat {tree}/a link c sub/d >> '${seen}' # {tree}`,
          },
          { name: 'elsewhere', tree: box.in('other'), command: 'false' },
        ],
      });
      expect([finished.outcome, finished.message]).to.deep.equal(['changed', null]);
      expect(readFileSync(seen, 'utf8')).to.equal('old aa\nc\nlink\nsub\nnew anew acd');
      expect(text('etc/a')).to.equal('new a');
    });

    it('shows a check nothing but a copy, even where links lead back to the real thing', async () => {
      await given([
        { kind: 'directory', path: box.in('real') },
        { kind: 'directory', path: box.in('real/sub') },
        file('real/a', 'old'),
        file('real/sub/b', 'old'),
        { kind: 'directory', path: box.in('etc') },
        { kind: 'symlink', path: box.in('etc/sub'), target: box.in('real/sub') },
        { kind: 'symlink', path: box.in('tree'), target: 'real' },
      ]);
      const before = box.snapshot();
      const { finished } = await box.converge({
        resources: [file('tree/a', 'new'), file('etc/sub/b', 'new')],
        checks: ['tree', 'etc'].map((name) => ({
          name,
          tree: box.in(name),
          command: `cat a sub/b; [ ${name} = tree ]`,
        })),
      });
      expect(finished.message).to.equal('the check did not pass: etc\ncat: a: No such file or directory\nold');
      expect(box.snapshot()).to.deep.equal(before);
    });

    it('changes nothing if a check does not pass, and says what it said', async () => {
      await given([{ kind: 'directory', path: box.in('etc') }, file('etc/a', 'old')]);
      const before = box.snapshot();
      const { finished } = await box.converge({
        resources: [file('etc/a', 'new')],
        checks: [{ name: 'a -t', tree: box.in('etc'), command: 'echo "a:1: wrong"; echo oh >&2; exit 1' }],
      });
      expect(finished).to.deep.include({
        outcome: 'failed',
        message: 'the check did not pass: a -t\na:1: wrong\noh',
        hint: 'correct what the checker complains about; nothing of it has been installed',
      });
      expect(box.snapshot()).to.deep.equal(before);
      expect(readdirSync(box.at('state/transactions'))).to.deep.equal([]);
    });

    it('takes everything back if a verification does not pass in time', async () => {
      await given([
        file('a', 'old'),
        { ...file('b', 'same'), mode: '0600' },
        { kind: 'symlink', path: box.in('link'), target: 'a' },
        file('gone', 'x'),
        { kind: 'directory', path: box.in('dir'), mode: '0750' },
        file('dir/inside', 'x'),
        { kind: 'directory', path: box.in('other'), mode: '0700' },
      ]);
      const before = box.snapshot();
      const { finished } = await box.converge({
        resources: [
          file('a', 'new'),
          file('b', 'same'),
          file('link', 'now a file'),
          { kind: 'file', path: box.in('gone'), absent: true },
          { kind: 'directory', path: box.in('dir'), absent: true },
          { kind: 'directory', path: box.in('other') },
          { kind: 'directory', path: box.in('new') },
          { kind: 'directory', path: box.in('new/inner') },
          file('new/inner/a', 'x'),
          { kind: 'symlink', path: box.in('new/link'), target: '..' },
        ],
        verify: [{ name: 'never', command: `echo not yet; touch ${box.in('new/stray')}; false`, within: 1 }],
      });
      expect(finished).to.deep.include({ outcome: 'undone' });
      expect(finished.message).to.equal('the verification did not pass within 1 s: never\nnot yet');
      expect(box.snapshot()).to.deep.equal(before);
    });

    it('tries a verification again until it passes', async () => {
      const { finished } = await box.converge({
        resources: [file('a', 'x')],
        verify: [
          {
            name: 'third time',
            command: `echo >>${box.at('home/tries')}; [ $(wc -l <${box.at('home/tries')}) -ge 3 ]`,
            within: 20,
          },
        ],
      });
      expect([finished.outcome, finished.message]).to.deep.equal(['changed', null]);
    });

    it('runs a guarded command once, and takes files back if it fails', async () => {
      const command = (run: string): Resource => {
        return { kind: 'command', name: 'make a key', run, unless: `test -e ${box.in('key')}` };
      };
      const failing = await box.converge({
        resources: [file('a', 'x'), command('echo no entropy >&2; exit 1')],
      });
      expect(failing.finished).to.deep.include({
        outcome: 'undone',
        message: 'the command did not work: make a key\nno entropy',
      });
      expect(box.snapshot().size).to.equal(0);
      const resources = [file('a', 'x'), command(`cat; echo "$0" > ${box.in('key')}`)];
      expect((await box.converge({ resources })).finished.outcome).to.equal('changed');
      expect((await box.converge({ resources })).finished.outcome).to.equal('ok');
    });

    it('refuses what is no longer as it was when the plan was made', async () => {
      await given([
        file('a', 'old'),
        { kind: 'directory', path: box.in('d') },
        { kind: 'symlink', path: box.in('l'), target: 'a' },
      ]);
      const changes: Record<string, () => void> = {
        a: () => writeFileSync(box.in('a'), 'by hand'),
        d: () => chmodSync(box.in('d'), 0o700),
        new: () => writeFileSync(box.in('new'), ''),
        l: () => {
          rmSync(box.in('l'));
          symlinkSync('elsewhere', box.in('l'));
        },
      };
      for (const [name, change] of Object.entries(changes)) {
        const { finished } = await box.converge(
          {
            resources: [
              file('a', 'new'),
              file('new', 'x'),
              { kind: 'directory', path: box.in('d'), mode: '0711' },
              { kind: 'symlink', path: box.in('l'), target: 'b' },
            ],
          },
          {
            confirm: async () => {
              change();
              return { go: true, mostDropped: 0 };
            },
          },
        );
        expect(finished).to.deep.include({
          outcome: 'failed',
          message: `${box.in(name)} is not as it was when the plan was made`,
          hint: 'look at the new plan, then converge again',
        });
        rmSync(box.in('new'), { force: true });
        rmSync(box.at('root'), { recursive: true });
        mkdirSync(box.at('root'));
        const { chownSync } = await import('node:fs');
        if (process.getuid?.() === 0) chownSync(box.at('root'), 65534, 65534);
        await box.converge({
          resources: [
            file('a', 'old'),
            { kind: 'directory', path: box.in('d') },
            { kind: 'symlink', path: box.in('l'), target: 'a' },
          ],
        });
      }
    });

    it('names a directory that is missing before anything is changed', async () => {
      const { finished } = await box.converge({ resources: [file('a', 'x'), file('no/such/dir', 'x')] });
      expect(finished).to.deep.include({
        outcome: 'failed',
        message: `${box.in('no/such/dir')} has no directory to stand in`,
        hint: 'declare the directory as a resource too',
      });
      expect(box.snapshot().size).to.equal(0);
    });

    it('undoes what it began where the host does not let it go on', async () => {
      mkdirSync(box.in('closed'));
      chmodSync(box.in('closed'), 0o555);
      const { finished } = await box.converge({ resources: [file('a', 'x'), file('closed/b', 'x')] });
      chmodSync(box.in('closed'), 0o755);
      expect(finished.outcome).to.equal('undone');
      expect(finished.message).to.match(/cannot write beside .*closed\/b\n.*Permission denied/);
      expect([...box.snapshot().keys()]).to.deep.equal(['closed']);
    });

    it('leaves no secret behind, and nothing that others may read', async () => {
      const secret = 'correct horse battery staple';
      await given([{ ...file('a', `old ${secret}`), mode: '0600' }]);
      await given([{ ...file('a', `new ${secret}`), mode: '0600' }]);
      await box.converge({
        resources: [{ ...file('a', `newer ${secret}`), mode: '0600' }],
        verify: [{ name: 'never', command: `: ${secret}; false`, within: 0 }],
      });
      const names = readdirSync(box.state, { recursive: true, encoding: 'utf8' });
      const holding = names.filter((name) => {
        const path = box.at('state', name);
        expect(statSync(path).mode & 0o077, name).to.equal(0);
        return statSync(path).isFile() && readFileSync(path, 'utf8').includes(secret);
      });
      // Only what was there before, to go back to.
      expect(holding.map((name) => name.replace(/[^/]*Z-[^/]*/, 'ID'))).to.deep.equal(['generations/ID/old/1']);
    });

    it('keeps the last five generations, and what was installed', async () => {
      const reader: Resource = { kind: 'service', name: 'x', reads: [{ path: box.in('a'), change: 'reload' }] };
      for (let i = 0; i < 7; i += 1) {
        await given([file('a', `${i}`), reader]);
      }
      expect(readdirSync(box.at('state/generations'))).to.have.length(5);
      const kept = readdirSync(box.at('state/generations')).map((id) =>
        readFileSync(box.at('state/generations', id, 'old/1'), 'utf8'),
      );
      expect(kept).to.deep.equal(['1', '2', '3', '4', '5']);
      expect(readFileSync(box.at('state/installed'), 'utf8')).to.match(/^[0-9a-f]{64} (\S+) \d+ \1\n$/);
      expect(existsSync(box.at('state/lock'))).to.equal(false);
    });
  });
}
