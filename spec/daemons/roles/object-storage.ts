import type { PrivateHost } from './private-host.ts';

/** With which one logs in to the storage that `startObjectStorage` starts. */
export const storageKeys = { access: 'radio:master', secret: 'storage-secret' } as const;

/** Where it answers on its host. */
export const storageEndpoint = 'http://127.0.0.1:8080';

const servers = { account: 6202, container: 6201, object: 6200 } as const;

/** OpenStack Swift with its S3 interface, on one disk, without memcached: every daemon of it on the host itself. */
export async function startObjectStorage(host: PrivateHost): Promise<void> {
  const rings = Object.entries(servers).map(
    ([ring, port]) => `swift-ring-builder ${ring}.builder create 4 1 0
swift-ring-builder ${ring}.builder add r1z1-127.0.0.1:${port}/disk 1
swift-ring-builder ${ring}.builder rebalance
cat >${ring}.conf <<END
${common(port)}
devices = /run/swift
mount_check = false
disable_fallocate = true
[pipeline:main]
pipeline = ${ring}-server
[app:${ring}-server]
use = egg:swift#${ring}
END`,
  );
  const { code, stderr } = await host.run(`set -e
# Nobody answers names here, and it would wait for that.
: >/etc/resolv.conf
mkdir -p /etc/swift /run/swift/disk
cd /etc/swift
printf '[swift-hash]\\nswift_hash_path_suffix = lab\\n' >swift.conf
(${rings.join('\n')}
) >/run/swift/rings.out
cat >proxy.conf <<END
${common(8080)}
[pipeline:main]
pipeline = catch_errors cache s3api tempauth bulk copy slo dlo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:tempauth]
use = egg:swift#tempauth
user_${storageKeys.access.replace(':', '_')} = ${storageKeys.secret} .admin
${['catch_errors', 's3api', 'bulk', 'copy', 'slo', 'dlo'].map((name) => `[filter:${name}]\nuse = egg:swift#${name}`).join('\n')}
END`);
  if (code !== 0) throw new Error(`the storage was not set up: ${stderr}`);
  for (const server of [...Object.keys(servers), 'proxy']) await startPart(host, server);
  await host.until(`curl -s -m 2 -o /dev/null ${storageEndpoint}/`, 60);
}

/** Its front door alone: without it nothing answers. Gives the process id. */
export function startPart(host: PrivateHost, server: string): Promise<number> {
  return host.daemon('root', `/usr/bin/swift-${server}-server /etc/swift/${server}.conf`, `/run/swift-${server}.out`);
}

function common(port: number): string {
  return `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = root
swift_dir = /etc/swift
log_address = /run/swift/no-log`;
}
