import { icecastObservation } from '../radio/icecast.ts';
import type { RadioHost } from '../radio/radio-host.ts';
import { fileFacts } from '../read/file-facts.ts';
import type { Observation } from '../read/observation.ts';
import { entriesOf } from '../subjects/cron.ts';
import { parseMounts } from '../subjects/mount-point.ts';
import { listeningOf } from '../subjects/port.ts';
import type { Found, FoundPath } from './found.ts';
import { accountsOf, certificatesOf, filesystemsWorthTelling, innocent, packagesOf, unitsOf } from './read.ts';

/** What the inventory says that a host has. */
export interface Known {
  readonly paths: readonly string[];
  readonly sysctls: readonly string[];
}

type Finding<S> = Required<Pick<Observation<S>, 'key' | 'script' | 'timeout' | 'parse'>>;

const finding = <S>(script: string, parse: Observation<S>['parse']): Finding<S> => ({
  key: `find ${script}`,
  script,
  timeout: 20,
  parse,
});

const units = finding(
  "systemctl show --no-pager -p Id,UnitFileState,ActiveState,SubState -- '*.service' '*.timer'",
  ({ output }) => unitsOf(output),
);
const ports = finding('ss -Hlntup', listeningOf);
const packages = finding(
  `dpkg-query -W -f='$\{Package} $\{Priority} $\{Section}\\n' $(apt-mark showmanual) 2>/dev/null`,
  ({ output }) => packagesOf(output),
);
const accounts = finding('getent passwd; echo; ps -eo user:64= | sort -u', ({ output }) => accountsOf(output));
const filesystems = finding('cat /proc/self/mountinfo', ({ output }) => filesystemsWorthTelling(parseMounts(output)));
const cron = finding(
  "grep -sH '' -- /etc/crontab /etc/cron.d/* /var/spool/cron/crontabs/*; true",
  ({ output }) => output,
);
const certificates = finding(
  `grep -rhsE '^[[:space:]]*ssl_certificate[[:space:]]' /etc/nginx | tr -d ';' | while read -r _ p; do
if [ -f "$p" ] && openssl x509 -noout -checkend 0 -in "$p" >/dev/null 2>&1; then printf '%s\\n' "$p"; fi
done; true`,
  ({ output }) => certificatesOf(output),
);

/** Looks at a host in two round trips: at what is there, and then at the files of that. */
export async function find(host: RadioHost, known: Known): Promise<Found> {
  const [all, listening, asked, users, mounted, tables, valid, icecast, sysctls] = await Promise.all([
    host.read(units),
    host.read(ports),
    host.read(packages),
    host.read(accounts),
    host.read(filesystems),
    host.read(cron),
    host.read(certificates),
    host.kind !== 'master' && host.kind !== 'relay' ? null : host.read(icecastObservation(host)),
    Promise.all(known.sysctls.map((name) => readSysctl(host, name))),
  ]);
  const names = all.services.flatMap((name) => [`/etc/${name}`, `/var/log/${name}`, `/etc/${name}/${name}.conf`]);
  const paths = [...new Set([...known.paths, ...names])];
  const looked = await Promise.all(
    paths.map(async (path): Promise<[string, FoundPath]> => [path, await fileFacts(host, path)]),
  );
  const entries = users.map(({ name }) => name);
  return {
    host: host.name,
    ...all,
    ports: listening,
    packages: asked,
    users: users.filter(({ name }) => name !== 'root'),
    paths: new Map(looked),
    filesystems: mounted,
    sysctls: new Map(sysctls.filter((entry) => entry !== null)),
    mounts: icecast?.mounts ?? new Map(),
    certificates: valid,
    cron: new Map(entries.map((name) => [name, entriesOf(tables, name).filter(innocent)])),
  };
}

async function readSysctl(host: RadioHost, name: string): Promise<[string, string] | null> {
  const value = await host.read({
    key: `sysctl ${name}`,
    needs: (needs) => needs.sysctls.add(name),
    parse: ({ state }) => state.sysctls.get(name)?.value ?? null,
  });
  return value === null ? null : [name, value];
}
