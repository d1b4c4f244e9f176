import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, describe, it } from 'mocha';
import { example, mount, relay } from '../../../lib/icecast/lint/example.ts';
import { aircheck, root } from './aircheck.ts';
import { inventory } from './inventories.ts';

const clean = example(mount('/a.mp3'));
const password = 'undisclosed';
const slow = example(`${relay('/a.mp3')}\n${mount('/a.mp3', '<fallback-mount>/b.mp3</fallback-mount>')}`).replace(
  /<source-password>[^<]*/,
  `<source-password>${password}`,
);
const quick = slow.replace('  <relay>\n', '  <master-update-interval>5</master-update-interval>\n  <relay>\n');

describe('aircheck lint -', () => {
  const at = inventory({ 'clean.xml': clean });
  const lint = (input: string, ...args: string[]) => aircheck(['lint', ...args], { cwd: at.directory, input });

  after(() => at.remove());

  it('looks at what comes on standard input', async () => {
    expect(slow).to.include(password);
    expect(await lint(clean, '-')).to.deep.equal({ code: 0, stdout: '<stdin>: no findings\n', stderr: '' });
    const { code, stdout, stderr } = await lint(slow, '-');
    expect({ code, stderr }).to.deep.equal({ code: 1, stderr: '' });
    expect(stdout).to.match(/^<stdin>:\d+:3: warning\[relay-retry\]: /m);
    expect(stdout).to.match(/\n2 warnings\n$/);
    expect(stdout).to.not.include(password);
  });

  it('says of what is no icecast.xml, or nothing, that it cannot be read', async () => {
    for (const input of ['', 'so <far', 'Hello']) {
      const { code, stdout, stderr } = await lint(input, '-');
      expect({ code, stderr }, input).to.deep.equal({ code: 1, stderr: '' });
      expect(stdout, input).to.match(/^<stdin>:\d+:\d+: error\[not-xml\]: /);
    }
  });

  it('names it <stdin> in data, too', async () => {
    const { findings } = JSON.parse((await lint(slow, '--json', '-')).stdout);
    expect(findings.map(({ origin }: { origin: { file: string } }) => origin.file)).to.deep.equal([
      '<stdin>',
      '<stdin>',
    ]);
    const { runs } = JSON.parse((await lint(slow, '--format', 'sarif', '-')).stdout);
    const [{ locations }] = runs[0].results;
    expect(locations[0].physicalLocation.artifactLocation.uri).to.equal('%3Cstdin%3E');
  });

  it('takes it among files, once', async () => {
    const { code, stdout } = await lint(slow, '-', 'clean.xml', '-');
    expect(code).to.equal(1);
    expect(stdout.match(/relay-retry/g)).to.have.lengthOf(1);
    expect((await lint(clean, 'clean.xml', '-')).stdout).to.equal('2 files: no findings\n');
  });

  it('leaves a file of that name to ./-', async () => {
    const named = inventory({ '-': clean });
    const { stdout } = await aircheck(['lint', './-'], { cwd: named.directory, input: slow });
    named.remove();
    expect(stdout).to.equal('./-: no findings\n');
  });

  it('prints the corrected file, whole, with --fix, and all else beside it', async () => {
    const { code, stdout, stderr } = await lint(slow, '--fix', '-');
    expect(code).to.equal(1);
    expect(stdout).to.equal(quick);
    expect(stderr).to.include('fixed <stdin>: relay-retry: sets <master-update-interval> to 5\n');
    expect(stderr).to.include('warning[no-way-back]').and.not.include('warning[relay-retry]');
    expect(stderr)
      .to.match(/\n1 warning\n$/)
      .and.not.include(password);
    const again = await lint(stdout, '--fix', '--ignore', 'no-way-back=one studio', '-');
    expect(again).to.deep.equal({ code: 0, stdout: quick, stderr: '<stdin>: no findings, 1 ignored\n' });
  });

  it('prints what it cannot fix as it came, to the byte', () => {
    const köln = clean.replace('Lyon', 'Köln').replace('</limits>', '<threadpool>5</threadpool>\n</limits>');
    const cases: [what: string, input: Buffer, code: number][] = [
      ['another encoding', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>\n${köln}`, 'latin1'), 1],
      ['a mark at its beginning', Buffer.from(`\ufeff${clean}`), 0],
      ['a document type', Buffer.from(`<!DOCTYPE icecast [<!ENTITY town "Köln">]>\n${köln}`), 1],
      ['not what it says', Buffer.concat([Buffer.from(clean), Buffer.from([0xff, 0xfe])]), 1],
      ['broken', Buffer.from(clean.replace('</limits>', '')), 1],
      ['nothing', Buffer.alloc(0), 1],
    ];
    for (const [what, input, code] of cases) {
      const args = [path.join(root, 'bin/aircheck.js'), 'lint', '--fix', '--severity', 'note', '-'];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { input });
      expect(status, `${what}: ${stderr}`).to.equal(code);
      expect(stdout.equals(input), `${what}: ${stdout}`).to.equal(true);
      expect(stderr.toString(), what).to.include('<stdin>:').and.not.include('fixed ');
    }
  });

  it('does not mix the corrected file with others, or with data', async () => {
    const cases: [args: string[], message: string][] = [
      [['--fix', '-', 'clean.xml'], 'standard input goes to standard output: name it alone'],
      [['--fix', '--json', '-'], '--fix writes what came on standard input to standard output, and --format json'],
      [['--fix', '--format', 'ndjson', '-'], 'and --format ndjson would write there too'],
      [['--fix', '--format', 'sarif', '-'], 'and --format sarif would write there too'],
    ];
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = await lint(slow, ...args);
      expect({ code, stdout }, args.join(' ')).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.include(message);
    }
    expect(readFileSync(path.join(at.directory, 'clean.xml'), 'utf8')).to.equal(clean);
  });
});
