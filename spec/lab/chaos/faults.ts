import { clocks } from './clock.ts';

/** Something that goes wrong with a host for a while. */
export interface Fault {
  /** What it is one of: each family comes as often as any other. */
  readonly family: string;
  /** As in `icecast2 is killed`: goes on after the host's name. */
  readonly name: string;
  /** On hosts of which kinds. */
  readonly kinds: readonly Kind[];
  /** sh on the host, as root; or a command of `aircheck lab` for it. */
  readonly begin: string | LabCommand;
  /** sh on the host that works once it has happened, where that is not seen by `begin` itself. */
  readonly happened?: string;
  /** How it ends again; null: by itself, or by the converge afterwards. */
  readonly end: string | LabCommand | null;
}

type Kind = 'master' | 'relay' | 'studio';

export interface LabCommand {
  readonly lab: 'cut' | 'heal' | 'kill' | 'start';
}

const daemons: readonly (readonly [unit: string, kinds: readonly Kind[]])[] = [
  ['icecast2', ['master', 'relay']],
  ['nginx', ['master', 'relay']],
  ['haproxy', ['master', 'relay']],
  ['liquidsoap', ['master']],
  ['gdnsd', ['master']],
  ['haproxy-director', ['master']],
  ['radio-room', ['relay']],
  ['studio', ['studio']],
];
const everywhere: readonly Kind[] = ['master', 'relay', 'studio'];

const full = (directory: string, owner: string) => `mount -t tmpfs -o size=64k,${owner} tmpfs ${directory}
head -c 1M /dev/zero >${directory}/filling 2>/dev/null || true`;
const logs = '/var/log/icecast2';

export const faults: readonly Fault[] = [
  ...daemons.flatMap(([unit, kinds]): Fault[] => [
    // What somebody has already killed can be killed no more.
    { family: 'killed', name: `${unit} is killed`, kinds, begin: `systemctl kill -s KILL ${unit} || true`, end: null },
    {
      family: 'frozen',
      name: `${unit} is frozen`,
      kinds,
      begin: `systemctl kill -s STOP ${unit} || true`,
      end: `systemctl kill -s CONT ${unit} || true`,
    },
    // Where a converge starts it at that moment, it is not.
    { family: 'stopped', name: `${unit} is stopped`, kinds, begin: `systemctl stop ${unit} || true`, end: null },
  ]),
  { family: 'cut off', name: 'is cut off', kinds: everywhere, begin: { lab: 'cut' }, end: { lab: 'heal' } },
  { family: 'without power', name: 'has no power', kinds: everywhere, begin: { lab: 'kill' }, end: { lab: 'start' } },
  {
    family: 'narrow link',
    name: 'has a narrow link',
    kinds: everywhere,
    begin: 'tc qdisc replace dev eth0 root tbf rate 1mbit burst 16kb latency 400ms',
    end: 'tc qdisc del dev eth0 root || true',
  },
  {
    family: 'no room for logs',
    name: 'has no room for logs',
    kinds: ['master', 'relay'],
    begin: full(logs, 'uid=$(id -u icecast2),gid=$(getent group icecast | cut -d: -f3),mode=0750'),
    end: `umount -l ${logs} || true`,
  },
  {
    family: 'edited',
    name: 'has an edited icecast.xml',
    kinds: ['master', 'relay'],
    begin: "sed -i 's:<header-timeout>.*</:<header-timeout>7</:' /etc/icecast2/icecast.xml",
    end: null,
  },
  ...clocks,
];
