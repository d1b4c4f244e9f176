import { chmod } from 'node:fs/promises';
import { expect } from 'chai';
import { formatDiagnostic } from '../../../lib/inventory/format-diagnostic.ts';
import { diagnosticsIn, withDirectory } from './inventory-directory.ts';

const secret = 'hunter2-hunter2';

// Each is wrong in some way, with a password in or near the line that is shown.
const inventories: [string, string][] = [
  ['a password of the wrong type', `station: {passwords: {relay: [${secret}]}}`],
  ['a password as a mapping', `station:\n  passwords:\n    relay:\n      value: ${secret}\n`],
  ['a password that does not fit', `ssh: {sudo_password: " ${secret}"}`],
  ['a password that is too long', `ssh: {sudo_password: ${secret.repeat(30)}}`],
  ['a password in a block', `ssh:\n  sudo_password: |\n    ${secret}\n    second line\n`],
  ['a number beside a password', `sources:\n  a: {kind: live, priority: 0, password: ${secret}}`],
  ['a finding behind a password', `sources: {a: {kind: live, password: ${secret}, priority: 0}}`],
  ['a misspelt property for a password', `sources:\n  a: {kind: live, priority: 1, pasword: ${secret}}`],
  ['a misspelt property for a password of the station', `station:\n  passwords: {soruce: ${secret}}`],
  ['a password of another program', `vars_files: {db_passwd: ${secret}}\nmysql: {api_token: ${secret}}`],
  ['a password in vars, beside an alias', `vars: {secret_key: ${secret}, other: *nothing}`],
  [
    'the same password elsewhere',
    `ssh: {sudo_password: ${secret}}\nstation: {name: ${secret}, url: "ftp://x:${secret}@y"}`,
  ],
  ['a password that is set twice', `station:\n  passwords: {relay: a, relay: ${secret}}`],
  ['a password that is set twice, on two lines', `station:\n  passwords:\n    relay: a\n    relay: ${secret}`],
  ['a password in two files', `ssh: {sudo_password: ${secret}}\n@@ssh: {sudo_password: ${secret}}`],
  [
    'a source in two files',
    `sources: {a: {kind: live, priority: 1, password: ${secret}}}\n@@sources: {a: {kind: live, priority: 1, password: ${secret}}}`,
  ],
  ['a quote that is not closed', `ssh:\n  sudo_password: "${secret}\n  port: 22`],
  ['a quote that is not closed, below a telling name', `station:\n  passwords:\n    relay: "${secret}\n    admin: x`],
  ['a quote that is not closed, over two lines', `ssh:\n  sudo_password: "x\n    ${secret}\n  port: 22`],
  ['a bracket that is not closed', `sources:\n  a: {kind: live, password: ${secret}\n  b: {}`],
  ['a password with a colon', `ssh:\n  sudo_password: x: ${secret}`],
  ['a password that begins with a sign', `ssh:\n  sudo_password: @${secret}`],
  ['a password that begins with a percent sign', `ssh:\n  sudo_password: %${secret}`],
  ['a password that begins with a star', `ssh:\n  sudo_password: *${secret}`],
  ['a password that begins with an exclamation mark', `ssh:\n  sudo_password: !${secret}`],
  ['a password behind a quote', `ssh:\n  sudo_password: "a"${secret}`],
  ['a password that is indented by a tab', `ssh:\n\tsudo_password: ${secret}`],
  ['a password without a colon', `ssh:\n  sudo_password ${secret}\n  port: 22`],
  ['a password without a space', `ssh:\n  sudo_password:${secret}\n  port: 22`],
  ['a control character in a password', `ssh: {sudo_password: ${secret}\u0001}`],
  ['Latin-1 in a password', `ssh: {sudo_password: ${secret}\u00e9}`],
  ['a comment about a password', `# the password is ${secret}\nnonsense`],
];

describe('what is printed', () => {
  for (const [name, text] of inventories) {
    it(`does not show ${name}`, async () => {
      const [first = '', second] = text.split('@@');
      const encoding = text.includes('\u00e9') ? 'latin1' : 'utf8';
      const files = { 'x.yml': Buffer.from(first, encoding), ...(second === undefined ? {} : { 'y.yml': second }) };
      await withDirectory(files, async (directory) => {
        await chmod(`${directory}/x.yml`, 0o644);
        const diagnostics = await diagnosticsIn(directory);
        const printed = diagnostics.map((d) => formatDiagnostic(d, { colour: false, cwd: directory })).join('\n');
        expect(
          diagnostics.some((d) => d.severity === 'error'),
          printed,
        ).to.equal(true);
        expect(printed).not.to.include('hunter2');
        expect(JSON.stringify(diagnostics)).not.to.include('hunter2');
      });
    });
  }
});
