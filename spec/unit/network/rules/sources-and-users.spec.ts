import { alice, live, low, night, ogg, studio, withKey } from './entries.ts';
import { reportEach } from './mistakes.ts';

describe('rules about sources and users', () => {
  reportEach([
    {
      what: 'a playlist that nobody fills',
      changes: [[night, 'night: { kind: playlist, priority: 3 }']],
      finding: 'warning playlist-without-files',
      at: ['night', 'playlist'],
    },
    {
      what: 'a source that no mount takes',
      changes: [
        withKey(live, 'sources: [studio]'),
        withKey(low, 'sources: [studio]'),
        withKey(ogg, 'sources: [phone]'),
      ],
      finding: 'warning unused-source',
      at: ['night', 'playlist'],
    },
    {
      what: 'a studio that plays a playlist',
      changes: [['source: studio,', 'source: night,']],
      finding: 'error source-not-live',
      at: ['night', 'plays'],
    },
    {
      what: 'two studios for one source',
      changes: [[studio, `${studio}\n  van: { address: 192.0.2.32, source: studio, plays: { tone: 500 } }`]],
      finding: 'warning shared-source',
      at: ['studio', 'van'],
    },
    {
      what: 'an account with the name of the encoder',
      changes: [['password: one }', 'password: one, accounts: { source: { password: three } } }']],
      finding: 'error account-of-encoder',
      at: ['source', 'three'],
    },
    {
      what: 'a playlist from a storage that there is not',
      changes: [
        [night, 'night: { kind: playlist, priority: 3, from: { storage: archiv } }'],
        ['users:', 'storages:\n  archive: { kind: directory, path: /mnt/archive }\n\nusers:'],
      ],
      finding: 'error unknown-storage',
      at: ['archiv', 'night'],
      says: /did you mean `archive`/,
    },
    {
      what: 'an upload to a storage that there is not',
      changes: [
        ['users:', 'recordings:\n  all: { mount: /live.mp3, upload: { storage: archive, keep: 365d } }\n\nusers:'],
      ],
      finding: 'error unknown-storage',
      at: ['archive', '/live.mp3'],
    },
    {
      what: 'a recording of a mount that there is not',
      changes: [['users:', 'recordings:\n  all: { mount: /life.mp3 }\n\nusers:']],
      finding: 'error unknown-mount',
      at: ['/life.mp3', 'all'],
      says: /did you mean `\/live.mp3`/,
    },
    {
      what: 'a recording of a mount that asks for a login',
      changes: [
        withKey(ogg, 'authentication: { accounts: { ann: four } }'),
        ['users:', 'recordings:\n  all: { mount: /live.ogg }\n\nusers:'],
      ],
      finding: 'error recording-needs-login',
      at: ['/live.ogg', 'all'],
    },
    {
      what: 'a recording that has not room for as long as it is kept',
      changes: [['users:', 'recordings:\n  all: { mount: /live.mp3, keep: 90d, at_most: 100G }\n\nusers:']],
      finding: 'warning recording-too-long',
      at: ['100G', '90d'],
      says: /90d of `\/live.mp3` take 125G, .* after 72 days; write `at_most: 125G`/,
    },
    {
      what: "an account of the system's",
      changes: [[alice, 'www-data: { sudo: true }']],
      finding: 'error reserved-user',
      at: ['www-data', 'sudo'],
    },
    {
      what: 'the removal of the account that is logged in to',
      changes: [
        [alice, 'alice: { absent: true }'],
        ['groups:', 'ssh: {user: alice }\n\ngroups:'],
      ],
      finding: 'error absent-login',
      at: ['true', 'alice'],
    },
  ]);
});
