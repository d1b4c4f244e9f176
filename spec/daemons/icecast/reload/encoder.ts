import { spawnSync } from 'node:child_process';
import { createConnection, type Socket } from 'node:net';

/** Ten seconds of MP3 at 64 kbit/s. */
let sound: Buffer | null = null;

/** Real MP3, of which every second is 8 kB. */
export function mp3(): Buffer {
  if (sound !== null) return sound;
  const tone = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=44100:duration=10', '-ac', '2'];
  const coding = ['-c:a', 'libmp3lame', '-b:a', '64k', '-write_xing', '0', '-id3v2_version', '0', '-f', 'mp3', '-'];
  const { status, stdout } = spawnSync('ffmpeg', ['-v', 'error', ...tone, ...coding]);
  if (status !== 0) throw new Error('ffmpeg made no MP3: apt-get install --no-install-recommends icecast2 ffmpeg');
  sound = stdout;
  return stdout;
}

export interface Sending {
  readonly login?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What sends a stream to Icecast, at its pace, as encoders do. */
export class Encoder {
  readonly #socket: Socket;
  readonly #timer: NodeJS.Timeout;
  #at = 0;
  #stalled = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    const tick = () => this.#send(1600);
    this.#send(16_000);
    this.#timer = setInterval(tick, 200);
  }

  /** Gives the encoder, or the status if it was refused; 0 if nothing came. */
  static async connect(port: number, mount: string, sending: Sending = {}): Promise<Encoder | number> {
    const { login = 'source:source', headers = {} } = sending;
    const socket = createConnection(port, '127.0.0.1');
    socket.on('error', () => {});
    const fields = {
      Authorization: `Basic ${Buffer.from(login).toString('base64')}`,
      'Content-Type': 'audio/mpeg',
      ...headers,
    };
    const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
    socket.write([`SOURCE ${mount} HTTP/1.0`, ...lines, '', ''].join('\r\n'));
    const status = await statusOf(socket);
    if (status === 200) return new Encoder(socket);
    socket.destroy();
    return status;
  }

  /** Stays connected, and sends nothing any more. */
  stall(): void {
    this.#stalled = true;
  }

  get isConnected(): boolean {
    return !this.#socket.destroyed;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#socket.destroy();
  }

  #send(bytes: number): void {
    if (this.#stalled || this.#socket.destroyed) return;
    const all = mp3();
    const piece = all.subarray(this.#at, this.#at + bytes);
    this.#at = (this.#at + bytes) % all.length;
    this.#socket.write(piece);
  }
}

function statusOf(socket: Socket): Promise<number> {
  return new Promise((resolve) => {
    let said = '';
    const done = () => resolve(Number(/^[A-Z]+\/[\d.]+ (\d+)/.exec(said)?.[1] ?? 0));
    socket.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1');
      if (said.includes('\n')) done();
    });
    socket.on('close', done);
    setTimeout(done, 5000).unref();
  });
}
