import { sameSocket } from '../bind-address.ts';
import { childrenOf, type Element, textOf } from '../element.ts';
import { example } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { numberOf } from './values.ts';

const socket = (port: number, more = '') => `<listen-socket>\n<port>${port}</port>\n${more}</listen-socket>`;
const shoutcast = socket(8000, '<shoutcast-mount>/live.mp3</shoutcast-mount>\n');

interface Opened {
  readonly port: number;
  readonly address: string | null;
  readonly owner: string;
}

export const portTwice: LintRule = {
  code: 'port-twice',
  severity: 'error',
  what: 'two sockets on one port',
  why: 'Only one of them is opened, with 2.4.4 the one that comes last in the file, be it TLS, bound to 127.0.0.1 or neither; Icecast starts without the other and says so in its log alone. A socket without `<bind-address>` has that port of every address, and a `<shoutcast-mount>` takes the next port, too. Seen with 2.4.4.',
  remedy: 'Give each its own port, and leave the one after a `<shoutcast-mount>` free.',
  *check(root): Generator<Problem> {
    const taken: Opened[] = [];
    for (const socket of childrenOf(root, 'listen-socket')) {
      for (const one of openedBy(socket)) {
        const other = taken.find((earlier) => sameSocket(earlier, one));
        if (other === undefined) taken.push(one);
        else
          yield {
            at: socket,
            message: `port ${one.port} is that of ${other.owner} further up, too: one of the two is not opened`,
          };
      }
    }
  },
  failing: example('', { sockets: `${shoutcast}\n${socket(8001)}` }),
  passing: example('', { sockets: `${shoutcast}\n${socket(8002)}` }),
};

function openedBy(socket: Element): Opened[] {
  const port = numberOf(socket, 'port', 8000);
  const address = textOf(socket, 'bind-address');
  const own = { port, address, owner: 'a socket' };
  if (textOf(socket, 'shoutcast-mount') === null) return [own];
  return [own, { port: port + 1, address, owner: `the <shoutcast-mount> of port ${port}` }];
}
