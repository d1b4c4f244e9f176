import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { connect } from '../../../lib/ssh/connect.ts';
import type { Session } from '../../../lib/ssh/session.ts';
import type { SshOptions, Target } from '../../../lib/ssh/target.ts';
import { timedOut, unreachable } from './failure.ts';
import { Sshd, Workshop } from './sshd.ts';
import { Wire } from './wire.ts';

describe('running scripts on a real host', () => {
  let workshop: Workshop;
  let sshd: Sshd;
  let key: { file: string; public: string };
  let session: Session;

  before(async () => {
    workshop = new Workshop();
    key = workshop.key('key');
    workshop.authorize(key);
    sshd = await Sshd.start(workshop);
    session = await open();
  });

  after(async () => {
    session.close();
    await sshd.stop();
    workshop.remove();
  });

  function open(target: Partial<Target> = {}, options: Partial<SshOptions> = {}): Promise<Session> {
    return connect(
      sshd.target({ identityFile: key.file, ...target }),
      workshop.options({ hostKeys: 'accept-new', ...options }),
    );
  }

  it('gives exit status, output and error output', async () => {
    const { code, signal, stdout, stderr } = await session.run('echo out\necho err >&2\nexit 7');
    expect({ code, signal, stdout: stdout.toString(), stderr: stderr.toString() }).to.deep.equal({
      code: 7,
      signal: null,
      stdout: 'out\n',
      stderr: 'err\n',
    });
  });

  it('gives the signal that ended the script', async () => {
    const { code, signal } = await session.run('kill -KILL $$');
    expect({ code, signal }).to.deep.equal({ code: null, signal: 'SIGKILL' });
  });

  for (const [what, script, out] of [
    ['an empty script', '', ''],
    ['a script that ends in a comment', 'echo a # b', 'a\n'],
    ['a script with an interpreter line', '#!/bin/sh\necho a', 'a\n'],
    ['a script that ends with a backslash', 'echo a \\', 'a\n'],
    ['a here-document at the end', 'cat <<"END"\n$HOME `x` \\\nEND', '$HOME `x` \\\n'],
    ['a command that reads its input', `cat\n${': padding\n'.repeat(20_000)}echo after`, 'after\n'],
    ['set -e', 'set -e\nfalse\necho never', ''],
    ['a trap', "trap 'echo bye' EXIT\nexit 3", 'bye\n'],
    ['functions and braces', 'f() { echo "}"; }\n{ f; }', '}\n'],
  ] as const) {
    it(`runs ${what}`, async () => {
      expect((await session.run(script)).stdout.toString()).to.equal(out);
    });
  }

  it('keeps the line numbers of the script in messages', async () => {
    const { stderr } = await session.run('\n\n/nowhere/tool');
    expect(stderr.toString()).to.match(/\b3: /);
  });

  it('runs nothing of a script with a syntax error', async () => {
    const { code, stdout } = await session.run('echo started\nif true; then\n');
    expect(code).to.equal(2);
    expect(stdout.toString()).to.equal('');
  });

  it('carries a script of five megabytes to the byte', async () => {
    const text = randomBytes(4_000_000)
      .toString('base64')
      .replace(/(.{76})/g, '$1\n');
    const { stdout } = await session.run(`sha256sum <<'END'\n${text}\nEND\n`);
    expect(stdout.toString()).to.include(createHash('sha256').update(`${text}\n`).digest('hex'));
  });

  it('carries bytes that are no UTF-8', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x80, 0xc3, 0x28, 0x0d, 0x01, 0x7f]);
    const script = Buffer.concat([Buffer.from("cat <<'END'\n"), bytes, Buffer.from('\nEND\n')]);
    expect((await session.run(script)).stdout).to.deep.equal(Buffer.concat([bytes, Buffer.from('\n')]));
  });

  it('brings five megabytes of output back to the byte, piece by piece if that is wanted', async () => {
    const pieces: Buffer[] = [];
    const { stdout, stderr } = await session.run(
      `t=$(mktemp)\nhead -c 5242880 /dev/urandom >"$t"\nsha256sum <"$t" >&2\ncat "$t"\nrm "$t"`,
      { onStdout: (chunk) => pieces.push(chunk) },
    );
    expect(stdout.length).to.equal(5_242_880);
    expect(stderr.toString()).to.include(createHash('sha256').update(stdout).digest('hex'));
    expect(Buffer.concat(pieces).equals(stdout)).to.equal(true);
  });

  it('keeps the script out of every process list', async () => {
    const secret = randomBytes(12).toString('hex');
    const { stdout } = await session.run(
      `password=${secret}\ncat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null | tr '\\0' '\\n'`,
    );
    expect(stdout.toString()).to.include('sh\n-s\n').and.not.include(secret);
  });

  it('runs several scripts on one connection at the same time', async () => {
    const results = await Promise.all([1, 2, 3, 4].map((number) => session.run(`echo ${number}`)));
    expect(results.map(({ stdout }) => stdout.toString())).to.deep.equal(['1\n', '2\n', '3\n', '4\n']);
    expect(sshd.log.split('Accepted publickey').length - 1).to.equal(1);
  });

  it('gives up on a script that takes too long, and can go on', async () => {
    let pid = '';
    const error = await timedOut(
      session.run('echo $$\nexec sleep 60', {
        timeout: 1,
        onStdout: (chunk) => {
          pid += chunk;
        },
      }),
    );
    expect(error.message).to.equal(`the command on 127.0.0.1:${sshd.port} did not end within 1 s`);
    process.kill(Number(pid));
    expect((await session.run('echo on')).stdout.toString()).to.equal('on\n');
  });

  it('uses the command timeout of the run', async () => {
    const impatient = await open({}, { commandTimeout: 0.5 });
    const error = await timedOut(impatient.run('sleep 2'));
    impatient.close();
    expect(error.seconds).to.equal(0.5);
  });

  it('notices that the connection is lost while a script runs', async () => {
    const doomed = await open();
    let said = '';
    const running = doomed.run('echo $$ $PPID\nexec sleep 60', {
      onStdout: (chunk) => {
        said += chunk;
        const [, parent] = said.split(' ').map(Number);
        if (parent) process.kill(parent, 'SIGKILL');
      },
    });
    const error = await unreachable(running);
    process.kill(Number(said.split(' ')[0]));
    expect(error.kind).to.equal('lost');
    expect(error.message).to.include(`127.0.0.1:${sshd.port}`);
    expect((await unreachable(doomed.run('true'))).kind).to.equal('lost');
    doomed.close();
  });

  it('notices a network that has gone silent', async () => {
    const wire = await Wire.lay(sshd);
    const configFile = workshop.write('alive.conf', 'ServerAliveInterval 1\nServerAliveCountMax 2\n');
    const cut = await open({ port: wire.port }, { configFile });
    const running = cut.run('echo here; sleep 5', { onStdout: () => wire.silence() });
    const error = await unreachable(running);
    cut.close();
    wire.cut();
    expect(error.kind).to.equal('lost');
    expect(error.message).to.include('Keepalive timeout');
  });

  it('runs nothing of a script that is cut off on its way', async () => {
    const wire = await Wire.lay(sshd, 1_000_000);
    const cut = await open({ port: wire.port });
    const parent = Number((await cut.run('echo $PPID')).stdout);
    const trace = path.join(workshop.dir, 'half-run');
    const running = cut.run(`touch ${trace}\n: '${'x'.repeat(5_000_000)}'\n`);
    const shell = await childOf(parent);
    await hasRead(shell, 900_000);
    wire.cut();
    expect((await unreachable(running)).kind).to.equal('lost');
    await gone(shell);
    expect(existsSync(trace)).to.equal(false);
    cut.close();
  });

  it('calls it lost wherever the connection breaks, and never fails in another way', async () => {
    for (let limit = 0; limit < 4200; limit += 300) {
      const wire = await Wire.lay(sshd, limit, 'breaks');
      const work = open({ port: wire.port }).then((cut) => cut.run(`: ${'x'.repeat(4000)}`).finally(() => cut.close()));
      expect((await unreachable(work)).kind, `after ${limit} bytes`).to.equal('lost');
      wire.cut();
    }
  });

  it('is closed at once, and what still runs is told', async () => {
    const closing = await open();
    const error = unreachable(closing.run('echo $$; sleep 1', { onStdout: () => closing.close() }));
    expect((await error).message).to.include('we closed it');
    expect((await unreachable(closing.run('true'))).message).to.include('we closed it');
  });

  it('lets the process end when the sessions are closed', () => {
    const program = `
      import { connect } from './lib/ssh/connect.ts';
      const [target, options] = JSON.parse(process.argv[1]);
      const session = await connect(target, options);
      const { stdout } = await session.run('echo done');
      session.close();
      process.stdout.write(stdout);
    `;
    const wanted = JSON.stringify([sshd.target({ identityFile: key.file }), workshop.options()]);
    const args = ['--import', 'tsx', '--input-type=module', '-e', program, wanted];
    const root = path.resolve(import.meta.dirname, '../../..');
    expect(execFileSync(process.execPath, args, { cwd: root, timeout: 15_000 }).toString()).to.equal('done\n');
  });
});

/** Asks until there is an answer, for ten seconds at most. */
async function until<T>(what: string, ask: () => T | null): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answer = ask();
    if (answer !== null) return answer;
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await sleep(10);
  }
}

function gone(pid: number): Promise<boolean> {
  return until(`process ${pid} is gone`, () => (existsSync(`/proc/${pid}`) ? null : true));
}

function childOf(parent: number): Promise<number> {
  return until(`process ${parent} has a child`, () => {
    const [child] = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ');
    return child ? Number(child) : null;
  });
}

/** Until a process is the shell that runs scripts, and has read this much in its life. */
function hasRead(pid: number, bytes: number): Promise<boolean> {
  return until(`process ${pid} has read ${bytes} bytes`, () => {
    const isShell = readFileSync(`/proc/${pid}/cmdline`, 'latin1') === 'sh\0-s\0';
    const [, read] = /^rchar: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'latin1')) ?? [];
    return isShell && Number(read) >= bytes ? true : null;
  });
}
