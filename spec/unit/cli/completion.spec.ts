import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { Command, Option } from 'commander';
import { before, describe, it } from 'mocha';
import { fishCompletion } from '../../../lib/cli/completion/fish.ts';
import { completionTree } from '../../../lib/cli/completion/tree.ts';
import { zshCompletion } from '../../../lib/cli/completion/zsh.ts';
import { aircheck, root } from './aircheck.ts';

const hosts = ['all', 'masters', 'relays', 'eu', 'master1', 'relay-eu1', 'relay-us1'];

describe('aircheck completion bash', () => {
  let script: string;
  before(async () => {
    const { code, stdout } = await aircheck(['completion', 'bash']);
    expect(code).to.equal(0);
    script = stdout;
  });

  /** What bash offers for the last of these words. */
  function offered(words: readonly string[]): string[] {
    const program = [
      // The binary under its name, without an installation.
      'aircheck() { node "$binary" "$@"; }',
      script,
      'COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))',
      'compopt() { :; }',
      '_aircheck',
      `printf "%s\\n" "\${COMPREPLY[@]}"`,
    ].join('\n');
    const binary = path.join(root, 'bin/aircheck.js');
    const args = ['--norc', '-c', program, 'bash', ...words];
    const output = execFileSync('bash', args, { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH, binary } });
    return output.split('\n').filter(Boolean);
  }

  const cases: [words: string[], some: string[], not: string[]][] = [
    [['aircheck', ''], ['list', 'validate', 'completion', 'lab'], ['__complete']],
    [['aircheck', 'val'], ['validate'], ['list']],
    [['aircheck', 'list', '--'], ['--limit', '--groups', '--json'], ['--grep']],
    [['aircheck', 'spec', '--g'], ['--grep'], ['--groups']],
    [['aircheck', 'lab', ''], ['up', 'down'], ['list eu']],
    [['aircheck', 'vault', ''], ['view', 'encrypt-string', 'rekey'], ['encrypt_string']],
    [['aircheck', 'vault', 'rekey', '--new'], ['--new-vault-id', '--new-vault-password-file'], ['--limit']],
    [['aircheck', 'inventory', '--host', 'relay-u'], ['relay-us1', 'relay-us2'], ['relay-eu1']],
    [['aircheck', 'vault', 'view', 'inven'], ['inventory'], []],
    [['aircheck', 'completion', ''], ['bash', 'zsh', 'fish'], []],
    [['aircheck', 'list', '--format', 'n'], ['ndjson'], ['json']],
    [['aircheck', 'list', '--limit', ''], hosts, []],
    [['aircheck', '--limit', 'relay-e'], ['relay-eu1', 'relay-eu2'], ['relay-us1']],
    [['aircheck', 'list', ''], hosts, []],
    [['aircheck', 'list', '--limit', 'eu,relay-u'], ['eu,relay-us1'], ['relay-us1']],
    // Bash takes words apart at colons that are not quoted.
    [['aircheck', 'list', '--limit', 'eu', ':', 'relay-u'], ['relay-us1'], ['list']],
    [['aircheck', 'list', '--limit', 'eu', ':'], hosts, ['list']],
    [['aircheck', 'list', '--limit', 'eu', ':', 'us', ':', 'mast'], ['masters', 'master1'], ['list']],
    [['aircheck', 'list', '--limit', "'relays:!relay-u"], ['relays:!relay-us1'], []],
    [['aircheck', 'list', '-i', 'inventory/example', '-l', 'relay-a'], ['relay-ap-01'], ['relay-eu1']],
    [['aircheck', '-i', 'inven'], ['inventory'], []],
  ];
  for (const [words, some, not] of cases) {
    it(`offers ${some.slice(0, 3).join(', ')} … after ${words.join(' ')}`, () => {
      const offers = offered(words);
      expect(offers).to.include.members(some);
      for (const word of not) expect(offers).not.to.include(word);
    });
  }
});

describe('completion scripts', () => {
  const program = new Command('aircheck').option('-i, --inventory <dir>', "the station's hosts: [all]");
  const sub = program.command('lab').description('boxes');
  sub.command('up').addOption(new Option('--driver <name>', 'how').choices(['nspawn', 'vagrant']));
  program.command('secret', { hidden: true });
  const tree = completionTree(program);

  it('know what the help shows, and no more', () => {
    expect(tree.commands.map(({ name }) => name)).to.deep.equal(['lab']);
    expect(tree.commands[0]?.commands[0]?.options[0]).to.deep.equal({
      flags: ['--driver'],
      description: 'how',
      values: { kind: 'words', words: ['nspawn', 'vagrant'] },
    });
  });

  it('are quoted for zsh', () => {
    expect(zshCompletion(tree)).to.include("'[the station'\\''s hosts\\: \\[all\\]]:value:_files -/'");
  });

  it('are quoted for fish', () => {
    expect(fishCompletion(tree)).to.include(
      "-s i -l inventory -x -a '(__fish_complete_directories)' -d 'the station\\'s hosts: [all]'",
    );
    expect(fishCompletion(tree)).to.include("-l driver -x -a 'nspawn vagrant'");
  });
});

describe('aircheck __complete hosts', () => {
  it('says nothing where the inventory is broken', async () => {
    expect(await aircheck(['__complete', 'hosts', '-i', '/nonexistent'])).to.deep.equal({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});
