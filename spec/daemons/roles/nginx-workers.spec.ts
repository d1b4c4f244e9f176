// What is told of a reload of NGINX, held against a real one: for how long old workers keep their listeners is what they
// were told when they began, not what the new configuration says.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { after, afterEach, before, describe, it } from 'mocha';
import { oldWorkersInWords } from '../../../lib/converge/nginx-workers.ts';
import { freePort } from '../icecast/reload/server.ts';
import { eventually } from './eventually.ts';

/** Seconds: long enough to tell it from at once, and from not at all. */
const SHORT = 3;

describe('workers of NGINX after a reload', function () {
  this.timeout(60_000);
  let origin: Server;
  let directory: string;
  let file: string;
  let nginx: ChildProcess | undefined;
  let port: number;

  before(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'aircheck-workers-'));
    file = path.join(directory, 'nginx.conf');
    origin = createServer((_, answer) => {
      const sending = setInterval(() => answer.write('sound'), 50);
      answer.on('close', () => clearInterval(sending));
    });
    origin.listen(0, '127.0.0.1');
    await once(origin, 'listening');
    port = await freePort();
  });

  afterEach(async () => {
    if (nginx === undefined) return;
    const ended = once(nginx, 'exit');
    nginx.kill('SIGTERM');
    await ended;
    nginx = undefined;
  });

  after(() => {
    origin.closeAllConnections();
    origin.close();
    rmSync(directory, { recursive: true });
  });

  function write(timeout: string): void {
    writeFileSync(
      file,
      `worker_processes 1;
${timeout}
error_log ${directory}/error.log notice;
pid ${directory}/nginx.pid;
daemon off;
events {}
http {
  access_log off;
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://127.0.0.1:${portOf(origin)}; proxy_buffering off; }
  }
}
`,
    );
  }

  /** Who listens to an NGINX that has such a line, when it is reloaded with another. */
  async function listenerOver(before: string, after: string): Promise<{ told: string; cut: () => boolean }> {
    write(before);
    nginx = spawn('nginx', ['-p', directory, '-c', file], { stdio: 'ignore' });
    await eventually('NGINX listens', 10, () => connects(port));
    const [answer]: IncomingMessage[] = await once(get({ host: '127.0.0.1', port }), 'response');
    if (answer === undefined) throw new Error('there is no answer');
    let cut = false;
    answer.on('error', () => {}).on('close', () => (cut = true));
    answer.resume();
    const told = oldWorkersInWords(readFileSync(file, 'utf8'));
    write(after);
    nginx.kill('SIGHUP');
    await eventually('the worker is old', 10, async () =>
      /gracefully shutting down/.test(readFileSync(path.join(directory, 'error.log'), 'utf8')) ? true : undefined,
    );
    rmSync(path.join(directory, 'error.log'));
    return { told, cut: () => cut };
  }

  it('let nobody go before the time that they began with, and then everybody, whatever the new file says', async () => {
    const { told, cut } = await listenerOver(`worker_shutdown_timeout ${SHORT}s;`, 'worker_shutdown_timeout 1h;');
    expect(told).to.equal(`old workers keep theirs until they leave, for ${SHORT}s at most`);
    expect(cut()).to.equal(false);
    await eventually('the listener is cut', SHORT + 10, async () => (cut() ? true : undefined));
  });

  it('that began without a time keep theirs, though the new file has one', async () => {
    const { told, cut } = await listenerOver('', `worker_shutdown_timeout ${SHORT}s;`);
    expect(told).to.equal('old workers keep theirs until they leave');
    await sleep(2 * SHORT * 1000);
    expect(cut()).to.equal(false);
  });
});

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('it does not listen');
  return address.port;
}

async function connects(port: number): Promise<true | undefined> {
  const socket = createConnection(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return undefined;
  } finally {
    socket.destroy();
  }
}
