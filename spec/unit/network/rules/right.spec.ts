import { expect } from 'chai';
import { checkNetwork } from '../../../../lib/network/check.ts';
import { type Change, smallNetwork } from '../small-network.ts';
import { alice, eu1, eu2, live, low, night, ogg, section, studio, us1, withKey } from './entries.ts';

/** Near a mistake, and right. */
const right: { what: string; changes: readonly Change[] }[] = [
  { what: 'the network as it is', changes: [] },
  { what: 'a relay that pulls from the standby', changes: [withKey(eu1, 'from: master-2')] },
  { what: 'a relay of tier 3 that pulls from tier 1, or from another region', changes: [['from: eu-3', 'from: us-1']] },
  {
    what: 'a tier that is fed from another region by hand',
    changes: [[us1, us1.replace(' }', ', tier: 2, from: eu-1 }')]],
  },
  {
    what: 'studios behind one router, at different ports',
    changes: [
      [
        studio,
        `${studio.replace(/ \}$/, ', ssh: { port: 2201 } }')}\n  van: { address: 192.0.2.31, source: phone, plays: { tone: 500 }, ssh: { port: 2202 } }`,
      ],
    ],
  },
  {
    what: 'one private address behind two jump hosts',
    changes: [
      withKey(eu1, 'ssh: { address: 10.0.0.5, jump: one.example }'),
      withKey(eu2, 'ssh: { address: 10.0.0.5, jump: two.example }'),
    ],
  },
  { what: 'a public name that the host has anyway', changes: [withKey(eu1, 'public_name: eu-1.radio.example')] },
  { what: 'a public path of its own', changes: [withKey(ogg, 'public_path: /ogg')] },
  {
    what: 'a chain of fallbacks',
    changes: [withKey(low, 'fallback: /tiny.mp3'), [ogg, '/tiny.mp3: { format: mp3, bitrate: 32 }']],
  },
  {
    what: 'a hold file brought along',
    changes: [[ogg, '/live.ogg: { format: vorbis, bitrate: 64, samplerate: 16000, fallback_file: hold.ogg }']],
  },
  {
    what: 'a playlist whose directory somebody else fills',
    changes: [[night, 'night: { kind: playlist, priority: 3, directory: /srv/music }']],
  },
  { what: 'priorities with gaps', changes: [['priority: 3', 'priority: 30']] },
  {
    what: 'a fallback for two, since each has a copy to itself',
    changes: [[ogg, '/high.mp3: { format: mp3, bitrate: 256, fallback: /low.mp3 }']],
  },
  { what: 'flac without a bitrate', changes: [[ogg, '/live.flac: { format: flac }']] },
  {
    what: 'one region, whose listeners have nowhere else to go',
    changes: [
      ['us: { failover: [eu] }', ''],
      ['{ failover: [us] }', '{}'],
      [us1, ''],
      [', region: us }', '}'],
      ['[eu-4, us]', '[eu-4]'],
    ],
  },
  {
    what: 'a link that carries all, since the mounts are limited',
    changes: [withKey(us1, 'max_listeners: 8000, provider: { link_mbit: 1000 }'), withKey(ogg, 'max_listeners: 500')],
  },
  { what: 'a group that names an earlier one', changes: [['"!canary"', 'canary']] },
  {
    what: 'sockets of one port at two addresses',
    changes: [
      withKey(us1, 'icecast: { listen: [{ port: 8000, address: 127.0.0.1 }, { port: 8000, address: 192.0.2.21 }] }'),
    ],
  },
  {
    what: 'an encoder of Shoutcast at the masters',
    changes: [
      [
        'station:',
        'groups: { hubs: { hosts: [masters], icecast: { listen: [{ port: 8000 }, { port: 8010, shoutcast_mount: /live.ogg }] } } }\nstation:',
      ],
      ['groups:\n', ''],
      ['  canary: { hosts: [eu-4, us] }\n', ''],
      ['  edge: { hosts: [relays, "!canary"] }\n', ''],
      withKey(ogg, 'encoder: { password: enc }'),
    ],
  },
  {
    what: 'a mount and its fallback that both come in at one relay',
    changes: [
      withKey(low, 'at: eu-1, encoder: { password: enc }'),
      [live, live.replace(/ \}$/, ', at: eu-1, pull: { server: a.example, port: 8000, mount: / } }')],
    ],
  },
  {
    what: 'mounts that all come from encoders, without any source',
    changes: [
      withKey(low, 'encoder: { password: enc }'),
      withKey(ogg, 'encoder: { password: enc }'),
      withKey(live, 'encoder: { password: enc }'),
      [section('sources'), ''],
      [section('studios'), ''],
    ],
  },
  { what: 'the removal of an account that nobody logs in to', changes: [[alice, 'alice: { absent: true }']] },
];

describe('the rules of a network', () => {
  for (const { what, changes } of right) {
    it(`have nothing against ${what}`, async () => {
      expect(checkNetwork(await smallNetwork(...changes))).to.deep.equal([]);
    });
  }

  it('report all mistakes at once, in the order of the lines', async () => {
    const inventory = await smallNetwork(
      [eu1, eu1.replace('eu }', 'ue }')],
      ['role: standby', 'role: primary'],
      ['/low.mp3,', '/lwo.mp3,'],
    );
    expect(checkNetwork(inventory).map((finding) => finding.code)).to.deep.equal([
      'two-primaries',
      'unknown-region',
      'unknown-mount',
    ]);
  });
});
