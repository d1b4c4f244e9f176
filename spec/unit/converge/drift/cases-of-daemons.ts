import { type Case, daemon, file, icecast, onAir, runs, xml } from './cases.ts';

const conf = file('/etc/d.conf', 'new\n');
const right = { paths: { '/etc/d.conf': { mtime: 900 } }, contents: { '/etc/d.conf': 'new\n' } };

const live = (mount: string) => `<source mount="${mount}"><listeners>0</listeners><Connected>9</Connected></source>`;
const named = `<icecast><listen-socket><shoutcast-mount>/sc</shoutcast-mount></listen-socket>
<mount><mount-name>/x</mount-name><fallback-mount>/low.mp3</fallback-mount></mount>`;
const others = '<icecast><mount type="default"><hidden>1</hidden></mount></icecast>';
const slave = '<icecast><master-server>192.0.2.1</master-server></icecast>';

/** What runs. */
export const casesOfDaemons: readonly Case[] = [
  {
    name: 'a daemon that was stopped',
    resources: [daemon],
    state: { units: { 'd.service': { file: 'enabled' } } },
    finds: [['stopped', 'service d', 'does not run', true]],
  },
  {
    name: 'a daemon that has failed, and would not start at boot',
    resources: [daemon],
    state: { units: { 'd.service': { active: 'failed', file: 'disabled' } } },
    finds: [
      ['stopped', 'service d', 'does not start at boot', true],
      ['stopped', 'service d', 'has failed', true],
    ],
  },
  {
    name: 'a unit that was masked',
    resources: [daemon],
    state: { units: { 'd.service': { load: 'masked', file: 'masked' } } },
    finds: [['overridden', 'unit d.service', 'was masked: nothing can start it', false]],
  },
  {
    name: 'drop-ins: those of others count, and packages, generators and the inventory have a right to theirs',
    resources: [daemon, file('/etc/systemd/system/d.service.d/aircheck.conf', 'x')],
    state: {
      units: { 'd.service': runs },
      paths: { '/etc/systemd/system/d.service.d/aircheck.conf': {} },
      contents: { '/etc/systemd/system/d.service.d/aircheck.conf': 'x' },
    },
    daemons: {
      'd.service': {
        fragment: '/lib/systemd/system/d.service',
        dropIns: [
          '/usr/lib/systemd/system/service.d/10-all.conf',
          '/run/systemd/generator/d.service.d/g.conf',
          '/etc/systemd/system/d.service.d/aircheck.conf',
          '/etc/systemd/system/d.service.d/hand.conf',
          '/run/systemd/system.control/d.service.d/50-Nice.conf',
        ],
      },
    },
    finds: ['/etc/systemd/system/d.service.d/hand.conf', '/run/systemd/system.control/d.service.d/50-Nice.conf'].map(
      (path) => ['overridden', 'unit d.service', `is changed by ${path}, which aircheck did not write`, false] as const,
    ),
  },
  {
    name: 'a definition copied over that of the package',
    resources: [daemon],
    state: { units: { 'd.service': runs } },
    daemons: { 'd.service': { fragment: '/etc/systemd/system/d.service' } },
    finds: [
      [
        'overridden',
        'unit d.service',
        'is changed by /etc/systemd/system/d.service, which aircheck did not write',
        false,
      ],
    ],
  },
  {
    name: 'a file that is right, and was written after the daemon read it',
    resources: [conf, daemon],
    state: { ...right, paths: { '/etc/d.conf': { mtime: 1500 } }, units: { 'd.service': runs } },
    finds: [
      [
        'not-taken',
        'service d',
        'runs with what it read before: /etc/d.conf was written after the daemon last read it',
        true,
      ],
    ],
  },
  {
    name: 'a unit that systemd has not read since it changed',
    resources: [daemon],
    state: { units: { 'd.service': { ...runs, needsDaemonReload: true } } },
    finds: [
      [
        'not-taken',
        'service d',
        'runs by an older definition: that of d.service has changed since systemd read it',
        true,
      ],
    ],
  },
  {
    name: 'a daemon that is allowed other than its unit says',
    resources: [daemon],
    state: { units: { 'd.service': runs } },
    daemons: { 'd.service': { files: 100, filesWanted: 65536 } },
    finds: [['running-settings', 'service d', 'may open 100 files, its unit says 65536', false]],
  },
  {
    name: 'a daemon that has allowed itself more, as its unit lets it',
    resources: [daemon],
    state: { units: { 'd.service': runs } },
    daemons: { 'd.service': { files: 1148, filesWanted: 1024, filesAllowed: 524_288 } },
    finds: [],
  },
  {
    name: 'a daemon that is allowed more than its unit lets it',
    resources: [daemon],
    state: { units: { 'd.service': runs } },
    daemons: { 'd.service': { files: 4096, filesWanted: 1024, filesAllowed: 2048 } },
    finds: [['running-settings', 'service d', 'may open 4096 files, its unit says 1024', false]],
  },
  {
    name: 'a daemon that is allowed what a container has',
    resources: [daemon],
    state: { units: { 'd.service': runs } },
    facts: { mostFiles: 20000 },
    daemons: { 'd.service': { files: 20000, filesWanted: 65536 } },
    finds: [],
  },
  {
    name: 'a program and a library that were replaced',
    resources: [daemon],
    state: { units: { 'd.service': runs } },
    daemons: { 'd.service': { program: '/usr/bin/d (deleted)', libraries: ['/usr/lib/libssl.so.3'] } },
    finds: [
      [
        'replaced-program',
        'service d',
        'runs an older version: /usr/bin/d, /usr/lib/libssl.so.3 were replaced after it started',
        false,
      ],
    ],
  },
  {
    name: 'a daemon that runs what is installed',
    resources: [daemon],
    state: { units: { 'd.service': runs } },
    daemons: { 'd.service': { program: '/usr/bin/d', files: 1024, filesWanted: 1024 } },
    finds: [],
  },
  {
    ...onAir({
      stats: `<location>There</location><admin>a@b</admin><source mount="/live.mp3"><max_listeners>7</max_listeners></source>
<source mount="/low.mp3"><max_listeners>unlimited</max_listeners></source>`,
    }),
    name: 'an Icecast that runs with other settings than its file, which it seems to have read',
    finds: [
      ['running-settings', 'service icecast2', 'runs with location There, its file says Here', false],
      ['running-settings', 'service icecast2', 'runs with max-listeners 7 of /live.mp3, its file says 500', false],
    ],
  },
  {
    ...onAir({ stats: '<location>There</location><admin>a@b</admin>' }),
    name: 'an Icecast that has not read its file: that is told once',
    state: {
      paths: { '/etc/icecast2/icecast.xml': { mtime: 1500 } },
      contents: { '/etc/icecast2/icecast.xml': xml },
      units: { 'icecast2.service': runs },
    },
    finds: [
      [
        'not-taken',
        'service icecast2',
        'runs with what it read before: /etc/icecast2/icecast.xml was written after the daemon last read it',
        true,
      ],
    ],
  },
  {
    ...onAir({
      listmounts: `<source mount="/live.mp3"><listeners>3</listeners><Connected>9</Connected></source>
<source mount="/near.mp3"><listeners>1</listeners><Connected>9</Connected></source>
<source mount="/hold.mp3"><listeners>1</listeners></source>
<source mount="/party.mp3"><listeners>2</listeners><Connected>9</Connected></source>`,
      stats: `<location>Here</location><admin>a@b</admin><source mount="/party.mp3"><source_ip>198.51.100.7</source_ip>
<user_agent>butt 0.1.40</user_agent><stream_start_iso8601>1970-01-01T00:20:00+0000</stream_start_iso8601></source>`,
    }),
    name: 'a mount that no inventory names',
    finds: [
      [
        'unknown-mount',
        'mount /party.mp3',
        'is on the air, and no inventory names it: a source from 198.51.100.7 (butt 0.1.40), 2 listen',
        false,
      ],
    ],
  },
  {
    ...onAir({ listmounts: ['/guest-1.mp3', '/radio/guest.mp3', '/sc', '/low.mp3'].map(live).join('') }),
    resources: [
      file('/etc/icecast2/icecast.xml', `${named}<mount><mount-name>/guest-*</mount-name></mount></icecast>`),
      icecast,
    ],
    state: {
      paths: { '/etc/icecast2/icecast.xml': { mtime: 900 } },
      contents: { '/etc/icecast2/icecast.xml': `${named}<mount><mount-name>/guest-*</mount-name></mount></icecast>` },
      units: { 'icecast2.service': runs },
    },
    name: 'a mount that a pattern, a fallback or a SHOUTcast socket names, beside one that none does',
    finds: [
      [
        'unknown-mount',
        'mount /radio/guest.mp3',
        'is on the air, and no inventory names it: a source, 0 listen',
        false,
      ],
    ],
  },
  {
    ...onAir({ listmounts: live('/any.mp3') }),
    resources: [file('/etc/icecast2/icecast.xml', others), icecast],
    state: {
      paths: { '/etc/icecast2/icecast.xml': { mtime: 900 } },
      contents: { '/etc/icecast2/icecast.xml': others },
      units: { 'icecast2.service': runs },
    },
    name: 'a mount of any name, where a default says that others may come',
    finds: [],
  },
  {
    ...onAir({
      listmounts: ['/theirs.mp3', '/ours.mp3'].map(live).join(''),
      stats: `<source mount="/theirs.mp3"><source_ip>192.0.2.1</source_ip></source>
<source mount="/ours.mp3"><source_ip>198.51.100.7</source_ip></source>`,
    }),
    resources: [file('/etc/icecast2/icecast.xml', slave), icecast],
    state: {
      paths: { '/etc/icecast2/icecast.xml': { mtime: 900 } },
      contents: { '/etc/icecast2/icecast.xml': slave },
      units: { 'icecast2.service': runs },
    },
    name: 'a mount that does not come from the master, whose mounts are all relayed',
    finds: [
      [
        'unknown-mount',
        'mount /ours.mp3',
        'is on the air, and no inventory names it: a source from 198.51.100.7, 0 listen',
        false,
      ],
    ],
  },
  {
    name: 'an Icecast that does not answer',
    resources: [file('/etc/icecast2/icecast.xml', xml), icecast],
    state: {
      paths: { '/etc/icecast2/icecast.xml': { mtime: 900 } },
      contents: { '/etc/icecast2/icecast.xml': xml },
      units: { 'icecast2.service': runs },
    },
    finds: [],
  },
];
