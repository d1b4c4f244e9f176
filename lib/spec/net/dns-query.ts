import { createSocket } from 'node:dgram';
import { getServers, promises as resolver } from 'node:dns';
import { connect, isIP } from 'node:net';
import type { Packet, RecordType } from 'dns-packet';
import { type Duration, milliseconds } from '../dsl/duration.ts';
import { type DnsRecord, type DnsReply, replyOf } from './dns-reply.ts';
import { addressText, ipRange } from './ip-range.ts';

export type DnsType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'PTR' | 'SOA' | 'SRV' | 'TXT';

export interface DnsOptions {
  /** A, unless another is asked for. */
  readonly type?: DnsType;
  /** The network of the client for whom it is asked, as a resolver tells it to name servers (EDNS client subnet). */
  readonly from?: string;
  /** Who is asked: an address, `192.0.2.1:5353`, a name, or a host; the system's first name server without it. */
  readonly server?: string | { readonly address: string };
  /** By TCP alone; else by UDP, and by TCP if the answer is too long for that. */
  readonly tcp?: boolean;
  /** For how long it is tried (5 s). */
  readonly timeout?: Duration;
}

/** What a name server said, or why it did not. */
export interface DnsAnswer extends DnsReply {
  /** As in `A listen.example.net from 192.0.2.0/24 at 10.77.0.21:53`. */
  readonly asked: string;
  readonly type: DnsType;
  readonly problem: string | null;
  /** Until the whole answer was there; null: it never was. */
  readonly seconds: number | null;
}

export type { DnsRecord };

const nothing: DnsReply = { rcode: null, authoritative: false, truncated: false, scope: null, records: [] };

/** Asks once. Never rejects, and never lasts longer than its time. */
export async function ask(name: string, options: DnsOptions): Promise<DnsAnswer> {
  const { type = 'A', from } = options;
  const { server, port } = serverOf(options.server);
  const place = server.includes(':') ? `[${server}]:${port}` : `${server}:${port}`;
  const asked = `${type} ${name}${from === undefined ? '' : ` from ${from}`} at ${place}`;
  const began = performance.now();
  const deadline = began + milliseconds(options.timeout ?? '5s');
  const packet = questionOf(name, type, from ?? null);
  try {
    const { encode } = await import('dns-packet');
    const address = isIP(server) === 0 ? (await resolver.lookup(server)).address : server;
    const question = encode(packet);
    const to = { address, port, deadline };
    const first = options.tcp === true ? await byTcp(question, to) : await byUdp(question, to);
    const reply = await replyOf(first);
    const whole = reply.truncated && options.tcp !== true ? await replyOf(await byTcp(question, to)) : reply;
    return { ...whole, asked, type, problem: null, seconds: (performance.now() - began) / 1000 };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ...nothing, asked, type, problem, seconds: null };
  }
}

/**
 * Who is asked.
 * @throws TypeError if the system has no name server, and none was named
 */
function serverOf(server: DnsOptions['server']): { server: string; port: number } {
  const text = typeof server === 'object' ? server.address : (server ?? getServers()[0]);
  if (text === undefined) throw new TypeError('this machine has no name server: say which one is asked');
  if (isIP(text) !== 0) return { server: text, port: 53 };
  const [, bracketed, plain = text, port = '53'] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(text) ?? [];
  return { server: bracketed ?? plain, port: Number(port) };
}

/** @throws TypeError if the client's network is none */
function questionOf(name: string, type: RecordType, from: string | null): Packet {
  const question: Packet = {
    type: 'query',
    id: Math.floor(Math.random() * 65_536),
    // Resolvers are asked to look further; servers of the zone take no notice.
    flags: 0x100,
    questions: [{ type, name: name.replace(/\.$/, '') }],
  };
  const edns = { type: 'OPT', name: '.', udpPayloadSize: 1232, extendedRcode: 0, ednsVersion: 0, flags: 0 } as const;
  if (from === null) return { ...question, additionals: [{ ...edns, flag_do: false, options: [] }] };
  const range = ipRange(from);
  if (range === null) throw new TypeError(`${JSON.stringify(from)} is no address and no network: 192.0.2.0/24`);
  const { family, first } = range;
  const bits = family === 'ip' ? 32 : 128;
  const subnet = {
    code: 8,
    family: family === 'ip' ? 1 : 2,
    sourcePrefixLength: Number(/\/(\d+)$/.exec(from)?.[1] ?? bits),
    scopePrefixLength: 0,
    ip: addressText(family, first),
  } as const;
  return { ...question, additionals: [{ ...edns, flag_do: false, options: [subnet] }] };
}

interface Place {
  readonly address: string;
  readonly port: number;
  /** On the clock of `performance.now()`. */
  readonly deadline: number;
}

const late = 'it did not answer in time';

/** Datagrams get lost: the question is asked again every second. Only what answers the question counts. */
function byUdp(question: Buffer, { address, port, deadline }: Place): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIP(address) === 6 ? 'udp6' : 'udp4');
    const finish = (settle: () => void): void => {
      clearInterval(again);
      clearTimeout(timer);
      socket.close();
      settle();
    };
    const send = (): void => socket.send(question);
    const again = setInterval(() => send(), 1000);
    const timer = setTimeout(() => finish(() => reject(new Error(late))), Math.max(0, deadline - performance.now()));
    socket.on('error', (error) => finish(() => reject(error)));
    socket.on('message', (message) => {
      if (message.length >= 12 && message.readUInt16BE(0) === question.readUInt16BE(0)) finish(() => resolve(message));
    });
    // A connected socket hears of it if nobody is there.
    socket.connect(port, address, send);
  });
}

/** A message follows its length, in two bytes. */
function byTcp(question: Buffer, { address, port, deadline }: Place): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const socket = connect(port, address, () => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(question.length);
      socket.write(Buffer.concat([length, question]));
    });
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      socket.destroy();
      settle();
    };
    const timer = setTimeout(() => finish(() => reject(new Error(late))), Math.max(0, deadline - performance.now()));
    socket.on('error', (error) => finish(() => reject(error)));
    socket.on('close', () => finish(() => reject(new Error('it hung up without an answer'))));
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
      finish(() => resolve(received.subarray(2, 2 + received.readUInt16BE(0))));
    });
  });
}
