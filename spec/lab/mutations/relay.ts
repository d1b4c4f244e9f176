import { drifted, type Fault } from './fault.ts';

const xml = '/etc/icecast2/icecast.xml';

/** Changes a value in the block of a mount. */
function inMount(mount: string, element: string, value: string): string {
  const block = `\\:<mount-name>${mount}</mount-name>:,\\:</mount>:`;
  return `sed -i '${block} s:<${element}>.*</${element}>:<${element}>${value}</${element}>:' ${xml}`;
}

// What an Icecast that relays can have, with each fault in force: relay-eu2 and relay-us2.
export const faultsOfRelays: readonly Fault[] = [
  {
    name: 'lets in five listeners',
    host: 'relay-eu2',
    put: inMount('/live.mp3', 'max-listeners', '5'),
    caughtBy: 'has the settings of /live.mp3 in force',
    says: /^mount \/live\.mp3 on relay-eu2: expected most listeners 500, is 5$/m,
    also: [drifted('icecast')],
  },
  {
    name: 'has another title',
    host: 'relay-eu2',
    put: inMount('/live.mp3', 'stream-name', 'Radio of Somebody'),
    caughtBy: 'has the settings of /live.mp3 in force',
    says: /^mount \/live\.mp3 on relay-eu2: expected stream name Aircheck Lab Radio, is Radio of Somebody$/m,
    also: [drifted('icecast')],
  },
  {
    name: 'hides a mount',
    host: 'relay-eu2',
    put: inMount('/low.mp3', 'hidden', '1'),
    caughtBy: 'has the settings of /low.mp3 in force',
    says: /^mount \/low\.mp3 on relay-eu2: expected status page not without it$/m,
    also: [drifted('icecast')],
  },
  {
    name: 'falls back to a file of another format',
    host: 'relay-eu2',
    put: `${inMount('/live.ogg', 'fallback-mount', '/hold-low.mp3')}
systemctl reload icecast2`,
    caughtBy: 'has the settings of /live.ogg in force',
    says: /^mount \/live\.ogg on relay-eu2: expected fallback \/hold-live\.ogg, is \/hold-low\.mp3$/m,
    also: [drifted('icecast')],
  },
  {
    name: 'keeps logs for ever: a file drifted',
    host: 'relay-eu2',
    put: "sed -i 's/rotate .*/rotate 9999/' /etc/logrotate.d/icecast2",
    caughtBy: drifted('icecast'),
    says: /content of file \/etc\/logrotate\.d\/icecast2 other from line \d+ on: rotate 9999/,
  },
  {
    name: 'cannot write its logs',
    host: 'relay-eu2',
    put: 'chown root:root /var/log/icecast2',
    heal: 'chown icecast2:icecast /var/log/icecast2',
    caughtBy: 'can write its logs',
    says: /^file \/var\/log\/icecast2 on relay-eu2: expected access writable by icecast2, is refused$/m,
  },
  {
    name: 'has an old relay password',
    host: 'relay-us2',
    put: `sed -i 's:<password>.*</password>:<password>of-last-year</password>:' ${xml}`,
    caughtBy: 'is let in by master1',
    says: /^upstream master1 on relay-us2: expected relay password taken, is refused with HTTP 401$/m,
    also: [drifted('icecast')],
  },
  {
    name: 'pulls a mount from its neighbour',
    host: 'relay-us2',
    // What it asks of HAProxy, and not the copy that it pulls from itself. Who comes before it has changed over hears the
    // file first.
    put: `other=$(getent ahostsv4 relay-us1 | { read -r address _; echo "$address"; })
sed -i "/<server>/{N;N;\\:<port>8010</port>.*<mount>/low.mp3</mount>:{s:<server>[^<]*:<server>$other:;s:8010:8000:}}" ${xml}
systemctl reload icecast2
until ss -Htn state established dst "$other:8000" | grep -q .; do sleep 0.2; done
sleep 2`,
    caughtBy: 'pulls /low.mp3 from master1 or master2',
    says: /^relay \/low\.mp3 on relay-us2: expected upstream in icecast\.xml master1 or master2, is relay-us1$/m,
    also: [drifted('icecast')],
  },
];
