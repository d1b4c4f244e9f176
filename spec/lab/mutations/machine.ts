import { drifted, type Fault } from './fault.ts';

// What any host can have: relay-eu1 and the studio.
export const faultsOfMachines: readonly Fault[] = [
  {
    name: 'lets somebody in whom nobody knows',
    host: 'relay-eu1',
    put: `echo "ssh-ed25519 $(head -c 51 /dev/urandom | base64 -w0 | sed 's/^..../AAAA/') intruder@elsewhere" >>/home/kim/.ssh/authorized_keys`,
    caughtBy: 'lets kim log in with the keys of the inventory, and nobody else',
    says: /^user kim on relay-eu1: expected authorized keys kim@radio\.test, is kim@radio\.test, intruder@elsewhere$/m,
    also: [drifted('base')],
  },
  {
    name: 'has a short queue for those who connect',
    host: 'relay-eu1',
    put: 'echo 128 >/proc/sys/net/core/somaxconn',
    caughtBy: drifted('base'),
    says: /running value of sysctl net\.core\.somaxconn 128 and not 4096/,
  },
  {
    name: 'has the clock of another zone',
    host: 'relay-eu1',
    put: 'ln -sfn /usr/share/zoneinfo/Asia/Tokyo /etc/localtime',
    caughtBy: drifted('base'),
    says: /target of symlink \/etc\/localtime \/usr\/share\/zoneinfo\/Asia\/Tokyo and not \/usr\/share\/zoneinfo\/Etc\/UTC/,
  },
  {
    name: 'turns over no logs: the timer was stopped',
    host: 'relay-eu1',
    put: 'systemctl stop logrotate.timer',
    caughtBy: 'keeps logs, and turns them over',
    says: /^timer logrotate on relay-eu1: expected state active, is inactive$/m,
    also: [drifted('base')],
  },
  {
    name: 'has a daemon of somebody on a port of its own',
    host: 'relay-eu1',
    put: `systemd-run --quiet --unit=somebody python3 -m http.server 8888
until ss -Hlnt | grep -q :8888; do sleep 0.1; done`,
    heal: 'systemctl stop somebody || true',
    caughtBy: 'is open to others where its roles need it, and nowhere else',
    says: /^ports open to others on relay-eu1: expected ports none but 22, 80, 8000, is 8888 on 0\.0\.0\.0 \(python3\)$/m,
  },
  {
    name: 'has an Icecast that may open few files, by a file that the role does not know',
    host: 'relay-eu1',
    put: `mkdir /etc/systemd/system/icecast2.service.d
printf '[Service]\\nLimitNOFILE=1024\\n' >/etc/systemd/system/icecast2.service.d/few.conf
systemctl daemon-reload
systemctl restart icecast2
until [ "$(curl -s http://127.0.0.1:8000/status-json.xsl | grep -o '/l[a-z]*[.][a-z0-9]*"' | sort -u | wc -l)" = 3 ]; do sleep 0.2; done`,
    heal: `rm -rf /etc/systemd/system/icecast2.service.d
systemctl daemon-reload
systemctl restart icecast2`,
    caughtBy: 'may open as many files as it has listeners',
    says: /^process icecast2 on relay-eu1: expected limit nofile at least \d+, is 1024$/m,
  },
  {
    name: 'has another shell for an account',
    host: 'studio',
    put: 'usermod -s /bin/sh kim',
    caughtBy: 'lets kim log in with the keys of the inventory, and nobody else',
    says: /^user kim on studio: expected shell \/bin\/bash, is \/bin\/sh$/m,
    also: [drifted('base')],
  },
  {
    name: 'lost its encoder, which nobody starts again',
    host: 'studio',
    put: 'systemctl disable --quiet --now studio',
    caughtBy: 'runs its encoder, also after a reboot, with the unit that is on disk',
    says: /^service studio on studio: expected state active, is inactive \(dead\)$/m,
    also: [drifted('studio')],
  },
];
