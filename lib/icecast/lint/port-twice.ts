import { childrenOf, textOf } from '../element.ts';
import { example } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { numberOf } from './values.ts';

const socket = (port: number, more = '') => `<listen-socket>\n<port>${port}</port>\n${more}</listen-socket>`;
const shoutcast = socket(8000, '<shoutcast-mount>/live.mp3</shoutcast-mount>\n');

export const portTwice: LintRule = {
  code: 'port-twice',
  severity: 'error',
  what: 'two sockets on one port',
  why: 'Only one of them is opened; Icecast starts without the other and says so in its log alone. A `<shoutcast-mount>` takes the next port, too (cfgfile.c of 2.4.4).',
  remedy: 'Give each its own port, and leave the one after a `<shoutcast-mount>` free.',
  *check(root): Generator<Problem> {
    const taken = new Map<string, string>();
    for (const socket of childrenOf(root, 'listen-socket')) {
      const port = numberOf(socket, 'port', 8000);
      const address = textOf(socket, 'bind-address') ?? '';
      const ports: [number, string][] = [[port, 'a socket']];
      if (textOf(socket, 'shoutcast-mount') !== null) ports.push([port + 1, `the <shoutcast-mount> of port ${port}`]);
      for (const [number, owner] of ports) {
        const key = `${address} ${number}`;
        const other = taken.get(key);
        if (other === undefined) taken.set(key, owner);
        else yield { at: socket, message: `port ${number} is taken by ${other} further up` };
      }
    }
  },
  failing: example('', { sockets: `${shoutcast}\n${socket(8001)}` }),
  passing: example('', { sockets: `${shoutcast}\n${socket(8002)}` }),
};
