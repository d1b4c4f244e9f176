import { type Case, daemon, file, runs } from './cases.ts';

const conf = file('/etc/d.conf', 'new\n');
const sum = (digit: string) => digit.repeat(64);

/** What differs from the inventory on disk: who made it so decides whether that is drift. */
export const casesOfResources: readonly Case[] = [
  {
    name: 'a file that was written to after the converge',
    resources: [conf],
    state: { paths: { '/etc/d.conf': { mtime: 1001 } }, contents: { '/etc/d.conf': 'other\n' } },
    finds: [['edited', 'file /etc/d.conf', 'was edited', true]],
  },
  {
    name: 'a file that differs, and that nobody wrote to since the converge',
    resources: [conf],
    state: { paths: { '/etc/d.conf': { mtime: 1000 } }, contents: { '/etc/d.conf': 'other\n' } },
    finds: [],
    waiting: ['file /etc/d.conf'],
  },
  {
    name: 'what a role had there, and the inventory has no more',
    gone: [
      { kind: 'file', path: '/etc/systemd/system/old.service', absent: true },
      { kind: 'service', name: 'old.service', enabled: false, running: false },
    ],
    finds: [],
    waiting: ['file /etc/systemd/system/old.service', 'service old.service'],
  },
  {
    name: 'a file that is what was installed, though touched',
    resources: [conf],
    installed: { '/etc/d.conf': { sha256: sum('a'), mtime: 900 } },
    state: { paths: { '/etc/d.conf': { mtime: 2000 } }, contents: { '/etc/d.conf': { sha256: sum('a') } } },
    finds: [],
    waiting: ['file /etc/d.conf'],
  },
  {
    name: 'a file that is not what was installed, with an old time on it',
    resources: [conf],
    installed: { '/etc/d.conf': { sha256: sum('b'), mtime: 900 } },
    state: { paths: { '/etc/d.conf': { mtime: 900 } }, contents: { '/etc/d.conf': { sha256: sum('a') } } },
    finds: [['edited', 'file /etc/d.conf', 'was edited', true]],
  },
  {
    name: 'a file that a daemon has read since it was edited',
    resources: [conf, daemon],
    state: {
      paths: { '/etc/d.conf': { mtime: 1500 } },
      contents: { '/etc/d.conf': 'other\n' },
      units: { 'd.service': { ...runs, changedAt: 1600 } },
    },
    finds: [['edited', 'file /etc/d.conf', 'was edited, and d runs with it', true]],
  },
  {
    name: 'a file that a daemon has not read since it was edited',
    resources: [conf, daemon],
    state: {
      paths: { '/etc/d.conf': { mtime: 1500 } },
      contents: { '/etc/d.conf': 'other\n' },
      units: { 'd.service': runs },
    },
    finds: [['edited', 'file /etc/d.conf', 'was edited, and d has not read it yet', true]],
  },
  {
    name: 'a file that a daemon looks up each time that it needs it',
    resources: [conf, { kind: 'service', name: 'd', reads: [{ path: '/etc/d.conf', change: 'none' }] }],
    state: {
      paths: { '/etc/d.conf': { mtime: 1500 } },
      contents: { '/etc/d.conf': 'other\n' },
      units: { 'd.service': runs },
    },
    finds: [['edited', 'file /etc/d.conf', 'was edited', true]],
  },
  {
    name: 'a key that somebody added',
    resources: [{ kind: 'authorized_key', user: 'kim', keys: ['ssh-ed25519 AAAA kim'] }],
    state: {
      users: { kim: { uid: 1000, gid: 1000, home: '/home/kim', shell: '/bin/sh' } },
      homes: { kim: '/home/kim' },
      paths: {
        '/home/kim/.ssh': { type: 'directory', mode: '0700', owner: 'kim', group: 'kim' },
        '/home/kim/.ssh/authorized_keys': { mode: '0600', owner: 'kim', group: 'kim', mtime: 1500 },
      },
      contents: { '/home/kim/.ssh/authorized_keys': 'ssh-ed25519 AAAA kim\nssh-ed25519 BBBB lee\n' },
    },
    finds: [['edited', 'authorized_key kim', 'was edited', true]],
  },
  {
    name: 'a link where a file was',
    resources: [conf],
    state: { paths: { '/etc/d.conf': { type: 'symlink', target: '/tmp/x', mtime: 1500 } } },
    finds: [['edited', 'file /etc/d.conf', 'is a symlink to /tmp/x now', true]],
  },
  {
    name: 'a mode and an owner',
    resources: [conf],
    state: { paths: { '/etc/d.conf': { mode: '0666', owner: 'kim' } }, contents: { '/etc/d.conf': 'new\n' } },
    finds: [['permissions', 'file /etc/d.conf', 'has owner kim, not root, has mode 0666, not 0644', true]],
  },
  {
    name: 'a file that is gone from a directory that was changed since',
    resources: [conf],
    state: { paths: { '/etc/d.conf': { type: 'absent' } } },
    nearby: { '/etc': 1500 },
    finds: [['removed', 'file /etc/d.conf', 'is gone', true]],
  },
  {
    name: 'a file that was never there: nothing was removed from its directory since',
    resources: [conf],
    state: { paths: { '/etc/d.conf': { type: 'absent' } } },
    nearby: { '/etc': 900 },
    finds: [],
    waiting: ['file /etc/d.conf'],
  },
  {
    name: 'a file that was never there, nor its directory',
    resources: [file('/etc/d/e/f', '')],
    state: { paths: { '/etc/d/e/f': { type: 'absent' } } },
    nearby: { '/etc': 900 },
    finds: [],
    waiting: ['file /etc/d/e/f'],
  },
  {
    name: 'a file that was installed and is gone, whatever the time of its directory',
    resources: [conf],
    installed: { '/etc/d.conf': { sha256: sum('a'), mtime: 900 } },
    state: { paths: { '/etc/d.conf': { type: 'absent' } } },
    nearby: { '/etc': 900 },
    finds: [['removed', 'file /etc/d.conf', 'is gone', true]],
  },
  {
    name: 'a package that was removed',
    resources: [{ kind: 'package', name: 'curl' }],
    nearby: { '/var/lib/dpkg/status': 1500 },
    finds: [['removed', 'package curl', 'is gone', true]],
  },
  {
    name: 'a package that the inventory has since',
    resources: [{ kind: 'package', name: 'curl' }],
    nearby: { '/var/lib/dpkg/status': 900 },
    finds: [],
    waiting: ['package curl'],
  },
  {
    name: 'packages of which one was removed and one never was there, though others were updated since',
    resources: [
      { kind: 'package', name: 'curl' },
      { kind: 'package', name: 'haproxy' },
    ],
    facts: { removals: new Set(['curl']) },
    nearby: { '/var/lib/dpkg/status': 1500 },
    finds: [['removed', 'package curl', 'is gone', true]],
    waiting: ['package haproxy'],
  },
  {
    name: 'a role that the inventory has since, beside a file of another role that was removed',
    resources: [
      { kind: 'package', role: 'proxy', name: 'haproxy' },
      file('/etc/x/proxy', '', { role: 'proxy' }),
      { kind: 'service', role: 'proxy', name: 'haproxy', enabled: true, running: true },
      file('/etc/x/other', '', { role: 'other' }),
    ],
    state: {
      paths: { '/etc/x/proxy': { type: 'absent' }, '/etc/x/other': { type: 'absent' } },
      units: { 'haproxy.service': { load: 'not-found', file: '' } },
    },
    nearby: { '/var/lib/dpkg/status': 900, '/etc/x': 1500 },
    finds: [['removed', 'file /etc/x/other', 'is gone', true]],
    waiting: ['package haproxy', 'file /etc/x/proxy', 'service haproxy'],
  },
  {
    name: 'an account that was removed',
    resources: [{ kind: 'user', name: 'kim' }],
    nearby: { '/etc/passwd': 1500, '/etc/group': 900 },
    finds: [['removed', 'user kim', 'is gone', true]],
  },
  {
    name: 'a file that came back',
    resources: [{ kind: 'file', path: '/etc/old', absent: true }],
    state: { paths: { '/etc/old': { mtime: 1500, size: 7 } } },
    finds: [['unlike', 'file /etc/old', 'is there: a file of 7 bytes', true]],
  },
  {
    name: 'a link that points elsewhere',
    resources: [{ kind: 'symlink', path: '/etc/localtime', target: '/a' }],
    state: { paths: { '/etc/localtime': { type: 'symlink', target: '/b', mtime: 1500 } } },
    finds: [['unlike', 'symlink /etc/localtime', 'has target /b, not /a', true]],
  },
  {
    name: 'a kernel setting that somebody set',
    resources: [{ kind: 'sysctl', name: 'net.a', value: '4' }],
    state: {
      sysctls: { 'net.a': { value: '8', writable: true } },
      paths: { '/etc/sysctl.d/60-aircheck-net.a.conf': {} },
      contents: { '/etc/sysctl.d/60-aircheck-net.a.conf': 'net.a = 4\n' },
    },
    finds: [['unlike', 'sysctl net.a', 'has running value 8, not 4', true]],
  },
  {
    name: 'a directory where a file was: a converge does not touch it',
    resources: [conf],
    state: { paths: { '/etc/d.conf': { type: 'directory' } } },
    finds: [['unlike', 'file /etc/d.conf', '/etc/d.conf is a directory, and should be a file', false]],
  },
  {
    name: 'a command whose work somebody undid',
    resources: [{ kind: 'command', name: 'web root', run: 'x', unless: 'y' }],
    state: { guards: { 'web root': false } },
    finds: [['unlike', 'command web root', 'would have to run again', true]],
  },
  {
    name: 'a host without a record: what is missing may never have been there',
    resources: [conf, { kind: 'package', name: 'curl' }],
    state: { paths: { '/etc/d.conf': { type: 'absent' } } },
    facts: { history: [], generations: [] },
    finds: [['record', 'record of converges', 'there is none: never converged, or removed', false]],
  },
];
