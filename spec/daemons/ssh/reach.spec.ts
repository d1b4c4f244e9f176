import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { expect } from 'chai';
import { connect } from '../../../lib/ssh/connect.ts';
import type { Target } from '../../../lib/ssh/target.ts';
import { unreachable } from './failure.ts';
import { freePort, Sshd, Workshop } from './sshd.ts';

describe('a host that cannot be reached', () => {
  let workshop: Workshop;
  let key: { file: string };
  const servers: Server[] = [];
  const accepted: Socket[] = [];

  before(() => {
    workshop = new Workshop();
    key = workshop.key('key');
  });

  after(() => {
    for (const server of servers) server.close();
    // What a server accepted outlives it, and would keep this process from ending.
    for (const socket of accepted) socket.destroy();
    workshop.remove();
  });

  function target(changes: Partial<Target>): Target {
    return {
      name: 'relay1',
      address: '127.0.0.1',
      port: null,
      user: null,
      identityFile: key.file,
      jump: null,
      become: false,
      sudoPassword: null,
      connectTimeout: 1,
      ...changes,
    };
  }

  async function listen(greeting: (server: Server) => void): Promise<number> {
    const server = createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1');
    servers.push(server);
    server.on('connection', (socket) => accepted.push(socket));
    greeting(server);
    await once(server, 'listening');
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('no port');
    return bound.port;
  }

  it('refuses the connection', async () => {
    const port = await freePort();
    const error = await unreachable(connect(target({ port }), workshop.options()));
    expect(error.kind).to.equal('refused');
    expect(error.message).to.equal(`127.0.0.1:${port} refuses the connection`);
    expect(error.hint).to.include('ssh.port');
  });

  it('has a name that does not resolve', async () => {
    const error = await unreachable(
      connect(target({ address: 'relay.invalid', connectTimeout: 8 }), workshop.options()),
    );
    expect(error.kind).to.equal('resolve');
    expect(error.message).to.include('relay.invalid:22');
  });

  it('has no route to it', async () => {
    // The broadcast address: the kernel itself turns it away.
    const error = await unreachable(connect(target({ address: '255.255.255.255' }), workshop.options()));
    expect(error.kind).to.equal('no-route');
    expect(error.message).to.include('255.255.255.255:22');
  });

  it('accepts the connection and then says nothing', async () => {
    const port = await listen((server) => server.on('connection', (socket) => socket.on('error', () => {})));
    const error = await unreachable(connect(target({ port }), workshop.options()));
    expect(error.kind).to.equal('timeout');
    expect(error.message).to.equal(`127.0.0.1:${port} accepts connections, but did not shake hands within 1 s`);
  });

  it('answers, but not with SSH', async () => {
    const port = await listen((server) =>
      server.on('connection', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    const error = await unreachable(connect(target({ port }), workshop.options()));
    expect(error.kind).to.equal('lost');
    expect(error.message).to.include(`127.0.0.1:${port} broke during the handshake`);
  });

  it('says that it speaks SSH, and does not', async () => {
    const port = await listen((server) =>
      server.on('connection', (socket) => socket.end(`SSH-2.0-odd\r\n${'garbage '.repeat(100)}`)),
    );
    const error = await unreachable(connect(target({ port }), workshop.options()));
    expect(error.kind).to.equal('protocol');
    expect(error.message).to.include(`127.0.0.1:${port} does not speak SSH`);
  });

  it('hangs up at once, as sshd does with too many connections', async () => {
    const port = await listen((server) => server.on('connection', (socket) => socket.destroy()));
    const error = await unreachable(connect(target({ port }), workshop.options()));
    expect(error.kind).to.equal('lost');
    expect(error.hint).to.include('MaxStartups');
  });

  it('offers only algorithms that we do not speak', async () => {
    const odd = await Sshd.start(workshop, { lines: ['KexAlgorithms sntrup761x25519-sha512@openssh.com'] });
    const error = await unreachable(connect(odd.target({ identityFile: key.file }), workshop.options()));
    await odd.stop();
    expect(error.kind).to.equal('protocol');
    expect(error.message).to.include('no matching key exchange algorithm');
  });

  it('does not finish the login in time', async () => {
    const slow = await Sshd.start(workshop);
    const locked = workshop.key('locked', 'secret');
    workshop.authorize(locked);
    workshop.write('known_hosts', slow.knownHostsLine());
    const options = workshop.options({
      agent: await silentAgent(),
      configFile: workshop.write('c', `IdentityFile ${locked.file}\n`),
    });
    const error = await unreachable(connect(slow.target({ connectTimeout: 1 }), options));
    await slow.stop();
    expect(error.kind).to.equal('timeout');
    expect(error.message).to.include('did not finish the login within 1 s');
  });

  it('lets the program end though an agent never answers', async () => {
    const slow = await Sshd.start(workshop);
    workshop.write('known_hosts', slow.knownHostsLine());
    const locked = workshop.key('locked-too', 'secret');
    const configFile = workshop.write('c2', `IdentityFile ${locked.file}\n`);
    const options = workshop.options({ agent: await silentAgent(), configFile });
    const program = `
      import { connect } from './lib/ssh/connect.ts';
      const [target, options] = JSON.parse(process.argv[1]);
      await connect(target, options).catch((error) => process.stdout.write(error.kind));
    `;
    const wanted = JSON.stringify([slow.target({ connectTimeout: 1 }), options]);
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, wanted], {
      cwd: path.resolve(import.meta.dirname, '../../..'),
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: 15_000,
    });
    const said = child.stdout.setEncoding('utf8').toArray();
    const [code] = await once(child, 'exit');
    await slow.stop();
    expect([code, (await said).join('')]).to.deep.equal([0, 'timeout']);
  });

  /** An agent that accepts questions and never answers them. */
  async function silentAgent(): Promise<string> {
    const socket = `${workshop.dir}/silent-${servers.length}.sock`;
    const server = createServer((connection) => accepted.push(connection.on('error', () => {}))).listen(socket);
    servers.push(server);
    await once(server, 'listening');
    return socket;
  }
});
