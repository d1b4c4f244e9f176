import { edge, eu3, live, low, master2, ogg, us1, withKey } from './entries.ts';
import { reportEach } from './mistakes.ts';

const icecast = (entry: string, said: string) => withKey(entry, `icecast: { ${said} }`);
const pem = '"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\\n"';

describe('rules about Icecast', () => {
  reportEach([
    {
      what: 'two sockets with one port',
      changes: [icecast(us1, 'listen: [{ port: 8000 }, { port: 8001 }, { port: 8001, address: 192.0.2.21 }]')],
      finding: 'error duplicate-port',
      at: ['8001', 'us-1'],
      says: /another socket on `us-1`/,
    },
    {
      what: 'one address in two spellings',
      changes: [
        icecast(us1, 'listen: [{ port: 8000 }, { port: 8001, address: "::1" }, { port: 8001, address: "0::1" }]'),
      ],
      finding: 'error duplicate-port',
      at: ['8001', 'us-1'],
    },
    {
      what: "NGINX's port",
      changes: [icecast(us1, 'listen: [{ port: 80, address: 192.0.2.21 }]')],
      finding: 'error duplicate-port',
      at: ['80', 'us-1'],
      says: /that of NGINX/,
    },
    {
      what: "the port of Liquidsoap's inputs",
      changes: [icecast(master2, 'listen: [{ port: 8005 }]')],
      finding: 'error duplicate-port',
      at: ['8005', 'master-2'],
    },
    {
      what: 'a port after that of a Shoutcast mount',
      changes: [
        icecast(master2, 'listen: [{ port: 8001 }, { port: 8000, shoutcast_mount: /live.ogg }]'),
        withKey(ogg, 'encoder: { password: enc }'),
      ],
      finding: 'error duplicate-port',
      at: ['8000', 'master-2'],
      says: /port 8001, which `shoutcast_mount` opens too/,
    },
    {
      what: 'a port after the last',
      changes: [
        icecast(master2, 'listen: [{ port: 8001 }, { port: 65535, shoutcast_mount: /live.ogg }]'),
        withKey(ogg, 'encoder: { password: enc }'),
      ],
      finding: 'error duplicate-port',
      at: ['65535', 'master-2'],
    },
    {
      what: 'what is wrong for many hosts, once',
      changes: [['station:', 'icecast: { listen: [{ port: 80 }] }\nstation:']],
      finding: 'error duplicate-port',
      at: ['80', 'icecast'],
    },
    {
      what: 'a server that speaks nothing but TLS',
      changes: [
        icecast(us1, 'listen: [{ port: 8443, tls: true }]'),
        ['us: { failover: [eu] }', 'us: { failover: [eu], icecast: { certificate: { file: radio.pem } } }'],
      ],
      finding: 'error no-plain-socket',
      at: ['listen', 'us-1'],
      says: /NGINX cannot reach/,
    },
    {
      what: 'a server whose relays stay outside',
      changes: [icecast(eu3, 'listen: [{ port: 8000, address: 127.0.0.1 }]')],
      finding: 'error no-plain-socket',
      at: ['listen', 'eu-3'],
      says: /the relays that pull from it/,
    },
    {
      what: 'TLS without a certificate',
      changes: [icecast(us1, 'listen: [{ port: 8000 }, { port: 8443, tls: true }]')],
      finding: 'error missing-certificate',
      at: ['true', 'us-1'],
    },
    {
      what: 'a certificate that is none',
      changes: [icecast(us1, `listen: [{ port: 8000 }, { port: 8443, tls: true }], certificate: { text: ${pem} }`)],
      finding: 'error bad-certificate',
      at: ['"', 'us-1'],
      says: /cannot be read as PEM/,
    },
    {
      what: 'a Shoutcast mount that Liquidsoap plays',
      changes: [icecast(master2, 'listen: [{ port: 8000, shoutcast_mount: /live.ogg }]')],
      finding: 'error not-an-encoder',
      at: ['/live.ogg', 'master-2'],
      says: /has another source/,
    },
    {
      what: 'a Shoutcast mount where it is relayed',
      changes: [
        icecast(us1, 'listen: [{ port: 8000, shoutcast_mount: /live.ogg }]'),
        withKey(ogg, 'encoder: { password: enc }'),
      ],
      finding: 'error not-an-encoder',
      at: ['/live.ogg', 'us-1'],
      says: /which relays it/,
    },
    {
      what: 'a Shoutcast mount that there is not',
      changes: [icecast(master2, 'listen: [{ port: 8000, shoutcast_mount: /live.oga }]')],
      finding: 'error unknown-mount',
      at: ['/live.oga', 'master-2'],
      says: /did you mean `\/live\.ogg`/,
    },
    {
      what: 'a fallback for all that there is not',
      changes: [['station:', 'icecast: { default_mount: { fallback: /lwo.mp3 } }\nstation:']],
      finding: 'error unknown-mount',
      at: ['/lwo.mp3', 'icecast'],
    },
    {
      what: 'a mount with sources and an encoder',
      changes: [withKey(ogg, 'sources: [studio], encoder: { password: enc }')],
      finding: 'error two-origins',
      at: ['encoder', '/live.ogg'],
    },
    {
      what: 'a mount with an encoder and a server that it is pulled from',
      changes: [
        withKey(ogg, 'encoder: { password: enc }, pull: { server: other.example, port: 8000, mount: /other.ogg }'),
      ],
      finding: 'error two-origins',
      at: ['pull', '/live.ogg'],
    },
    {
      what: 'a mount that comes in nowhere',
      changes: [withKey(ogg, 'at: us-2, encoder: { password: enc }')],
      finding: 'error unknown-place',
      at: ['us-2', '/live.ogg'],
      says: /did you mean `us-1`/,
    },
    {
      what: 'a mount that comes in at a studio',
      changes: [withKey(ogg, 'at: studio, encoder: { password: enc }')],
      finding: 'error unknown-place',
      at: ['studio', '/live.ogg'],
    },
    {
      what: 'a programme on a relay',
      changes: [withKey(ogg, 'at: us-1')],
      finding: 'error unknown-place',
      at: ['us-1', '/live.ogg'],
      says: /on masters only/,
    },
    {
      what: 'a fallback that is elsewhere',
      changes: [withKey(low, 'at: us-1, encoder: { password: enc }')],
      finding: 'error fallback-elsewhere',
      at: ['/low.mp3', '/live.mp3'],
    },
    {
      what: 'a relay of everything, and a hidden mount',
      changes: [icecast(us1, 'relaying: everything'), withKey(ogg, 'hidden: true')],
      finding: 'error hidden-not-relayed',
      at: ['everything', 'us-1'],
    },
    {
      what: 'a relay of everything, and a mount with logins',
      changes: [
        icecast(us1, 'relaying: everything'),
        withKey(ogg, 'authentication: { accounts: { alice: alice-word } }'),
      ],
      finding: 'error guarded-not-relayed',
      at: ['everything', 'us-1'],
    },
    {
      what: 'everything of two servers',
      changes: [icecast(us1, 'relaying: everything, mirror: { server: a.example, port: 8000, password: m }')],
      finding: 'error two-mirrors',
      at: ['mirror', 'us-1'],
    },
    {
      what: 'a login that nobody has',
      changes: [withKey(ogg, 'authentication: { several_logins: true }')],
      finding: 'error unclear-authentication',
      at: ['authentication', '/live.ogg'],
      says: /nobody could/,
    },
    {
      what: 'accounts, and a web server that is asked',
      changes: [withKey(ogg, 'authentication: { accounts: { a: b }, ask: { listener_add: "http://a.example/" } }')],
      finding: 'error unclear-authentication',
      at: ['authentication', '/live.ogg'],
    },
    {
      what: 'an account that the relays have',
      changes: [withKey(ogg, 'authentication: { accounts: { relay: b } }')],
      finding: 'error unclear-authentication',
      at: ['authentication', '/live.ogg'],
      says: /another name/,
    },
    {
      what: 'nowhere to go when full',
      changes: [['station:', 'icecast: { default_mount: { fallback_when_full: true } }\nstation:']],
      finding: 'error missing-fallback',
      at: ['true', 'icecast'],
    },
    {
      what: 'a relay with a name for an address that is to be allowed',
      changes: [icecast(eu3, 'allow: [198.51.100.1]'), ['address: 192.0.2.15', 'address: five.example']],
      finding: 'error address-by-name',
      at: ['allow', 'eu-3'],
    },
    {
      what: 'a list that locks out a relay',
      changes: [icecast(eu3, 'deny: [198.51.100.1, 192.0.2.15]')],
      finding: 'error locked-out',
      at: ['192.0.2.15', 'eu-3'],
      says: /`eu-5`, which pulls/,
    },
    {
      what: 'a list that locks out NGINX',
      changes: [[edge, edge.replace(/ \}$/, ', icecast: { deny: [127.0.0.1] } }')]],
      finding: 'error locked-out',
      at: ['127.0.0.1', 'edge'],
      says: /NGINX/,
    },
    {
      what: 'a queue as large as the burst, on a server',
      changes: [icecast(us1, 'limits: { queue_size: 65536 }')],
      finding: 'error queue-size',
      at: ['65536', 'us-1'],
    },
    {
      what: 'a burst larger than the queue of the server, for other mounts',
      changes: [
        icecast(us1, 'default_mount: { burst_size: 300000 }'),
        ['station:', 'icecast: { limits: { queue_size: 200000 } }\nstation:'],
      ],
      finding: 'error queue-size',
      at: ['300000', 'us-1'],
    },
    {
      what: 'a queue as large as the burst, on a server that is kept as it was found',
      changes: [icecast(us1, 'as_found: true, limits: { queue_size: 65536 }')],
      finding: 'warning left-as-found',
      at: ['65536', 'us-1'],
    },
    {
      what: 'logins for mounts that say nothing',
      changes: [icecast(us1, 'default_mount: { authentication: { path: /etc/accounts } }')],
      finding: 'error logins-everywhere',
      at: ['authentication', 'us-1'],
    },
    {
      what: 'a server that says of itself what Icecast says',
      changes: [icecast(us1, 'location: Earth')],
      finding: 'error default-identity',
      at: ['Earth', 'us-1'],
    },
    {
      what: 'the same of a server that is kept as it was found',
      changes: [icecast(us1, 'as_found: true, location: Earth')],
      finding: 'warning left-as-found',
      at: ['Earth', 'us-1'],
    },
    {
      what: 'fewer clients than listeners',
      changes: [icecast(us1, 'limits: { clients: 5000 }')],
      finding: 'warning few-clients',
      at: ['5000', 'us-1'],
      says: /10000 listeners/,
    },
    {
      what: 'fewer clients than sources',
      changes: [
        icecast(us1, 'limits: { clients: 50, sources: 50 }'),
        ['192.0.2.21, region: us', '192.0.2.21, region: us, max_listeners: 10'],
      ],
      finding: 'error clients-below-sources',
      at: ['50', 'us-1'],
    },
    {
      what: 'fewer clients than sources that are worked out',
      changes: [
        icecast(us1, 'limits: { clients: 9 }'),
        ['192.0.2.21, region: us', '192.0.2.21, region: us, max_listeners: 5'],
      ],
      finding: 'error clients-below-sources',
      at: ['9', 'us-1'],
    },
    {
      what: 'a mount in the place of an intro',
      changes: [[ogg, '/intro-low.mp3: { format: mp3, bitrate: 64 }']],
      finding: 'error duplicate-path',
      at: ['/intro-low.mp3', '/intro'],
      says: /intro of `\/low\.mp3`/,
    },
    {
      what: 'a source that is never heard, since encoders and other servers feed all mounts but one',
      changes: [
        [live, `${live.replace(/ \}$/, ', sources: [studio, phone] }')}`],
        withKey(low, 'encoder: { password: enc }'),
        withKey(ogg, 'pull: { server: a.example, port: 80, mount: /x }'),
      ],
      finding: 'warning unused-source',
      at: ['night', 'night'],
    },
  ]);
});
