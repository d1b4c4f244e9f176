import http from 'node:http';
import { IcyReader } from './audio/icy-reader.ts';

/** What one listener received. Times are in milliseconds since the request was sent. */
export interface Reception {
  readonly url: string;
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** When the first byte of sound arrived; null if none did. */
  readonly firstByteAfter: number | null;
  /** The longest time without a byte, from the first byte to the end of listening. */
  readonly longestGap: number;
  /** The sound as it came, without the titles in between. */
  readonly audio: Buffer;
  /** Titles in the order they came, each once in a row. */
  readonly titles: readonly string[];
  /** Whether the server ended the stream before the listener had enough. */
  readonly ended: boolean;
}

export interface ListenOptions {
  /** Seconds of listening after the first byte. */
  readonly seconds: number;
  /** Seconds to wait for the first byte (10). */
  readonly patience?: number;
  /** The name to ask for, where the URL holds an address. */
  readonly host?: string;
  readonly signal?: AbortSignal;
}

/** Listens to a stream as a player does, over one HTTP connection, and keeps what it heard. Rejects if nobody answers. */
export function listen(url: string, options: ListenOptions): Promise<Reception> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const headers: Record<string, string> = { 'Icy-MetaData': '1', 'User-Agent': 'aircheck' };
    if (options.host !== undefined) headers.Host = options.host;
    const request = http.get(url, { headers, agent: false, ...(options.signal ? { signal: options.signal } : {}) });
    const patience = (options.patience ?? 10) * 1000;
    const tooLate = setTimeout(
      () => request.destroy(new Error(`${url}: no sound within ${patience / 1000} s`)),
      patience,
    );
    request.once('error', (error) => {
      clearTimeout(tooLate);
      reject(error);
    });
    request.once('response', (response) => {
      const reader = new IcyReader(Number(response.headers['icy-metaint'] ?? 0));
      const audio: Buffer[] = [];
      const titles: string[] = [];
      let firstByteAfter: number | null = null;
      let lastByteAfter = 0;
      let longestGap = 0;
      let enough: NodeJS.Timeout | undefined;

      const finish = (ended: boolean) => {
        clearTimeout(tooLate);
        clearTimeout(enough);
        if (firstByteAfter !== null) longestGap = Math.max(longestGap, performance.now() - started - lastByteAfter);
        request.removeAllListeners('error').on('error', () => {});
        request.destroy();
        const { statusCode: status = 0, headers: answered } = response;
        resolve({
          url,
          status,
          headers: answered,
          firstByteAfter,
          longestGap,
          ended,
          audio: Buffer.concat(audio),
          titles,
        });
      };

      response.on('data', (chunk: Buffer) => {
        const now = performance.now() - started;
        if (firstByteAfter === null) {
          firstByteAfter = now;
          clearTimeout(tooLate);
          enough = setTimeout(() => finish(false), options.seconds * 1000);
        } else {
          longestGap = Math.max(longestGap, now - lastByteAfter);
        }
        lastByteAfter = now;
        const piece = reader.push(chunk);
        audio.push(piece.audio);
        titles.push(...piece.titles);
      });
      response.once('close', () => finish(true));
      response.on('error', () => finish(true));
    });
  });
}
