import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { kernelModuleKind } from '../../../../lib/spec/subjects/kernel-module.ts';
import { type MountPointState, mountPointKind } from '../../../../lib/spec/subjects/mount-point.ts';
import { type SysctlState, sysctlKind } from '../../../../lib/spec/subjects/sysctl.ts';
import { type SystemState, systemKind } from '../../../../lib/spec/subjects/system.ts';
import { fails } from './case.ts';

const state: SystemState = {
  hostname: 'relay-eu1',
  timezone: 'Etc/UTC',
  uptime: 90.5,
  load: 3.5,
  memory: 1024 ** 3,
  memoryAvailable: 128 * 1024 ** 2,
  processors: 2,
  rebootNeeded: false,
  os: 'debian',
  osVersion: '12',
  kernel: '6.1.0-18-amd64',
  architecture: 'x86_64',
};
const of = (more: Partial<SystemState>) =>
  new Subject(systemKind, 'itself', 'relay-eu1', () => Promise.resolve({ ...state, ...more }));
const module = (loaded: boolean) =>
  new Subject(kernelModuleKind, 'snd_aloop', 'studio', () => Promise.resolve({ loaded, blacklisted: loaded }));
const sysctlOf = (found: SysctlState) =>
  new Subject(sysctlKind, 'net.core.somaxconn', 'relay-eu1', () => Promise.resolve(found));
const mounted = { device: '/dev/sda1', filesystem: 'ext4', options: ['rw', 'relatime'] };
const mountOf = (found: MountPointState) =>
  new Subject(mountPointKind, '/var', 'relay-eu1', () => Promise.resolve(found));
const full = mountOf({ mounted, space: { used: 97.26, inodes: 12, free: 1024 } });

export const cases = [
  fails(
    of({}),
    (system) => expect(system).to.have.hostname('relay-eu2'),
    'system itself on relay-eu1: expected hostname relay-eu2, is relay-eu1',
  ),
  fails(
    of({}),
    (system) => expect(system).to.have.timezone('Europe/Berlin'),
    'system itself on relay-eu1: expected timezone Europe/Berlin, is Etc/UTC',
  ),
  fails(
    of({ synchronised: false }),
    (system) => expect(system).to.be.clockSynchronised,
    'system itself on relay-eu1: expected clock synchronised, is not synchronised',
  ),
  fails(
    of({ ahead: -7.25 }),
    (system) => expect(system).to.have.clockWithin('5s'),
    'system itself on relay-eu1: expected clock "at most 5 s from this machine\'s", is 7.3 s behind',
  ),
  fails(
    of({ ahead: 0 }),
    (system) => expect(system).not.to.have.clockWithin('5s'),
    'system itself on relay-eu1: expected clock not "at most 5 s from this machine\'s", is 0.0 s ahead',
  ),
  fails(
    of({}),
    (system) => expect(system).to.have.uptime({ atLeast: '1h' }),
    'system itself on relay-eu1: expected uptime at least 1h, is 90.5 s',
  ),
  fails(
    of({}),
    (system) => expect(system).to.have.load({ below: 2 }),
    'system itself on relay-eu1: expected load below 2, is 3.5',
  ),
  fails(
    of({}),
    (system) => expect(system).to.have.memoryAvailable({ atLeast: '256 MiB' }),
    'system itself on relay-eu1: expected available memory at least 256 MiB, is 134217728',
  ),
  fails(
    of({}),
    (system) => expect(system).to.have.memory({ atLeast: '2 GiB', atMost: '4 GiB' }),
    'system itself on relay-eu1: expected memory at least 2 GiB and at most 4 GiB, is 1073741824',
  ),
  fails(
    of({}),
    (system) => expect(system).to.have.processors(4),
    'system itself on relay-eu1: expected processors 4, is 2',
  ),
  fails(
    of({}),
    (system) => expect(system).to.be.rebootNeeded,
    'system itself on relay-eu1: expected reboot needed, is not needed',
  ),
  fails(
    of({ rebootNeeded: true }),
    (system) => expect(system).not.to.be.rebootNeeded,
    'system itself on relay-eu1: expected reboot not needed',
  ),
  fails(
    of({}),
    (system) => expect(system).to.have.os('debian', '13'),
    'system itself on relay-eu1: expected system debian 13, is debian 12',
  ),
  fails(
    of({}),
    (system) => expect(system).not.to.have.os('debian'),
    'system itself on relay-eu1: expected system not debian, is debian 12',
  ),
  fails(
    of({}),
    (system) => expect(system).to.have.kernel(/^6\.12/),
    'system itself on relay-eu1: expected kernel /^6\\.12/, is 6.1.0-18-amd64',
  ),
  fails(
    of({}),
    (system) => expect(system).to.have.architecture('aarch64'),
    'system itself on relay-eu1: expected architecture aarch64, is x86_64',
  ),
  fails(
    module(false),
    (module) => expect(module).to.be.loaded,
    'kernel module snd_aloop on studio: expected module loaded, is not loaded',
  ),
  fails(
    module(true),
    (module) => expect(module).not.to.be.loaded,
    'kernel module snd_aloop on studio: expected module not loaded',
  ),
  fails(
    module(false),
    (module) => expect(module).to.be.blacklisted,
    'kernel module snd_aloop on studio: expected module blacklisted, is not blacklisted',
  ),
  fails(
    sysctlOf({ value: null }),
    (sysctl) => expect(sysctl).to.exist,
    'sysctl net.core.somaxconn on relay-eu1: expected parameter there, is not there',
  ),
  fails(
    sysctlOf({ value: '128' }),
    (sysctl) => expect(sysctl).to.have.value(4096),
    'sysctl net.core.somaxconn on relay-eu1: expected value 4096, is 128',
  ),
  fails(
    sysctlOf({ value: '128' }),
    (sysctl) => expect(sysctl).not.to.have.value(/^1/),
    'sysctl net.core.somaxconn on relay-eu1: expected value not /^1/, is 128',
  ),
  fails(
    sysctlOf({ value: '4096', written: null }),
    (sysctl) => expect(sysctl).to.have.written(4096),
    'sysctl net.core.somaxconn on relay-eu1: expected written value 4096, is nothing',
  ),
  fails(
    mountOf({ mounted: null }),
    (mount) => expect(mount).to.be.mounted,
    'mount point /var on relay-eu1: expected mount point mounted, is not mounted',
  ),
  fails(
    mountOf({ mounted: null }),
    (mount) => expect(mount).to.have.option('rw'),
    'mount point /var on relay-eu1: it is not there',
  ),
  fails(
    full,
    (mount) => expect(mount).not.to.be.mounted,
    'mount point /var on relay-eu1: expected mount point not mounted',
  ),
  fails(
    full,
    (mount) => expect(mount).to.have.device('/dev/sdb1'),
    'mount point /var on relay-eu1: expected device /dev/sdb1, is /dev/sda1',
  ),
  fails(
    full,
    (mount) => expect(mount).to.have.filesystem('xfs'),
    'mount point /var on relay-eu1: expected filesystem xfs, is ext4',
  ),
  fails(
    full,
    (mount) => expect(mount).to.have.option('noexec'),
    'mount point /var on relay-eu1: expected options noexec, is rw,relatime',
  ),
  fails(
    full,
    (mount) => expect(mount).to.have.usage({ below: '90%' }),
    'mount point /var on relay-eu1: expected usage below 90%, is 97.3%',
  ),
  fails(
    full,
    (mount) => expect(mount).to.have.inodes({ below: 10 }),
    'mount point /var on relay-eu1: expected inode usage below 10, is 12%',
  ),
  fails(
    full,
    (mount) => expect(mount).to.have.free({ atLeast: '1 GiB' }),
    'mount point /var on relay-eu1: expected free space at least 1 GiB, is 1024',
  ),
  fails(
    mountOf({ mounted, fstab: null }),
    (mount) => expect(mount).to.have.fstab(),
    'mount point /var on relay-eu1: expected line of /etc/fstab there, is nothing',
  ),
  fails(
    mountOf({ mounted: null, fstab: { device: 'UUID=1', filesystem: 'ext4', options: ['defaults'] } }),
    (mount) => expect(mount).to.have.fstab({ filesystem: 'ext4', option: 'nofail' }),
    'mount point /var on relay-eu1: expected line of /etc/fstab ext4 nofail, is UUID=1 ext4 defaults',
  ),
];
