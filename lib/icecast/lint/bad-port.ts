import { example } from './example.ts';
import { elementsWithPath } from './known.ts';
import type { LintRule, Problem } from './rule.ts';
import { leadingNumber } from './values.ts';

export const badPort: LintRule = {
  code: 'bad-port',
  severity: 'error',
  what: 'a port that does not exist',
  why: 'Icecast listens on another one: on 34463 for 99999, on any that is free for 0. Seen with 2.4.4.',
  remedy: 'Write a port from 1 to 65535.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      if (!ports.has(path) || element.text === null) continue;
      const port = leadingNumber(element.text);
      if (port !== undefined && (port < 1 || port > 65_535)) yield { at: element, message: `there is no port ${port}` };
    }
  },
  failing: example('', { sockets: '<listen-socket>\n<port>99999</port>\n</listen-socket>' }),
  passing: example(''),
};

const ports: ReadonlySet<string> = new Set(['port', 'listen-socket/port', 'relay/port', 'master-server-port']);
