import type { Deed } from './deed.ts';

/** What a converge puts right. */
export const healed: readonly Deed[] = [
  {
    host: 'relay-eu1',
    kind: 'edited',
    what: 'file /etc/icecast2/icecast.xml',
    says: /^was edited, and icecast2 has not read it yet$/,
    deed: `sed -i 's:<clients>[0-9]*<:<clients>77<:; s:\\(<admin-password>\\)[^<]*<:\\1letmein42<:' /etc/icecast2/icecast.xml
touch -d '+10 seconds' /etc/icecast2/icecast.xml`,
  },
  {
    host: 'relay-eu1',
    kind: 'edited',
    what: 'authorized_key kim',
    says: /^was edited$/,
    deed: 'echo "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA lee" >>~kim/.ssh/authorized_keys',
  },
  {
    host: 'relay-eu1',
    kind: 'permissions',
    what: 'file /etc/icecast2/mime.types',
    says: /^has mode 0666, not 0644$/,
    deed: 'chmod 0666 /etc/icecast2/mime.types',
  },
  {
    host: 'relay-eu1',
    kind: 'removed',
    what: 'file /etc/logrotate.d/nginx',
    says: /^is gone$/,
    deed: 'rm /etc/logrotate.d/nginx',
  },
  {
    host: 'relay-eu1',
    kind: 'unlike',
    what: 'symlink /etc/localtime',
    says: /^has target \S*Asia\/Tokyo, not \S*Etc\/UTC$/,
    deed: 'ln -sfn /usr/share/zoneinfo/Asia/Tokyo /etc/localtime',
  },
  {
    host: 'relay-eu1',
    kind: 'stopped',
    what: 'service logrotate.timer',
    says: /^does not run$/,
    deed: 'systemctl stop logrotate.timer',
  },
  {
    host: 'relay-eu1',
    kind: 'not-taken',
    what: 'service nginx',
    says: /^runs with what it read before: \/etc\/nginx\/stream\.conf was written after the daemon last read it$/,
    deed: "touch -d '+10 seconds' /etc/nginx/stream.conf",
  },
  {
    host: 'studio',
    kind: 'not-taken',
    what: 'service studio',
    says: /^runs by an older definition: that of studio\.service has changed since systemd read it$/,
    deed: 'touch /etc/systemd/system/studio.service',
  },
];

/** What a converge leaves as it is. */
export const left: readonly Deed[] = [
  {
    host: 'relay-eu1',
    kind: 'overridden',
    what: 'unit icecast2.service',
    says: /^is changed by \/etc\/systemd\/system\/icecast2\.service\.d\/nice\.conf, which aircheck did not write$/,
    deed: `mkdir -p /etc/systemd/system/icecast2.service.d
printf '[Service]\\nNice=5\\n' >/etc/systemd/system/icecast2.service.d/nice.conf; systemctl daemon-reload`,
    heal: 'rm -r /etc/systemd/system/icecast2.service.d; systemctl daemon-reload',
  },
  {
    host: 'relay-eu1',
    kind: 'other-version',
    what: 'package logrotate',
    says: /^is version 1:0\.1; \S+ (and \d+ more have|has) \d\S+$/,
    deed: "sed -i.left '/^Package: logrotate$/,/^$/s/^Version: .*/Version: 1:0.1/' /var/lib/dpkg/status",
    heal: 'mv /var/lib/dpkg/status.left /var/lib/dpkg/status',
  },
  {
    host: 'relay-eu1',
    kind: 'foreign-site',
    what: 'file /etc/nginx/sites-enabled/party',
    says: /^is not of the inventory; the nginx\.conf of the inventory does not include it$/,
    deed: "echo 'server { listen 81; }' >/etc/nginx/sites-enabled/party",
    heal: 'rm /etc/nginx/sites-enabled/party',
  },
  {
    host: 'relay-eu1',
    kind: 'open-port',
    what: 'port 4444',
    says: /^is open to others, and nobody wrote it down: systemd-socket-\S* listens on 0\.0\.0\.0$/,
    deed: 'systemd-run -q --unit stray systemd-socket-activate -l 0.0.0.0:4444 cat',
    heal: 'systemctl stop stray',
  },
  {
    host: 'studio',
    kind: 'transaction',
    what: 'transaction',
    blocks: true,
    says: /^ann@desk is converging the host: /,
    // A process that holds the lock, as a transaction does.
    deed: `systemd-run -q --unit holder sleep 600
pid=$(systemctl show -P MainPID holder)
start=$(sed 's/.*) //' /proc/$pid/stat | cut -d ' ' -f 20)
echo "x $pid $(cat /proc/sys/kernel/random/boot_id) $start $(date +%s) ann@desk" >/var/lib/aircheck/lock`,
    heal: 'systemctl stop holder; rm /var/lib/aircheck/lock',
  },
  {
    host: 'studio',
    kind: 'replaced-program',
    what: 'service studio',
    says: /^runs an older version: \/usr\/bin\/liquidsoap was replaced after it started$/,
    deed: 'cp -a /usr/bin/liquidsoap /usr/bin/liquidsoap.new && mv /usr/bin/liquidsoap.new /usr/bin/liquidsoap',
    heal: 'systemctl restart studio',
  },
  {
    host: 'studio',
    kind: 'clock',
    what: 'clock',
    says: /^is (299|300|301) s slow$/,
    // Nobody can set the clock of a box alone. It says another time where it is asked to a fraction of a second.
    deed: `printf '#!/bin/sh\\n[ "$1" != +%%s.%%N ] || set -- -d "5 minutes ago" "$1"\\nexec /bin/date "$@"\\n' >/usr/local/bin/date
chmod +x /usr/local/bin/date`,
    heal: 'rm /usr/local/bin/date',
  },
  {
    host: 'studio',
    kind: 'record',
    what: 'record of converges',
    says: /^generation \S+, which \S+ made, is gone: nothing can be taken from it$/,
    deed: 'mv /var/lib/aircheck/generations /var/lib/aircheck/moved',
    heal: 'cd /var/lib/aircheck; mkdir -p generations; mv moved/* generations/; rmdir moved',
  },
  {
    host: 'master1',
    kind: 'overridden',
    what: 'unit systemd-timesyncd.service',
    says: /^was masked: nothing can start it$/,
    deed: 'systemctl -q mask systemd-timesyncd 2>/dev/null',
    blocks: true,
    heal: 'systemctl -q unmask systemd-timesyncd 2>/dev/null',
  },
  {
    host: 'master1',
    kind: 'running-settings',
    what: 'service icecast2',
    says: /^runs with max-listeners 7 of \/live\.mp3, its file says \d+$/,
    // Tried out by hand, and put back as it was, with its time: Icecast was not told of that.
    deed: `cd /etc/icecast2; cp -p icecast.xml before
sed -i '/<mount-name>.live.mp3</,/<.mount>/s:<max-listeners>[0-9]*<:<max-listeners>7<:' icecast.xml
systemctl reload icecast2; sleep 1; mv before icecast.xml`,
    heal: 'systemctl reload icecast2; sleep 2',
  },
  {
    host: 'master1',
    kind: 'unknown-mount',
    what: 'mount /party.mp3',
    says: /^is on the air, and no inventory names it: a source from 127\.0\.0\.1 \(curl\/\S+\), 0 listen$/,
    deed: `password=$(sed -n 's:.*<source-password>\\([^<]*\\)<.*:\\1:p' /etc/icecast2/icecast.xml)
printf 'machine 127.0.0.1 login source password %s\\n' "$password" >/run/party
cat >/run/party.sh <<'END'
while head -c 4000 /dev/zero; do sleep 0.2; done | curl -s --netrc-file /run/party -H 'Content-Type: audio/mpeg' -H 'Expect:' -T - http://127.0.0.1:8000/party.mp3
END
systemd-run -q --unit party sh /run/party.sh
for i in 1 2 3 4 5 6 7 8 9; do sleep 0.3; curl -sf -r 0-9 -m 1 -o /dev/null http://127.0.0.1:8000/party.mp3; [ $? != 22 ] && exit 0; done; exit 1`,
    heal: 'systemctl stop party; rm -f /run/party /run/party.sh',
  },
];
