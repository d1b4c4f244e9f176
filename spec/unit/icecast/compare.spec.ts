import { expect } from 'chai';
import { describe, it } from 'mocha';
import { checkRendered } from '../../../lib/icecast/check.ts';
import { compareWithModel } from '../../../lib/icecast/compare.ts';
import type { IcecastModel } from '../../../lib/icecast/model.ts';
import type { MountModel } from '../../../lib/icecast/mount-model.ts';
import { edited, sample } from './sample.ts';

function mount(name: string, title: string, more: Partial<MountModel>): MountModel {
  return {
    name,
    format: 'mp3',
    bitrate: 128,
    title,
    description: 'Words & music',
    genre: 'test',
    url: null,
    fallback: null,
    standby: null,
    hold: { mount: `/hold-${name.slice(1)}` },
    fallback_override: true,
    fallback_when_full: false,
    relay: {
      server: '10.0.0.1',
      port: 8000,
      mount: name,
      user: 'relay',
      password: password('r3lay'),
      metadata: true,
      on_demand: false,
    },
    encoder: null,
    max_listeners: null,
    max_listener_duration: null,
    burst_size: 65536,
    queue_size: 524288,
    source_timeout: null,
    metadata_interval: null,
    hidden: false,
    public: false,
    closed: false,
    metadata: true,
    charset: 'UTF-8',
    intro: null,
    dump_file: null,
    type: null,
    subtype: null,
    on_connect: null,
    on_disconnect: null,
    headers: [],
    authentication: null,
    ...more,
  };
}

function password(value: string) {
  return { reveal: () => value };
}

const standby = {
  name: '/standby-live.mp3',
  from: { server: '127.0.0.1', port: 8000, mount: '/low.mp3' },
  user: null,
  password: null,
  closed: false,
  max_listeners: null,
  authentication: null,
};
const guarded = {
  type: 'url',
  options: [
    { name: 'listener_add', value: 'http://127.0.0.1/' },
    { name: 'password', value: password('s3cret') },
  ],
};

const model: IcecastModel = {
  kind: 'relay',
  limits: { clients: 600, sources: 8, queue_size: 524288, burst_size: 65536 },
  icecast: {
    dialect: '2.4',
    limits: { max_bandwidth: null, max_listeners: null, workers: null },
    forwarded_for: [],
    redirect: { to: null, slaves: null, announce: false },
    others: new Map(),
    beyond: new Map(),
    rates: new Map(),
    hostname: 'relay.example.org',
    location: 'Somewhere',
    contact: 'radio@example.org',
    server_id: null,
    files: true,
    sockets: [
      {
        port: 8000,
        address: null,
        tls: false,
        shoutcast: false,
        shoutcast_mount: null,
        send_buffer: null,
        backlog: null,
      },
      {
        port: 8443,
        address: null,
        tls: true,
        shoutcast: false,
        shoutcast_mount: null,
        send_buffer: null,
        backlog: null,
      },
    ],
    local: { address: '127.0.0.1', port: 8000 },
    certificate: { path: '/etc/icecast2/icecast.pem' },
    ciphers: null,
    headers: [{ name: 'X-One', value: '1', status: null }],
    directories: null,
    aliases: [{ from: '/a', to: '/live.mp3', port: null, address: null }],
    allow: null,
    deny: null,
    log: { playlist: false, size: null, archive: null },
    web_root: '/usr/share/icecast2/web',
    admin_root: '/usr/share/icecast2/admin',
    on_demand: false,
    everything: null,
    blocks: [],
    login: {
      source_password: password('s0urce'),
      relay_user: 'relay',
      relay_password: password('r3lay'),
      admin_user: 'admin',
      admin_password: password('adm1n'),
    },
    as_found: false,
  },
  mounts: [
    mount('/live.mp3', 'Live', { fallback: '/low.mp3', standby }),
    mount('/low.mp3', 'Low', { max_listeners: 50, authentication: guarded }),
  ],
  settings: { client_timeout: 30, source_timeout: 10, retry_interval: 5, log_level: 3 },
};

function mountXml(name: string, fallback: string, inside: string): string {
  return `<mount type="normal"><mount-name>${name}</mount-name><fallback-mount>${fallback}</fallback-mount>
    <fallback-override>1</fallback-override>${inside}<charset>UTF-8</charset><public>0</public>
    <burst-size>65536</burst-size><queue-size>524288</queue-size></mount>`;
}

function relayXml(server: string, from: string, to: string, login: string): string {
  return `<relay><server>${server}</server><port>8000</port><mount>${from}</mount><local-mount>${to}</local-mount>${login}
    <relay-shoutcast-metadata>1</relay-shoutcast-metadata><on-demand>0</on-demand></relay>`;
}

const shown = (title: string) => `<stream-name>${title}</stream-name>
  <stream-description>Words &amp; music</stream-description><genre>test</genre><bitrate>128</bitrate><hidden>0</hidden>`;
const login = '<username>relay</username><password>r3lay</password>';
const option = (name: string, value: string) => `<option name="${name}" value="${value}"/>`;
const limits = `<limits><clients>600</clients><sources>8</sources><client-timeout>30</client-timeout>
  <header-timeout>15</header-timeout><source-timeout>10</source-timeout><queue-size>524288</queue-size>
  <burst-size>65536</burst-size></limits>`;

const rendered = `<icecast>
  <location>Somewhere</location><admin>radio@example.org</admin><hostname>relay.example.org</hostname>
  <fileserve>1</fileserve><mime-types>/etc/icecast2/mime.types</mime-types>
  ${limits}
  <authentication><relay-user>relay</relay-user><relay-password>r3lay</relay-password>
    <admin-user>admin</admin-user><admin-password>adm1n</admin-password></authentication>
  <listen-socket><port>8000</port></listen-socket>
  <listen-socket><port>8443</port><ssl>1</ssl></listen-socket>
  <http-headers><header name="X-One" value="1"/></http-headers>
  <master-update-interval>5</master-update-interval><relays-on-demand>0</relays-on-demand>
  ${relayXml('10.0.0.1', '/live.mp3', '/live.mp3', login)}
  ${relayXml('10.0.0.1', '/low.mp3', '/low.mp3', login)}
  ${relayXml('127.0.0.1', '/low.mp3', '/standby-live.mp3', '')}
  ${mountXml('/live.mp3', '/standby-live.mp3', shown('Live'))}
  ${mountXml('/standby-live.mp3', '/hold-live.mp3', '<hidden>1</hidden>')}
  ${mountXml(
    '/low.mp3',
    '/hold-low.mp3',
    `${shown('Low')}<max-listeners>51</max-listeners>
    <authentication type="url">${option('listener_add', 'http://127.0.0.1/')}${option('password', 's3cret')}</authentication>`,
  )}
  <paths><basedir>/usr/share/icecast2</basedir><webroot>/usr/share/icecast2/web</webroot>
    <adminroot>/usr/share/icecast2/admin</adminroot><logdir>/var/log/icecast2</logdir>
    <ssl-certificate>/etc/icecast2/icecast.pem</ssl-certificate>
    <alias source="/a" destination="/live.mp3"/><alias source="/" destination="/status.xsl"/></paths>
  <logging><accesslog>access.log</accesslog><errorlog>error.log</errorlog><loglevel>3</loglevel></logging>
  <security><chroot>0</chroot></security>
</icecast>`;

describe('comparing a rendered icecast.xml with what it was meant to say', () => {
  it('finds no difference where there is none', () => {
    expect(compareWithModel(rendered, model)).to.deep.equal([]);
  });

  const differences: [what: string, xml: string, path: string, message: RegExp][] = [
    ['a value that is another', edited(rendered, '<clients>600', '<clients>60'), 'limits/clients', /is 60.* be 600/],
    ['a value that is missing', edited(rendered, '<genre>test</genre>', ''), 'mount[/live.mp3]/genre', /missing.*test/],
    [
      'a value that is too much',
      edited(rendered, '<genre>', '<max-listeners>9</max-listeners><genre>'),
      'mount[/live.mp3]/max-listeners',
      /is 9.*not be there/,
    ],
    [
      'text that was escaped twice',
      edited(rendered, 'Words &amp; music', 'Words &amp;amp; music'),
      'mount[/live.mp3]/stream-description',
      /&amp;/,
    ],
    [
      'a limit that forgets the copy of another mount',
      edited(rendered, '<max-listeners>51', '<max-listeners>50'),
      'mount[/low.mp3]/max-listeners',
      /be 51/,
    ],
    [
      'a mount that is missing',
      edited(rendered, '<mount-name>/low.mp3', '<mount-name>/lo.mp3'),
      'mount[/low.mp3]',
      /missing/,
    ],
    [
      'a mount that nobody knows',
      edited(rendered, '<mount-name>/low.mp3', '<mount-name>/lo.mp3'),
      'mount[/lo.mp3]',
      /no such mount/,
    ],
    [
      'another upstream',
      edited(rendered, '<server>10.0.0.1', '<server>10.0.0.2'),
      'relay[/live.mp3]/server',
      /10\.0\.0\.1/,
    ],
    [
      'a fallback that is shared',
      edited(rendered, '<fallback-mount>/standby-live.mp3', '<fallback-mount>/low.mp3'),
      'mount[/live.mp3]/fallback-mount',
      /standby/,
    ],
    [
      'a source password on a relay',
      edited(rendered, '<relay-password>', '<source-password>s0urce</source-password><relay-password>'),
      'authentication/source-password',
      /should not be there/,
    ],
    ['no limits at all', edited(rendered, limits, ''), 'limits', /missing/],
    [
      'another setting of the role',
      edited(rendered, '<client-timeout>30', '<client-timeout>31'),
      'limits/client-timeout',
      /is 31.*be 30/,
    ],
    [
      'a setting that nobody wrote',
      edited(rendered, '<header-timeout>15</header-timeout>', ''),
      'limits/header-timeout',
      /missing/,
    ],
    ['a socket that lost its TLS', edited(rendered, '<ssl>1</ssl>', ''), 'listen-socket[2]/ssl', /missing.*be 1/],
    [
      'a socket that is too much',
      edited(rendered, '<http-headers>', '<listen-socket><port>1</port></listen-socket><http-headers>'),
      'listen-socket[3]',
      /no such thing/,
    ],
    ['a header of another value', edited(rendered, 'value="1"', 'value="2"'), 'http-headers/header[1]/@value', /be 1/],
    [
      'a header that is missing',
      edited(rendered, '<header name="X-One" value="1"/>', ''),
      'http-headers/header[1]',
      /missing/,
    ],
    [
      'an alias in the wrong place',
      edited(rendered, '<alias source="/a" destination="/live.mp3"/>', ''),
      'paths/alias[1]/@source',
      /is \/, and should be \/a/,
    ],
    [
      'a login of another type',
      edited(rendered, 'authentication type="url"', 'authentication type="htpasswd"'),
      'mount[/low.mp3]/authentication/@type',
      /be url/,
    ],
    [
      'a login that is missing',
      edited(rendered, /<authentication type[\s\S]*?<\/authentication>/.exec(rendered)?.[0] ?? '', ''),
      'mount[/low.mp3]/authentication',
      /missing/,
    ],
    [
      'a block that nobody wants',
      edited(rendered, '<security>', '<surprise>1</surprise><security>'),
      'surprise',
      /should not be there/,
    ],
  ];
  for (const [what, xml, path, message] of differences) {
    it(`finds ${what}`, () => {
      const found = compareWithModel(xml, model).filter((finding) => finding.path === `/icecast/${path}`);
      expect(found.map((finding) => finding.message).join('\n')).to.match(message);
    });
  }

  it('is part of the check of a rendered file, if that is sound by itself', () => {
    const unsound = edited(rendered, '<clients>600', '<clients>many');
    expect(
      checkRendered(unsound, model)
        .map((finding) => finding.message)
        .join(),
    )
      .to.include('whole number')
      .and.not.include('600');
    const sound = edited(sample, '<clients>600', '<clients>601');
    expect(checkRendered(sound)).to.deep.equal([]);
    expect(checkRendered(sound, model).map((finding) => finding.path)).to.include('/icecast/limits/clients');
  });

  it('never says a password', () => {
    const findings = compareWithModel(rendered.replace(/r3lay|adm1n|s3cret/g, 'wr0ng'), model);
    expect(findings.map((finding) => finding.path)).to.include('/icecast/authentication/admin-password');
    expect(JSON.stringify(findings)).to.not.match(/wr0ng|r3lay|adm1n|s3cret/);
  });
});
