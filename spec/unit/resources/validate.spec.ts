import { expect } from 'chai';
import { validateResource } from '../../../lib/resources/validate.ts';

const good: [string, object][] = [
  ['a file with text', { kind: 'file', path: '/etc/motd', mode: '0644', content: { text: 'On the air.\n' } }],
  [
    'a file from this machine',
    { kind: 'file', path: '/x', content: { local: '/a b', sha256: 'a'.repeat(64), size: 3 }, sensitive: true },
  ],
  ['a file that is gone', { kind: 'file', path: '/etc/motd', absent: true, role: 'base', tags: ['motd'] }],
  ['a directory', { kind: 'directory', path: '/srv/radio', owner: 'Debian-exim' }],
  ['a symlink', { kind: 'symlink', path: '/etc/localtime', target: '../usr/share/zoneinfo/UTC' }],
  ['a package', { kind: 'package', name: 'libc++1-14' }],
  ['keys', { kind: 'authorized_key', user: 'ann', keys: [] }],
  ['a setting', { kind: 'sysctl', name: 'net.ipv4.tcp_wmem', value: '4096 16384 262144', optional: true }],
  ['a service', { kind: 'service', name: 'getty@tty1', reads: [{ path: '/etc/x', change: 'icecast' }] }],
  ['a command', { kind: 'command', name: 'make a key', run: 'a\nb', unless: 'test -e /x' }],
];

const bad: [string, unknown, string, RegExp][] = [
  ['no object', 'file /etc/motd', '/kind', /one of package, group/],
  ['an unknown kind', { kind: 'cron', name: 'x' }, '/kind', /one of package, group/],
  ['a path that climbs', { kind: 'file', path: '/etc/../root/x', absent: true }, '/path', /pattern/],
  ['a relative path', { kind: 'directory', path: 'etc' }, '/path', /pattern/],
  ['a path with a space', { kind: 'directory', path: '/a b' }, '/path', /pattern/],
  ['a mode that is a number', { kind: 'directory', path: '/a', mode: 644 }, '/mode', /string/],
  ['a mode of three digits', { kind: 'directory', path: '/a', mode: '644' }, '/mode', /pattern/],
  ['a file without content', { kind: 'file', path: '/a' }, '', /required property 'content'/],
  ['a misspelt property', { kind: 'file', path: '/a', content: { text: '' }, onwer: 'x' }, '', /properties: onwer/],
  ['an absent file with content', { kind: 'file', path: '/a', absent: true, content: { text: '' } }, '', /: content/],
  ['two lines as one key', { kind: 'authorized_key', user: 'ann', keys: ['a\nb'] }, '/keys/0', /pattern/],
  ['a shell word as a package', { kind: 'package', name: 'x;id' }, '/name', /pattern/],
  ['an option as a unit', { kind: 'service', name: '--now' }, '/name', /pattern/],
  ['an option as a user', { kind: 'user', name: '-r' }, '/name', /pattern/],
  ['a line break in a setting', { kind: 'sysctl', name: 'a.b', value: '1\nx = 2' }, '/value', /pattern/],
];

describe('validateResource', () => {
  for (const [title, value] of good) {
    it(`takes ${title}`, () => expect(validateResource(value)).to.deep.equal({ resource: value }));
  }
  for (const [title, value, pointer, message] of bad) {
    it(`refuses ${title}`, () => {
      const result = validateResource(value);
      if (!('problems' in result)) throw new Error('it was taken');
      const found = result.problems.filter((p) => p.pointer === pointer && message.test(p.message));
      expect(found, JSON.stringify(result.problems)).to.have.length(1);
    });
  }
});
