import { eu1, low, ogg, section, us1, withKey } from './entries.ts';
import { reportEach } from './mistakes.ts';

const both = [withKey(eu1, 'nameserver: true'), withKey(us1, 'nameserver: true')] as const;
const eu = 'eu: { failover: [us] }';
const us = 'us: { failover: [eu] }';
const told = [withKey(eu, 'networks: [192.0.2.0/25]'), withKey(us, 'networks: [192.0.2.128/25]')] as const;
const dns = (text: string) => ['mounts:', `dns: { ${text} }\nmounts:`] as const;

describe('rules about names', () => {
  reportEach([
    {
      what: 'a relay as the only name server',
      changes: [withKey(eu1, 'nameserver: true'), ...told],
      finding: 'error one-nameserver',
      at: ['true', 'nameserver'],
      says: /nobody finds the station while it is down/,
    },
    {
      what: 'a single name server of its own',
      changes: [['mounts:', 'nameservers: { ns-1: { address: 192.0.2.41 } }\nmounts:'], ...told],
      finding: 'error one-nameserver',
      at: ['ns-1', 'nameservers'],
    },
    {
      what: 'a relay that is reached by name, where DNS must answer',
      changes: [...both, ['192.0.2.12,', 'eu-2.provider.example,'], ...told],
      finding: 'error answer-by-name',
      at: ['eu-2.provider.example', 'eu-2'],
    },
    {
      what: 'a name server that is reached by name',
      changes: [...both, ['mounts:', 'nameservers: { ns-1: { address: ns.provider.example } }\nmounts:'], ...told],
      finding: 'error answer-by-name',
      at: ['ns.provider.example', 'ns-1'],
    },
    {
      what: 'a host with the name of the one that encoders send to',
      changes: [...both, ['master-2:', 'source:'], ...told],
      finding: 'error reserved-name',
      at: ['source', '192.0.2.2'],
    },
    {
      what: 'name servers without relays',
      changes: [
        ['role: primary', 'role: primary, nameserver: true'],
        ['role: standby', 'role: standby, nameserver: true'],
        [section('relays'), ''],
        [section('groups'), ''],
        ['bob: { hosts: relays }', 'bob: {}'],
        [section('regions'), 'regions: {}\n'],
        [', region: eu }', ' }'],
        [', region: us }', ' }'],
      ].map(([from = '', to = '']) => [from, to] as const),
      finding: 'error nothing-to-answer',
      at: ['master-1', '192.0.2.1'],
    },
    {
      what: 'a network that begins in its middle',
      changes: [withKey(eu, 'networks: [192.0.2.1/24]')],
      finding: 'error bad-network',
      at: ['192.0.2.1/24', 'eu'],
      says: /write `192\.0\.2\.0\/24`/,
    },
    {
      what: 'a network of too many bits',
      changes: [withKey(eu, 'networks: [192.0.2.0/33]')],
      finding: 'error bad-network',
      at: ['192.0.2.0/33', 'eu'],
    },
    {
      what: 'a network of no address',
      changes: [withKey(eu, 'networks: [192.0.300.0/24]')],
      finding: 'error bad-network',
      at: ['192.0.300.0/24', 'eu'],
    },
    {
      what: 'a network of IPv6 that begins in its middle',
      changes: [withKey(eu, 'networks: ["2001:db8:ffff::/36"]')],
      finding: 'error bad-network',
      at: ['"2001:db8:ffff::/36"', 'eu'],
      says: /write `2001:db8:f000::\/36`/,
    },
    {
      what: 'the network of everybody',
      changes: [withKey(eu, 'networks: [0.0.0.0/0]')],
      finding: 'error bad-network',
      at: ['0.0.0.0/0', 'eu'],
      says: /default_region/,
    },
    {
      what: 'one network in two regions, in two spellings',
      changes: [withKey(eu, 'networks: ["2001:db8:0::/48"]'), withKey(us, 'networks: ["2001:db8::/48"]')],
      finding: 'error two-regions',
      at: ['"2001:db8::/48"', 'us'],
    },
    {
      what: 'one country in two regions',
      changes: [withKey(eu, 'places: [EU, NA-CA]'), withKey(us, 'places: [NA, NA-CA]')],
      finding: 'error two-regions',
      at: ['NA-CA', 'us'],
    },
    {
      what: 'places that no database tells',
      changes: [...both, ...told, ['failover: [eu]', 'failover: [eu], places: [NA]']],
      finding: 'warning places-without-database',
      at: ['places', 'us'],
    },
    {
      what: 'name servers that know of no listener where he is',
      changes: [...both],
      finding: 'warning no-networks',
      at: ['regions', 'regions'],
      says: /sends everybody to `eu`/,
    },
    {
      what: 'names that are remembered for longer than a failover takes',
      changes: [dns('ttl: 300')],
      finding: 'warning long-ttl',
      at: ['300', 'ttl'],
      says: /up to 300 s/,
    },
    {
      what: 'a region for the others that there is not',
      changes: [dns('default_region: ap')],
      finding: 'error unknown-region',
      at: ['ap', 'dns'],
    },
    {
      what: 'a mount that relays must play and that there is not',
      changes: [dns('must_play: [/love.mp3]')],
      finding: 'error unknown-mount',
      at: ['/love.mp3', 'dns'],
      says: /did you mean `\/live.mp3`/,
    },
    {
      what: 'a mount that relays must play and that is pulled while somebody listens',
      changes: [withKey(low, 'on_demand: true'), dns('must_play: [/live.mp3, /low.mp3]')],
      finding: 'error not-always-playing',
      at: ['/low.mp3', 'dns'],
    },
    {
      what: 'a mount that relays must play and one relay pulls while somebody listens',
      changes: [withKey(us1, 'icecast: { on_demand: true }'), dns('must_play: [/live.mp3]')],
      finding: 'error not-always-playing',
      at: ['/live.mp3', 'dns'],
      says: /`us-1` pulls it only while somebody listens/,
    },
    {
      what: 'a mount that relays must play and that comes in elsewhere',
      changes: [withKey(ogg, 'at: eu-3, encoder: { password: enc }'), dns('must_play: [/live.ogg]')],
      finding: 'error not-always-playing',
      at: ['/live.ogg', 'dns'],
    },
  ]);
});
