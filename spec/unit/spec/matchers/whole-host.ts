import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { type CertificatesState, certificatesKind } from '../../../../lib/spec/subjects/certificates.ts';
import { filesystemsKind } from '../../../../lib/spec/subjects/filesystems.ts';
import type { Space } from '../../../../lib/spec/subjects/mount-point.ts';
import { portsKind } from '../../../../lib/spec/subjects/ports.ts';
import { fails } from './case.ts';

const space = (...spaces: [string, Space][]) =>
  new Subject(filesystemsKind, 'on its filesystems', 'relay-eu1', () => Promise.resolve({ spaces: new Map(spaces) }));
const full: [string, Space] = ['/var/log', { used: 100, inodes: 3, free: 0 }];
const crowded: [string, Space] = ['/', { used: 40, inodes: 99.96, free: 1000 }];
const uncounted: [string, Space] = ['/btrfs', { used: null, inodes: null, free: 1000 }];

const listening = (port: number, ...processes: string[]) => ({
  protocol: 'tcp' as const,
  address: '0.0.0.0',
  port,
  processes,
});
const ports = (...open: ReturnType<typeof listening>[]) =>
  new Subject(portsKind, 'open to others', 'relay-eu1', () => Promise.resolve({ open }));
const withoutSs = new Subject(portsKind, 'open to others', 'relay-eu1', () =>
  Promise.resolve({ open: [], problem: 'ss is not on the host; the package iproute2 has it' }),
);

const certificates = (...named: [string, { problem: string | null; daysLeft: number }][]) =>
  new Subject(
    certificatesKind,
    'in use',
    'relay-eu1',
    (): Promise<CertificatesState> => Promise.resolve({ certificates: new Map(named) }),
  );

export const cases = [
  fails(
    space(crowded, full),
    (space) => expect(space).to.have.usage({ below: '95%' }),
    'space on its filesystems on relay-eu1: expected usage of /var/log below 95%, is 100%',
  ),
  fails(
    space(uncounted, crowded, full),
    (space) => expect(space).to.have.inodes({ below: '95%' }),
    'space on its filesystems on relay-eu1: expected inode usage of / below 95%, is 100%',
  ),
  fails(
    space(uncounted),
    (space) => expect(space).to.have.usage({ below: '95%' }),
    'space on its filesystems on relay-eu1: expected usage below 95%, and nobody can tell: no filesystem tells it',
  ),
  fails(
    ports(listening(22, 'sshd'), listening(8888, 'python3')),
    (ports) => expect(ports).to.be.noneBut([8000, 22]),
    'ports open to others on relay-eu1: expected ports none but 22, 8000, is 8888 on 0.0.0.0 (python3)',
  ),
  fails(
    ports(listening(22, 'sshd')),
    (ports) => expect(ports).not.to.be.noneBut([22]),
    'ports open to others on relay-eu1: expected ports not none but 22',
  ),
  fails(
    withoutSs,
    (ports) => expect(ports).to.be.noneBut([22]),
    'ports open to others on relay-eu1: expected ports none but 22, and nobody can tell: ss is not on the host; the package iproute2 has it',
  ),
  fails(
    certificates(
      ['/etc/ssl/good.pem', { problem: null, daysLeft: 60 }],
      ['/etc/ssl/old.pem', { problem: null, daysLeft: -3 }],
    ),
    (certificates) => expect(certificates).to.have.daysLeft({ atLeast: 7 }),
    'certificates in use on relay-eu1: expected days left of /etc/ssl/old.pem at least 7, is -3',
  ),
  fails(
    certificates(['/etc/ssl/gone.pem', { problem: 'not there', daysLeft: 0 }]),
    (certificates) => expect(certificates).to.have.daysLeft({ atLeast: 7 }),
    'certificates in use on relay-eu1: expected certificate /etc/ssl/gone.pem there, is not there',
  ),
];
