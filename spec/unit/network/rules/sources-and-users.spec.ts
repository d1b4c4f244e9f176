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
