import http from 'node:http';
import type { LookupFunction } from 'node:net';
import type { Span, Stalls } from '../listening/stalls.ts';

/** Where one of a crowd goes, and what it says of itself. */
export interface CrowdWay {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Who knows names (the system). */
  readonly lookup?: LookupFunction;
}

/** One of a crowd. Times are in milliseconds. */
export interface CrowdMember {
  request: http.ClientRequest | null;
  here: boolean;
  /** How many redirects led it to where it is. */
  redirects: number;
  /** The address that it hears something from. */
  address: string | null;
  /** When something came last. */
  last: number;
  /** When nothing came for longer than usual. */
  readonly pauses: Span[];
}

/** What is shorter is how sound comes: in pieces. */
export const PAUSE_MS = 300;

/** Who finds a server's door full is let in when TCP tries again, which is after 1, 3, 7 or 15 seconds. */
const PATIENCE_MS = 20_000;
const REDIRECTS = 5;

export function newMember(): CrowdMember {
  return { request: null, here: false, redirects: 0, address: null, last: 0, pauses: [] };
}

/** Goes where it is sent, and stays there: gives what it was told at last. What it hears, it forgets. */
export function join(member: CrowdMember, way: CrowdWay): Promise<string> {
  return new Promise((resolve) => {
    let asked = way.url;
    const patience = setTimeout(
      () => member.request?.destroy(new Error(`no answer from ${new URL(asked).host}`)),
      PATIENCE_MS,
    );
    const settle = (answer: string) => {
      clearTimeout(patience);
      resolve(answer);
    };
    const ask = (url: string, headers: CrowdWay['headers']) => {
      asked = url;
      const { lookup } = way;
      const request = http.get(url, { headers, agent: false, ...(lookup === undefined ? {} : { lookup }) });
      member.request = request;
      request.on('error', (error) => request === member.request && settle(error.message));
      request.once('response', (response) => {
        const { statusCode = 0, headers: said } = response;
        response.on('error', () => {});
        const led = statusCode >= 300 && statusCode < 400 ? said.location : undefined;
        if (led !== undefined && member.redirects < REDIRECTS) {
          member.redirects += 1;
          // The name that was asked for goes no further.
          const { Host: _, ...rest } = headers;
          ask(new URL(led, url).href, rest);
          request.destroy();
          return;
        }
        member.here = statusCode === 200;
        member.address = response.socket.remoteAddress ?? null;
        member.last = performance.now();
        response.on('data', () => noteSound(member));
        response.on('close', () => {
          member.here = false;
        });
        settle(String(statusCode));
      });
    };
    ask(way.url, { 'User-Agent': 'aircheck', ...way.headers });
  });
}

function noteSound(member: CrowdMember): void {
  const now = performance.now();
  if (now - member.last >= PAUSE_MS) member.pauses.push({ from: member.last, to: now });
  member.last = now;
}

/** The pauses of a member since a moment, also the one that lasts. */
export function gapsOf({ pauses, last }: CrowdMember, since: number): Span[] {
  return [...pauses, { from: last, to: performance.now() }]
    .filter(({ to }) => to > since)
    .map(({ from, to }) => ({ from: Math.max(from, since), to }));
}

export function longestOf(pauses: readonly Span[], stalls: Stalls): number {
  return Math.max(0, ...pauses.map((pause) => stalls.awake(pause)));
}
