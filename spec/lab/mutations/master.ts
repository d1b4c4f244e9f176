import { drifted, type Fault } from './fault.ts';

const script = '/etc/liquidsoap/radio.liq';
const log = '/var/log/icecast2';

// What a master can have. Nobody pulls from master2, so what goes wrong with its sound goes wrong there alone.
export const faultsOfMasters: readonly Fault[] = [
  {
    name: 'has no room for its logs',
    host: 'master1',
    put: `mount -t tmpfs -o size=64k,uid=$(id -u icecast2),gid=$(getent group icecast | cut -d: -f3),mode=0750 tmpfs ${log}
head -c 1M /dev/zero >${log}/filling 2>/dev/null || true`,
    heal: `umount ${log} || true`,
    caughtBy: 'has room on its disks',
    says: /^space on its filesystems on master1: expected usage of \/var\/log\/icecast2 below 95%, is 100%$/m,
  },
  {
    name: 'has room for three sources from its next start on',
    host: 'master1',
    put: "sed -i 's:<sources>.*</sources>:<sources>3</sources>:' /etc/icecast2/icecast.xml",
    caughtBy: drifted('icecast'),
    says: /content of file \/etc\/icecast2\/icecast\.xml .*limits\/sources 3, not \d+/,
  },
  {
    name: 'has a script that will not start again',
    host: 'master1',
    put: `echo 'output.icecast(' >>${script}`,
    caughtBy: 'has a script that Liquidsoap takes',
    says: /^Liquidsoap radio\.liq on master1: expected liquidsoap --check passes, is .*line \d+/m,
    also: [drifted('liquidsoap')],
  },
  {
    name: 'sends another bitrate',
    host: 'master2',
    put: `sed -i 's/mp3(bitrate=128/mp3(bitrate=64/' ${script}`,
    caughtBy: 'sends /live.mp3 as the inventory says @audio',
    says: /^stream \/live\.mp3.* on master2: expected sound 128 kbit\/s, is 6\d kbit\/s$/m,
    also: [drifted('liquidsoap')],
  },
  {
    name: 'sends silence',
    host: 'master2',
    // The last output is that of /live.ogg.
    put: `line=$(grep -n '^ *programme$' ${script} | tail -n 1 | cut -d: -f1)
sed -i "$line s/programme/blank()/" ${script}
systemctl restart liquidsoap
until curl -s http://127.0.0.1:8000/status-json.xsl | grep -q 'live.ogg.*Vorbis'; do sleep 0.2; done`,
    caughtBy: 'sends /live.ogg as the inventory says @audio',
    says: /^stream \/live\.ogg.* on master2: expected sound audible, is silence$/m,
    also: [drifted('liquidsoap')],
  },
  {
    name: 'has garbage to fall back to',
    host: 'master2',
    put: 'head -c 20000 /dev/urandom >/usr/share/icecast2/web/hold-low.mp3',
    caughtBy: drifted('icecast'),
    says: /^role icecast on master2: expected content of file \/usr\/share\/icecast2\/web\/hold-low\.mp3 \d+ bytes.*, is 20000 bytes, sha256 [0-9a-f]{12}$/m,
  },
  {
    name: 'has lost its playlist',
    host: 'master2',
    put: 'rm /var/lib/radio/playlist/*',
    caughtBy: 'has files for playlist',
    says: /^directory \/var\/lib\/radio\/playlist on master2: expected entries not nothing$/m,
    also: [drifted('liquidsoap')],
  },
];
