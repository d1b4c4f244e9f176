import { childrenOf } from '../element.ts';
import { example } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf, numberOf } from './values.ts';

const certificate = '<ssl-certificate>/etc/icecast2/bundle.pem</ssl-certificate>';
const sockets = (more: string) => `<listen-socket>\n<port>8443</port>\n${more}</listen-socket>`;
const plain = '<listen-socket>\n<port>8000</port>\n</listen-socket>\n';

export const certificateRenewal: LintRule = {
  code: 'certificate-renewal',
  severity: 'note',
  dialects: ['2.4'],
  what: 'a certificate that only a restart renews',
  why: 'Icecast reads `<ssl-certificate>` when it starts, and a reload goes on with the old one: after each renewal it has to be restarted, which drops all listeners, every two months with a certificate of 90 days. Seen with 2.4.4.',
  remedy: 'Let NGINX speak TLS before Icecast: it takes a new certificate with a reload, and keeps all connections.',
  *check(root): Generator<Problem> {
    const at = lastOf(lastOf(root, 'paths') ?? root, 'ssl-certificate');
    const used = childrenOf(root, 'listen-socket').some((socket) => numberOf(socket, 'ssl', 0) !== 0);
    if (at !== undefined && at.text !== null && used)
      yield { at, message: 'when it is renewed Icecast has to be restarted, and all listeners are dropped' };
  },
  failing: example('', { sockets: `${plain}${sockets('<ssl>1</ssl>\n')}`, paths: certificate }),
  passing: example('', { sockets: `${plain}${sockets('')}`, paths: certificate }),
};
