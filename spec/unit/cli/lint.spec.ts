import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, describe, it } from 'mocha';
import { example, mount, relay } from '../../../lib/icecast/lint/example.ts';
import { rules } from '../../../lib/icecast/lint/rules.ts';
import { aircheck } from './aircheck.ts';
import { inventory, network, password } from './inventories.ts';

const clean = example(mount('/a.mp3'));
const broken = example(mount('/w*.mp3'), {
  authentication: '<source-password>undisclosed</source-password><admin>x</admin>',
  limits: '<clients>abc</clients>\n<sources>8</sources>\n<threadpool>4</threadpool>',
});

describe('aircheck lint', () => {
  const made: { remove(): void }[] = [];

  /** Files in a directory of their own, and lint run there. */
  function files(contents: Readonly<Record<string, string>>) {
    const at = inventory(contents);
    made.push(at);
    const lint = (...args: string[]) => aircheck(['lint', ...args], { cwd: at.directory });
    return { lint, read: (name: string) => readFileSync(path.join(at.directory, name), 'utf8'), at: at.directory };
  }

  after(() => {
    for (const at of made) at.remove();
  });

  it('ends with 0 for a file without findings, and says so', async () => {
    const { lint } = files({ 'icecast.xml': clean });
    expect(await lint('icecast.xml')).to.deep.equal({ code: 0, stdout: 'icecast.xml: no findings\n', stderr: '' });
    expect(await lint('-q', 'icecast.xml')).to.deep.equal({ code: 0, stdout: '', stderr: '' });
  });

  it('shows places, hints and counts, without passwords, and ends with 1', async () => {
    const { code, stdout, stderr } = await files({ 'icecast.xml': broken }).lint('icecast.xml');
    expect({ code, stderr }).to.deep.equal({ code: 1, stderr: '' });
    expect(stdout).to.include(
      'icecast.xml:6:5: error[not-a-number]: <clients> is "abc", which Icecast reads as 0\n6 |     <clients>abc</clients>\n  |     ^^^^^^^^\n',
    );
    expect(stdout).to.include('<source-password>‹secret›</source-password><admin>x</admin>\n');
    expect(stdout).to.not.include('undisclosed').and.not.include('threadpool');
    expect(stdout).to.match(/\n1 error, 4 warnings\n$/);
  });

  it('puts the caret below what is meant, behind a password on the same line', async () => {
    const { stdout } = await files({ 'icecast.xml': broken }).lint('icecast.xml');
    const lines = stdout.split('\n');
    const line = lines.findIndex((text) => text.includes('‹secret›</source-password><admin>'));
    const at = lines[line]?.indexOf('<admin>') ?? -1;
    expect(lines[line + 1]?.indexOf('^')).to.equal(at);
  });

  it('reports from the severity that is asked for', async () => {
    const { lint } = files({ 'icecast.xml': example('<icelogin>1</icelogin>') });
    expect((await lint('icecast.xml')).code).to.equal(0);
    const noted = await lint('--severity', 'note', 'icecast.xml');
    expect(noted.code).to.equal(1);
    expect(noted.stdout).to.include('note[without-effect]').and.include('--fix removes <icelogin>');
  });

  it('ignores with a reason', async () => {
    const { lint } = files({ 'icecast.xml': example(mount('/w*.mp3')) });
    expect(await lint('--ignore', 'wildcard-mount=one show each', 'icecast.xml')).to.deep.equal({
      code: 0,
      stdout: 'icecast.xml: no findings, 1 ignored\n',
      stderr: '',
    });
  });

  it('is used wrongly: exit code 2', async () => {
    const { lint } = files({ 'icecast.xml': clean });
    const cases: [args: string[], message: string][] = [
      [['--ignore', 'wildcard-mount', 'icecast.xml'], 'the reason is missing'],
      [['--ignore', 'wildcard-mount= ', 'icecast.xml'], 'the reason is missing'],
      [['--ignore', 'wildcards=why', 'icecast.xml'], 'there is no rule wildcards'],
      [['nowhere.xml'], 'nowhere.xml cannot be read'],
      [['--fix'], '--fix wants the files to fix'],
      [['--dialect', 'kh'], '--dialect wants files'],
      [['--severity', 'bad', 'icecast.xml'], 'Allowed choices are error, warning, note'],
      [['-i', 'nowhere'], 'there is no directory'],
    ];
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = await lint(...args);
      expect({ code, stdout }, args.join(' ')).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.include(message);
    }
    const { code, stderr } = await aircheck(['list', '--format', 'sarif']);
    expect(code).to.equal(2);
    expect(stderr).to.include('--format sarif is what lint prints');
  });

  it('fixes files, tells what it did, and changes no others', async () => {
    const xml = example(`${relay('/a.mp3')}\n${mount('/a.mp3', '<fallback-mount>/b.mp3</fallback-mount>')}`);
    const { lint, read } = files({ 'icecast.xml': xml, 'clean.xml': clean });
    const { code, stdout } = await lint('--fix', 'icecast.xml', 'clean.xml');
    expect(code).to.equal(1);
    expect(stdout).to.include('fixed icecast.xml: relay-retry: sets <master-update-interval> to 5\n');
    expect(stdout).to.include('warning[no-way-back]').and.not.include('warning[relay-retry]');
    const line = '  <master-update-interval>5</master-update-interval>\n';
    expect(read('icecast.xml')).to.equal(xml.replace('  <relay>\n', `${line}  <relay>\n`));
    expect(read('clean.xml')).to.equal(clean);
  });

  describe('reads the encoding that a file says', () => {
    const köln = clean.replace('Lyon', 'K\u00f6ln');
    const head = '<?xml version="1.0" encoding="ISO-8859-1"?>\n';
    const wide = `<?xml version="1.0" encoding="UTF-16"?>\n${köln}`;
    const entity = '<!DOCTYPE icecast [\n<!ENTITY town "Köln">\n]>\n';
    const cases: [what: string, bytes: Buffer, stdout: string][] = [
      ['ISO-8859-1', Buffer.from(head + köln, 'latin1'), 'icecast.xml: no findings\n'],
      ['UTF-16', Buffer.from(`\ufeff${wide}`, 'utf16le'), 'icecast.xml: no findings\n'],
      ['entities', Buffer.from(entity + clean.replace('Lyon', '&town;')), 'icecast.xml: no findings\n'],
      [
        'none, and is another',
        Buffer.from(köln, 'latin1'),
        'error[not-xml]: Icecast cannot read it: it is not utf-8: ',
      ],
      [
        'another than it is',
        Buffer.concat([Buffer.from(head.replace('ISO-8859-1', 'UTF-8')), Buffer.from(köln, 'latin1')]),
        'error[not-xml]: Icecast cannot read it: it is not UTF-8',
      ],
      [
        'an entity of another file, which is not looked at',
        Buffer.from('<!DOCTYPE icecast [<!ENTITY f SYSTEM "/etc/hostname">]>\n<icecast>&f;</icecast>'),
        'it cannot be looked at without what it names: ',
      ],
    ];
    for (const [what, bytes, expected] of cases) {
      it(what, async () => {
        const { lint, at } = files({ 'icecast.xml': clean });
        const file = path.join(at, 'icecast.xml');
        writeFileSync(file, bytes);
        const { stdout } = await lint('--fix', 'icecast.xml');
        expect(stdout).to.include(expected);
        expect(readFileSync(file).equals(bytes), 'as it was').to.equal(true);
      });
    }

    it('and fixes UTF-8 only, since all of the file would have to be written', async () => {
      const { lint, at } = files({ 'icecast.xml': clean });
      const file = path.join(at, 'icecast.xml');
      const bytes = Buffer.from(head + köln.replace('</limits>', '<threadpool>5</threadpool>\n</limits>'), 'latin1');
      writeFileSync(file, bytes);
      const { stdout } = await lint('--fix', '--severity', 'note', 'icecast.xml');
      expect(stdout)
        .to.match(/icecast\.xml:9:3: note\[without-effect\]/)
        .and.not.include('--fix');
      expect(readFileSync(file).equals(bytes), 'as it was').to.equal(true);
    });
  });

  it('prints JSON', async () => {
    const { lint, at } = files({ 'icecast.xml': broken });
    const { code, stdout } = await lint('--json', '--ignore', 'wildcard-mount=why not', 'icecast.xml');
    expect(code).to.equal(1);
    const { findings, fixed } = JSON.parse(stdout);
    expect(fixed).to.deep.equal([]);
    expect(findings[0]).to.deep.include({
      code: 'not-a-number',
      severity: 'error',
      origin: { file: path.join(at, 'icecast.xml'), line: 6, column: 5, length: 8 },
    });
    const ignored = findings.filter((finding: { ignored?: object }) => finding.ignored !== undefined);
    expect(ignored).to.have.lengthOf(1);
    expect(ignored[0].ignored).to.deep.equal({ reason: 'why not', by: 'option' });
    expect(stdout).to.not.include('undisclosed');
  });

  it('prints SARIF, in which every result names a rule and a region', async () => {
    const xml = broken.replace('  <mount>', '  <!-- lint: wildcard-mount: one each -->\n  <mount>');
    const { lint } = files({ 'a file.xml': xml });
    const { code, stdout } = await lint('--format', 'sarif', '--severity', 'note', 'a file.xml');
    expect(code).to.equal(1);
    const { version, runs } = JSON.parse(stdout);
    expect(version).to.equal('2.1.0');
    const [{ tool, results }] = runs;
    expect(tool.driver.name).to.equal('aircheck');
    for (const { code } of rules) expect(tool.driver.rules.map(({ id }: { id: string }) => id)).to.include(code);
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).to.have.members([
      'not-a-number',
      'clients',
      'without-effect',
      'unknown-element',
      'no-relay-password',
      'wildcard-mount',
    ]);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).to.equal(ruleId);
      expect(['error', 'warning', 'note']).to.include(level);
      expect(message.text).to.not.equal('');
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).to.equal('a%20file.xml');
      expect(region.startLine).to.be.above(1);
      expect(region.endColumn).to.be.above(region.startColumn);
    }
    const ignored = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'wildcard-mount');
    expect(ignored.suppressions).to.deep.equal([{ kind: 'inSource', justification: 'one each' }]);
  });

  it('looks at what the inventory renders, and at the inventory, where no file is named', async () => {
    const { lint } = files({ 'network.yml': network });
    const plain = await lint('-i', '.');
    expect(plain.stderr).to.equal('');
    expect(plain.stdout).to.not.include(password);
    const all = network.replace('address: 192.0.2.11,', 'address: 192.0.2.11, icecast: {relaying: everything},');
    const everything = await files({ 'network.yml': all }).lint('-i', '.');
    expect(everything.stdout).to.include('relay-eu1:/etc/icecast2/icecast.xml:').and.include('[empty-stream-list]');
    expect(everything.code).to.equal(1);
    const both = await files({ 'network.yml': `${network}\nicecast: {relaying: everything}` }).lint('-i', '.');
    expect(both.stdout.match(/\[empty-stream-list\]/g)).to.have.lengthOf(1);
    expect(both.stdout).to.include('\n  the same on relay-us1\n');
    const master = await files({ 'network.yml': all }).lint('-i', '.', '--limit', 'master1');
    expect(master.stdout).to.not.include('empty-stream-list');
  });

  for (const dialect of ['2.5', 'kh']) {
    it(`finds nothing to complain of in what is rendered for ${dialect}`, async () => {
      const daemon = '{program: /usr/local/bin/icecast, share: /usr/local/share/icecast}';
      const { lint } = files({ 'network.yml': `${network}\nicecast: {dialect: "${dialect}", daemon: ${daemon}}` });
      const { code, stdout } = await lint('-i', '.', '--severity', 'note');
      expect({ code, stdout }).to.deep.equal({ code: 0, stdout: '3 hosts: no findings\n' });
    });
  }

  it('does not warn of the old name of a mount, whose listeners are to stay with the new one', async () => {
    const renamed = network.replace('bitrate: 128', 'bitrate: 128, was: [/old.mp3]');
    expect(renamed).to.not.equal(network);
    const { lint } = files({ 'network.yml': renamed });
    const { code, stdout } = await lint('-i', '.', '--severity', 'note');
    expect({ code, stdout }).to.deep.equal({ code: 0, stdout: '3 hosts: no findings, 3 ignored\n' });
  });

  it('finds relays of several files that pull a mount from each other', async () => {
    const of = (name: string, from: string, body = '') => {
      const kept = mount(
        '/a.mp3',
        '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>',
      );
      const pull = relay('/a.mp3').replace('10.0.0.1', `${from}.example.org`);
      const interval = '<master-update-interval>5</master-update-interval>';
      return example(`${interval}\n${pull}\n${kept}${body}`).replace(
        'radio.example.org</hostname>',
        `${name}.example.org</hostname>`,
      );
    };
    const { lint } = files({
      'x.xml': of('x', 'y'),
      'y.xml': of('y', 'z'),
      'z.xml': of('z', 'X'),
      'w.xml': of('w', 'x'),
      'port.xml': of('z', 'x').replace('<port>8000', '<port>8010'),
      'twin.xml': of('y', 'x'),
    });
    const { code, stdout } = await lint('w.xml', 'x.xml', 'y.xml', 'z.xml');
    expect(code).to.equal(1);
    expect(stdout.match(/error\[relay-loop\]/g)).to.have.lengthOf(1);
    expect(stdout).to.include(
      '/a.mp3 is pulled in a circle, and plays nowhere: x.example.org ← y.example.org ← z.example.org ← x.example.org\n17 |   <relay>\n   |   ^^^^^^\n',
    );
    expect((await lint('--ignore', 'relay-loop=a trial', 'x.xml', 'y.xml', 'z.xml')).code).to.equal(0);
    for (const others of [
      ['w.xml', 'x.xml', 'y.xml'],
      ['x.xml', 'y.xml', 'port.xml'],
      ['x.xml', 'y.xml', 'twin.xml'],
    ])
      expect((await lint(...others)).stdout, others.join(' ')).to.equal('3 files: no findings\n');
  });

  it('says what to write in the inventory of what it renders', async () => {
    const slow = `${network}\nvars: {icecast: {retry_interval: 120}}`;
    const { code, stdout } = await files({ 'network.yml': slow }).lint('-i', '.');
    expect(code).to.equal(1);
    expect(stdout).to.include('[relay-retry]').and.include('hint: write `retry_interval: 5` under `vars.icecast`');
    expect(stdout).to.not.include('--fix');
  });

  it('is told which Icecast a file is for, by the file or by an option', async () => {
    const xml = example(
      mount('/a.mp3', '<fallback-mount>/b.mp3</fallback-mount>\n<fallback-override>all</fallback-override>'),
    );
    const { lint } = files({ 'old.xml': xml, 'new.xml': `<?xml version="1.0"?>\n<?aircheck dialect="2.5"?>\n${xml}` });
    expect((await lint('old.xml')).stdout)
      .to.include('error[not-a-number]')
      .and.include('warning[no-way-back]');
    expect((await lint('--dialect', 'kh', 'old.xml')).code).to.equal(0);
    expect((await lint('new.xml')).stdout).to.equal('new.xml: no findings\n');
    expect((await lint('--dialect', '2.4', 'new.xml')).stdout).to.include('error[not-a-number]');
  });

  it('finds nothing to complain of in the inventories that it comes with', async () => {
    for (const name of ['lab', 'example']) {
      const { code, stdout, stderr } = await aircheck(['lint', '-i', `inventory/${name}`]);
      expect({ code, stderr }, stdout).to.deep.equal({ code: 0, stderr: '' });
      expect(stdout).to.match(/^\d+ hosts: no findings/);
    }
  });
});
