// A relay is drained: every name server answers without it, whatever else people have set there, and no director leads there.
import { expect } from 'chai';
import { LabInventory, on } from './lab.ts';

const states = '/var/lib/gdnsd/admin_state';
const byHand = '# looked at by kim on Monday';
const relay = 'relay-eu1';

describe('Draining a relay', function () {
  this.timeout('1m');
  let inventory: LabInventory;

  const aircheck = async (exit: number, ...args: string[]) => {
    const ended = await inventory.run(...args);
    expect(ended.code, ended.stdout + ended.stderr).to.equal(exit);
    return ended;
  };

  /** Where a director sends two dozen listeners from nowhere in particular: relays are drawn. */
  const led = async (host: string): Promise<string[]> => {
    const ask = "curl -s -o /dev/null -w '%{redirect_url}\\n' http://127.0.0.1:8080/live.mp3";
    const urls = await on(host, `for i in $(seq 24); do ${ask}; done`);
    return urls.split('\n').map((url) => new URL(url).hostname.split('.')[0] ?? '');
  };

  before(async () => {
    inventory = await LabInventory.copy();
    await on('master1', `echo '${byHand}' > ${states}`);
  });

  after(async () => {
    await on('master2', 'systemctl start gdnsd');
    await inventory.run('undrain', 'relays');
    await on('master1', `rm -f ${states}`);
    await inventory.remove();
  });

  it('is told to every name server and director, and is there when the command ends', async () => {
    const { stdout } = await aircheck(0, 'drain', relay);
    expect(stdout).to.equal(
      `master1 and master2 answer without ${relay}.\nmaster1 and master2 lead nobody to ${relay}.\nResolvers may keep the old answer for 30 s. Who listens stays where they are.\n`,
    );
    for (const host of ['master1', 'master2']) {
      expect(await on(host, 'gdnsdctl -l states')).to.include('"DOWN!"');
      expect(new Set(await led(host))).to.deep.equal(new Set(['relay-eu2']));
    }
  });

  it('says it once however often it is asked for, and leaves alone what others have set', async () => {
    const again: { nameservers: unknown[]; directors: unknown[] } = JSON.parse(
      (await aircheck(0, 'drain', relay, '--json')).stdout,
    );
    expect([again.nameservers.length, again.directors.length]).to.deep.equal([2, 2]);
    const [first, second, ...more] = (await on('master1', `cat ${states}`)).split('\n');
    expect(first).to.equal(byHand);
    expect(second).to.match(/^\S+\/\* => DOWN # aircheck drain relay-eu1$/);
    expect(more).to.deep.equal([]);
    const status: { hosts: { host: string; drained: string[] }[] } = JSON.parse(
      (await aircheck(0, 'status', '--json')).stdout,
    );
    const told = status.hosts.find(({ host }) => host === 'master1')?.drained;
    expect(told).to.have.members([second?.split(' ')[0] ?? '', relay]);
  });

  it('is so for a mount, too, that directors learn of afterwards', async () => {
    const config = '/etc/haproxy-director/haproxy.cfg';
    const states = "echo 'show servers state' | socat - UNIX-CONNECT:/run/haproxy-director/admin.sock";
    const seen = await on(
      'master1',
      `cp -p ${config} /run/haproxy.cfg
printf 'backend play:new:eu\\n  server relay-eu1 192.0.2.1:80 check\\n  server relay-eu2 192.0.2.2:80 check\\n' >>${config}
systemctl reload haproxy-director
for i in 1 2 3 4 5 6 7 8 9 10; do sleep 0.3; ! ${states} | grep -q play:new: || break; done
${states} | grep play:new: | cut -d ' ' -f 4,7
mv /run/haproxy.cfg ${config}
systemctl reload haproxy-director`,
    );
    // The bit 8 says that people have drained it.
    expect(seen.split('\n')).to.deep.equal(['relay-eu1 8', 'relay-eu2 0']);
  });

  it('ends when it is undone', async () => {
    expect((await aircheck(0, 'undrain', relay)).stdout).to.equal(
      `master1 and master2 answer with ${relay}.\nmaster1 and master2 lead listeners to ${relay}.\n`,
    );
    expect(new Set(await led('master1'))).to.deep.equal(new Set(['relay-eu1', 'relay-eu2']));
    expect(await on('master1', 'gdnsdctl -l states')).not.to.include('"DOWN!"');
    expect(await on('master1', `cat ${states}`)).to.equal(byHand);
  });

  it('is done where it can be, and says where it cannot', async () => {
    await on('master2', 'systemctl stop gdnsd');
    const { stdout, stderr } = await aircheck(1, 'drain', relay);
    expect(stdout).to.match(/^master1 answers without relay-eu1\.$/m);
    expect(stderr).to.match(/^aircheck: master2: gdnsd does not answer/m);
  });

  it('is refused for all relays at once, and for what is none', async () => {
    expect((await aircheck(2, 'drain', 'relays')).stderr).to.include('these are all relays');
    expect((await aircheck(2, 'drain', 'master1')).stderr).to.include('master1 is a master');
  });
});
