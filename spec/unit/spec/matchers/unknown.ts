// What nobody can tell: the sentence fails, and so does its negation.
import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { Heard } from '../../../../lib/spec/listening/heard.ts';
import type { IcecastState } from '../../../../lib/spec/radio/icecast.ts';
import { silence, tone } from '../../../../lib/spec/radio/sounds.ts';
import { missing } from '../../../../lib/spec/read/tool.ts';
import { noSystemd } from '../../../../lib/spec/read/unit-properties.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject, type SubjectKind } from '../../../../lib/spec/subject.ts';
import { addressKind } from '../../../../lib/spec/subjects/address.ts';
import { certificateKind } from '../../../../lib/spec/subjects/certificate.ts';
import { fileKind } from '../../../../lib/spec/subjects/file.ts';
import { hostKind } from '../../../../lib/spec/subjects/host.ts';
import { interfaceKind } from '../../../../lib/spec/subjects/interface.ts';
import { kernelModuleKind } from '../../../../lib/spec/subjects/kernel-module.ts';
import { liquidsoapKind } from '../../../../lib/spec/subjects/liquidsoap.ts';
import { listenerKind } from '../../../../lib/spec/subjects/listener.ts';
import { journalKind } from '../../../../lib/spec/subjects/log.ts';
import { metadataKind } from '../../../../lib/spec/subjects/metadata.ts';
import { mountKind } from '../../../../lib/spec/subjects/mount.ts';
import { mountPointKind } from '../../../../lib/spec/subjects/mount-point.ts';
import { packageKind } from '../../../../lib/spec/subjects/package.ts';
import { portKind } from '../../../../lib/spec/subjects/port.ts';
import { processKind } from '../../../../lib/spec/subjects/process.ts';
import { relayKind } from '../../../../lib/spec/subjects/relay.ts';
import { routeKind } from '../../../../lib/spec/subjects/route.ts';
import { serviceKind } from '../../../../lib/spec/subjects/service.ts';
import { socketKind } from '../../../../lib/spec/subjects/socket.ts';
import { sourceKind } from '../../../../lib/spec/subjects/source.ts';
import { streamKind } from '../../../../lib/spec/subjects/stream.ts';
import { systemKind } from '../../../../lib/spec/subjects/system.ts';
import { timerKind } from '../../../../lib/spec/subjects/timer.ts';
import { upstreamKind } from '../../../../lib/spec/subjects/upstream.ts';
import { userKind } from '../../../../lib/spec/subjects/user.ts';
import { heard, mount as liveOgg, nothing } from '../heard.ts';
import { fails, type MatcherCase } from './case.ts';
import { running } from './service.ts';

const on = 'relay-eu1';
const of = <S, M, R>(kind: SubjectKind<S, M, R>, name: string, state: S) =>
  new Subject(kind, name, on, () => Promise.resolve(state));

const noSs = missing('ss', 'iproute2');
const noIp = missing('ip', 'iproute2');
const noCurl = missing('curl', 'curl');
const untold = `Icecast does not tell: ${noCurl}`;

const port = of(portKind, '8000', { listening: [], problem: noSs });
const uncounted = of(portKind, '8000', { listening: [], connections: null });
const socket = of(socketKind, '/run/x.sock', { open: false, processes: [], problem: noSs });
const process = of(processKind, 'icecast2', { processes: [], problem: missing('ps', 'procps') });
const service = of(serviceKind, 'icecast2', { unit: null, problem: noSystemd });
const noAnalyze = missing('systemd-analyze', 'systemd');
const unread = of(serviceKind, 'icecast2', {
  unit: running,
  verified: { unknown: noAnalyze, faults: null },
});
const gone = { load: 'not-found', file: 'not-found', active: '', last: null, next: null };
const timer = of(timerKind, 'apt-daily', { ...gone, problem: noSystemd });
const oldTimer = of(timerKind, 'apt-daily', { ...gone, load: 'loaded', timed: false });
const journal = of(journalKind, 'icecast2', { lines: [], exists: false, problem: 'there is no journal on the host' });
const eth0 = of(interfaceKind, 'eth0', { found: null, problem: noIp });
const route = of(routeKind, 'default', { way: null, problem: null, unknown: noIp });
const noGetent = missing('getent', 'libc-bin');
const master = of(addressKind, 'master1', { addresses: [], problem: noGetent, reached: null });
const module = of(kernelModuleKind, 'snd_aloop', {
  loaded: false,
  blacklisted: false,
  problem: '/sys/module is not there on the host',
});
const full = { device: '/dev/sda1', filesystem: 'nfs', options: [] };
const mountPoint = of(mountPointKind, '/var', { mounted: full, space: null });
const packageOf = of(packageKind, 'nginx', { version: null, problem: missing('dpkg-query', 'dpkg') });
const candidate = of(packageKind, 'nginx', { version: '1.22', noCandidate: missing('apt-cache', 'apt') });
const account = { uid: 1, gid: 1, home: '/', shell: '/bin/sh' };
const user = of(userKind, 'ann', { account, groups: [], password: 'unknown' });
const facts = { type: 'file', mode: '0644', owner: 'root', group: 'root', size: 300_000, mtime: 0 };
const large = of(fileKind, '/etc/x', {
  facts,
  link: null,
  content: { bytes: Buffer.from('x'.repeat(30)), cut: true },
  immutable: null,
  may: null,
});
const system = of(systemKind, 'itself', {
  hostname: on,
  timezone: null,
  uptime: 1,
  load: 0,
  memory: 1,
  memoryAvailable: 1,
  processors: 1,
  rebootNeeded: false,
  os: 'debian',
  osVersion: '12',
  kernel: '6.1',
  architecture: 'x86_64',
  synchronised: null,
});
const pem = new X509Certificate(rootCertificates[0] ?? '');
const noOpenssl = missing('openssl', 'openssl');
const certificate = of(certificateKind, '/etc/ssl/radio.pem', {
  certificate: pem,
  problem: null,
  now: 0,
  trust: null,
  unjudged: noOpenssl,
  key: 'no openssl',
});
const unasked = of(certificateKind, '/etc/ssl/radio.pem', { certificate: pem, problem: null, now: 0 });

const icecast: IcecastState = { problem: noCurl, unknown: true, version: null, startedAt: null, mounts: new Map() };
const relayHost = of(hostKind, on, { icecast, pullers: null, senders: new Map() });
const mount = of(mountKind, '/live.mp3', { problem: noCurl, unknown: true, mount: null, sender: null, newBytes: null });
const relay = of(relayKind, '/live.mp3', {
  written: { server: '10.77.0.11', port: 8000, onDemand: false },
  mount: null,
  problem: untold,
  upstream: null,
  writtenUpstreams: ['master1'],
});
const upstream = of(upstreamKind, 'master1', {
  status: null,
  problem: noCurl,
  unknown: true,
  connected: null,
  command: 'curl',
});
const metadata = of(metadataKind, '/live.mp3', { heard: 'News', status: null, problem: null, untold });
const log = { unit: '', onAir: new Map(), connected: new Map(), errors: [] };
const check = { status: 127, output: 'sh: 1: setpriv: not found\n' };
const liquidsoap = of(liquidsoapKind, 'radio.liq', { log, check, mounts: new Map(), untold });
const silent = of(liquidsoapKind, 'radio.liq', { log: { ...log, unit: 'active' }, check: null, mounts: new Map() });
const source = of(sourceKind, 'studio', { name: 'studio', log, line: null });
const logTooOld = 'its log does not tell: it is too old, or liquidsoap.log_level is below 3';

const noDecoder = 'AAC is decoded by ffmpeg or @audio/decode-aac, and neither is on this machine';
const aac: Heard = { ...nothing, status: 200, bytes: 220_000, problem: noDecoder, undecoded: noDecoder };
const stream = of(streamKind, '/live.aac', aac);
const listener = of(listenerKind, '/live.aac', { ...aac, recent: aac });
const later = of(listenerKind, '/live.mp3', { ...heard, burst: null, recent: heard });
const tooEarly = 'nothing that tells it came in the time that is asked about';

/** A sentence and its negation, and what both say: `what` is the property, a colon, and what is expected. */
function neither<T extends Subject>(
  subject: T,
  sentence: (subject: T) => PromiseLike<void>,
  negated: (subject: T) => PromiseLike<void>,
  what: string,
  why: string,
): MatcherCase[] {
  const [property = '', expected = ''] = what.split(': ');
  const said = (not: string) => `${subject.title}: expected ${property} ${not}${expected}, and nobody can tell: ${why}`;
  return [fails(subject, sentence, said('')), fails(subject, negated, said('not '))];
}

export const cases: readonly MatcherCase[] = [
  ...neither(
    stream,
    (it) => expect(it).to.exist,
    (it) => expect(it).not.to.exist,
    'sound: comes',
    noDecoder,
  ),
  ...neither(
    stream,
    (it) => expect(it).to.have.format('aac'),
    (it) => expect(it).not.to.have.format('aac'),
    'format: aac',
    noDecoder,
  ),
  ...neither(
    stream,
    (it) => expect(it).to.have.container('raw'),
    (it) => expect(it).not.to.have.container('raw'),
    'container: raw',
    noDecoder,
  ),
  ...neither(
    stream,
    (it) => expect(it).to.have.bitrate(96),
    (it) => expect(it).not.to.have.bitrate(96),
    'bitrate: 96 kbit/s (within 15 %)',
    noDecoder,
  ),
  ...neither(
    stream,
    (it) => expect(it).to.fit(liveOgg),
    (it) => expect(it).not.to.fit(liveOgg),
    'sound: that of /live.ogg',
    noDecoder,
  ),
  ...neither(
    stream,
    (it) => expect(it).to.be.audible,
    (it) => expect(it).not.to.be.audible,
    'sound: audible',
    noDecoder,
  ),
  ...neither(
    stream,
    (it) => expect(it).to.be.silent,
    (it) => expect(it).not.to.be.silent,
    'sound: silence',
    noDecoder,
  ),
  ...neither(
    stream,
    (it) => expect(it).to.play(tone(1000)),
    (it) => expect(it).not.to.play(tone(1000)),
    'sound: a tone of 1000 Hz',
    noDecoder,
  ),
  ...neither(
    stream,
    (it) => expect(it).to.have.loudnessBetween(-30, -20),
    (it) => expect(it).not.to.have.loudnessBetween(-30, -20),
    'loudness: -30 to -20 LUFS',
    noDecoder,
  ),
  ...neither(
    listener,
    (it) => expect(it).to.hear(tone(1000)),
    (it) => expect(it).not.to.hear(tone(1000)),
    'what it hears: a tone of 1000 Hz',
    noDecoder,
  ),
  ...neither(
    listener,
    (it) => expect(it).to.have.heard(silence()),
    (it) => expect(it).not.to.have.heard(silence()),
    'what it heard: silence',
    noDecoder,
  ),
  ...neither(
    listener,
    (it) => expect(it).to.have.missedNothing,
    (it) => expect(it).not.to.have.missedNothing,
    'sound missed: nothing',
    noDecoder,
  ),
  ...neither(
    listener,
    (it) => expect(it).to.have.noOutageLonger('1s'),
    (it) => expect(it).not.to.have.noOutageLonger('1s'),
    'longest outage: at most 1000 ms',
    noDecoder,
  ),
  ...neither(
    later,
    (it) => expect(it).to.have.burst(65_536),
    (it) => expect(it).not.to.have.burst(65_536),
    'burst: 65536 bytes (within 25 %)',
    tooEarly,
  ),
  ...neither(
    later,
    (it) => expect(it).to.have.burstAtLeast(1),
    (it) => expect(it).not.to.have.burstAtLeast(1),
    'burst: at least 1 bytes',
    tooEarly,
  ),
  ...neither(
    port,
    (it) => expect(it).to.be.listening,
    (it) => expect(it).not.to.be.listening,
    'port: listening',
    noSs,
  ),
  ...neither(
    port,
    (it) => expect(it).to.be.on('::'),
    (it) => expect(it).not.to.be.on('::'),
    'address: ::',
    noSs,
  ),
  ...neither(
    port,
    (it) => expect(it).to.be.by('nginx'),
    (it) => expect(it).not.to.be.by('nginx'),
    'process: nginx',
    noSs,
  ),
  ...neither(
    uncounted,
    (it) => expect(it).to.have.connections({ below: 9 }),
    (it) => expect(it).not.to.have.connections({ below: 9 }),
    'connections: below 9',
    'ss did not count them',
  ),
  ...neither(
    socket,
    (it) => expect(it).to.be.listening,
    (it) => expect(it).not.to.be.listening,
    'socket: listening',
    noSs,
  ),
  ...neither(
    process,
    (it) => expect(it).to.be.running,
    (it) => expect(it).not.to.be.running,
    'process: running',
    missing('ps', 'procps'),
  ),
  ...neither(
    service,
    (it) => expect(it).to.be.installed,
    (it) => expect(it).not.to.be.installed,
    'unit: loaded',
    noSystemd,
  ),
  ...neither(
    service,
    (it) => expect(it).to.be.running,
    (it) => expect(it).not.to.be.running,
    'state: active',
    noSystemd,
  ),
  ...neither(
    timer,
    (it) => expect(it).to.be.installed,
    (it) => expect(it).not.to.be.installed,
    'unit: loaded',
    noSystemd,
  ),
  ...neither(
    oldTimer,
    (it) => expect(it).to.have.ranWithin('1h'),
    (it) => expect(it).not.to.have.ranWithin('1h'),
    'last run: at most 3600 s ago',
    'systemctl list-timers says so from systemd 250 on',
  ),
  ...neither(
    oldTimer,
    (it) => expect(it).to.be.runsWithin('1h'),
    (it) => expect(it).not.to.be.runsWithin('1h'),
    'next run: at most 3600 s from now',
    'systemctl list-timers says so from systemd 250 on',
  ),
  ...neither(
    unread,
    (it) => expect(it).to.be.valid,
    (it) => expect(it).not.to.be.valid,
    'unit file: valid',
    noAnalyze,
  ),
  ...neither(
    journal,
    (it) => expect(it).to.exist,
    (it) => expect(it).not.to.exist,
    'log: there',
    'there is no journal on the host',
  ),
  ...neither(
    journal,
    (it) => expect(it).to.contain('error'),
    (it) => expect(it).not.to.contain('error'),
    'line: error',
    'there is no journal on the host',
  ),
  ...neither(
    eth0,
    (it) => expect(it).to.exist,
    (it) => expect(it).not.to.exist,
    'interface: there',
    noIp,
  ),
  ...neither(
    route,
    (it) => expect(it).to.exist,
    (it) => expect(it).not.to.exist,
    'route: there',
    noIp,
  ),
  ...neither(
    master,
    (it) => expect(it).to.be.resolvable,
    (it) => expect(it).not.to.be.resolvable,
    'name: resolvable',
    noGetent,
  ),
  ...neither(
    master,
    (it) => expect(it).to.resolveTo('10.77.0.11'),
    (it) => expect(it).not.to.resolveTo('10.77.0.11'),
    'addresses: 10.77.0.11',
    noGetent,
  ),
  ...neither(
    master,
    (it) => expect(it).to.be.reachableAt(8000),
    (it) => expect(it).not.to.be.reachableAt(8000),
    'port 8000: reachable',
    missing('bash', 'bash'),
  ),
  ...neither(
    module,
    (it) => expect(it).to.be.loaded,
    (it) => expect(it).not.to.be.loaded,
    'module: loaded',
    '/sys/module is not there on the host',
  ),
  ...neither(
    mountPoint,
    (it) => expect(it).to.have.usage({ below: '90%' }),
    (it) => expect(it).not.to.have.usage({ below: '90%' }),
    'usage: below 90%',
    'stat -f said nothing of it in 10 s',
  ),
  ...neither(
    packageOf,
    (it) => expect(it).to.be.installed,
    (it) => expect(it).not.to.be.installed,
    'package: installed',
    missing('dpkg-query', 'dpkg'),
  ),
  ...neither(
    candidate,
    (it) => expect(it).to.be.upgradable,
    (it) => expect(it).not.to.be.upgradable,
    'candidate: above 1.22',
    missing('apt-cache', 'apt'),
  ),
  ...neither(
    user,
    (it) => expect(it).to.be.locked,
    (it) => expect(it).not.to.be.locked,
    'password: locked',
    '/etc/shadow says nothing of the user',
  ),
  ...neither(
    large,
    (it) => expect(it).to.contain('y'),
    (it) => expect(it).not.to.contain('y'),
    'content: y',
    'it is larger than 256 KiB; no more of it was looked at',
  ),
  ...neither(
    large,
    (it) => expect(it).to.be.immutable,
    (it) => expect(it).not.to.be.immutable,
    'attribute: immutable',
    'lsattr (package e2fsprogs) cannot tell on this host, or on this filesystem',
  ),
  ...neither(
    large,
    (it) => expect(it).to.be.readableBy('ann'),
    (it) => expect(it).not.to.be.readableBy('ann'),
    'access: readable by ann',
    'runuser does not run on the host',
  ),
  ...neither(
    system,
    (it) => expect(it).to.be.clockSynchronised,
    (it) => expect(it).not.to.be.clockSynchronised,
    'clock: synchronised',
    'timedatectl does not answer on the host',
  ),
  ...neither(
    certificate,
    (it) => expect(it).to.be.trusted,
    (it) => expect(it).not.to.be.trusted,
    'certificate: trusted',
    noOpenssl,
  ),
  ...neither(
    unasked,
    (it) => expect(it).to.be.trusted,
    (it) => expect(it).not.to.be.trusted,
    'certificate: trusted',
    'nobody judged it',
  ),
  ...neither(
    unasked,
    (it) => expect(it).to.have.protocol('TLSv1.3'),
    (it) => expect(it).not.to.have.protocol('TLSv1.3'),
    'protocol: TLSv1.3',
    'a file is not spoken to: tls() is for that',
  ),
  ...neither(
    certificate,
    (it) => expect(it).to.matchKey('/k.pem'),
    (it) => expect(it).not.to.matchKey('/k.pem'),
    'private key: /k.pem',
    noOpenssl,
  ),
  ...neither(
    relayHost,
    (it) => expect(it).to.carry('/live.mp3'),
    (it) => expect(it).not.to.carry('/live.mp3'),
    '/live.mp3: carried',
    untold,
  ),
  ...neither(
    relayHost,
    (it) => expect(it).to.feed('relay-eu2'),
    (it) => expect(it).not.to.feed('relay-eu2'),
    'connection of relay-eu2: open',
    noSs,
  ),
  ...neither(
    mount,
    (it) => expect(it).to.exist,
    (it) => expect(it).not.to.exist,
    'exists: true',
    untold,
  ),
  ...neither(
    relay,
    (it) => expect(it).to.be.connected,
    (it) => expect(it).not.to.be.connected,
    'connection: open',
    untold,
  ),
  ...neither(
    relay,
    (it) => expect(it).to.be.from('master1'),
    (it) => expect(it).not.to.be.from('master1'),
    'upstream: master1',
    untold,
  ),
  ...neither(
    upstream,
    (it) => expect(it).to.be.reached,
    (it) => expect(it).not.to.be.reached,
    'answer: HTTP 200',
    noCurl,
  ),
  ...neither(
    upstream,
    (it) => expect(it).to.be.connected,
    (it) => expect(it).not.to.be.connected,
    'connection: open',
    noSs,
  ),
  ...neither(
    metadata,
    (it) => expect(it).to.have.title('News'),
    (it) => expect(it).not.to.have.title('News'),
    "title on Icecast's pages: News",
    untold,
  ),
  ...neither(
    liquidsoap,
    (it) => expect(it).to.be.running,
    (it) => expect(it).not.to.be.running,
    'unit: active',
    noSystemd,
  ),
  ...neither(
    liquidsoap,
    (it) => expect(it).to.be.valid,
    (it) => expect(it).not.to.be.valid,
    'liquidsoap --check: passes',
    'sh: 1: setpriv: not found',
  ),
  ...neither(
    liquidsoap,
    (it) => expect(it).to.send('/live.mp3'),
    (it) => expect(it).not.to.send('/live.mp3'),
    '/live.mp3: sent',
    untold,
  ),
  ...neither(
    silent,
    (it) => expect(it).to.play('studio'),
    (it) => expect(it).not.to.play('studio'),
    'on the air: studio',
    logTooOld,
  ),
  ...neither(
    source,
    (it) => expect(it).to.be.connected,
    (it) => expect(it).not.to.be.connected,
    'studio: connected',
    noSs,
  ),
];
