import { chmod } from 'node:fs/promises';
import { inspect } from 'node:util';
import { expect } from 'chai';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { Secret } from '../../../lib/inventory/secret.ts';
import { diagnosticsIn, load, withDirectory } from './inventory-directory.ts';

const station = `station:
  name: Radio
  domain: radio.example
  contact: a@b.example
  passwords: {source: source-password, relay: relay-password, admin: admin-password}
`;

describe('loadInventory', () => {
  it('reads files below the directory as one, in the order of their paths', async () => {
    const { data } = await load({
      'b.yml': 'relays:\n  eu-1: {address: 10.0.0.1, region: eu}\n',
      'a/z.yaml': 'relays:\n  us-1: {address: 10.0.0.2, region: us}\nregions: {us: {}}\n',
      'c.YML': 'regions: {eu: {}}\n',
    });
    expect(data).to.deep.equal({
      relays: { 'us-1': { address: '10.0.0.2', region: 'us' }, 'eu-1': { address: '10.0.0.1', region: 'eu' } },
      regions: { us: {}, eu: {} },
    });
    expect(Object.keys(data.relays ?? {})).to.deep.equal(['us-1', 'eu-1']);
  });

  it('keeps every kind of value', async () => {
    const { data } = await load({
      'x.yml': `vars:
  text: yes
  numbers: [1, -2, 1.5, 0x10, 0o17, 1e3]
  truth: [true, False]
  nothing: [~, null, ]
  nested: {a: {b: [{c: d}]}}
  quoted: ["012", '1e3', "tab\\tand \\U0001F4FB"]
  folded: >
    one
    two
  block: |
    one
      two
  constructor: fine
`,
    });
    expect(data.vars).to.deep.equal({
      text: 'yes',
      numbers: [1, -2, 1.5, 16, 15, 1000],
      truth: [true, false],
      nothing: [null, null],
      nested: { a: { b: [{ c: 'd' }] } },
      quoted: ['012', '1e3', 'tab\tand 📻'],
      folded: 'one two\n',
      block: 'one\n  two\n',
      constructor: 'fine',
    });
  });

  for (const [name, text] of [
    ['CRLF line ends', station.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${station}`],
    ['a document mark and an end mark', `---\n${station}...\n`],
    ['no line break at the end', station.trimEnd()],
  ] as const) {
    it(`reads a file with ${name}`, async () => {
      const inventory = await load({ 'x.yml': text });
      expect(inventory.data.station?.domain).to.equal('radio.example');
      expect(inventory.origin('/station/domain')).to.include({ column: 11, length: 13 });
    });
  }

  describe('origins', () => {
    const files = {
      'a.yml': 'relays:\n  eu-1:\n    address: 10.0.0.1\n    region: "eu"\n',
      'b.yml': 'mounts:\n  /live.mp3: {format: mp3, title: 📻 日本, sources: [a,\n    b]}\nvars:\n  - no\n'.replace(
        '  - no\n',
        '  x:\n    - 1\n    -   two\n',
      ),
    };
    const cases: [string, 'key' | 'value', string | undefined][] = [
      ['/relays', 'key', 'a.yml:1:1+6'],
      ['/relays', 'value', 'a.yml:2:3+1'],
      ['/relays/eu-1', 'key', 'a.yml:2:3+4'],
      ['/relays/eu-1/address', 'key', 'a.yml:3:5+7'],
      ['/relays/eu-1/address', 'value', 'a.yml:3:14+8'],
      ['/relays/eu-1/region', 'value', 'a.yml:4:13+4'],
      ['/relays/eu-1/tier', 'value', undefined],
      ['/relays/eu-2', 'value', undefined],
      ['/mounts/~1live.mp3', 'key', 'b.yml:2:3+9'],
      ['/mounts/~1live.mp3/title', 'value', 'b.yml:2:35+4'],
      ['/mounts/~1live.mp3/sources', 'key', 'b.yml:2:41+7'],
      ['/mounts/~1live.mp3/sources/1', 'value', 'b.yml:3:5+1'],
      ['/vars/x/0', 'value', 'b.yml:6:7+1'],
      ['/vars/x/1', 'value', 'b.yml:7:9+3'],
      ['/vars/x/2', 'value', undefined],
      ['/nonsense', 'value', undefined],
      ['', 'value', undefined],
    ];
    for (const [pointer, part, expected] of cases) {
      it(`${part} of ${pointer || 'nothing'}`, async () => {
        const inventory = await load(files);
        const origin = inventory.origin(pointer, part);
        const text = origin && `${origin.file.split('/').at(-1)}:${origin.line}:${origin.column}+${origin.length}`;
        expect(text).to.equal(expected);
      });
    }

    it('of a diagnostic: a value where it stands, a mapping at its key, what is missing at what should hold it', async () => {
      const inventory = await load(files);
      const finding = { code: 'x', severity: 'error', message: 'm' } as const;
      const at = (pointer: string): string | undefined => {
        const { origin, source } = inventory.at(pointer, finding);
        return origin && `${origin.line}:${origin.column} ${source}`;
      };
      expect(at('/relays/eu-1/region')).to.equal('4:13     region: "eu"');
      expect(at('/relays/eu-1')).to.equal('2:3   eu-1:');
      expect(at('/relays/eu-1/tier')).to.equal('2:3   eu-1:');
      expect(at('/relays/eu-9/tier')).to.equal('1:1 relays:');
      expect(at('/station')).to.equal(undefined);
      expect(inventory.at('/relays/eu-1/region', finding, 'key').origin?.column).to.equal(5);
    });
  });

  describe('secrets', () => {
    it('are not text', async () => {
      const { data, secrets } = await load({
        'x.yml': `${station}sources:\n  a: {kind: live, priority: 1, password: live-password}\nssh: {sudo_password: sudo-password}\n`,
      });
      expect(data.station?.passwords.relay).to.be.instanceOf(Secret);
      expect(data.sources?.a?.password?.reveal()).to.equal('live-password');
      expect(data.ssh?.sudo_password?.reveal()).to.equal('sudo-password');
      expect(secrets.map((secret) => secret.reveal()).sort()).to.deep.equal([
        'admin-password',
        'live-password',
        'relay-password',
        'source-password',
        'sudo-password',
      ]);
      expect(`${JSON.stringify(data)}${inspect(data, { depth: 9 })}`).not.to.include('-password');
    });

    it('in plain text are warned about where others can read the file, once for a file', async () => {
      await withDirectory({ 'x.yml': station, 'y.yml': 'ssh: {sudo_password: abcdefgh}\n' }, async (directory) => {
        expect(await diagnosticsIn(directory)).to.deep.equal([]);
        for (const file of ['x.yml', 'y.yml']) await chmod(`${directory}/${file}`, 0o640);
        const warnings = await diagnosticsIn(directory);
        expect(
          warnings.map((w) => `${w.severity} ${w.code} ${w.origin?.line}:${w.origin?.column}: ${w.message}`),
        ).to.deep.equal([
          'warning plain-secret 5:23: a password in plain text, in a file that others can read (3 in this file)',
          'warning plain-secret 1:22: a password in plain text, in a file that others can read',
        ]);
        expect(warnings[0]?.source).to.equal('  passwords: {source: ‹secret›, relay: ‹secret›, admin: ‹secret›}');
      });
    });

    it('of a lab are no secrets worth a warning', async () => {
      await withDirectory({ 'x.yml': `${station}lab: {network: 10.77.0.0/24}\n` }, async (directory) => {
        await chmod(`${directory}/x.yml`, 0o644);
        expect((await loadInventory(directory)).warnings).to.deep.equal([]);
      });
    });
  });

  it('reads a thousand hosts with a place for each value', async () => {
    const relays = Array.from(
      { length: 1000 },
      (_, i) => `  relay-${i}: {address: 10.1.${i >> 8}.${i & 255}, region: eu}\n`,
    );
    const inventory = await load({ 'x.yml': `relays:\n${relays.join('')}` });
    expect(Object.keys(inventory.data.relays ?? {})).to.have.length(1000);
    expect(inventory.origin('/relays/relay-999/region')).to.include({ line: 1001, column: 44 });
  });
});
