import http from 'node:http';
import { specInProgress } from '../run/spec-in-progress.ts';
import type { NamedMount, RadioHost } from './radio-host.ts';
import { streamAddress } from './stream-url.ts';

/** Many listeners that only take up room: nothing of what they get is decoded. */
export interface Crowd {
  /** How many were let in. */
  readonly accepted: number;
  /** How many were not, by what they were told: a status of HTTP, or an error of the network. */
  readonly refused: ReadonlyMap<string, number>;
  leave(): void;
}

/** How many come at the same time: Icecast's backlog is short. */
const ABREAST = 32;
const PATIENCE_MS = 10_000;

/**
 * Attaches so many listeners to a mount. They stay until their spec ends; until its suite ends, if `before` attaches
 * them.
 */
export async function crowd(
  host: RadioHost,
  mount: NamedMount,
  count: number,
  { direct = false }: { readonly direct?: boolean } = {},
): Promise<Crowd> {
  const scope = specInProgress()?.scope;
  if (scope === undefined) throw new Error('a crowd is attached in a spec, or in before(): there it is let go again');
  const address = streamAddress(host, mount, direct);
  const requests: http.ClientRequest[] = [];
  const leave = () => {
    for (const request of requests) request.destroy();
  };
  scope.defer(requests, async () => leave());
  const refused = new Map<string, number>();
  let accepted = 0;
  let left = count;
  const lane = async () => {
    for (; left > 0; ) {
      left -= 1;
      const answer = await join(address.url, address.options.host, requests);
      if (answer === '200') accepted += 1;
      else refused.set(answer, (refused.get(answer) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
  return { accepted, refused, leave };
}

/** One of the crowd: what it was told. What it hears, it forgets. */
function join(url: string, name: string | undefined, requests: http.ClientRequest[]): Promise<string> {
  return new Promise((resolve) => {
    const headers = { 'User-Agent': 'aircheck', ...(name === undefined ? {} : { Host: name }) };
    const request = http.get(url, { headers, agent: false });
    const patience = setTimeout(() => request.destroy(new Error('no answer')), PATIENCE_MS);
    requests.push(request);
    request.on('error', (error) => {
      clearTimeout(patience);
      resolve(error.message);
    });
    request.once('response', (response) => {
      clearTimeout(patience);
      response.on('error', () => {});
      response.resume();
      resolve(String(response.statusCode));
    });
  });
}
