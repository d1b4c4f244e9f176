import { run } from '../run.ts';
import type { Boxes } from './boxes.ts';
import type { Kind } from './checks.ts';

/** What is wrong on every box, by the checks that must find it. */
export type Broken = readonly { readonly kind: Kind; readonly name: string }[];

const faults = `
chmod 0666 /etc/logrotate.d/nginx
echo 'audio/wav wav' >/etc/icecast2/mime.types
systemctl stop nginx
`;

/** Breaks a file's mode, a file's content and a service on every box. */
export async function breakSome({ hosts, identityFile, knownHosts }: Boxes): Promise<Broken> {
  const login = ['-l', 'root', '-i', identityFile, '-o', `UserKnownHostsFile=${knownHosts}`];
  for (const { address } of hosts) await run('ssh', ['-F', '/dev/null', ...login, address, faults]);
  return [
    { kind: 'file mode', name: '/etc/logrotate.d/nginx' },
    { kind: 'file content', name: '/etc/icecast2/mime.types' },
    { kind: 'service running', name: 'nginx' },
    { kind: 'port listening', name: '80' },
    { kind: 'process running', name: 'nginx' },
  ];
}
