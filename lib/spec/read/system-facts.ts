import type { HostReads } from './observation.ts';

export interface SystemFacts {
  readonly hostname: string;
  readonly timezone: string | null;
  /** Seconds. */
  readonly uptime: number;
  readonly load: number;
  /** Bytes. */
  readonly memory: number;
  readonly memoryAvailable: number;
  readonly processors: number;
  readonly rebootNeeded: boolean;
  /** As in debian, 12. */
  readonly os: string;
  readonly osVersion: string;
  readonly kernel: string;
  readonly architecture: string;
}

/** What is known of a host as a machine, by four processes. */
export function systemFacts(host: HostReads): Promise<SystemFacts> {
  return host.read({ key: 'system', script: systemScript, parse: ({ output }) => parseSystem(output) });
}

const systemScript = `uname -nrm; nproc; readlink -f /etc/localtime || echo
if [ -e /run/reboot-required ]; then echo yes; else echo no; fi
grep -sH '' -- /proc/uptime /proc/loadavg /proc/meminfo /etc/os-release`;

/** Reads five lines, then the lines of files with their names. */
export function parseSystem(output: string): SystemFacts {
  const [uname = '', processors = '', zone = '', reboot = '', ...lines] = output.split('\n');
  const [hostname = '', kernel = '', architecture = ''] = uname.split(' ');
  const of = (file: string): string[] =>
    lines.filter((line) => line.startsWith(`${file}:`)).map((line) => line.slice(file.length + 1));
  const first = (file: string): number => Number((of(file)[0] ?? '').split(' ')[0]);
  const memory = (name: string): number =>
    Number(/(\d+) kB/.exec(of('/proc/meminfo').find((line) => line.startsWith(`${name}:`)) ?? '')?.[1]) * 1024;
  const release = (name: string): string =>
    (of('/etc/os-release').find((line) => line.startsWith(`${name}=`)) ?? '')
      .slice(name.length + 1)
      .replace(/^"(.*)"$/, '$1');
  return {
    hostname,
    timezone: /\/zoneinfo\/(.+)$/.exec(zone)?.[1] ?? null,
    uptime: first('/proc/uptime'),
    load: first('/proc/loadavg'),
    memory: memory('MemTotal'),
    memoryAvailable: memory('MemAvailable'),
    processors: Number(processors),
    rebootNeeded: reboot === 'yes',
    os: release('ID'),
    osVersion: release('VERSION_ID'),
    kernel,
    architecture,
  };
}
