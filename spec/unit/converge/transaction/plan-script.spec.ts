import { expect } from 'chai';
import { planHost } from '../../../../lib/converge/plan.ts';
import { planScript } from '../../../../lib/converge/transaction/plan-script.ts';
import type { Resource } from '../../../../lib/resources/types.generated.ts';
import type { Check, Verification } from '../../../../lib/roles/render.ts';
import { hostState, type WrittenState } from '../../resources/host-state.ts';

interface Given {
  readonly resources: readonly Resource[];
  readonly state?: WrittenState;
  readonly checks?: readonly Check[];
  readonly verify?: readonly Verification[];
}

/** The lines of one of the script's lists. */
function list(name: string, { resources, state, checks = [], verify = [] }: Given): string[] {
  const config = { host: 'h', resources, checks, verify };
  const record = {
    lock: null,
    interrupted: [],
    installed: new Map([['/kept', { sha256: 'ff', mtime: 7 }]]),
    placed: new Map(),
  };
  const host = hostState(state);
  const { text } = planScript(planHost(config, host, record), config, host, record);
  const body = new RegExp(`^${name}\\(\\) \\{\\n(.*?)^\\}$`, 'ms').exec(text)?.[1] ?? '';
  return body.split('\n').flatMap((line) => (line === '' ? [] : line.replace(/^ {2}/, '')));
}

const absent = { type: 'absent' } as const;

describe('a plan as sh', () => {
  it('makes outer directories first, then files, then removes', () => {
    const items = list('items', {
      resources: [
        { kind: 'directory', path: '/a', absent: true },
        { kind: 'file', path: '/b/c/d', mode: '0640', group: 'radio', content: { text: 'x' } },
        { kind: 'directory', path: '/b/c' },
        { kind: 'directory', path: '/b', mode: '2775' },
        { kind: 'file', path: '/e', absent: true },
        { kind: 'symlink', path: '/l', target: 'b/c' },
        { kind: 'directory', path: '/there', mode: '0700' },
      ],
      state: {
        paths: {
          '/a': { type: 'directory' },
          '/b': absent,
          '/b/c': absent,
          '/b/c/d': absent,
          '/e': {},
          '/l': absent,
          '/there': { type: 'directory' },
        },
      },
    });
    expect(items).to.deep.equal([
      '"$1_directory" root:root 2775 /b',
      '"$1_directory" root:root 0755 /b/c',
      '"$1_attributes" root:root 0700 /there',
      '"$1_file" 5 root:radio 0640 /b/c/d',
      '"$1_link" 7 b/c /l',
      '"$1_gone" 6 /e',
      '"$1_tree" 1 /a',
    ]);
  });

  it('says what each path was when the plan was made', () => {
    const expectations = list('expectations', {
      resources: [
        { kind: 'file', path: '/new', content: { text: 'x' } },
        { kind: 'file', path: '/old', content: { text: 'x' } },
        { kind: 'file', path: '/link', content: { text: 'x' } },
        { kind: 'directory', path: '/dir', mode: '0700' },
        { kind: 'file', path: '/same', content: { text: 'same' } },
      ],
      state: {
        paths: {
          '/new': absent,
          '/old': { mode: '0600', owner: 'ann', group: 'radio' },
          '/link': { type: 'symlink', target: "it's" },
          '/dir': { type: 'directory' },
          '/same': {},
        },
        contents: { '/old': { sha256: 'ab' }, '/same': 'same' },
      },
    });
    expect(expectations).to.deep.equal([
      "expect_directory '755 root root' /dir",
      'expect_absent /new',
      "expect_file '600 ann radio' ab /old",
      "expect_link 'it'\\''s' /link",
    ]);
  });

  it('quotes what people wrote', () => {
    const given: Given = {
      resources: [{ kind: 'command', name: "it's $(id)", run: 'echo "$X" `id`\n\'', unless: "test -e '/a b'" }],
      verify: [{ role: 'r', name: '; rm', command: "a | b 'c'", within: 5 }],
    };
    expect(list('settings', given)).to.deep.equal([
      `run_command 'it'\\''s $(id)' '' 'echo "$X" \`id\``,
      `'\\''' 'test -e '\\''/a b'\\'''`,
    ]);
    expect(list('verifications', given)).to.deep.equal(["verify '; rm' 5 'a | b '\\''c'\\'''"]);
  });

  it('makes accounts as they are asked for, and removes them last', () => {
    const resources: Resource[] = [
      { kind: 'group', name: 'radio', system: true },
      { kind: 'user', name: 'ann', groups: ['radio', 'audio'] },
      { kind: 'user', name: 'bob', groups: [], system: true, home: '/srv', shell: '/bin/sh', group: 'radio' },
      { kind: 'user', name: 'eve', absent: true },
      { kind: 'package', name: 'exim4', absent: true },
    ];
    const state = {
      users: { eve: { uid: 1, gid: 1, home: '/', shell: '/' } },
      packages: { exim4: '4' },
    };
    expect(list('accounts', { resources, state })).to.deep.equal([
      'add_group radio yes',
      'set_user ann no - radio,audio - -',
      "set_user bob yes radio '' /bin/sh /srv",
    ]);
    expect(list('removals', { resources, state })).to.deep.equal(['remove_package exim4', 'remove_user eve']);
    expect(list('packages', { resources, state })).to.deep.equal([':']);
  });

  it('keeps out what a package may bring', () => {
    const gone: Resource = { kind: 'file', path: '/etc/nginx/sites-enabled/default', absent: true };
    const state = { paths: { [gone.path]: absent } };
    const nginx: Resource = { kind: 'package', name: 'nginx' };
    expect(list('items', { resources: [gone], state })).to.deep.equal([':']);
    expect(list('items', { resources: [gone, nginx], state })).to.deep.equal([
      '"$1_gone" 2 /etc/nginx/sites-enabled/default',
    ]);
    expect(list('packages', { resources: [gone, nginx], state })).to.deep.equal(['install_packages nginx']);
  });

  it('runs the checks of directories in which something changes', () => {
    const check = (tree: string, user: string | null = null): Check => {
      return { role: 'r', name: `check ${tree}`, tree, command: 'x -t {tree}/x', user };
    };
    const given: Given = {
      resources: [{ kind: 'file', path: '/etc/nginx/a', content: { text: 'x' } }],
      state: { paths: { '/etc/nginx/a': absent } },
      checks: [check('/etc/nginx', 'www-data'), check('/etc/ngin'), check('/etc/icecast2')],
    };
    expect(list('checks', given)).to.deep.equal([
      'open_checks',
      "check 'check /etc/nginx' /etc/nginx www-data 'x -t {tree}/x'",
      'close_checks',
    ]);
  });

  it('keeps actions in the order in which they are taken back', () => {
    const given: Given = {
      resources: [
        { kind: 'file', path: '/etc/systemd/system/a.service', content: { text: 'x' } },
        { kind: 'service', name: 'a', running: true, enabled: true },
        { kind: 'service', name: 'b', running: true, reads: [{ path: '/etc/systemd/system', change: 'reload' }] },
      ],
      state: {
        paths: { '/etc/systemd/system/a.service': absent },
        units: { 'a.service': { load: 'not-found', file: '' }, 'b.service': { active: 'active' } },
      },
    };
    expect(list('actions', given)).to.deep.equal([
      '"$1" daemon-reload systemd',
      '"$1" enable a.service',
      '"$1" start a.service',
      '"$1" reload b.service',
    ]);
    expect(list('kept_actions', given)).to.deep.equal([
      'keep_action reload b.service',
      'keep_action start a.service',
      'keep_action enable a.service',
      'keep_action daemon-reload systemd',
    ]);
  });

  it('records what daemons have taken, and what they took before', () => {
    const given: Given = {
      resources: [
        { kind: 'file', path: '/a', content: { text: '' } },
        { kind: 'file', path: '/read-by-nobody-here', content: { text: '' } },
        { kind: 'service', name: 'x', reads: [{ path: '/a', change: 'reload' }] },
      ],
      state: { paths: { '/a': absent, '/read-by-nobody-here': absent } },
    };
    expect(list('installed_files', given)).to.deep.equal([
      "echo 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 /a'",
    ]);
    expect(list('installed_before', given)).to.deep.equal(["printf '%s\\n' 'ff /kept 7 /kept'"]);
  });
});
