import { isName } from '../bind-address.ts';
import { example } from './example.ts';
import { elementsWithPath } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

const paths: ReadonlySet<string> = new Set(['bind-address', 'listen-socket/bind-address']);
const sockets = (address: string) =>
  `<listen-socket>\n<port>8000</port>\n</listen-socket>\n<listen-socket>\n<port>8001</port>\n<bind-address>${address}</bind-address>\n</listen-socket>`;

export const bindName: LintRule = {
  code: 'bind-name',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a socket that is never opened',
  why: 'Icecast looks no name up for `<bind-address>`. With one, `localhost` too, the socket is not opened, which its log alone says; if there is no other, it exits. Seen with 2.4.4.',
  remedy: 'Write the address: 127.0.0.1 for `localhost`.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      const address = element.text?.trim() ?? '';
      if (!paths.has(path) || !isName(address)) continue;
      yield { at: element, message: `${address} is a name, and Icecast opens no socket on one` };
    }
  },
  failing: example('', { sockets: sockets('localhost') }),
  passing: example('', { sockets: sockets('127.0.0.1') }),
};
