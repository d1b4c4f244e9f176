/** The hosts: a station of somebody else, and a network of a master and a relay. */
export const addresses = { outside: '10.78.0.9', master: '10.78.0.1', relay: '10.78.0.2' } as const;
export type Name = keyof typeof addresses;

/** Where a file is brought along from: absolute, on this machine. */
export interface Files {
  readonly certificate: string;
  readonly intro: string;
}

/**
 * Somebody else's server. Its root is a stream, as a Shoutcast server has it; members listen from one place at a time,
 * families from several.
 */
export const outside = `
station: { name: Elsewhere, domain: elsewhere.test, contact: a@elsewhere.test, passwords: { source: s9, relay: r9, admin: a9 } }
masters:
  outside:
    address: ${addresses.outside}
    role: primary
    max_listeners: 20
    icecast: { aliases: [{ from: /, to: /jazz.mp3 }] }
mounts:
  /jazz.mp3: { format: mp3, bitrate: 64, encoder: { password: j9 } }
  /member.mp3:
    format: mp3
    bitrate: 64
    pull: { server: ${addresses.outside}, port: 8000, mount: /jazz.mp3 }
    authentication: { accounts: { ann: ann-word } }
  /family.mp3:
    format: mp3
    bitrate: 64
    pull: { server: ${addresses.outside}, port: 8000, mount: /jazz.mp3 }
    authentication: { accounts: { ann: ann-word }, several_logins: true }
`;

/** Everything that is seen to work, on one pair of hosts. */
export const network = ({ certificate, intro }: Files) => `
station: { name: R, domain: radio.test, contact: on.air@radio.test, passwords: { source: s1, relay: r1, admin: a1 } }
vars: { icecast: { retry_interval: 1 } }
icecast: { web_root: /var/lib/radio/web }
regions: { eu: {} }
masters:
  master:
    address: ${addresses.master}
    role: primary
    icecast:
      listen:
        - { port: 8000 }
        - { port: 8010, shoutcast: true }
        - { port: 8020, shoutcast_mount: /booth.mp3 }
        - { port: 8443, tls: true }
      certificate: { file: ${certificate} }
      ciphers: ECDHE-ECDSA-AES256-GCM-SHA384
      mirror: { server: ${addresses.outside}, port: 8000, password: r9 }
      deny: [${addresses.outside}]
relays:
  relay:
    address: ${addresses.relay}
    region: eu
    icecast:
      relaying: everything
      allow: [${addresses.outside}]
      default_mount: { max_listeners: 2, fallback: /pause.mp3 }
mounts:
  /talk.mp3:
    format: mp3
    bitrate: 64
    encoder: { user: van, password: e1 }
    max_listeners: 4
    fallback: /low.mp3
    fallback_when_full: true
    dump_file: /var/lib/recorded/talk-%Y.mp3
    on_connect: { source: /usr/local/bin/source-came, relay: /usr/local/bin/relay-came }
    on_disconnect: { source: /usr/local/bin/source-went, relay: /usr/local/bin/relay-went }
  /low.mp3: { format: mp3, bitrate: 64, encoder: { password: e2 }, only_as_fallback: true }
  /booth.mp3: { format: mp3, bitrate: 64, encoder: { password: b1 }, max_listeners: 4, intro: ${intro} }
  /pause.mp3:
    format: mp3
    bitrate: 64
    pull: { server: ${addresses.outside}, port: 8000, mount: / }
    only_as_fallback: true
`;
