import { edge, eu1, master2, ogg, withKey } from './entries.ts';
import { reportEach } from './mistakes.ts';

describe('rules about names that stand for nothing', () => {
  reportEach([
    {
      what: 'a relay in no region',
      changes: [[eu1, eu1.replace('region: eu', 'region: eur')]],
      finding: 'error unknown-region',
      at: ['eur', 'eu-1'],
      says: /no region `eur`; did you mean `eu`\?/,
    },
    {
      what: 'a master in no region',
      changes: [[master2, master2.replace('region: us', 'region: usa')]],
      finding: 'error unknown-region',
      at: ['usa', 'master-2'],
    },
    {
      what: 'a failover to no region',
      changes: [['us: { failover: [eu] }', 'us: { failover: [eu, asia] }']],
      finding: 'error unknown-region',
      at: ['asia', 'failover'],
    },
    {
      what: 'a region called like a property of every object',
      changes: [[eu1, eu1.replace('region: eu', 'region: constructor')]],
      finding: 'error unknown-region',
      at: ['constructor', 'eu-1'],
    },
    {
      what: 'an upstream that is not there',
      changes: [['from: eu-3', 'from: eu-33']],
      finding: 'error unknown-upstream',
      at: ['eu-33', 'eu-5'],
      says: /did you mean `eu-3`/,
    },
    {
      what: 'a studio as upstream',
      changes: [['from: eu-3', 'from: studio']],
      finding: 'error unknown-upstream',
      at: ['studio', 'eu-5'],
      says: /sends to the masters/,
    },
    {
      what: 'a fallback that is not there',
      changes: [['fallback: /low.mp3', 'fallback: /lwo.mp3']],
      finding: 'error unknown-mount',
      at: ['/lwo.mp3', '/live.mp3'],
      says: /did you mean `\/low\.mp3`/,
    },
    {
      what: 'a mount fed by no source',
      changes: [withKey(ogg, 'sources: [studio, nihgt]')],
      finding: 'error unknown-source',
      at: ['nihgt', '/live.ogg'],
    },
    {
      what: 'a studio that plays no source',
      changes: [['source: studio,', 'source: studoi,']],
      finding: 'error unknown-source',
      at: ['studoi', 'plays'],
    },
    {
      what: 'a group of unknown hosts',
      changes: [['[eu-4, us]', '[eu-44, us]']],
      finding: 'error no-such-host',
      at: ['eu-44', 'canary'],
      says: /did you mean `eu-4`/,
    },
    {
      what: 'a group that names one written later',
      changes: [
        ['[eu-4, us]', '[eu-4, edge]'],
        [edge, 'edge: { hosts: [relays] }'],
      ],
      finding: 'error no-such-host',
      at: ['edge', 'canary'],
      says: /move `edge` up/,
    },
    {
      what: 'a group that cannot be read',
      changes: [['[eu-4, us]', '[eu-4, "~(us"]']],
      finding: 'error bad-pattern',
      at: ['"~(us"', 'canary'],
    },
    {
      what: 'a group from a file',
      changes: [
        ['[eu-4, us]', '["@hosts"]'],
        [edge, 'edge: { hosts: [relays] }'],
      ],
      finding: 'error bad-pattern-file',
      at: ['"@hosts"', 'canary'],
    },
    {
      what: 'a group of which nothing is left',
      changes: [['[relays, "!canary"]', '[eu-4, "!canary"]']],
      finding: 'error selects-nothing',
      at: ['hosts', 'edge'],
    },
    {
      what: 'an account on unknown hosts',
      changes: [['bob: { hosts: relays }', 'bob: { hosts: "relays:&ue" }']],
      finding: 'error no-such-host',
      at: ['"relays:&ue"', 'bob'],
    },
  ]);
});
