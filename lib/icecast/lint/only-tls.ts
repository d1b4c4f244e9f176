import { childrenOf, textOf } from '../element.ts';
import { example } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf, numberOf } from './values.ts';

const tls = '<listen-socket>\n<port>8443</port>\n<ssl>1</ssl>\n</listen-socket>';
const plain = '<listen-socket>\n<port>8000</port>\n</listen-socket>\n';
const paths = '<ssl-certificate>/etc/icecast2/bundle.pem</ssl-certificate>';

export const onlyTls: LintRule = {
  code: 'only-tls',
  severity: 'warning',
  dialects: ['2.4'],
  what: 'a server that no relay can pull from',
  why: 'A relay of 2.4 speaks no TLS. Where all sockets do, it has no port to pull from: `Header read failed`, and the mount stays away there. Seen with 2.4.4.',
  remedy:
    'Add a `<listen-socket>` without `<ssl>` for relays, with the `<bind-address>` of the inner network. If there will never be a relay, leave `<relay-password>` out.',
  *check(root): Generator<Problem> {
    const certified = textOf(lastOf(root, 'paths') ?? root, 'ssl-certificate') !== null;
    const relays = textOf(lastOf(root, 'authentication') ?? root, 'relay-password') !== null;
    const sockets = childrenOf(root, 'listen-socket');
    const [at] = sockets;
    if (!certified || !relays || at === undefined || sockets.some((socket) => numberOf(socket, 'ssl', 0) === 0)) return;
    yield {
      at,
      message: `${sockets.length === 1 ? 'the only socket speaks' : 'all sockets speak'} TLS, and relays do not`,
    };
  },
  failing: example('', { sockets: tls, paths }),
  passing: example('', { sockets: `${plain}${tls}`, paths }),
  besides: ['certificate-renewal'],
};
