import { expect } from 'chai';
import { describe, it } from 'mocha';
import { aircheck, root } from './aircheck.ts';

const commands = [
  'plan',
  'converge',
  'drain',
  'undrain',
  'failover',
  'status',
  'unheard',
  'drift',
  'validate',
  'lint',
  'render',
  'list',
  'explain',
  'inventory',
  'import',
  'what-if',
  'spec',
  'listen',
  'test',
  'lab',
  'demo',
  'vault',
  'secrets',
  'completion',
];

describe('aircheck --help', () => {
  it('names every command and the options of all', async () => {
    const { code, stdout, stderr } = await aircheck(['--help']);
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    for (const command of commands) expect(stdout).to.match(new RegExp(`^ {2}${command}\\b`, 'm'));
    expect(stdout).to.include('--inventory <dir>').and.include('--limit <pattern>').and.include('Examples:');
  });

  for (const command of commands) {
    it(`explains ${command} with examples`, async () => {
      const { code, stdout } = await aircheck([command, '--help']);
      expect(code).to.equal(0);
      expect(stdout).to.include(`Usage: aircheck ${command}`);
      const examples = stdout.split('Examples:\n')[1] ?? '';
      expect(examples.match(/^ {2}.*aircheck/gm) ?? []).to.have.length.within(2, 8);
      expect((await aircheck(['help', command])).stdout).to.equal(stdout);
    });
  }

  it('goes to standard error, with exit code 2, where a command is missing', async () => {
    const { code, stdout, stderr } = await aircheck([]);
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.include('Usage: aircheck');
  });

  it('tells the version of the package', async () => {
    const { default: manifest } = await import(`${root}/package.json`, { with: { type: 'json' } });
    expect(await aircheck(['--version'])).to.deep.equal({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });
});

describe('a command line that is wrong', () => {
  const cases: [args: string[], message: string][] = [
    [['converg'], "unknown command 'converg'\n(Did you mean converge?)"],
    [['list', '--limt', 'eu'], "unknown option '--limt'\n(Did you mean --limit?)"],
    [['list', 'eu', 'us'], 'too many arguments'],
    [['list', '--format', 'xml'], 'Allowed choices are text, plain, json, ndjson'],
    [['plan', '--forks', '0'], 'whole number above 0'],
    [['plan', '--host-keys', 'never'], 'Allowed choices are strict, accept-new'],
    [['explain'], "missing required argument 'host'"],
    [['list', '--limit'], "option '-l, --limit <pattern>' argument missing"],
  ];
  for (const [args, message] of cases) {
    it(`aircheck ${args.join(' ')}: exit code 2 and a message on standard error`, async () => {
      const { code, stdout, stderr } = await aircheck(args);
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr)
        .to.match(/^aircheck: /)
        .and.include(message);
    });
  }
});
