import { foreignWords, ownersOf } from './dialects.ts';

/**
 * Elements that Icecast 2.4.4 reads and that still must not be rendered, and elements of other versions that it
 * ignores, with what to write instead. By path without keys.
 */
export const unwelcome: ReadonlyMap<string, string> = new Map([
  // What follows says more of some of them.
  ...foreignWords.map((word) => [`icecast/${word.path}`, `of ${ownersOf(word)}, and 2.4.4 ignores it`] as const),
  ['icecast/port', 'deprecated, and dropped beside a <listen-socket>: write <listen-socket><port>'],
  ['icecast/bind-address', 'deprecated: write <listen-socket><bind-address>'],
  ['icecast/source-password', 'deprecated, and warns: write it in <authentication>'],
  ['icecast/shoutcast-mount', 'deprecated: write it in <listen-socket>'],
  ['icecast/icelogin', 'without any effect: leave it out'],
  ['icecast/limits/threadpool', 'without any effect: leave it out'],
  ['icecast/limits/burst-on-connect', 'the later of it and <burst-size> wins: write <burst-size>'],
  ['icecast/mount/no-yp', 'deprecated: write <public>0</public>'],
  ['icecast/relay/bind', 'without any effect: leave it out'],
  ['icecast/directory/server', 'of an old directory protocol: write <yp-url>'],
  ['icecast/listen-socket/tls', 'of Icecast 2.5: 2.4.4 knows <ssl>'],
  ['icecast/paths/tls-certificate', 'of Icecast 2.5: 2.4.4 knows <ssl-certificate>'],
  ['icecast/mount/authentication/role', 'of Icecast 2.5: 2.4.4 lets everybody in'],
  ['icecast/paths/mime-types', 'of Icecast 2.5: 2.4.4 knows it directly below <icecast>'],
  ['icecast/relay/upstream', 'of Icecast 2.5: 2.4.4 knows <server>, <port> and <mount>'],
  ['icecast/relay/host', 'of Icecast KH: 2.4.4 knows <server> and <port>, and one upstream only'],
]);
