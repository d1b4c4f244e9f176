import { describe } from 'mocha';
import { eu3, live, us1, withKey } from './entries.ts';
import { reportEach } from './mistakes.ts';

const icecast = (entry: string, said: string) => withKey(entry, `icecast: { ${said} }`);
const daemon = 'daemon: { program: /usr/local/bin/icecast }';
const kh = `dialect: kh, ${daemon}`;
const newer = `dialect: "2.5", ${daemon}`;

describe('rules about the Icecast that a host runs', () => {
  reportEach([
    {
      what: 'an Icecast that Debian does not have, and nobody says where it is',
      changes: [icecast(us1, 'dialect: kh')],
      finding: 'error no-daemon',
      at: ['kh', 'us-1'],
      says: /KH from.*write `daemon/,
    },
    {
      what: "KH's bandwidth on 2.4",
      changes: [icecast(us1, 'limits: { max_bandwidth: 1000 }')],
      finding: 'error other-dialect',
      at: ['max_bandwidth', 'us-1'],
      says: /a setting of Icecast KH; `us-1` runs 2\.4.*write `max_listeners`/,
    },
    {
      what: "KH's threads on 2.5",
      changes: [icecast(us1, `${newer}, limits: { workers: 4 }`)],
      finding: 'error other-dialect',
      at: ['workers', 'us-1'],
      says: /KH; `us-1` runs 2\.5/,
    },
    {
      what: "KH's redirects on 2.4",
      changes: [icecast(us1, 'redirect: { to: { server: a.example, port: 8000 } }')],
      finding: 'error other-dialect',
      at: ['redirect', 'us-1'],
    },
    {
      what: "KH's proxies on 2.5",
      changes: [icecast(us1, `${newer}, forwarded_for: [192.0.2.1]`)],
      finding: 'error other-dialect',
      at: ['forwarded_for', 'us-1'],
      says: /NGINX logs/,
    },
    {
      what: 'a backlog on 2.4',
      changes: [icecast(us1, 'listen: [{ port: 8000, backlog: 32 }]')],
      finding: 'error other-dialect',
      at: ['backlog', 'us-1'],
      says: /2\.5 and KH/,
    },
    {
      what: "a mount's history of 2.5 on KH",
      changes: [icecast(us1, `${kh}, mounts: { /live.mp3: { history: 5 } }`)],
      finding: 'error other-dialect',
      at: ['history', 'us-1'],
      says: /2\.5; `us-1` runs KH/,
    },
    {
      what: "KH's second source on 2.5",
      changes: [icecast(us1, `${newer}, mounts: { /live.mp3: { hijack: true } }`)],
      finding: 'error other-dialect',
      at: ['hijack', 'us-1'],
    },
    {
      what: 'a pattern on 2.5',
      changes: [icecast(us1, `${newer}, mounts: { "/guest-*": { max_listeners: 5 } }`)],
      finding: 'error other-dialect',
      at: ['"/guest-*"', 'us-1'],
      says: /knows no patterns/,
    },
    {
      what: 'a socket for encoders in both ways on KH',
      changes: [
        icecast(
          us1,
          `${kh}, listen: [{ port: 8000 }, { port: 8002, shoutcast: true, shoutcast_mount: /live.mp3 }], as_found: true`,
        ),
      ],
      finding: 'error other-dialect',
      at: ['true', 'us-1'],
      says: /ignores a socket with both/,
    },
    {
      what: 'a relay of 2.4 that is to find another upstream itself',
      changes: [withKey(eu3, 'failover: icecast')],
      finding: 'error other-dialect',
      at: ['icecast', 'eu-3'],
      says: /knows one upstream only.*haproxy/,
    },
    {
      what: 'a fallback of all mounts on KH',
      changes: [icecast(us1, `${kh}, default_mount: { fallback: /low.mp3 }`)],
      finding: 'error other-dialect',
      at: ['/low.mp3', 'us-1'],
      says: /in a circle/,
    },
    {
      what: 'an address that 2.5 does not tell that a source has gone',
      changes: [
        icecast(us1, newer),
        withKey(live, 'authentication: { ask: { mount_add: "http://a.example/", mount_remove: "http://b.example/" } }'),
      ],
      finding: 'error other-dialect',
      at: ['"http://b.example/"', 'live.mp3'],
      says: /at `mount_add`/,
    },
    {
      what: 'several servers outside for masters of 2.4',
      changes: [
        withKey(
          live,
          'pull: { server: a.example, port: 8000, mount: /a.mp3, others: [{ server: b.example, port: 8000 }] }',
        ),
      ],
      finding: 'error other-dialect',
      at: ['others', 'live.mp3'],
      says: /2\.5 and KH/,
    },
  ]);
});
