import { expect } from 'chai';
import { describe, it } from 'mocha';
import { checkRendered } from '../../../lib/icecast/check.ts';
import { compareWithModel } from '../../../lib/icecast/compare.ts';
import type { IcecastModel, MountModel } from '../../../lib/icecast/model.ts';
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
    hold: { mount: `/hold-${name.slice(1)}` },
    max_listeners: null,
    max_listener_duration: null,
    burst_size: 65536,
    queue_size: 524288,
    hidden: false,
    public: false,
    metadata: true,
    charset: 'UTF-8',
    ...more,
  };
}

const password = (value: string) => ({ reveal: () => value });

const model: IcecastModel = {
  host: { kind: 'relay', public_names: ['relay.example.org'] },
  station: {
    contact: 'radio@example.org',
    passwords: { source: password('s0urce'), relay: password('r3lay'), admin: password('adm1n') },
  },
  limits: { clients: 600, sources: 8 },
  upstream: { address: '10.0.0.1', port: 8000 },
  mounts: [mount('/live.mp3', 'Live', { fallback: '/low.mp3' }), mount('/low.mp3', 'Low', { max_listeners: 50 })],
};

function mountXml(name: string, fallback: string, inside: string): string {
  return `<mount type="normal"><mount-name>${name}</mount-name><fallback-mount>${fallback}</fallback-mount>
    <fallback-override>1</fallback-override>${inside}</mount>`;
}

function relayXml(server: string, from: string, to: string, login: string): string {
  return `<relay><server>${server}</server><port>8000</port><mount>${from}</mount><local-mount>${to}</local-mount>${login}
    <relay-shoutcast-metadata>1</relay-shoutcast-metadata></relay>`;
}

const shown = (title: string) => `<stream-name>${title}</stream-name>
  <stream-description>Words &amp; music</stream-description><genre>test</genre><bitrate>128</bitrate><charset>UTF-8</charset>
  <hidden>0</hidden><public>0</public><burst-size>65536</burst-size><queue-size>524288</queue-size>`;
const login = '<username>relay</username><password>r3lay</password>';

const rendered = `<icecast>
  <admin>radio@example.org</admin><hostname>relay.example.org</hostname>
  <limits><clients>600</clients><sources>8</sources></limits>
  <authentication><relay-password>r3lay</relay-password><admin-password>adm1n</admin-password></authentication>
  ${relayXml('10.0.0.1', '/live.mp3', '/live.mp3', login)}
  ${relayXml('10.0.0.1', '/low.mp3', '/low.mp3', login)}
  ${relayXml('127.0.0.1', '/low.mp3', '/standby-live.mp3', '')}
  ${mountXml('/live.mp3', '/standby-live.mp3', shown('Live'))}
  ${mountXml('/standby-live.mp3', '/hold-live.mp3', '<hidden>1</hidden>')}
  ${mountXml('/low.mp3', '/hold-low.mp3', `${shown('Low')}<max-listeners>51</max-listeners>`)}
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
      /not the password/,
    ],
    [
      'no limits at all',
      edited(rendered, '<limits><clients>600</clients><sources>8</sources></limits>', ''),
      'limits',
      /missing/,
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
    const findings = compareWithModel(rendered.replaceAll('r3lay', 'wr0ng').replace('adm1n', 'wr0ng'), model);
    expect(findings.map((finding) => finding.path)).to.include('/icecast/authentication/admin-password');
    expect(JSON.stringify(findings)).to.not.match(/wr0ng|r3lay|adm1n/);
  });
});
