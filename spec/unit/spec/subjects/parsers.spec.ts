import { expect } from 'chai';
import { propertiesOf, secondsOf } from '../../../../lib/spec/read/unit-properties.ts';
import { verifiedOf } from '../../../../lib/spec/read/verify-unit.ts';
import { entriesOf } from '../../../../lib/spec/subjects/cron.ts';
import { parseFstab } from '../../../../lib/spec/subjects/mount-point.ts';
import { writtenOf } from '../../../../lib/spec/subjects/sysctl.ts';
import { timesOf } from '../../../../lib/spec/subjects/timer.ts';

describe('What a host answers', () => {
  it('about properties comes by unit', () => {
    const items = ['MainPID a.service', 'NRestarts b.service'];
    const found = propertiesOf({ items, output: 'MainPID=1\nNRestarts=0\n\nMainPID=2\nNRestarts=3\n' });
    expect(found.get('MainPID a.service')).to.equal('1');
    expect(found.get('NRestarts b.service')).to.equal('3');
    expect(secondsOf('Fri 2026-11-20 18:00:00.500000 UTC')).to.equal(1_795_197_600.5);
    expect(secondsOf('')).to.equal(null);
  });

  it('about timers is seconds before and after now', () => {
    const list = '1000\n[{"next":1600000000,"left":1,"last":900000000,"passed":1,"unit":"a.timer"}]';
    expect(timesOf(list, 'a.timer')).to.deep.equal({ last: 100, next: 600, timed: true });
    expect(timesOf(list, 'b.timer')).to.deep.equal({ last: null, next: null, timed: true });
    expect(timesOf('1000\nUnknown output', 'a.timer')).to.deep.equal({ last: null, next: null, timed: false });
  });

  it('about cron is what runs as the user', () => {
    const tables = [
      '/etc/crontab:PATH=/bin:/usr/bin',
      '/etc/crontab:17 *\t* * *\troot    cd / && run-parts',
      '/etc/cron.d/x:@daily ann  a',
      '/etc/cron.d/x.bak~:@daily ann b',
      '/var/spool/cron/crontabs/ann:*/5 * * * * c',
    ].join('\n');
    expect(entriesOf(tables, 'root')).to.deep.equal(['17 * * * * cd / && run-parts']);
    expect(entriesOf(tables, 'ann')).to.deep.equal(['@daily a', '*/5 * * * * c']);
  });

  it('about written kernel parameters is the last file by name, and of each name the first place', () => {
    const files = [
      '/etc/sysctl.d/10-a.conf:net/core/somaxconn = 1',
      '/usr/lib/sysctl.d/50-b.conf:net.core.somaxconn=2',
      '/etc/sysctl.d/50-b.conf:x = 3',
    ].join('\n');
    expect(writtenOf(files, 'net.core.somaxconn')).to.equal('2');
    expect(writtenOf(files, 'x')).to.equal(null);
    expect(writtenOf('/etc/sysctl.d/10-a.conf:net/core/somaxconn = 1', 'net.core.somaxconn')).to.equal('1');
  });

  it('about /etc/fstab is by path, without comments, and spelled out', () => {
    const text = `# <file system> <mount point>
UUID=1  /  ext4 errors=remount-ro 0 1
\t/dev/sdb1 /srv/my\\040radio xfs noatime,nofail
none /tmp tmpfs

`;
    expect([...parseFstab(text)]).to.deep.equal([
      ['/', { device: 'UUID=1', filesystem: 'ext4', options: ['errors=remount-ro'] }],
      ['/srv/my radio', { device: '/dev/sdb1', filesystem: 'xfs', options: ['noatime', 'nofail'] }],
      ['/tmp', { device: 'none', filesystem: 'tmpfs', options: ['defaults'] }],
    ]);
  });

  it('about a unit file is what systemd finds wrong, or why it does not look', () => {
    const said = (status: number, output: string) => verifiedOf({ status, output });
    expect(said(0, '')).to.deep.equal({ unknown: null, faults: null });
    expect(said(1, "a.service:3: Unknown key 'Usr'\n")).to.deep.equal({
      unknown: null,
      faults: "a.service:3: Unknown key 'Usr'",
    });
    expect(said(127, '').unknown).to.equal('systemd-analyze is not on the host; the package systemd has it');
    expect(said(124, '').unknown).to.equal('systemd-analyze did not end in time');
    expect(said(1, "systemd-analyze: unrecognized option '--recursive-errors=no'\n").unknown).to.include(
      'unrecognized',
    );
  });
});
