import { childrenOf, type Element, textOf } from '../element.ts';
import { example, mount, relay } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { localMount, numberOf } from './values.ts';

const rest = `\n${mount('/a.mp3', '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>')}`;
const interval = '<master-update-interval>5</master-update-interval>\n';
const from = (server: string) => relay('/a.mp3').replace('10.0.0.1', server);

export const relayOfItself: LintRule = {
  code: 'relay-of-itself',
  severity: 'error',
  what: 'a relay that pulls its mount from itself',
  why: 'The mount is there only once the relay has connected, and the relay connects only once the mount is there: it never plays.',
  remedy: 'Name the server that has the source, or another mount of this one.',
  *check(root): Generator<Problem> {
    for (const relay of childrenOf(root, 'relay')) {
      const mount = textOf(relay, 'mount') ?? '/';
      if (mount !== localMount(relay) || !isHere(root, relay)) continue;
      yield { at: relay, message: `${mount} is pulled from ${mount} of this very server` };
    }
  },
  failing: example(`${interval}${from('127.0.0.1')}${rest}`),
  passing: example(`${interval}${from('10.0.0.1')}${rest}`),
};

/** Whether a relay names a socket of this server, by loopback or an address that it listens on: `<hostname>` many may share. */
function isHere(root: Element, relay: Element): boolean {
  const server = (textOf(relay, 'server') ?? '127.0.0.1').trim().toLowerCase();
  const port = numberOf(relay, 'port', 0);
  const local = /^(127\.\d+\.\d+\.\d+|localhost|::1)$/.test(server);
  return childrenOf(root, 'listen-socket').some((socket) => {
    return numberOf(socket, 'port', 8000) === port && (local || textOf(socket, 'bind-address')?.trim() === server);
  });
}
