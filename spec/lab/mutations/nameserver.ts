import { drifted, type Fault } from './fault.ts';

// What a name server can have. The masters answer DNS in the lab.
export const faultsOfNameservers: readonly Fault[] = [
  {
    name: 'has a configuration that gdnsd would not start with again',
    host: 'master1',
    put: "echo '}' >>/etc/gdnsd/config",
    caughtBy: 'has a configuration and a zone that gdnsd takes',
    says: /^command gdnsd checkconf on master1: expected exit status 0, is 42$/m,
    also: [drifted('dns')],
  },
  {
    name: 'leads listeners of one relay to a stranger',
    host: 'master2',
    put: `sed -i 's/^\\(relay-eu1\\.[^ ]* A\\) .*/\\1 10.77.0.99/' /etc/gdnsd/zones/radio.test
gdnsdctl -l reload-zones`,
    caughtBy: drifted('dns'),
    says: /^\+relay-eu1\.radio\.test\. A 10\.77\.0\.99$/m,
  },
];
