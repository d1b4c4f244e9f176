import { eu1, live, low, us1, withKey } from './entries.ts';
import { reportEach } from './mistakes.ts';

const two = ['mounts:', 'directors: { d-1: { address: 192.0.2.51 }, d-2: { address: 192.0.2.52 } }\nmounts:'] as const;
const said = (text: string) => ['users:', `director: { ${text} }\nusers:`] as const;

describe('rules about directors', () => {
  reportEach([
    {
      what: 'a single director',
      changes: [['mounts:', 'directors: { d-1: { address: 192.0.2.51 } }\nmounts:']],
      finding: 'warning one-director',
      at: ['d-1', 'directors'],
      says: /nobody gets in by its URLs while it is down/,
    },
    {
      what: 'a master with a director at the port of its NGINX',
      changes: [two, ['role: primary', 'role: primary, director: true']],
      finding: 'error duplicate-port',
      at: ['true', 'director'],
      says: /port 80, that of directors, is that of NGINX on `master-1`/,
    },
    {
      what: "a director at the port of Liquidsoap's inputs",
      changes: [two, said('port: 8005'), ['role: primary', 'role: primary, director: true']],
      finding: 'error duplicate-port',
      at: ['true', 'director'],
    },
    {
      what: 'a director at the port of an Icecast',
      changes: [two, said('port: 8000'), withKey(eu1, 'director: true')],
      finding: 'error duplicate-port',
      at: ['eu-1', '192.0.2.11'],
      says: /port 8000 is that of the director on `eu-1`/,
    },
    {
      what: 'a director at the port that its name server answers on',
      changes: [
        two,
        said('port: 53'),
        withKey(eu1, 'nameserver: true, director: true'),
        withKey(us1, 'nameserver: true'),
        ['eu: { failover: [us] }', 'eu: { failover: [us], networks: [192.0.2.0/25] }'],
      ],
      finding: 'error duplicate-port',
      at: ['true', 'director'],
    },
    {
      what: 'a host with the name that leads to the directors',
      changes: [two, ['master-2:', 'listen:']],
      finding: 'error reserved-name',
      at: ['listen', '192.0.2.2'],
    },
    {
      what: 'directors by the name that encoders send to',
      changes: [two, said('name: source')],
      finding: 'error reserved-name',
      at: ['source', 'name'],
    },
    {
      what: 'a host with a public name that leads to all directors',
      changes: [two, withKey(eu1, 'public_name: listen.radio.example')],
      finding: 'error reserved-name',
      at: ['listen.radio.example', 'public_name'],
    },
    {
      what: 'a mount in the place of a playlist',
      changes: [two, withKey(low, 'public_path: /live.mp3.m3u')],
      finding: 'error duplicate-path',
      at: ['/live.mp3.m3u', 'public_path'],
      says: /it is a playlist of `\/live.mp3`/,
    },
    {
      what: 'a mount that had the name of the list of all streams',
      changes: [two, withKey(live, 'was: [/streams.json]')],
      finding: 'error duplicate-path',
      at: ['/streams.json', 'was'],
    },
    {
      what: 'a trusted proxy that is no network',
      changes: [two, said('trusted_proxies: [192.0.2.1/24]')],
      finding: 'error bad-network',
      at: ['192.0.2.1/24', 'trusted_proxies'],
    },
  ]);
});
