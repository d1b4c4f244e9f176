import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { questionLines } from '../../../../lib/converge/transaction/question-lines.ts';
import { judgeChange } from '../../../../lib/icecast/judge.ts';
import { askedAt, type Question, questionsOf } from '../../../../lib/icecast/questions.ts';
import { adapted } from './adapted.ts';
import { configuration, type Pieces } from './configuration.ts';
import { type Daemon, debian } from './daemon.ts';
import { Origin } from './origin.ts';
import { World } from './world.ts';

/** The program that asks on a host. */
export const asker = path.resolve(import.meta.dirname, '../../../../lib/converge/host/asked.bash');

/** A change, and what a running Icecast that has not taken it is found to be. */
export interface AskedRow {
  readonly change: string;
  readonly from?: (origins: Origins) => Pieces;
  readonly to: (origins: Origins) => Pieces;
  /** Null: who asks has no login there yet, so that it is not told why. */
  readonly said: RegExp | null;
}

/** Ports of streams that can be pulled: at 127.0.0.1, and at 127.0.0.2. */
interface Origins {
  readonly here: number;
  readonly there: number;
}

const relay = (port: number, server = '127.0.0.1') =>
  `<relay><server>${server}</server><port>${port}</port><mount>/stream</mount><local-mount>/pulled.mp3</local-mount></relay>`;
const patient = { global: { 'master-update-interval': '5' } };

export const askedRows: readonly AskedRow[] = [
  {
    change: 'a limit of a mount',
    to: () => ({ live: '<max-listeners>7</max-listeners>' }),
    said: /^\/live\.mp3: max_listeners is (unlimited|-1), and should be 7$/,
  },
  {
    change: 'a name with signs',
    to: () => ({ live: '<stream-name>A &amp; &lt;B&gt; "C"</stream-name>' }),
    said: /server_name is .*, and should be A & <B> "C"$/,
  },
  {
    change: 'a description',
    to: () => ({ live: '<stream-description>Other</stream-description>' }),
    said: /server_description is .* and should be Other$/,
  },
  {
    change: 'a genre',
    to: () => ({ live: '<genre>Other</genre>' }),
    said: /^\/live\.mp3: genre is .* and should be Other$/,
  },
  {
    change: 'the page of a mount',
    to: () => ({ live: '<stream-url>http://two.example/</stream-url>' }),
    said: /server_url is .* and should be http:\/\/two\.example\/$/,
  },
  {
    change: 'what the server calls itself',
    to: () => ({ global: { 'server-id': 'Two' } }),
    said: /^server: server_id is Icecast .*, and should be Two$/,
  },
  {
    change: 'where the server is',
    to: () => ({ global: { location: 'There' } }),
    said: /^server: location is Here, and should be There$/,
  },
  {
    change: 'whom to write to',
    to: () => ({ global: { admin: 'two@radio.example' } }),
    said: /^server: admin is one@/,
  },
  {
    change: 'the host name',
    to: () => ({ global: { hostname: 'two.example' } }),
    said: /server: host is one\.example/,
  },
  { change: 'the admin password', to: () => ({ authentication: { 'admin-password': 'a b:c' } }), said: null },
  {
    change: 'the relay password',
    to: () => ({ authentication: { 'relay-password': 'other' } }),
    said: /the login of relay is not let in: 401/,
  },
  {
    change: 'the source password',
    to: () => ({ authentication: { 'source-password': 'other' } }),
    said: /the login of source is not let in: 401/,
  },
  {
    change: 'a relay that comes',
    from: () => patient,
    to: ({ here }) => ({ extra: relay(here), ...patient }),
    said: /^\/pulled\.mp3 is not pulled, though 127\.0\.0\.1 port \d+ has \/stream$/,
  },
  {
    change: 'a relay that goes',
    from: ({ here }) => ({ extra: relay(here) }),
    to: () => ({}),
    said: /^\/pulled\.mp3 is still there$/,
  },
  {
    change: 'a relay that pulls from elsewhere',
    from: ({ here }) => ({ extra: relay(here), ...patient }),
    to: ({ there }) => ({ extra: relay(there, '127.0.0.2'), ...patient }),
    said: /^\/pulled\.mp3: source_ip is 127\.0\.0\.1, and should be 127\.0\.0\.2$/,
  },
];

interface Answer {
  readonly taken: boolean;
  /** The last line. */
  readonly said: string;
}

export interface MeasuredAsked {
  readonly questions: readonly Question[];
  readonly before: Answer;
  /** Once it has read the change, at the latest after so long as it may take. */
  readonly after: Answer;
}

/** Asks a real Icecast before and after it reads a change. */
export async function measureAsked(row: AskedRow, daemon: Daemon = debian): Promise<MeasuredAsked> {
  const world = await World.open({ a: 0, b: 0 }, daemon);
  const elsewhere = await Origin.open('127.0.0.2');
  try {
    const { place, server, dialect } = world;
    const origins = { here: place.origin, there: elsewhere.port };
    const [old, fresh] = [row.from?.(origins) ?? {}, row.to(origins)].map((pieces) =>
      adapted(configuration(pieces, place), dialect),
    );
    if (old === undefined || fresh === undefined) throw new Error('there is no configuration');
    await server.start(old);
    await world.connect('/live.mp3');
    await world.eventually(async () => (await world.stat('/live.mp3', 'server_name')) !== null, 10);
    if (old.includes('/pulled.mp3')) {
      await world.eventually(async () => (await world.listed('/pulled.mp3', 'Connected')) !== null, 10);
    }
    const running = await world.running();
    const questions = questionsOf(judgeChange(old, fresh, running).reasons, fresh, running);
    const lines = questionLines({ at: askedAt(fresh), questions });
    const before = await ask(lines);
    await server.reload(fresh);
    let after = await ask(lines);
    await world.eventually(async () => {
      after = await ask(lines);
      return after.taken;
    }, 5);
    return { questions, before, after };
  } finally {
    elsewhere.close();
    await world.close();
  }
}

/** Whether it told of a change that it had not taken it, in the words of the row, and later that it had. */
export function tells({ said }: AskedRow, { before, after }: MeasuredAsked): boolean {
  return !before.taken && (said === null || said.test(before.said)) && after.taken;
}

async function ask(lines: string): Promise<Answer> {
  // What there is to be pulled is sent by this process, so that it cannot wait.
  const asking = spawn('bash', [asker], { stdio: ['pipe', 'pipe', 'inherit'], timeout: 8000 });
  asking.stdin.end(lines);
  const [stdout, [code]] = await Promise.all([text(asking.stdout), once(asking, 'close')]);
  return { taken: code === 0, said: stdout.trim().split('\n').at(-1) ?? '' };
}
