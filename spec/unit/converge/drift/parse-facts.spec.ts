import { expect } from 'chai';
import { describe, it } from 'mocha';
import { parseFacts } from '../../../../lib/converge/drift/parse-facts.ts';

const asked = { earliest: 10, latest: 11 };

describe('what drift asks of a host', () => {
  it('is empty where the host says nothing', () => {
    const { daemons, nearby, ...facts } = parseFacts(['', 'noise'], asked);
    expect(facts).to.deep.equal({
      clock: null,
      history: [],
      generations: [],
      removals: null,
      mostFiles: null,
      listening: null,
      sites: [],
      sessions: [],
    });
    expect([...nearby, ...daemons.values()].filter((one) => 'program' in one && one.program !== null)).to.deep.equal(
      [],
    );
  });

  it('has its clock, its history and what it could be taken back to', () => {
    const lines = [
      'clock 12.500000001',
      'history g1 9 done ann@desk',
      'history g2 10 undone bob at home',
      'generation g1',
    ];
    expect(parseFacts(lines, asked)).to.deep.include({
      clock: { host: 12.500000001, ...asked },
      history: [
        { id: 'g1', at: 9, outcome: 'done', operator: 'ann@desk' },
        { id: 'g2', at: 10, outcome: 'undone', operator: 'bob at home' },
      ],
      generations: ['g1'],
    });
  });

  it('has packages that were removed, if there is a log of it', () => {
    expect([...(parseFacts(['removals', 'removal curl'], asked).removals ?? ['?'])]).to.deep.equal(['curl']);
    expect(parseFacts(['removals'], asked).removals?.size).to.equal(0);
  });

  it('has times of directories, whatever their names', () => {
    expect([...parseFacts(['nearby 17 /etc/a b'], asked).nearby]).to.deep.equal([['/etc/a b', 17]]);
  });

  it('has units with their processes, whatever the order of their properties', () => {
    const { daemons, mostFiles } = parseFacts(
      [
        'most 20000',
        'unit MainPID=17',
        'process 17 program /usr/sbin/d (deleted)',
        'process 17 files 1024',
        'process 17 library /usr/lib/libssl.so.3',
        'unit LimitNOFILESoft=65536',
        'unit LimitNOFILE=524288',
        'unit Id=d.service',
        'unit FragmentPath=/etc/systemd/system/d.service',
        'unit DropInPaths=/a.conf /b.conf',
        'unit ',
        'unit Id=t.timer',
        'unit FragmentPath=/lib/systemd/system/t.timer',
        'unit DropInPaths=',
      ],
      asked,
    );
    expect(mostFiles).to.equal(20000);
    expect([...daemons]).to.deep.equal([
      [
        'd.service',
        {
          fragment: '/etc/systemd/system/d.service',
          dropIns: ['/a.conf', '/b.conf'],
          filesWanted: 65536,
          filesAllowed: 524288,
          files: 1024,
          program: '/usr/sbin/d (deleted)',
          libraries: ['/usr/lib/libssl.so.3'],
        },
      ],
      [
        't.timer',
        {
          fragment: '/lib/systemd/system/t.timer',
          dropIns: [],
          filesWanted: null,
          filesAllowed: null,
          files: null,
          program: null,
          libraries: [],
        },
      ],
    ]);
  });

  it('has the ports that others can reach', () => {
    const { listening } = parseFacts(
      [
        'listening',
        'listen LISTEN 0      511    0.0.0.0:80   0.0.0.0:* users:(("nginx",pid=1969,fd=5),("nginx",pid=1968,fd=5))',
        'listen LISTEN 0      128       [::]:22      [::]:*',
        'listen LISTEN 0      5    127.0.0.1:8005 0.0.0.0:* users:(("liquidsoap",pid=7,fd=4))',
        'listen LISTEN 0      5        [::1]:25   0.0.0.0:*',
      ],
      asked,
    );
    expect(listening).to.deep.equal([
      { address: '0.0.0.0', port: 80, process: 'nginx' },
      { address: '[::]', port: 22, process: null },
    ]);
  });

  it('has sites, and where they point', () => {
    const { sites } = parseFacts(
      ['site 17.25\t/etc/nginx/conf.d/a b\t', 'site 18.0\t/etc/nginx/sites-enabled/c\t../c'],
      asked,
    );
    expect(sites).to.deep.equal([
      { path: '/etc/nginx/conf.d/a b', target: '', mtime: 17 },
      { path: '/etc/nginx/sites-enabled/c', target: '../c', mtime: 18 },
    ]);
  });

  it('has who was logged in, if it is known until when', () => {
    const { sessions } = parseFacts(
      [
        'login root     pts/0        10.73.0.1        1970-01-01T00:01:00+00:00 - 1970-01-01T00:02:00+00:00  (00:01)',
        'login kim      pts/1        radio.test       1970-01-01T00:01:00+00:00   still logged in',
        'login lee      tty1                          1970-01-01T01:01:00+01:00 - 1970-01-01T01:02:00+01:00  (00:01)',
        'login ann      pts/2        10.73.0.1        1970-01-01T00:01:00+00:00   gone - no logout',
        'login reboot   system boot  6.18.44          1970-01-01T00:00:01+00:00   still running',
        'login ',
        'login wtmp begins 1970-01-01T00:00:01+00:00',
      ],
      asked,
    );
    expect(sessions).to.deep.equal([
      { user: 'root', from: '10.73.0.1', begin: 60, end: 120 },
      { user: 'kim', from: 'radio.test', begin: 60, end: null },
      { user: 'lee', from: null, begin: 60, end: 120 },
    ]);
  });
});
