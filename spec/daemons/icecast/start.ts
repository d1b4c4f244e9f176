import type { HostConfig } from '../../../lib/roles/render.ts';
import { icecastXml } from '../../property/rendered.ts';
import type { PrivateHost } from '../roles/private-host.ts';
import { installScript } from './install-script.ts';

/** What Icecast says of the world around it here, where there is no upstream, no directory and no web server. */
const harmless = [
  // The servers that it pulls from are nowhere, nor is the proxy that leads to them.
  /open_relay_connection Failed to connect to (10\.9\.0\.\d+:|127\.0\.0\.1:801\d$)/,
  /update_from_master Relay slave failed to contact master server/,
  // The copy of a fallback is not pulled yet in the first second, so it is looked for among the files.
  /source_fallback_file unable to open file "[^"]*\/standby-[^"]*"/,
  // 2.4.4 says this of every stream that is not Ogg.
  /format_get_type Unsupported or legacy stream type: "audio\/(mpeg|aac)"/,
];

/** Where a web server decides who may listen, the copy of a fallback has to wait for it, too. */
const unasked = [/auth to server \S+ failed/, /open_relay_connection Error from relay request: \/standby-/];

export interface Start {
  readonly xml: string;
  /** Warnings and errors that are not harmless; that it did not start, if so. */
  readonly trouble: readonly string[];
  readonly starts: number;
}

/**
 * Installs what a host gets, and starts Icecast until it answers: 2.4.4 crashes at one start in many.
 *
 * @param known Lines of the log that are no trouble.
 */
export async function start(
  host: PrivateHost,
  config: HostConfig,
  program = 'icecast2',
  known: readonly RegExp[] = harmless,
): Promise<Start> {
  const xml = icecastXml(config);
  const { stdout, stderr, code } = await host.run(`${installScript(config, host.directory)}
alive() { grep -qs '^State:.[^Z]' /proc/$1/status; }
for attempt in 1 2 3 4 5; do
  rm -f /var/log/icecast2/*
  setpriv --reuid icecast2 --regid icecast --init-groups --no-new-privs ${program} -c /etc/icecast2/icecast.xml >/run/out 2>&1 </dev/null & pid=$!
  tries=0
  until answer=$(curl -fsS -m 1 -o /dev/null http://127.0.0.1:8000/status-json.xsl 2>&1); do
    tries=$((tries + 1))
    alive $pid && [ $tries -lt 200 ] || break
    sleep 0.05
  done
  sleep 0.2
  # Only a crash is worth another try.
  alive $pid && break
  kill -KILL $pid 2>/dev/null
  wait $pid
done
[ -z "$answer" ] && alive $pid || echo "EROR it does not answer: $answer"
kill -KILL $pid 2>/dev/null
wait $pid
grep -h ' WARN \\| EROR \\|^EROR' /run/out /var/log/icecast2/error.log
echo "starts $attempt"`);
  const lines = stdout.split('\n');
  const expected = xml.includes('type="url"') ? [...known, ...unasked] : known;
  const trouble = lines.filter((line) => / (WARN|EROR) |^EROR/.test(line) && !expected.some((one) => one.test(line)));
  const starts = Number(/^starts (\d)$/m.exec(stdout)?.[1] ?? 0);
  return { xml, starts, trouble: starts === 0 || code !== 0 ? [...trouble, stdout + stderr] : trouble };
}
