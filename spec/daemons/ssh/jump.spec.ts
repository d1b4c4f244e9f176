import { expect } from 'chai';
import { connect } from '../../../lib/ssh/connect.ts';
import type { Session } from '../../../lib/ssh/session.ts';
import { Unreachable } from '../../../lib/ssh/unreachable.ts';
import { unreachable } from './failure.ts';
import { freePort, Sshd, Workshop } from './sshd.ts';

describe('going through jump hosts', () => {
  let workshop: Workshop;
  let key: { file: string; public: string };
  let target: Sshd;
  let near: Sshd;
  let far: Sshd;

  before(async () => {
    workshop = new Workshop();
    key = workshop.key('key');
    workshop.authorize(key);
    target = await Sshd.start(workshop, { address: '127.0.0.1' });
    near = await Sshd.start(workshop, { address: '127.0.0.2' });
    far = await Sshd.start(workshop, { address: '127.0.0.3' });
    workshop.write('known_hosts', target.knownHostsLine() + near.knownHostsLine() + far.knownHostsLine());
  });

  after(async () => {
    for (const sshd of [target, near, far]) await sshd.stop();
    workshop.remove();
  });

  /** The address that a session seems to come from, as its host sees it. */
  async function cameFrom(session: Session): Promise<string> {
    const { stdout } = await session.run('printf %s "$SSH_CONNECTION"');
    session.close();
    return stdout.toString().split(' ')[0] ?? '';
  }

  function jumpTo(...hops: Sshd[]): string {
    return hops.map((hop) => `${workshop.user}@${hop.address}:${hop.port}`).join(',');
  }

  function logins(sshd: Sshd): number {
    return sshd.log.split('Accepted publickey').length - 1;
  }

  it('goes through one', async () => {
    const before = logins(near);
    const session = await connect(target.target({ jump: jumpTo(near), identityFile: key.file }), workshop.options());
    expect(await cameFrom(session)).to.match(/^127\./);
    expect(logins(near)).to.equal(before + 1);
  });

  it('goes through two, in the order of the list', async () => {
    const before = [logins(near), logins(far)];
    const session = await connect(
      target.target({ jump: jumpTo(near, far), identityFile: key.file }),
      workshop.options(),
    );
    expect((await session.run('echo through')).stdout.toString()).to.equal('through\n');
    session.close();
    expect([logins(near), logins(far)]).to.deep.equal(before.map((count) => count + 1));
    const error = await unreachable(
      connect(
        target.target({ jump: `stranger@${near.address}:${near.port},${jumpTo(far)}`, identityFile: key.file }),
        workshop.options(),
      ),
    );
    expect(error.message).to.include(`${near.address}:${near.port} does not let stranger log in`);
  });

  it('logs in to a jump host once for all the hosts behind it, and leaves when the last has', async () => {
    const before = logins(near);
    const options = workshop.options();
    const behind = target.target({ jump: jumpTo(near), identityFile: key.file });
    const sessions = await Promise.all(Array.from({ length: 15 }, () => connect(behind, options)));
    expect(logins(near)).to.equal(before + 1);
    for (const session of sessions.slice(1)) session.close();
    const [last] = sessions;
    expect((await last?.run('echo still here'))?.stdout.toString()).to.equal('still here\n');
    last?.close();
    (await connect(behind, options)).close();
    expect(logins(near)).to.equal(before + 2);
  });

  it('follows ProxyJump of the SSH configuration, each hop by its own alias', async () => {
    const configFile = workshop.write(
      'jumps.conf',
      `
Host relay1
  ProxyJump far
  IdentityFile ${key.file}
Host far
  HostName ${far.address}
  Port ${far.port}
  IdentityFile ${key.file}
  ProxyJump near
Host near
  HostName ${near.address}
  Port ${near.port}
  IdentityFile ${key.file}
`,
    );
    const before = [logins(near), logins(far)];
    (await connect(target.target(), workshop.options({ configFile }))).close();
    expect([logins(near), logins(far)]).to.deep.equal(before.map((count) => count + 1));
    (await connect(target.target({ jump: 'none' }), workshop.options({ configFile }))).close();
    expect([logins(near), logins(far)]).to.deep.equal(before.map((count) => count + 1));
  });

  it("checks the jump host's key too", async () => {
    const knownHostsFiles = [workshop.write('known_target', target.knownHostsLine())];
    const jump = target.target({ jump: jumpTo(near), identityFile: key.file });
    const error = await unreachable(connect(jump, workshop.options({ knownHostsFiles })));
    expect(error.kind).to.equal('jump');
    expect(error.message).to.include(`the host key of ${near.address}:${near.port} is not known`);
    expect(error.cause).to.be.instanceOf(Unreachable).with.property('kind', 'host-key');
  });

  it("checks the target's key behind the jump host", async () => {
    const knownHostsFiles = [workshop.write('known_near', near.knownHostsLine())];
    const jump = target.target({ jump: jumpTo(near), identityFile: key.file });
    const error = await unreachable(connect(jump, workshop.options({ knownHostsFiles })));
    expect(error.kind).to.equal('host-key');
    expect(error.message).to.include(`${target.address}:${target.port}`);
  });

  it('says that the jump host refuses', async () => {
    const port = await freePort('127.0.0.2');
    const error = await unreachable(connect(target.target({ jump: `127.0.0.2:${port}` }), workshop.options()));
    expect(error.kind).to.equal('jump');
    expect(error.message).to.equal(
      `127.0.0.1:${target.port} cannot be reached through its jump host: 127.0.0.2:${port} refuses the connection`,
    );
  });

  it('says that the jump host cannot connect on', async () => {
    const port = await freePort();
    const error = await unreachable(
      connect(target.target({ port, jump: jumpTo(near), identityFile: key.file }), workshop.options()),
    );
    expect(error.kind).to.equal('jump');
    expect(error.message).to.include(`the jump host cannot connect to 127.0.0.1:${port}`);
  });

  it('says that the jump host does not forward', async () => {
    const closed = await Sshd.start(workshop, { address: '127.0.0.4', lines: ['AllowTcpForwarding no'] });
    const knownHostsFiles = [workshop.write('known_closed', closed.knownHostsLine() + target.knownHostsLine())];
    const error = await unreachable(
      connect(target.target({ jump: jumpTo(closed), identityFile: key.file }), workshop.options({ knownHostsFiles })),
    );
    await closed.stop();
    expect(error.kind).to.equal('jump');
    expect(error.hint).to.include('AllowTcpForwarding');
  });
});
