import { edge, eu1, eu2, low, ogg, studio, us1, withKey } from './entries.ts';
import { reportEach } from './mistakes.ts';

describe('rules about two things where there can be one', () => {
  reportEach([
    {
      what: 'a relay with the name of a master',
      changes: [[eu1, eu1.replace('eu-1', 'master-1')]],
      finding: 'error duplicate-name',
      at: ['master-1', '192.0.2.11'],
      says: /the relay `master-1` has the name of a master/,
    },
    {
      what: 'a host with the name of a region',
      changes: [[us1, us1.replace('us-1', 'us')]],
      finding: 'error duplicate-name',
      at: ['us', '192.0.2.21'],
    },
    {
      what: 'a host with the name of a group',
      changes: [[eu1, eu1.replace('eu-1', 'edge')]],
      finding: 'error duplicate-name',
      at: ['edge', '192.0.2.11'],
    },
    {
      what: 'a group with the name of a region',
      changes: [[edge, 'eu: { hosts: [relays] }']],
      finding: 'error duplicate-name',
      at: ['eu', 'hosts'],
    },
    {
      what: 'a group that is always there',
      changes: [[edge, 'relays: { hosts: [eu-1] }']],
      finding: 'error duplicate-name',
      at: ['relays', 'hosts'],
      says: /a group that is always there/,
    },
    {
      what: 'a host called all',
      changes: [[eu1, eu1.replace('eu-1', 'all')]],
      finding: 'error duplicate-name',
      at: ['all', '192.0.2.11'],
    },
    {
      what: 'two servers with one address',
      changes: [[eu2, eu2.replace('.12', '.11')]],
      finding: 'error duplicate-address',
      at: ['192.0.2.11', 'eu-2'],
      says: /`eu-2` has the address of `eu-1`/,
    },
    {
      what: 'one address in two spellings',
      changes: [
        [eu1, eu1.replace('192.0.2.11', '"2001:db8::1"')],
        [eu2, eu2.replace('192.0.2.12', '"2001:db8:0:0::1"')],
      ],
      finding: 'error duplicate-address',
      at: ['"2001:db8:0:0::1"', 'eu-2'],
    },
    {
      what: 'two studios that SSH finds at one place',
      changes: [[studio, `${studio}\n  phone: { address: 192.0.2.31, source: phone, plays: { tone: 500 } }`]],
      finding: 'error duplicate-ssh-address',
      at: ['192.0.2.31', 'phone'],
      says: /192\.0\.2\.31 port 22/,
    },
    {
      what: 'an ssh.address that is the address of another',
      changes: [withKey(eu2, 'ssh: { address: 192.0.2.11 }')],
      finding: 'error duplicate-ssh-address',
      at: ['192.0.2.11', 'eu-2'],
    },
    {
      what: 'a public name twice',
      changes: [withKey(eu1, 'public_name: a.example'), withKey(eu2, 'public_name: a.example')],
      finding: 'error duplicate-public-name',
      at: ['a.example', 'eu-2'],
    },
    {
      what: 'a public name that another has by its own name',
      changes: [withKey(eu1, 'public_name: us-1.radio.example')],
      finding: 'error duplicate-public-name',
      at: ['us-1.radio.example', 'eu-1:'],
      says: /that of `us-1`/,
    },
    {
      what: 'a public name that is the domain',
      changes: [withKey(eu1, 'public_name: radio.example')],
      finding: 'error duplicate-public-name',
      at: ['radio.example', 'eu-1'],
      says: /the station's domain/,
    },
    {
      what: 'two mounts with one public path',
      changes: [withKey(low, 'public_path: /live.mp3')],
      finding: 'error duplicate-path',
      at: ['/live.mp3', 'public_path'],
    },
    {
      what: 'a mount in the place of the health check',
      changes: [withKey(low, 'public_path: /health')],
      finding: 'error duplicate-path',
      at: ['/health', '/low.mp3'],
    },
    {
      what: 'a mount with the name of a hold file',
      changes: [[ogg, ogg.replace('/live.ogg', '/hold-low.mp3')]],
      finding: 'error duplicate-path',
      at: ['/hold-low.mp3', 'vorbis'],
      says: /hold file of `\/low\.mp3`/,
    },
    {
      what: 'a mount with the name of a copy of a fallback',
      changes: [[ogg, ogg.replace('/live.ogg', '/standby-live.mp3')]],
      finding: 'error duplicate-path',
      at: ['/standby-live.mp3', 'vorbis'],
      says: /the fallback that `\/live\.mp3` has to itself/,
    },
    {
      what: 'a mount that had the name of another before',
      changes: [withKey(low, 'was: [/quiet.mp3, /live.mp3]')],
      finding: 'error duplicate-path',
      at: ['/live.mp3', 'was'],
    },
    {
      what: 'two mounts that had one name before',
      changes: [withKey(low, 'was: [/old]'), withKey(ogg, 'was: [/old]')],
      finding: 'error duplicate-path',
      at: ['/old', 'vorbis'],
    },
    {
      what: 'an old path that is the name of another mount',
      changes: [withKey(low, 'legacy: [/, "/;", /live.ogg]')],
      finding: 'error duplicate-path',
      at: ['/live.ogg', 'legacy'],
      says: /leave it out of `legacy`/,
    },
    {
      what: 'two mounts for one old path',
      changes: [withKey(low, 'legacy: [/stream/1]'), withKey(ogg, 'legacy: [/stream/1]')],
      finding: 'error duplicate-path',
      at: ['/stream/1', 'vorbis'],
    },
    {
      what: 'two sources of one priority',
      changes: [['priority: 2', 'priority: 1']],
      finding: 'error duplicate-priority',
      at: ['1', 'phone'],
      says: /2 is free/,
    },
  ]);
});
