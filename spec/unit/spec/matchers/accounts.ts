import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { groupKind } from '../../../../lib/spec/subjects/group.ts';
import { type UserState, userKind } from '../../../../lib/spec/subjects/user.ts';
import { fails } from './case.ts';

const account = { uid: 998, gid: 997, home: '/var/lib/icecast', shell: '/usr/sbin/nologin' };
const of = (state: Partial<UserState>) =>
  new Subject(userKind, 'icecast2', 'relay-eu1', () => Promise.resolve({ account, groups: ['icecast'], ...state }));
const members = (...names: string[]) =>
  new Subject(groupKind, 'audio', 'relay-eu1', () => Promise.resolve({ group: { gid: 29, members: names } }));
const noGroup = new Subject(groupKind, 'audio', 'relay-eu1', () => Promise.resolve({ group: null }));

export const cases = [
  fails(
    of({ account: null }),
    (user) => expect(user).to.exist,
    'user icecast2 on relay-eu1: expected user there, is not there',
  ),
  fails(of({}), (user) => expect(user).not.to.exist, 'user icecast2 on relay-eu1: expected user not there'),
  fails(of({}), (user) => expect(user).to.have.uid(0), 'user icecast2 on relay-eu1: expected uid 0, is 998'),
  fails(of({}), (user) => expect(user).to.have.gid(0), 'user icecast2 on relay-eu1: expected gid 0, is 997'),
  fails(
    of({}),
    (user) => expect(user).to.have.home('/root'),
    'user icecast2 on relay-eu1: expected home /root, is /var/lib/icecast',
  ),
  fails(
    of({}),
    (user) => expect(user).to.have.shell('/bin/sh'),
    'user icecast2 on relay-eu1: expected shell /bin/sh, is /usr/sbin/nologin',
  ),
  fails(
    of({ groups: ['icecast', 'audio'] }),
    (user) => expect(user).to.be.inGroup('sudo'),
    'user icecast2 on relay-eu1: expected groups sudo, is icecast, audio',
  ),
  fails(
    of({}),
    (user) => expect(user).not.to.be.inGroup('icecast'),
    'user icecast2 on relay-eu1: expected groups not icecast',
  ),
  fails(
    of({}),
    (user) => expect(user).to.have.primaryGroup('audio'),
    'user icecast2 on relay-eu1: expected primary group audio, is icecast',
  ),
  fails(
    of({ keys: ['ssh-ed25519 AAAAx ann@desk'] }),
    (user) => expect(user).to.have.authorizedKey('ssh-ed25519 AAAAy bob'),
    'user icecast2 on relay-eu1: expected authorized keys ssh-ed25519 AAAAy bob, is ann@desk',
  ),
  fails(
    of({ keys: ['ssh-ed25519 AAAAx ann@desk'] }),
    (user) => expect(user).not.to.have.authorizedKey('ann@desk'),
    'user icecast2 on relay-eu1: expected authorized keys not ann@desk',
  ),
  fails(
    of({ keys: ['ssh-ed25519 AAAAx ann@desk', 'ssh-ed25519 AAAAy'] }),
    (user) => expect(user).to.have.authorizedKeys(['ssh-ed25519 AAAAx ann@desk']),
    'user icecast2 on relay-eu1: expected authorized keys ann@desk, is ann@desk, a key without a comment',
  ),
  fails(
    of({ keys: ['ssh-ed25519 AAAAy b', 'ssh-ed25519 AAAAx a'] }),
    (user) => expect(user).not.to.have.authorizedKeys(['ssh-ed25519 AAAAx ann', 'ssh-ed25519 AAAAy bob']),
    'user icecast2 on relay-eu1: expected authorized keys not ann, bob, is b, a',
  ),
  fails(
    of({ password: 'set' }),
    (user) => expect(user).to.be.locked,
    'user icecast2 on relay-eu1: expected password locked, is set',
  ),
  fails(
    of({ password: 'locked' }),
    (user) => expect(user).not.to.be.locked,
    'user icecast2 on relay-eu1: expected password not locked',
  ),
  fails(noGroup, (group) => expect(group).to.exist, 'group audio on relay-eu1: expected group there, is not there'),
  fails(members(), (group) => expect(group).to.have.gid(30), 'group audio on relay-eu1: expected gid 30, is 29'),
  fails(
    members('ann'),
    (group) => expect(group).to.have.member('bob'),
    'group audio on relay-eu1: expected members bob, is ann',
  ),
  fails(
    members('ann'),
    (group) => expect(group).not.to.have.member('ann'),
    'group audio on relay-eu1: expected members not ann',
  ),
  fails(
    members('ann', 'bob'),
    (group) => expect(group).to.have.members(['bob']),
    'group audio on relay-eu1: expected members bob, is ann, bob',
  ),
  fails(
    members(),
    (group) => expect(group).to.have.members(['bob']),
    'group audio on relay-eu1: expected members bob, is nothing',
  ),
];
