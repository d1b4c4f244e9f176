import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { unheardText } from '../../../../lib/cli/unheard-text.ts';
import { type AccessLog, accessLogObservation, parseAccessLog } from '../../../../lib/spec/status/access-log.ts';
import { heardOn, shortLogs } from '../../../../lib/spec/status/unheard.ts';

describe('mounts that nobody listens to', () => {
  const log = (oldest: string | null, ...mounts: [string, number, string][]): AccessLog => ({
    oldest,
    mounts: new Map(mounts.map(([mount, listeners, last]) => [mount, { listeners, last }])),
  });
  const servers = [
    {
      host: 'eu',
      now: new Map([['/a', 2]]),
      log: log(
        '2026-11-01T00:00:00+0100',
        ['/a', 3, '2026-11-20T12:00:00+0100'],
        ['/old', 9, '2026-11-19T00:00:00+0100'],
      ),
    },
    {
      host: 'us',
      now: new Map([['/a', 1]]),
      log: log('2026-11-19T00:00:00-0500', ['/a', 4, '2026-11-20T08:00:00-0500']),
    },
  ];
  const now = Date.parse('2026-11-21T00:00:00Z');

  it('are those of which all servers together know no listener', () => {
    expect(heardOn(['/a', '/b'], servers)).to.deep.equal([
      { mount: '/a', now: 3, left: 7, last: '2026-11-20T08:00:00-0500' },
      { mount: '/b', now: 0, left: 0, last: null },
    ]);
  });

  it('are not known where a log is too short', () => {
    expect(shortLogs(servers, 7, now)).to.deep.equal(['us']);
    expect(shortLogs([{ host: 'new', now: new Map(), log: log(null) }], 1, now)).to.deep.equal(['new']);
  });

  it('are told, with the doubt that there is', () => {
    expect(unheardText(heardOn(['/a', '/b'], servers), { days: 7, short: ['us'] }, false)).to.equal(
      [
        'MOUNT  LISTEN NOW  LEFT IN 7 DAYS  LAST',
        '/a     3           7               2026-11-20T08:00:00-0500',
        '/b     0           0               —',
        '',
        'Nobody listened to /b in 7 days.',
        'The access log of us does not go back that far: vars.icecast.log_days says how long it is kept.',
        '',
      ].join('\n'),
    );
  });
});

describe('the access log of an Icecast', () => {
  /** What the script makes of lines as Icecast 2.4.4 writes them. */
  function read(days: number, ...lines: string[]): AccessLog {
    const { script = '' } = accessLogObservation(days);
    // The directory is another one, and its files are these.
    const files = `dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; printf '%s\\n' "$OLD" | gzip >$dir/access.log.2.gz; printf '%s\\n' "$NEW" >$dir/access.log\n`;
    const [old = '', ...rest] = lines;
    const { stdout } = spawnSync('sh', ['-c', files + script.replace('/var/log/icecast2', '"$dir"')], {
      env: { PATH: process.env.PATH, OLD: old, NEW: rest.join('\n') },
      encoding: 'utf8',
    });
    return parseAccessLog(stdout);
  }

  const at = (daysAgo: number) => {
    const [, month = '', day = '', year = ''] =
      /^\w+, (\d+) (\w+) (\d+)/.exec(new Date(Date.now() - daysAgo * 86_400_000).toUTCString()) ?? [];
    return `${month.padStart(2, '0')}/${day}/${year}:12:00:00 +0000`;
  };
  const line = (daysAgo: number, request: string, { code = 200, agent = 'VLC/3.0', seconds = 60 } = {}) =>
    `192.0.2.1 - - [${at(daysAgo)}] "${request} HTTP/1.1" ${code} 35244 "-" "${agent}" ${seconds}`;

  it('tells who stayed, by mount, also in files that were put away', () => {
    const found = read(
      7,
      line(20, 'GET /ancient.mp3'),
      line(3, 'GET /live.mp3'),
      line(2, 'GET /live.mp3', { agent: 'A .quoted. agent' }),
      line(2, 'GET /left.mp3', { seconds: 3 }),
      line(2, 'GET /gone.mp3', { code: 404 }),
      line(2, 'GET /pulled.mp3', { agent: 'Icecast 2.4.4' }),
      line(2, 'SOURCE /sent.mp3', { seconds: 999 }),
      'no line of it',
    );
    expect([...found.mounts.keys()]).to.deep.equal(['/live.mp3']);
    const iso = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    expect(found.mounts.get('/live.mp3')).to.deep.equal({ listeners: 2, last: `${iso}T12:00:00+0000` });
    expect(found.oldest?.slice(0, 10)).to.equal(new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10));
  });

  it('may be empty', () => expect(read(7, '')).to.deep.equal({ oldest: null, mounts: new Map() }));
});
