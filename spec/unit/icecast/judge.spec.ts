import { expect } from 'chai';
import { describe, it } from 'mocha';
import { type Judgement, judgeChange } from '../../../lib/icecast/judge.ts';
import { UnreadableXml } from '../../../lib/icecast/parse.ts';
import { edited, sample, withMount, withRoot } from './sample.ts';

type Row = [change: string, from: string, to: string, verdict: Judgement['verdict'], path: string, listeners: RegExp];

const dropped = /^every listener of this server is dropped/;
const stay = /^stay/;
const moved = /^of \/live\.mp3 move to \/hold\.mp3, and back$/;

const fallback = '<fallback-mount>/hold.mp3</fallback-mount>';
const live = 'mount[/live.mp3]';
const auth = '<authentication type="htpasswd"><option name="filename" value="/etc/users"/></authentication>';
const otherRelay =
  '<relay><server>10.0.0.1</server><port>8000</port><mount>/b.mp3</mount><local-mount>/b.mp3</local-mount></relay>';
const bareRelay = /<relay>\s*<server>10\.0\.0\.1<\/server>\s*<port>8000<\/port>\s*<mount>\/bare[\s\S]*?<\/relay>/;
const liveRelay = /<relay>[\s\S]*?<\/relay>/;
const bareMount = /<mount type="normal">\s*<mount-name>\/bare[\s\S]*?<\/mount>/;

function without(pattern: RegExp): string {
  if (!pattern.test(sample)) throw new Error(`the sample has no ${pattern}`);
  return sample.replace(pattern, '');
}

function root(from: string, to: string): [string, string] {
  return [sample, edited(sample, from, to)];
}

// A row for each change that was tried on a real Icecast 2.4.4 with a source and listeners attached.
const rows: Row[] = [
  ['a higher limit of a mount', ...root('>100<', '>200<'), 'reload', `${live}/max-listeners`, stay],
  ['a lower limit of a mount', ...root('>100<', '>10<'), 'reload', `${live}/max-listeners`, /only refuses new/],
  ['the source password', ...root('s0urce', 'x'), 'reload', 'authentication/source-password', stay],
  ['a source user of a mount', sample, withMount('<username>u</username>'), 'reload', `${live}/username`, stay],
  ['a source password of a mount', sample, withMount('<password>p</password>'), 'reload', `${live}/password`, stay],
  ['the admin password', ...root('adm1n', 'x'), 'reload', 'authentication/admin-password', stay],
  [
    'the relay password of a master',
    ...root('<relay-password>r3lay', '<relay-password>x'),
    'reload',
    'authentication/relay-password',
    stay,
  ],
  ['a mount block that is added', without(bareMount), sample, 'reload', 'mount[/bare.mp3]', stay],
  ['a mount block that is removed', sample, without(bareMount), 'reload-twice', 'mount[/bare.mp3]', stay],
  [
    'a default mount',
    sample,
    withRoot('<mount type="default"><max-listeners>5</max-listeners></mount>'),
    'restart',
    'mount[default]/max-listeners',
    dropped,
  ],
  [
    'headers of the default mount',
    withRoot('<mount type="default"><genre>x</genre></mount>'),
    withRoot(
      '<mount type="default"><genre>x</genre><http-headers><header name="X-A" value="a"/></http-headers></mount>',
    ),
    'reload',
    'mount[default]/http-headers/header[X-A]',
    stay,
  ],
  [
    'the login of the default mount',
    withRoot('<mount type="default"><genre>x</genre></mount>'),
    withRoot(`<mount type="default"><genre>x</genre>${auth}</mount>`),
    'reload',
    'mount[default]/authentication/@type',
    stay,
  ],
  ['hidden', ...root('<hidden>0', '<hidden>1'), 'reload', `${live}/hidden`, stay],
  ['intro', sample, withMount('<intro>/intro.mp3</intro>'), 'reload', `${live}/intro`, stay],
  ['an alias', ...root('"/status.xsl"', '"/x.xsl"'), 'reload', 'paths/alias[/]/@destination', stay],
  [
    'an alias that is added',
    ...root('<alias', '<alias source="/a" destination="/live.mp3"/><alias'),
    'reload',
    'paths/alias[/a]',
    stay,
  ],
  ['fileserve', ...root('<fileserve>1', '<fileserve>0'), 'reload', 'fileserve', stay],
  ['location', ...root('Somewhere', 'Elsewhere'), 'reload', 'location', stay],
  ['admin', ...root('radio@', 'other@'), 'reload', 'admin', stay],
  ['server-id', sample, withRoot('<server-id>x</server-id>'), 'reload', 'server-id', stay],
  ['loglevel', ...root('<loglevel>3', '<loglevel>4'), 'reload', 'logging/loglevel', stay],
  ['the name of the error log', ...root('error.log', 'errors.log'), 'reload', 'logging/errorlog', stay],
  ['clients', ...root('>600<', '>700<'), 'reload', 'limits/clients', stay],
  ['sources', ...root('<sources>8', '<sources>9'), 'reload', 'limits/sources', stay],
  ['hostname', ...root('relay.example', 'other.example'), 'reload', 'hostname', /without a <mount> block/],
  ['the burst of all mounts', ...root('65536', '32768'), 'reload', 'limits/burst-size', /<mount> block/],
  [
    'the source timeout',
    ...root('<source-timeout>10', '<source-timeout>5'),
    'reload',
    'limits/source-timeout',
    /<mount> block/,
  ],
  ['the queue of all mounts', ...root('524288', '300000'), 'reload', 'limits/queue-size', /<mount> block/],
  [
    'headers',
    sample,
    withRoot('<http-headers><header name="X-A" value="a"/></http-headers>'),
    'reload',
    'http-headers/header[X-A]',
    /new requests/,
  ],
  [
    'headers of a mount',
    sample,
    withMount('<http-headers><header name="X-A" value="a"/></http-headers>'),
    'reload',
    `${live}/http-headers/header[X-A]`,
    /new requests/,
  ],
  [
    'the longest stay',
    sample,
    withMount('<max-listener-duration>60</max-listener-duration>'),
    'reload',
    `${live}/max-listener-duration`,
    /new listeners/,
  ],
  ['a login', sample, withMount(auth), 'reload', `${live}/authentication/@type`, /new listeners/],
  ['another fallback', ...root('/hold.mp3', '/other.mp3'), 'reload', `${live}/fallback-mount`, stay],
  [
    'no way back from the fallback',
    ...root('<fallback-override>1', '<fallback-override>0'),
    'reload',
    `${live}/fallback-override`,
    stay,
  ],
  [
    'fallback when full, on',
    sample,
    withMount('<fallback-when-full>1</fallback-when-full>'),
    'reload',
    `${live}/fallback-when-full`,
    stay,
  ],
  [
    'fallback when full, off',
    withMount('<fallback-when-full>1</fallback-when-full>'),
    withMount('<fallback-when-full>0</fallback-when-full>'),
    'reload-twice',
    `${live}/fallback-when-full`,
    /move to \/hold\.mp3, and back; a reload only ever switches it on/,
  ],
  ['a recording', sample, withMount('<dump-file>/tmp/x</dump-file>'), 'reload', `${live}/dump-file`, /source connects/],
  ['a relay that is added', sample, withRoot(otherRelay), 'reload', 'relay[/b.mp3]', stay],
  ['a relay that is removed', sample, without(bareRelay), 'reload', 'relay[/bare.mp3]', /dropped: it has no fallback/],
  [
    'a relay with a fallback that is removed',
    sample,
    without(liveRelay),
    'reload',
    'relay[/live.mp3]',
    /move to \/hold.mp3 and stay/,
  ],
  ['the server of a relay', ...root('10.0.0.1', '10.0.0.2'), 'reload', 'relay[/live.mp3]/server', moved],
  [
    'the port of a relay',
    ...root('<port>8000</port>\n    <mount>', '<port>8001</port>\n    <mount>'),
    'reload',
    'relay[/live.mp3]/port',
    moved,
  ],
  ['the mount of a relay', ...root('<mount>/live.mp3', '<mount>/x.mp3'), 'reload', 'relay[/live.mp3]/mount', moved],
  [
    'the titles of a relay',
    ...root('metadata>1', 'metadata>0'),
    'reload',
    'relay[/live.mp3]/relay-shoutcast-metadata',
    moved,
  ],
  [
    'the server of a relay whose fallback only comes with it',
    edited(sample, fallback, ''),
    edited(sample, '10.0.0.1', '10.0.0.2'),
    'reload',
    'relay[/live.mp3]/server',
    /dropped: it has no fallback/,
  ],
  [
    'another name for a relay here',
    ...root('<local-mount>/bare', '<local-mount>/new'),
    'reload',
    'relay[/bare.mp3]',
    /dropped/,
  ],
  [
    'only the password of a relay',
    ...root('<password>r3lay', '<password>x'),
    'reload-twice',
    'relay[/live.mp3]/password',
    /move to \/hold\.mp3, and back/,
  ],
  [
    'only the user of a relay',
    ...root('<username>relay', '<username>x'),
    'reload-twice',
    'relay[/live.mp3]/username',
    /move to \/hold\.mp3, and back/,
  ],
  [
    'a relay that waits for listeners',
    ...root('<on-demand>0', '<on-demand>1'),
    'reload',
    'relay[/live.mp3]/on-demand',
    /^stay; from the next time that the source connects/,
  ],
  [
    'relays that wait for listeners',
    ...root('on-demand>0</relays', 'on-demand>1</relays'),
    'reload',
    'relays-on-demand',
    /^stay; from the next time that the source connects/,
  ],
  ['a master that is added', sample, withRoot('<master-server>m</master-server>'), 'reload', 'master-server', stay],
  [
    'another master',
    withRoot('<master-server>m</master-server>'),
    withRoot('<master-server>n</master-server>'),
    'reload',
    'master-server',
    /dropped/,
  ],
  [
    'another port of the master',
    withRoot('<master-server-port>1</master-server-port>'),
    withRoot('<master-server-port>2</master-server-port>'),
    'reload',
    'master-server-port',
    /dropped/,
  ],
  [
    'a master that is removed',
    withRoot('<master-server>m</master-server>'),
    sample,
    'restart',
    'master-server',
    dropped,
  ],
  [
    'the password of the master',
    withRoot('<master-password>a</master-password>'),
    withRoot('<master-password>b</master-password>'),
    'reload',
    'master-password',
    stay,
  ],
  [
    'the time between two looks at the master',
    ...root('interval>5', 'interval>9'),
    'reload',
    'master-update-interval',
    stay,
  ],
  [
    'a socket that is added',
    sample,
    withRoot('<listen-socket><port>8001</port></listen-socket>'),
    'restart',
    'listen-socket[2]',
    dropped,
  ],
  [
    'a socket before the others',
    ...root('<listen-socket>', '<listen-socket><port>8443</port><ssl>1</ssl></listen-socket><listen-socket>'),
    'restart',
    'listen-socket[1]/port',
    dropped,
  ],
  [
    'the port of a socket',
    ...root('<port>8000</port></listen', '<port>8001</port></listen'),
    'restart',
    'listen-socket[1]/port',
    dropped,
  ],
  [
    'a socket that is removed',
    withRoot('<listen-socket><port>8001</port></listen-socket>'),
    sample,
    'restart',
    'listen-socket[2]',
    dropped,
  ],
  [
    'a certificate',
    ...root('<alias', '<ssl-certificate>/x.pem</ssl-certificate><alias'),
    'restart',
    'paths/ssl-certificate',
    dropped,
  ],
  [
    'a list of addresses that are refused',
    ...root('<alias', '<deny-ip>/x</deny-ip><alias'),
    'restart',
    'paths/deny-ip',
    dropped,
  ],
  [
    'a list of addresses that are let in',
    ...root('<alias', '<allow-ip>/x</allow-ip><alias'),
    'restart',
    'paths/allow-ip',
    dropped,
  ],
  ['chroot', sample, withRoot('<security><chroot>1</chroot></security>'), 'restart', 'security/chroot', dropped],
  [
    'changeowner',
    sample,
    withRoot('<security><changeowner><user>a</user><group>b</group></changeowner></security>'),
    'restart',
    'security/changeowner/user',
    dropped,
  ],
  ['pidfile', ...root('<alias', '<pidfile>/x</pidfile><alias'), 'restart', 'paths/pidfile', dropped],
  ['what no rule knows', sample, withRoot('<surprise>1</surprise>'), 'restart', 'surprise', /not known/],
];

describe('judging a change of icecast.xml', () => {
  for (const [change, from, to, verdict, path, listeners] of rows) {
    it(`${change}: ${verdict}`, () => {
      const judgement = judgeChange(from, to);
      const reason = judgement.reasons.find((candidate) => candidate.path === `/icecast/${path}`);
      expect(judgement.verdict, JSON.stringify(judgement.reasons)).to.equal(verdict);
      expect(reason?.listeners, JSON.stringify(judgement.reasons)).to.match(listeners);
    });
  }

  it('asks for nothing if only comments, spacing or the order of mounts differ', () => {
    const bare = bareMount.exec(sample)?.[0] ?? '';
    const turned = edited(without(bareMount), '<mount type="normal">', `<!-- first --> ${bare}\n<mount type="normal">`);
    expect(turned).to.not.equal(sample);
    expect(judgeChange(sample, turned)).to.deep.equal({
      verdict: 'none',
      reasons: [],
      steps: [],
      between: { blocks: new Set(), relays: new Set() },
      drops: [],
      moves: [],
    });
  });

  it('sees of two relays of a mount the one that plays, and the one that takes over', () => {
    const relay = (port: number) =>
      `<relay><server>10.0.0.9</server><port>${port}</port><mount>/two.mp3</mount></relay>`;
    const judge = (from: string, to: string) => judgeChange(withRoot(from), withRoot(to));
    const gone = judge(relay(1) + relay(2), relay(1));
    expect([gone.verdict, gone.drops]).to.deep.equal(['reload', ['/two.mp3']]);
    expect(judge(relay(1), relay(1) + relay(2)).verdict).to.equal('restart');
    expect(judge(relay(1) + relay(2), relay(2) + relay(1)).verdict).to.equal('restart');
    expect(judge(relay(1) + relay(2), relay(1) + relay(2)).verdict).to.equal('none');
    expect(judge(relay(1) + relay(2), relay(2)).verdict).to.equal('reload');
  });

  it('takes a new password over with a relay that starts anew anyway', () => {
    const to = edited(edited(sample, '<password>r3lay', '<password>x'), '10.0.0.1', '10.0.0.2');
    expect(judgeChange(sample, to).verdict).to.equal('reload');
  });

  it('takes a second reload for the password of one relay, though another starts anew', () => {
    const changed = edited(sample, '<password>r3lay', '<password>x');
    const to = edited(
      changed,
      '10.0.0.1</server>\n    <port>8000</port>\n    <mount>/bare',
      '10.0.0.2</server>\n    <port>8000</port>\n    <mount>/bare',
    );
    const { verdict, drops, moves } = judgeChange(sample, to);
    expect({ verdict, drops }).to.deep.equal({ verdict: 'reload-twice', drops: ['/bare.mp3'] });
    expect(moves).to.deep.equal([{ mount: '/live.mp3', to: '/hold.mp3', back: true }]);
  });

  it('asks for the most that any difference asks for, and says all of them', () => {
    const to = edited(edited(sample, '>100<', '>200<'), '<port>8000</port></listen', '<port>8001</port></listen');
    const { verdict, reasons } = judgeChange(sample, to);
    expect(verdict).to.equal('restart');
    expect(reasons.map((reason) => reason.verdict)).to.have.members(['reload', 'restart']);
  });

  it('says what a value was and is', () => {
    const [reason] = judgeChange(sample, edited(sample, '>100<', '>200<')).reasons;
    expect(reason).to.include({ from: '100', to: '200' });
  });

  it('never says a password', () => {
    const to = sample.replaceAll('r3lay', 'n3w').replace('s0urce', 'n3w').replace('adm1n', 'n3w');
    const login = edited(withMount(auth), '/etc/users', 's3cret');
    const told = JSON.stringify([judgeChange(sample, to).reasons, judgeChange(sample, login).reasons]);
    expect(told)
      .to.include('‹secret›')
      .and.not.match(/r3lay|s0urce|adm1n|n3w|s3cret/);
  });

  it('restarts where there was no configuration, or none that can be read', () => {
    expect(judgeChange(null, sample).verdict).to.equal('restart');
    expect(judgeChange('<icecast>', sample).verdict).to.equal('restart');
  });

  it('refuses a new configuration that cannot be read', () => {
    expect(() => judgeChange(sample, '<icecast>')).to.throw(UnreadableXml);
  });
});
