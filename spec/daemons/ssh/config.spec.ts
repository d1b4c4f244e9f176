import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { connect } from '../../../lib/ssh/connect.ts';
import type { Target } from '../../../lib/ssh/target.ts';
import { unreachable } from './failure.ts';
import { Sshd, Workshop } from './sshd.ts';

describe('logging in as an SSH configuration says', () => {
  let workshop: Workshop;
  let key: { file: string; public: string };
  let sshd: Sshd;

  before(async () => {
    workshop = new Workshop();
    key = workshop.key('home/.ssh/radio key');
    workshop.authorize(key);
    sshd = await Sshd.start(workshop);
    const [type, blob] = sshd.hostKey.public.split(' ');
    workshop.write('home/.ssh/radio_hosts', `radio ${type} ${blob}\n`);
  });

  after(async () => {
    await sshd.stop();
    workshop.remove();
  });

  const bare: Partial<Target> = { port: null, connectTimeout: null };

  it('follows an alias: name, port, user, key, known hosts and host key alias', async () => {
    const configFile = workshop.write(
      'alias.conf',
      `
Include ${workshop.dir}/included/*.conf
Host *
  User nobody
`,
    );
    workshop.write(
      'included/10.conf',
      `
Host radio
  HostName ${sshd.address}
  port=${sshd.port}
  User ${workshop.user}
  IdentityFile "~/.ssh/radio key"
  UserKnownHostsFile %d/.ssh/radio_hosts
  HostKeyAlias radio
  StrictHostKeyChecking yes
`,
    );
    const target = sshd.target({ ...bare, name: 'relay1', address: 'radio' });
    const session = await connect(
      target,
      workshop.options({ configFile, hostKeys: 'accept-new', knownHostsFiles: [] }),
    );
    expect((await session.run('id -un')).stdout.toString().trim()).to.equal(workshop.user);
    session.close();
  });

  it('never runs what Match exec names, and does not match', async () => {
    const trace = path.join(workshop.dir, 'executed');
    const configFile = workshop.write('exec.conf', `Match exec "touch ${trace}"\n  User nobody\n`);
    const options = workshop.options({ configFile, hostKeys: 'accept-new' });
    const session = await connect(sshd.target({ identityFile: key.file }), options);
    expect((await session.run('id -un')).stdout.toString().trim()).to.equal(workshop.user);
    session.close();
    expect(existsSync(trace)).to.equal(false);
  });

  it('refuses ProxyCommand by file and line, and never runs it', async () => {
    const trace = path.join(workshop.dir, 'proxied');
    const configFile = workshop.write('proxy.conf', `# bastion\nHost *\n\n  ProxyCommand touch ${trace}\n`);
    const error = await unreachable(connect(sshd.target(), workshop.options({ configFile })));
    expect(error.kind).to.equal('config');
    expect(error.message).to.equal(`${configFile}:4 sets ProxyCommand for 127.0.0.1, which is not supported`);
    expect(existsSync(trace)).to.equal(false);
  });
});
