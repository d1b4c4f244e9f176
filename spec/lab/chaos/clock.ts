// The clocks of boxes. Boxes have the machine's, so all programs on them that tell the time get it from Debian's
// faketime, which goes by a file: daemons that run see at once that it was set. How long things last is as it was.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Fault } from './faults.ts';

const library = '/usr/local/lib/clock.so';
/** What faketime looks at where nothing else is said. Once a second, and all users may. */
const file = '/etc/faketimerc';
const defaults = '/etc/systemd/system.conf.d/clock.conf';

/** systemd's own programs go by the real clock: their event loops do not work with faketime. */
const systemd = ['', '-journald', '-logind', '-run', '-timesyncd', '-networkd'].map((name) => `systemd${name}`);
const variables = [
  `LD_PRELOAD=${library}`,
  'FAKETIME_CACHE_DURATION=1',
  'FAKETIME_DONT_FAKE_MONOTONIC=1',
  'NO_FAKE_STAT=1',
  `FAKETIME_SKIP_CMDS=${[...systemd, '(sd-pam)', 'systemctl', 'journalctl', 'loginctl', 'dbus-daemon'].join(',')}`,
];

const daemons = 'systemctl try-restart icecast2 nginx haproxy gdnsd liquidsoap studio radio-clock 2>/dev/null || true';
/** sh for a box: its clock is so far off from now on, fast or slow. */
export const setTo = (seconds: number) => `echo ${offset(seconds)} >${file}.new && mv ${file}.new ${file}`;

/** sh for a box, as root: from here on its clock can be set. Restarts its daemons. */
export async function canBeSet(): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', 'base64 /usr/lib/*-linux-gnu/faketime/libfaketimeMT.so.1']);
  return `set -e
[ -e ${library} ] || {
base64 -d >${library}.new <<'END'
${stdout}END
chmod 644 ${library}.new
mv ${library}.new ${library}
}
umask 022
${setTo(0)}
printf '%s\\n' '${variables.join("' '")}' >/etc/environment
mkdir -p ${defaults.replace(/\/[^/]*$/, '')}
printf '[Manager]\\nDefaultEnvironment=%s\\n' '${variables.join(' ')}' >${defaults}
systemctl daemon-reload
${daemons}`;
}

/**
 * sh for a box: it has the machine's clock again. The library stays, and what it shares in /dev/shm: what was started
 * meanwhile, journald and sshd for two, goes on with them.
 */
export const asItWas = `rm -f ${defaults} ${file} && : >/etc/environment && systemctl daemon-reload
${daemons}`;

function offset(seconds: number): string {
  return `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}`;
}

/** sh for a box: whether programs that begin now see a clock that is so far off, and NGINX, which runs, does. */
export function isOff(seconds: number): string {
  return `off() { off=$((\${1:-0} - $(env -u LD_PRELOAD date +%s) - ${seconds})); [ \${off#-} -le 2 ]; }
off "$(date +%s)" || exit 1
systemctl -q is-active nginx || exit 0
said=$(curl -sS -m 2 -I http://127.0.0.1/ | tr -d '\\r' | sed -n 's/^[Dd]ate: //p')
off "$(date -d "$said" +%s)"`;
}

const times: readonly (readonly [name: string, seconds: number])[] = [
  ['is 40 s fast', 40],
  ['is two days fast', 2 * 24 * 3600],
  ['is 90 minutes slow', -90 * 60],
];

/** A clock stays as it was set until it is set again. */
export const clocks: readonly Fault[] = times.map(([name, seconds]) => ({
  family: 'clock',
  name: `has a clock that ${name}`,
  kinds: ['master', 'relay', 'studio'],
  begin: setTo(seconds),
  happened: isOff(seconds),
  end: null,
}));

/** The clock of a program that Debian's faketime goes before: times go on from there, durations are as they are. */
export function wrongBy(minutes: number): NodeJS.ProcessEnv {
  if (minutes === 0) return {};
  return {
    LD_PRELOAD: '/usr/$LIB/faketime/libfaketime.so.1',
    FAKETIME: `${minutes < 0 ? '-' : '+'}${Math.abs(minutes) * 60}`,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1',
  };
}
