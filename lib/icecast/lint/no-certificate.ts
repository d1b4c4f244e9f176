import { childrenOf, textOf } from '../element.ts';
import { example } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf, numberOf } from './values.ts';

const sockets =
  '<listen-socket>\n<port>8000</port>\n</listen-socket>\n<listen-socket>\n<port>8443</port>\n<ssl>1</ssl>\n</listen-socket>';

export const noCertificate: LintRule = {
  code: 'no-certificate',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a TLS port that speaks plain',
  why: 'Without a certificate Icecast starts all the same, and the port that should speak TLS speaks plain HTTP: passwords go over it in clear. Seen with 2.4.4.',
  remedy: 'Write `<ssl-certificate>` in `<paths>`: one file with the certificate, the chain and the key.',
  *check(root): Generator<Problem> {
    const paths = lastOf(root, 'paths') ?? root;
    if (textOf(paths, 'ssl-certificate') !== null) return;
    for (const socket of childrenOf(root, 'listen-socket')) {
      const at = lastOf(socket, 'ssl');
      if (at !== undefined && numberOf(socket, 'ssl', 0) !== 0)
        yield {
          at,
          message: `port ${numberOf(socket, 'port', 8000)} speaks plain HTTP: there is no <ssl-certificate>`,
        };
    }
  },
  failing: example('', { sockets }),
  passing: example('', { sockets, paths: '<ssl-certificate>/etc/icecast2/bundle.pem</ssl-certificate>' }),
  besides: ['certificate-renewal'],
};
