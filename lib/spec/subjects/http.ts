import { type Duration, milliseconds } from '../dsl/duration.ts';
import { mayChange } from '../dsl/read-only.ts';
import { type EntryValue, entry } from '../entry.ts';
import { type HttpAnswer, type HttpOptions, request } from '../net/http-request.ts';
import { type Amount, amounts } from '../range.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { finds, fits } from '../text-match.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

const matchers = {
  /** A server answers, whatever it says. */
  answer: (state: HttpAnswer): Verdict =>
    equals('answer', 'some', state.status === null ? state.problem : 'some', evidence(state)),
  status: (state: HttpAnswer, code: number): Verdict => equals('status', code, state.status, evidence(state)),
  /** It has this header; with a second argument, this value, or one that fits. Several are joined by `, `. */
  header: (state: HttpAnswer, name: string, value?: string | RegExp): Verdict => {
    const found = state.headers.get(name.toLowerCase()) ?? null;
    if (value !== undefined) return fits(`header ${name}`, value, found, evidence(state));
    return verdict(found !== null, `header ${name}`, 'some', found, evidence(state));
  },
  contentType: (state: HttpAnswer, type: string): Verdict =>
    equals('content type', type, state.headers.get('content-type')?.replace(/\s*;.*/, '') ?? null, evidence(state)),
  /** A piece of its body, or a pattern. */
  contain: (state: HttpAnswer, piece: string | RegExp): Verdict => finds('body', piece, bodyOf(state), evidence(state)),
  match: (state: HttpAnswer, pattern: RegExp): Verdict => finds('body', pattern, bodyOf(state), evidence(state)),
  /** All of its body. */
  body: (state: HttpAnswer, text: string): Verdict => equals('body', text, bodyOf(state), evidence(state)),
  /** Its body is JSON, and has this value at a path, or a number within bounds: `json('listeners', { atLeast: 1 })`. */
  json: (state: HttpAnswer, path: string, value?: EntryValue): Verdict => {
    let whole: unknown;
    try {
      whole = JSON.parse(bodyOf(state) ?? '');
    } catch (error) {
      return verdict(false, 'body', 'JSON', error instanceof Error ? error.message : String(error), evidence(state));
    }
    return entry(whole, path, value, { evidence: evidence(state) });
  },
  /** It sends the asker elsewhere: to this address, as it stands in Location. */
  redirectTo: (state: HttpAnswer, location: string | RegExp): Verdict => {
    const found = (state.status ?? 0) >= 300 && (state.status ?? 0) < 400 ? state.headers.get('location') : undefined;
    return fits('redirect', location, found ?? null, evidence(state));
  },
  /** From the first byte sent until the head of the answer is there. */
  answerWithin: (state: HttpAnswer, duration: Duration): Verdict =>
    amounts('time to answer', { atMost: milliseconds(duration) / 1000 }, state.seconds, 'seconds', evidence(state)),
  /** The body ended by itself within the time and the size that are looked at: a stream does not. */
  end: (state: HttpAnswer): Verdict => equals('body', 'ended', state.ended ? 'ended' : 'goes on', evidence(state)),
  /** Bytes of the body, as far as it was read. */
  size: (state: HttpAnswer, bytes: Amount): Verdict =>
    amounts('size', bytes, state.status === null ? null : state.body.length, 'bytes', evidence(state)),
};

function bodyOf({ status, body }: HttpAnswer): string | null {
  return status === null ? null : body.toString('utf8');
}

function evidence({ asked, problem }: HttpAnswer) {
  return { command: asked, ...(problem === null ? {} : { hint: problem }) };
}

export const httpKind: SubjectKind<HttpAnswer, typeof matchers> = { name: 'http', matchers };

/**
 * What a web server answers to the machine that runs the specs. Redirects are not followed unless that is asked for.
 * `expect(http('http://relay-eu1.example/health')).to.have.status(200)`
 * @throws ReadOnly for other methods than GET, HEAD and OPTIONS, in a run that may not change anything
 */
export function http(url: string, options: HttpOptions = {}) {
  mayAsk(url, options);
  return new Subject(httpKind, url, null, () => request(new URL(url), options));
}

/**
 * A path on a host's own address, whatever its name resolves to, with the first of its public names as Host:
 * `expect(host.http('/health')).to.have.status(200)`. A whole URL keeps its name, scheme and port; only where it leads is the host.
 */
export function httpOn(
  host: { readonly name: string; readonly address: string; readonly publicNames: readonly string[] },
  path: string,
  options: HttpOptions = {},
) {
  mayAsk(`${path} of ${host.name}`, options);
  const url = new URL(path, `http://${host.publicNames[0] ?? bracketed(host.address)}`);
  return new Subject(httpKind, path, host.name, () => request(url, { connectTo: host.address, ...options }));
}

/** What asks for nothing but an answer, by RFC 9110, section 9.2.1. */
const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

function mayAsk(what: string, { method, body }: HttpOptions): void {
  const said = method?.toUpperCase() ?? (body === undefined ? 'GET' : 'POST');
  if (!harmless.has(said)) mayChange(`${said} ${what}`);
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}
