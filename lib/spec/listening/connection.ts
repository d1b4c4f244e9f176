import http from 'node:http';
import https from 'node:https';
import { IcyReader } from '../audio/icy-reader.ts';

export interface ConnectionOptions {
  /** The name to ask for, where the URL holds an address. */
  readonly host?: string;
  /** What the listener says it is (aircheck). */
  readonly userAgent?: string;
  /** More headers of the request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How many redirects are followed (5). */
  readonly redirects?: number;
  /** Whether titles are asked for (true). */
  readonly icy?: boolean;
  /** Whether a certificate that nobody trusts is taken (false). */
  readonly insecure?: boolean;
  /** Seconds to wait for the first byte (10). */
  readonly patience?: number;
}

/** What happens on a connection. */
export interface ConnectionEvents {
  redirected(url: string): void;
  answered(status: number, headers: http.IncomingHttpHeaders): void;
  arrived(audio: Buffer, titles: readonly string[]): void;
  /** The connection is over, and it was not we who ended it. Null: the server closed it. */
  over(problem: string | null): void;
}

/** Milliseconds between two looks at whether it was waited long enough. */
const LOOK = 250;

/** Opens one connection to a stream. Gives what closes it; after that no event comes. */
export function openConnection(url: string, options: ConnectionOptions, events: ConnectionEvents): () => void {
  let current: http.ClientRequest | null = null;
  let done = false;
  const finish = (problem: string | null, told: boolean) => {
    if (done) return;
    done = true;
    clearInterval(patience);
    current?.destroy();
    if (told) events.over(problem);
  };
  const seconds = options.patience ?? 10;
  // What came while this process slept is read first: that time was not waited.
  let waited = 0;
  const patience = setInterval(() => {
    waited += LOOK;
    if (waited >= seconds * 1000) finish(`no sound within ${seconds} s`, true);
  }, LOOK);

  const ask = (address: URL, host: string | undefined, left: number) => {
    const request = send(address, host, options);
    current = request;
    request.on('error', (error) => request === current && finish(reasonOf(error), true));
    request.once('response', (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (status >= 300 && status < 400 && location !== undefined && left > 0) {
        const next = new URL(location, address);
        events.redirected(next.href);
        // The name goes along only to the same place.
        ask(next, next.host === address.host ? host : undefined, left - 1);
        request.destroy();
        return;
      }
      events.answered(status, response.headers);
      if (status !== 200) return finish(`HTTP ${status}`, true);
      const reader = new IcyReader(Number(response.headers['icy-metaint'] ?? 0) || 0);
      response.on('data', (chunk: Buffer) => {
        clearInterval(patience);
        const { audio, titles } = reader.push(chunk);
        if (!done) events.arrived(audio, titles);
      });
      response.on('error', () => finish(null, true));
      response.once('close', () => finish(null, true));
    });
  };
  try {
    ask(new URL(url), options.host, options.redirects ?? 5);
  } catch (error) {
    setImmediate(() => finish(reasonOf(error), true));
  }
  return () => finish(null, false);
}

function send(address: URL, host: string | undefined, options: ConnectionOptions): http.ClientRequest {
  const headers: Record<string, string> = { 'User-Agent': options.userAgent ?? 'aircheck', ...options.headers };
  if (options.icy !== false) headers['Icy-MetaData'] = '1';
  if (host !== undefined) headers.Host = host;
  if (address.protocol !== 'https:') return http.get(address, { headers, agent: false });
  const name = host === undefined ? {} : { servername: host.replace(/:\d+$/, '') };
  return https.get(address, { headers, agent: false, rejectUnauthorized: options.insecure !== true, ...name });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const known = new Map([
    ['ECONNREFUSED', 'connection refused'],
    ['ECONNRESET', 'connection reset'],
    ['ENOTFOUND', 'the name cannot be resolved'],
    ['EHOSTUNREACH', 'no route to the host'],
    ['ETIMEDOUT', 'the host does not answer'],
  ]);
  return known.get(code) ?? error.message;
}
