// Files, accounts, packages, processes and texts of this machine, looked at over a real sshd by the real reader.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect as chaiExpect } from 'chai';
import { compareVersions } from '../../../../lib/spec/debian-version.ts';
import { HostLine } from '../../../../lib/spec/read/host-line.ts';
import { HostReader } from '../../../../lib/spec/read/host-reader.ts';
import type { HostReads } from '../../../../lib/spec/read/observation.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { command } from '../../../../lib/spec/subjects/command.ts';
import { cron } from '../../../../lib/spec/subjects/cron.ts';
import { directory } from '../../../../lib/spec/subjects/directory.ts';
import { ini, json, xml, yaml } from '../../../../lib/spec/subjects/document.ts';
import { file } from '../../../../lib/spec/subjects/file.ts';
import { group } from '../../../../lib/spec/subjects/group.ts';
import { kernelModule } from '../../../../lib/spec/subjects/kernel-module.ts';
import { log } from '../../../../lib/spec/subjects/log.ts';
import { mountPoint } from '../../../../lib/spec/subjects/mount-point.ts';
import { packageOf } from '../../../../lib/spec/subjects/package.ts';
import { process as processOf } from '../../../../lib/spec/subjects/process.ts';
import { symlink } from '../../../../lib/spec/subjects/symlink.ts';
import { sysctl } from '../../../../lib/spec/subjects/sysctl.ts';
import { system } from '../../../../lib/spec/subjects/system.ts';
import { user } from '../../../../lib/spec/subjects/user.ts';
import { connect } from '../../../../lib/ssh/connect.ts';
import { Sshd, Workshop } from '../../ssh/sshd.ts';

describe('What is looked at on a host', () => {
  const workshop = new Workshop();
  let sshd: Sshd;
  let line: HostLine;
  let host: HostReads;

  before(async () => {
    workshop.authorize(workshop.key('id'));
    sshd = await Sshd.start(workshop);
    workshop.write('known_hosts', sshd.knownHostsLine());
    const target = sshd.target({ identityFile: path.join(workshop.dir, 'id') });
    line = new HostLine(() => connect(target, workshop.options()));
    const reader = new HostReader(line);
    host = { name: 'here', read: (observation) => reader.read(observation) };
  });
  after(async () => {
    line.close();
    await sshd.stop();
    workshop.remove();
  });

  const write = (name: string, text: string) => workshop.write(`things/${name}`, text);

  it('is a file, with its name as odd as it likes', async () => {
    for (const name of ["it's $(x) `y`", 'two  blanks', '-n', 'ünï', 'a"b\\c']) {
      const odd = file(host, write(name, `this is ${name}\nsecond\n`));
      await expect(odd).to.exist.and.have.mode(0o644).and.owner(workshop.user).and.type('file').and.not.be.empty;
      await expect(odd)
        .to.contain(`is ${name}`)
        .and.contain(/^second$/m)
        .and.not.contain('third');
      await expect(odd)
        .to.have.content(`this is ${name}\nsecond\n`)
        .and.size(16 + Buffer.byteLength(name));
    }
  });

  it('is many files in one moment, the kernel’s own and large ones among them', async () => {
    const large = write('large', 'x'.repeat(300 * 1024));
    truncateSync(write('sparse', ''), 5e9);
    await Promise.all([
      expect(file(host, large)).to.contain('xxx').and.have.size({ above: '256 KiB' }),
      expect(file(host, '/proc/version')).to.contain('Linux'),
      expect(file(host, '/etc/passwd')).to.contain(/^root:/m),
      expect(file(host, workshop.write('things/empty', ''))).to.have.content('').and.be.empty,
      expect(file(host, '/nowhere')).not.to.exist,
      expect(file(host, '/dev/null')).to.have.type('character device'),
      expect(file(host, path.join(workshop.dir, 'things/sparse'))).to.have.size('5 GB'),
      expect(file(host, write('sum', 'abc'))).to.have.md5('900150983cd24fb0d6963f7d28e17f72'),
      expect(file(host, write('sum', 'abc'))).to.have.sha256(
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      ),
      expect(file(host, write('sum', 'abc'))).to.have.sha512(
        'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a' +
          '2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
      ),
      expect(file(host, '/etc/passwd')).to.be.readableBy('nobody').and.not.writableBy('nobody'),
      expect(file(host, '/bin/sh')).to.be.executableBy('nobody'),
      expect(file(host, write('new', ''))).to.be.changedSince(Date.now() / 1000 - 60).and.not.immutable,
    ]);
  });

  it('is a directory and a link', async () => {
    const place = path.join(workshop.dir, 'place');
    mkdirSync(place, { mode: 0o750 });
    await expect(directory(host, place)).to.be.empty.and.have.mode('750').and.owner(workshop.user);
    writeFileSync(path.join(place, 'a song.mp3'), '');
    symlinkSync('a song.mp3', path.join(place, 'link'));
    symlinkSync('nothing', path.join(place, 'broken'));
    await expect(directory(host, place)).to.contain('a song.mp3').and.not.contain('b');
    await expect(symlink(host, path.join(place, 'link'))).to.exist.and.be.linkedTo('a song.mp3').and.not.broken;
    await expect(symlink(host, path.join(place, 'broken'))).to.be.broken;
    await expect(file(host, path.join(place, 'link')))
      .to.have.type('file')
      .and.be.linkedTo('a song.mp3');
    await expect(directory(host, path.join(place, 'a song.mp3'))).not.to.exist;
  });

  it('is a package, in the order that dpkg has for versions', async () => {
    await expect(packageOf(host, 'dash')).to.be.installed.and.have.version('> 0.5, < 1:0').and.not.held.and.not
      .upgradable;
    await expect(packageOf(host, 'no-such-package')).not.to.be.installed;
    const versions = ['1.0', '1.0~rc1', '1.0-1', '1:0.1', '2.4.4-4+b1', '2.4.4-4', '1.0a', '1.0+', '1.00', '10', '9'];
    for (const a of versions) {
      for (const b of versions) {
        const sign = Math.sign(compareVersions(a, b));
        const word = sign < 0 ? 'lt' : sign > 0 ? 'gt' : 'eq';
        execFileSync('dpkg', ['--compare-versions', a, word, b]);
      }
    }
  });

  it('is a user and a group', async () => {
    await expect(user(host, 'nobody')).to.exist.and.have.uid(65534).and.home('/nonexistent').and.be.locked;
    await expect(user(host, 'nobody'))
      .to.be.inGroup('nogroup')
      .and.have.primaryGroup('nogroup')
      .and.not.be.inGroup('root');
    await expect(user(host, 'no-such-user')).not.to.exist;
    await expect(group(host, 'root')).to.exist.and.have.gid(0).and.not.member('nobody');
  });

  it('is asked anew where the connection broke while nobody used it', async () => {
    const session = await line.session();
    await session.run('kill -KILL $PPID').catch(() => {});
    while (!session.ended) await new Promise(setImmediate);
    const { stdout } = await (await line.session()).run('echo back');
    chaiExpect(stdout.toString()).to.equal('back\n');
    await expect(command(host, 'true')).to.succeed;
  });

  it('is a command, its streams kept apart', async () => {
    const odd = command(host, `echo "it's"; echo '(oops' >&2; exit 3 # )`);
    await expect(odd).to.exit(3).and.have.output("it's").and.stderr('(oops').and.not.succeed;
    await expect(command(host, 'cat; id -un', { user: 'nobody' })).to.have.output('nobody');
    await expect(command(host, 'if')).to.exit(2);
    await expect(command(host, 'head -c 3000000 /dev/zero | tr "\\0" x')).to.succeed.and.have.stdout(/^x{65536}$/);
    await expect(command(host, 'sleep 20', { timeout: 1 }))
      .to.exit(124)
      .and.not.finishWithin('100ms');
    await expect(command(host, `echo '{"a": [{"b": 1}]}'`))
      .to.have.json('a[0].b', 1)
      .and.json('', { a: [{ b: 1 }] });
  });

  it('is several commands in one round trip, each with what is its own', async () => {
    const all = [
      command(host, 'printf "a\\n\\n"; printf "b" >&2'),
      command(host, 'true'),
      command(host, 'exit 4'),
      command(host, 'cat /proc/self/cmdline >&2; printf "\\n3 4\\nx"', { user: 'nobody' }),
    ];
    const [first, second, third, fourth] = await Promise.all(all.map((one) => one.observe({ word: 'exit', args: [] })));
    chaiExpect(first).to.include({ status: 0, stdout: 'a\n\n', stderr: 'b', keptBy: null });
    chaiExpect(second).to.include({ status: 0, stdout: '', stderr: '' });
    chaiExpect(third).to.include({ status: 4, stdout: '', stderr: '' });
    chaiExpect(fourth).to.include({ status: 0, stdout: '\n3 4\nx' });
  });

  it('is commands of which one prints, complains or takes too much, or cannot be read: the others are as they are', async () => {
    const odd: readonly (readonly [string, object])[] = [
      ['head -c 3000000 /dev/zero | tr "\\0" x', { status: 0, stdout: 'x'.repeat(65_536) }],
      ['head -c 70000 /dev/zero | tr "\\0" x >&2', { status: 0, stdout: '', stderr: 'x'.repeat(65_534) }],
      ['sleep 20', { status: 124, stdout: '' }],
      ['if', { status: 2, stdout: '' }],
      ['echo half; kill -9 "$(exec sh -c \'echo $PPID\')"', { status: 137, stdout: 'half\n' }],
    ];
    for (const [text, expected] of odd) {
      const all = ['echo before; echo oops >&2', text, 'echo "after $((1 + 1))"'].map((each) =>
        command(host, each, { timeout: 1 }),
      );
      const [before, tried, after] = await Promise.all(all.map((one) => one.observe({ word: 'exit', args: [] })));
      chaiExpect(before).to.include({ status: 0, stdout: 'before\n', stderr: 'oops\n' });
      chaiExpect(tried, text).to.include(expected);
      chaiExpect(after).to.include({ status: 0, stdout: 'after 2\n', stderr: '' });
    }
  });

  it('is a command that never lets go of its output, and those that wait behind it', async () => {
    const all = [
      command(host, 'echo fine', { timeout: 1 }),
      command(host, 'setsid sleep 30 &', { timeout: 1 }),
      command(host, 'echo late', { timeout: 1 }),
    ];
    const [fine, stuck, late] = await Promise.all(all.map((one) => one.observe({ word: 'exit', args: [] })));
    chaiExpect(fine).to.include({ status: 0, stdout: 'fine\n' });
    chaiExpect(stuck).to.include({ status: null, keptBy: null });
    chaiExpect(late).to.include({ status: null, keptBy: 'setsid sleep 30 &' });
  }).timeout(40_000);

  it('is a process that gave itself another name, with its limits, and no other that speaks of it', async () => {
    const sleepers = [
      // Its own name for itself, and its program's file.
      spawn('/bin/sh', ['-c', 'printf own-name >/proc/self/comm; read never'], {
        argv0: '/opt/x/long-name-of-a-daemon',
      }),
      spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'long-name-of-a-daemon']),
    ];
    try {
      const daemon = processOf(host, 'long-name-of-a-daemon');
      await expect(processOf(host, 'own-name')).to.be.running.within('10s');
      await expect(daemon).to.be.running.and.have.count(1);
      await expect(daemon).to.have.limit('nofile', { atLeast: 16 }).and.openFiles({ atLeast: 3, atMost: 20 });
      const { limits = [] } = await daemon.observe({ word: 'limit', args: [] });
      chaiExpect(limits.map(({ pid }) => pid)).to.deep.equal([sleepers[0]?.pid]);
    } finally {
      for (const sleeper of sleepers) sleeper.kill();
    }
  });

  it('is a process, with its limits', async () => {
    // There may be others that sleep on this machine.
    const place = mkdtempSync(path.join(tmpdir(), 'aircheck-sleeper-'));
    copyFileSync('/usr/bin/sleep', path.join(place, 'sleeper'));
    const line = ['--nofile=777:888', path.join(place, 'sleeper'), '61.5'];
    const child = spawn('prlimit', line, { stdio: 'ignore' });
    await once(child, 'spawn');
    try {
      await expect(processOf(host, 'sleeper')).to.be.running.and.have.args('61.5').within('5s');
      // Not sshd: while somebody logs in, one of them is a user without rights.
      await expect(processOf(host, 'sleeper')).to.have.user('root').and.property('uid', 0);
      const { limits = [] } = await processOf(host, 'sleeper').observe({ word: 'limit', args: [] });
      const own = limits.find(({ pid }) => pid === child.pid);
      chaiExpect(own?.limits.get('Max open files')).to.deep.equal([777, 888]);
      chaiExpect(own?.openFiles).to.equal(readdirSync(`/proc/${child.pid}/fd`).length);
      await expect(processOf(host, 'no-such-process')).not.to.be.running;
    } finally {
      child.kill();
      await once(child, 'exit');
      rmSync(place, { recursive: true });
    }
  });

  it('is what stands in structured files', async () => {
    const mounts =
      '<mount type="normal"><mount-name>/live.mp3</mount-name></mount><mount><mount-name>/b</mount-name></mount>';
    const config = xml(host, write('a.xml', `<icecast>${mounts}<limits><clients>100</clients></limits></icecast>`));
    await expect(config).to.be.valid.and.have.entry('icecast.limits.clients', 100);
    await expect(config).to.have.entry('icecast.mount[mount-name=/live.mp3].@type', 'normal');
    await expect(config).to.have.entry('icecast.mount[-1].mount-name', '/b').and.not.entry('icecast.mount[2]');
    await expect(xml(host, write('b.xml', '<icecast>'))).not.to.be.valid;
    await expect(yaml(host, write('a.yml', 'a: {"b.c": [1, 2]}')))
      .to.have.entry('a["b.c"][1]', 2)
      .and.entryWith('a', 'b.c');
    await expect(json(host, write('a.json', '{"a": 1,\n "b": }'))).not.to.be.valid;
    const unit = ini(host, write('a.service', '[Service]\nLimitNOFILE = 65536\nEnvironment=A=1\nEnvironment=B=2\n'));
    await expect(unit).to.have.entry('Service.LimitNOFILE', 65536).and.entryWith('Service.Environment', 'B=2');
  });

  it('is what was logged since a moment, on the host’s clock', async () => {
    const now = Math.floor(Date.now() / 1000);
    const at = (seconds: number) =>
      new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', '  ').replace(/$/, '+00:00');
    const own = log(host, write('error.log', `[${at(now - 9)}] EROR old\n[${at(now)}] INFO new\n  more of it\n`));
    await expect(own).to.contain('old').and.have.lines(/./, 3);
    await expect(own.since(now - 1))
      .to.contain('more of it')
      .and.have.lines(/./, 2)
      .and.not.contain('old');
    await expect(log(host, '/nowhere.log')).not.to.exist;
  });

  it('is a module of the kernel, with a dash or without', async () => {
    const [name = ''] = readdirSync('/sys/module').filter((one) => one.includes('_'));
    await expect(kernelModule(host, name)).to.be.loaded.and.not.blacklisted;
    await expect(kernelModule(host, name.replaceAll('_', '-'))).to.be.loaded;
    await expect(kernelModule(host, 'no_such_module')).not.to.be.loaded.and.not.blacklisted;
    // Of the package kmod; where it is missing, nothing is.
    const written = '/lib/modprobe.d/fbdev-blacklist.conf';
    const [, banned] = existsSync(written) ? (/^blacklist (\S+)$/m.exec(readFileSync(written, 'utf8')) ?? []) : [];
    if (banned !== undefined) await expect(kernelModule(host, banned)).to.be.blacklisted;
  });

  it('is the machine itself', async () => {
    await expect(system(host)).to.have.os('debian').and.processors({ atLeast: 1 }).and.uptime({ above: 1 });
    await expect(system(host))
      .to.have.memoryAvailable({ above: '1 MiB' })
      .and.load({ atLeast: 0 })
      .and.memory({ above: '1 MB' });
    await expect(mountPoint(host, '/proc')).to.be.mounted.and.have.filesystem('proc');
    await expect(mountPoint(host, '/'))
      .to.have.usage({ below: '100.1%' })
      .and.inodes({ atLeast: 0 })
      .and.free({ above: 0 });
    await expect(mountPoint(host, '/etc')).not.to.be.mounted;
    await expect(mountPoint(host, '/no such place')).not.to.have.fstab();
    await expect(sysctl(host, 'kernel.ostype')).to.have.value('Linux').and.not.written('Linux');
    await expect(sysctl(host, 'kernel.no_such_thing')).not.to.exist;
    await expect(cron(host, 'nobody')).to.be.empty;
  });
});
