import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Duration, milliseconds } from '../dsl/duration.ts';

export interface HttpOptions {
  /** GET, unless there is a body. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Where to connect to, instead of what the name in the URL resolves to; Host and the name in TLS stay. */
  readonly connectTo?: string;
  /** How many redirects are followed; true: five. */
  readonly followRedirects?: number | boolean;
  /** PEM of authorities to trust instead of the system's. */
  readonly ca?: string;
  /** Certificates are not checked. */
  readonly insecure?: boolean;
  /** For how long it is looked at, body and all (5 s). */
  readonly timeout?: Duration;
  /** How many bytes of the body are read (256 KiB). */
  readonly limit?: number;
}

/** What a server said, or why it did not. */
export interface HttpAnswer {
  /** As in `GET http://relay/health at 10.77.0.21`. */
  readonly asked: string;
  readonly status: number | null;
  readonly problem: string | null;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  readonly ended: boolean;
  /** Until the head of the answer was there; null: it never was. */
  readonly seconds: number | null;
}

/** Asks once, and once more for each redirect that is followed. Never rejects, and never lasts longer than its time. */
export async function request(url: URL, options: HttpOptions): Promise<HttpAnswer> {
  let left = options.followRedirects === true ? 5 : Number(options.followRedirects ?? 0);
  const until = performance.now() + milliseconds(options.timeout ?? '5s');
  let target = url;
  let current = options;
  for (;;) {
    const answer = await once(target, current, until);
    const location = (answer.status ?? 0) >= 300 && (answer.status ?? 0) < 400 ? answer.headers.get('location') : null;
    if (left === 0 || location == null || !URL.canParse(location, target.href)) return answer;
    const next = new URL(location, target);
    current = following(current, answer.status, next.host === target.host);
    target = next;
    left -= 1;
  }
}

/** Browsers ask with GET after 303, and after a POST that is answered by 301 or 302. Another host gets no credentials. */
function following(options: HttpOptions, status: number | null, same: boolean): HttpOptions {
  const { method, body, connectTo, headers = {}, ...rest } = options;
  const get = status === 303 || ((status === 301 || status === 302) && body !== undefined);
  const kept = Object.entries(headers).filter(
    ([name]) => same || !['authorization', 'cookie', 'host'].includes(name.toLowerCase()),
  );
  return {
    ...rest,
    headers: Object.fromEntries(kept),
    ...(get || method === undefined ? {} : { method }),
    ...(get || body === undefined ? {} : { body }),
    ...(same && connectTo !== undefined ? { connectTo } : {}),
  };
}

function once(url: URL, options: HttpOptions, until: number): Promise<HttpAnswer> {
  const { method = options.body === undefined ? 'GET' : 'POST', headers = {}, connectTo } = options;
  const at = connectTo === undefined ? '' : ` at ${connectTo}`;
  const asked = `${method} ${bare(url)}${at}`;
  const limit = options.limit ?? 256 * 1024;
  return new Promise((resolve) => {
    const began = performance.now();
    const chunks: Buffer[] = [];
    let size = 0;
    let head: Pick<HttpAnswer, 'status' | 'headers' | 'seconds'> = { status: null, headers: new Map(), seconds: null };
    const finish = (problem: string | null, ended = false): void => {
      clearTimeout(timer);
      resolve({ asked, ...head, problem, body: Buffer.concat(chunks).subarray(0, limit), ended });
      asking.destroy();
    };
    const secure = url.protocol === 'https:';
    const asking = (secure ? requestHttps : requestHttp)({
      method,
      agent: false,
      host: connectTo ?? url.hostname.replace(/^\[|\]$/g, ''),
      ...(url.port === '' ? {} : { port: url.port }),
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, ...headers },
      ...(url.username === ''
        ? {}
        : { auth: `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` }),
      ...(secure
        ? {
            ...(isName(url.hostname) ? { servername: url.hostname } : {}),
            rejectUnauthorized: options.insecure !== true,
            ...(options.ca === undefined ? {} : { ca: options.ca }),
          }
        : {}),
    });
    const timer = setTimeout(
      () => finish(head.status === null ? 'it did not answer in time' : null),
      Math.max(0, until - performance.now()),
    );
    asking.on('response', (response) => {
      const pairs = Object.entries(response.headersDistinct).map(([name, all = []]) => [name, all.join(', ')] as const);
      head = {
        status: response.statusCode ?? null,
        headers: new Map(pairs),
        seconds: (performance.now() - began) / 1000,
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit) finish(null);
      });
      response.on('end', () => finish(null, true));
      response.on('error', (error) => finish(error.message));
    });
    asking.on('error', (error) => finish(error.message === '' ? String(error) : error.message));
    asking.end(options.body);
  });
}

/** Without the name and the password that it may hold. */
function bare(url: URL): string {
  const copy = new URL(url);
  copy.username = '';
  copy.password = '';
  return copy.href;
}

/** TLS has no room for addresses as names. */
function isName(host: string): boolean {
  return !host.startsWith('[') && !/^[\d.]+$/.test(host);
}
