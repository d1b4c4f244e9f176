import { type Case, file } from './cases.ts';

const nginx = (text: string) => ({
  resources: [file('/etc/nginx/nginx.conf', text)],
  state: { paths: { '/etc/nginx/nginx.conf': {} }, contents: { '/etc/nginx/nginx.conf': text } },
});
const site = (path: string, target = '') => ({ path, target, mtime: 1500 });
const open = (port: number, process: string | null = 'x') => ({ address: '0.0.0.0', port, process });

/** What is there that nobody wrote down, and what the host keeps of converges. */
export const casesOfHosts: readonly Case[] = [
  {
    ...nginx('http {}\n'),
    name: 'a site in a directory that the inventory does not include',
    facts: { sites: [site('/etc/nginx/conf.d/party.conf')] },
    finds: [
      [
        'foreign-site',
        'file /etc/nginx/conf.d/party.conf',
        'is not of the inventory; the nginx.conf of the inventory does not include it',
        false,
      ],
    ],
  },
  {
    ...nginx('http {\n  include /etc/nginx/conf.d/*.conf;\n}\n'),
    name: 'a site in a directory that it does include, and what Debian puts there',
    facts: {
      sites: [
        site('/etc/nginx/conf.d/party.conf'),
        site('/etc/nginx/sites-enabled/default', '/etc/nginx/sites-available/default'),
        site('/etc/nginx/modules-enabled/50-mod.conf', '/usr/share/nginx/modules-available/mod.conf'),
      ],
    },
    finds: [
      [
        'foreign-site',
        'file /etc/nginx/conf.d/party.conf',
        'is not of the inventory; NGINX reads it at its next reload',
        false,
      ],
    ],
  },
  {
    name: 'ports: those that a file of ours names, or the inventory, may be open',
    resources: [file('/etc/a', '<port>8000</port>\nlisten 80;\nbind *:443\nport=8005, burst=3306\n')],
    state: {
      paths: { '/etc/a': {} },
      contents: { '/etc/a': '<port>8000</port>\nlisten 80;\nbind *:443\nport=8005, burst=3306\n' },
    },
    ports: [22, 9100],
    facts: { listening: [22, 80, 443, 8000, 8005, 9100, 8080, 800].map((port) => open(port, null)) },
    finds: [8080, 800].map(
      (port) =>
        [
          'open-port',
          `port ${port}`,
          'is open to others, and nobody wrote it down: something listens on 0.0.0.0',
          false,
        ] as const,
    ),
  },
  {
    name: 'a port that is open over IPv4 and IPv6: it is told once, with what listens',
    facts: { listening: [open(3306, 'mariadbd'), { ...open(3306, 'mariadbd'), address: '[::]' }] },
    finds: [['open-port', 'port 3306', 'is open to others, and nobody wrote it down: mariadbd listens on [::]', false]],
  },
  {
    name: 'a clock that is slow',
    facts: { clock: { host: 700, earliest: 1000, latest: 1001 } },
    finds: [['clock', 'clock', 'is 300 s slow', false]],
  },
  {
    name: 'a clock that is fast',
    facts: { clock: { host: 1011, earliest: 1000, latest: 1001 } },
    finds: [['clock', 'clock', 'is 10 s fast', false]],
  },
  {
    name: 'a clock that is right: the answer took long',
    facts: { clock: { host: 1010, earliest: 1000, latest: 1020 } },
    finds: [],
  },
  {
    name: 'a generation that is gone',
    facts: { generations: ['g0'] },
    finds: [
      [
        'record',
        'record of converges',
        'generation g1, which ann@desk made, is gone: nothing can be taken from it',
        false,
      ],
    ],
  },
  {
    name: 'a history that is gone',
    facts: { history: [] },
    finds: [['record', 'record of converges', 'its history is gone', false]],
  },
  {
    name: 'a transaction that could not be taken back',
    facts: { history: [{ id: 'g1', at: 1000, outcome: 'broken', operator: 'ann@desk' }] },
    finds: [
      ['record', 'record of converges', 'the last transaction, of ann@desk, could not be taken back wholly', false],
    ],
  },
  {
    name: 'a host that is being converged, and one that was left in the middle of it',
    record: {
      lock: { operator: 'bob@desk', since: 1500 },
      interrupted: [{ id: 'g2', operator: 'ann@desk', phase: 'act' }],
    },
    finds: [
      [
        'transaction',
        'transaction',
        'bob@desk is converging the host: what is told here may be about to change',
        false,
      ],
      [
        'transaction',
        'transaction g2',
        'of ann@desk was interrupted in its phase act; the next converge takes it back first',
        true,
      ],
    ],
  },
];
