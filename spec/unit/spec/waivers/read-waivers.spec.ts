import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { InvalidInventory } from '../../../../lib/inventory/diagnostic.ts';
import { readWaivers } from '../../../../lib/spec/waivers/read-waivers.ts';

const choice = {
  hosts: ['relay-eu1', 'relay-us1', 'relay-us2'],
  groups: new Map([['us', ['relay-us1', 'relay-us2']]]),
};

const fitting = '(in UTC), as in 2026-12-31';

const wrong: readonly (readonly [string, readonly string[]])[] = [
  ['', ['1:1 empty-file: there is nothing in this file']],
  ['- spec: a\n', ['1:1 not-a-mapping: a file of waivers is a mapping']],
  ['waivers: no\n', ['1:10 wrong-type: `waivers` must be a list; this is the text `no`']],
  [
    'waver: []\n',
    [
      '1:1 missing-property: a file of waivers needs `waivers`',
      '1:1 unknown-property: `waver` is nothing that a file of waivers has',
    ],
  ],
  [
    'waivers:\n  - spec: a\n    until: 2026-12-31\n',
    ['2:5 missing-property: item 1 of `waivers` needs `reason`: why it may fail'],
  ],
  [
    'waivers:\n  - {spec: a, reason: b, until: 2026-02-31}\n',
    [`2:33 bad-value: \`until\` must be the last day on which it may fail ${fitting}; this is \`2026-02-31\``],
  ],
  [
    'waivers:\n  - {spec: a, reason: b, until: tomorrow}\n',
    [`2:33 bad-value: \`until\` must be the last day on which it may fail ${fitting}; this is \`tomorrow\``],
  ],
  [
    'waivers:\n  - {spec: a, reason: "", until: 2026-12-31}\n',
    ['2:23 bad-value: `reason` must be why it may fail; this is empty'],
  ],
  [
    'waivers:\n  - {spec: a, reason: b, until: 2026-12-31, becuase: c}\n',
    ['2:45 unknown-property: `becuase` is no property of item 1 of `waivers`'],
  ],
  [
    'waivers:\n  - {spec: "/[/", hosts: nowhere, reason: b, until: 2026-12-31}\n',
    [
      '2:12 bad-value: `spec` is no pattern: Invalid regular expression: /[/: Unterminated character class',
      '2:26 no-such-host: `nowhere` is no host and no group',
    ],
  ],
];

describe('a file of waivers', () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'waivers-'));
  });
  after(() => rmSync(directory, { recursive: true }));

  function read(text: string) {
    const file = path.join(directory, 'waivers.yml');
    writeFileSync(file, text);
    return readWaivers(file, choice);
  }

  async function findings(text: string): Promise<readonly string[]> {
    try {
      await read(text);
      return [];
    } catch (error) {
      if (!(error instanceof InvalidInventory)) throw error;
      return error.diagnostics.map(
        ({ code, message, origin }) => `${origin?.line}:${origin?.column} ${code}: ${message}`,
      );
    }
  }

  it('is read, with the hosts of its patterns', async () => {
    const [first, second] = await read(`waivers:
  - spec: plays
    hosts: us
    reason: a switch
    until: 2026-12-31
  - { spec: '/^relay-eu1 .*LISTENS/i', reason: 'a name', until: '2026-12-05' }
`);
    expect(first).to.deep.include({ spec: 'plays', hosts: new Set(['relay-us1', 'relay-us2']), until: '2026-12-31' });
    expect(second).to.deep.include({ spec: /^relay-eu1 .*LISTENS/i, hosts: null, reason: 'a name' });
    const told = first?.tell({ code: 'idle-waiver', severity: 'warning', message: 'm' });
    expect(told?.origin).to.deep.include({ line: 2, column: 11, length: 5 });
  });

  for (const [text, expected] of wrong) {
    it(`is refused: ${JSON.stringify(text)}`, async () => {
      expect(await findings(text)).to.deep.equal(expected);
    });
  }

  it('that is not there is named', async () => {
    const missing = await readWaivers(path.join(directory, 'none.yml'), choice).catch((error: unknown) => error);
    expect(missing).to.be.instanceOf(InvalidInventory).and.have.property('message').that.includes('no such file');
  });
});
