import { expect } from 'chai';
import fc from 'fast-check';
import { after, before, describe, it } from 'mocha';
import type { HostConfig } from '../../../lib/roles/render.ts';
import { inventories } from '../../property/inventories.ts';
import { icecastXml, Workshop } from '../../property/rendered.ts';
import { needDaemons } from '../hostile/need-daemons.ts';
import { PrivateHost } from '../roles/private-host.ts';
import { installScript } from './install-script.ts';

const cases = 300;
const sideBySide = 4;
const seed = Number(process.env.SEED ?? 2_004_004);

/** What Icecast says of the world around it here, where there is no upstream, no directory and no web server. */
const harmless = [
  // The servers that it pulls from are nowhere.
  /open_relay_connection Failed to connect to 10\.9\.0\.\d+:/,
  /update_from_master Relay slave failed to contact master server/,
  // The copy of a fallback is not pulled yet in the first second, so it is looked for among the files.
  /source_fallback_file unable to open file "[^"]*\/standby-[^"]*"/,
  // 2.4.4 says this of every stream that is not Ogg.
  /format_get_type Unsupported or legacy stream type: "audio\/(mpeg|aac)"/,
];

/** Where a web server decides who may listen, the copy of a fallback has to wait for it, too. */
const unasked = [/auth to server \S+ failed/, /open_relay_connection Error from relay request: \/standby-/];

interface Start {
  readonly xml: string;
  /** Warnings and errors that are not harmless; that it did not start, if so. */
  readonly trouble: readonly string[];
  readonly starts: number;
}

describe('the real Icecast', function () {
  this.timeout(300_000);
  let workshop: Workshop;
  const hosts: PrivateHost[] = [];

  before(async () => {
    needDaemons('icecast2', 'openssl');
    workshop = new Workshop();
    const empty = { host: 'm1', resources: [], checks: [], verify: [] };
    for (let i = 0; i < sideBySide; i++) hosts.push(await PrivateHost.open(empty, '10.9.0.200'));
  });
  after(async () => {
    await Promise.all(hosts.map((host) => host.close()));
    workshop?.close();
  });

  it(`starts on ${cases} inventories at random without a warning or an error`, async () => {
    const chosen = fc.sample(fc.tuple(inventories(workshop.files, true), fc.nat()), { numRuns: cases, seed });
    const waiting = chosen.entries();
    const failed: string[] = [];
    let done = 0;
    await Promise.all(
      hosts.map(async (host) => {
        for (const [number, [inventory, which]] of waiting) {
          const { configs } = await workshop.render(inventory);
          const config = configs[which % configs.length];
          if (config === undefined) throw new Error('there is a master');
          const { xml, trouble } = await start(host, config);
          done++;
          if (trouble.length > 0) failed.push(`case ${number} on ${config.host}:\n${trouble.join('\n')}\n${xml}`);
        }
      }),
    );
    expect(failed.slice(0, 3).join('\n\n'), `${failed.length} of ${done}`).to.equal('');
    expect(done).to.equal(cases);
  });
});

/** Installs what a host gets, and starts Icecast until it answers: 2.4.4 crashes at one start in many. */
async function start(host: PrivateHost, config: HostConfig): Promise<Start> {
  const xml = icecastXml(config);
  const { stdout, stderr, code } = await host.run(`${installScript(config, host.directory)}
alive() { grep -qs '^State:.[^Z]' /proc/$1/status; }
for attempt in 1 2 3 4 5; do
  rm -f /var/log/icecast2/*
  setpriv --reuid icecast2 --regid icecast --init-groups --no-new-privs icecast2 -c /etc/icecast2/icecast.xml >/run/out 2>&1 </dev/null & pid=$!
  tries=0
  until answer=$(curl -fsS -m 1 -o /dev/null http://127.0.0.1:8000/status-json.xsl 2>&1); do
    tries=$((tries + 1))
    alive $pid && [ $tries -lt 20 ] || break
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
  const expected = xml.includes('type="url"') ? [...harmless, ...unasked] : harmless;
  const trouble = lines.filter(
    (line) => / (WARN|EROR) |^EROR/.test(line) && !expected.some((known) => known.test(line)),
  );
  const starts = Number(/^starts (\d)$/m.exec(stdout)?.[1] ?? 0);
  return { xml, starts, trouble: starts === 0 || code !== 0 ? [...trouble, stdout + stderr] : trouble };
}
