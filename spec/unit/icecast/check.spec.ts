import { expect } from 'chai';
import { describe, it } from 'mocha';
import { checkRendered } from '../../../lib/icecast/check.ts';
import { edited, sample, withMount, withRoot } from './sample.ts';

describe('checking a rendered icecast.xml', () => {
  it('finds nothing wrong with a whole configuration', () => {
    expect(checkRendered(sample)).to.deep.equal([]);
  });

  // Each of these starts, reloads or crashes Icecast 2.4.4 without a word, or with a word in a log that nobody reads.
  const wrong: [what: string, xml: string, path: string, message: RegExp][] = [
    ['an empty number', edited(sample, '<clients>600</clients>', '<clients></clients>'), 'limits/clients', /empty/],
    ['an empty element of any kind', withMount('<intro/>'), 'mount[/live.mp3]/intro', /empty/],
    ['a word for a number', edited(sample, '>600<', '>many<'), 'limits/clients', /whole number/],
    ['a number with a fraction', edited(sample, '>600<', '>1e3<'), 'limits/clients', /whole number/],
    ['a negative limit', edited(sample, '>600<', '>-1<'), 'limits/clients', />= 1/],
    [
      'a port beyond 65535',
      edited(sample, '<port>8000</port></listen', '<port>99999</port></listen'),
      'listen-socket[1]/port',
      /65535/,
    ],
    [
      'port 0, which is any port',
      edited(sample, '<port>8000</port></listen', '<port>0</port></listen'),
      'listen-socket[1]/port',
      />= 1/,
    ],
    ['true for a boolean', edited(sample, '<hidden>0', '<hidden>true'), 'mount[/live.mp3]/hidden', /0 or 1/],
    [
      'an unknown element',
      withMount('<max-listenres>5</max-listenres>'),
      'mount[/live.mp3]/max-listenres',
      /not known/,
    ],
    ['an element in the wrong place', withRoot('<clients>5</clients>'), 'clients', /not known/],
    ['names that JavaScript knows', withRoot('<constructor>1</constructor>'), 'constructor', /not known/],
    [
      'a password with a space before it',
      edited(sample, '>s0urce<', '> s0urce<'),
      'authentication/source-password',
      /space/,
    ],
    ['a line break in a name', edited(sample, '>Bare<', '>Ba\nre<'), 'mount[/bare.mp3]/stream-name', /characters/],
    ['an element that stands twice', withRoot('<hostname>other.example.org</hostname>'), 'hostname', /more than once/],
    [
      'a mount that stands twice',
      withRoot('<mount type="normal"><mount-name>/live.mp3</mount-name></mount>'),
      'mount[/live.mp3]',
      /first only/,
    ],
    [
      'a relay that stands twice',
      withRoot(
        '<relay><server>10.0.0.2</server><port>8000</port><mount>/live.mp3</mount><local-mount>/live.mp3</local-mount></relay>',
      ),
      'relay[/live.mp3]',
      /more than once/,
    ],
    [
      'a port that is listened on twice',
      withRoot('<listen-socket><port>8000</port></listen-socket>'),
      'listen-socket',
      /8000 twice/,
    ],
    [
      'a mount without a slash',
      edited(sample, '<mount-name>/bare', '<mount-name>bare'),
      'mount[bare.mp3]/mount-name',
      /characters/,
    ],
    [
      'a mount that matches others',
      edited(sample, '<mount-name>/bare', '<mount-name>/*'),
      'mount[/*.mp3]/mount-name',
      /characters/,
    ],
    ['a mount with a space', edited(sample, '<mount>/bare', '<mount>/b are'), 'relay[/bare.mp3]/mount', /characters/],
    [
      'a mount that is an admin page',
      edited(sample, '<mount-name>/bare.mp3', '<mount-name>/admin'),
      'mount[/admin]/mount-name',
      /characters/,
    ],
    [
      'a mount that is a style sheet',
      edited(sample, '<mount-name>/bare.mp3', '<mount-name>/x.xsl'),
      'mount[/x.xsl]/mount-name',
      /characters/,
    ],
    [
      'a mount that is a style sheet by its other ending',
      edited(sample, '<mount-name>/bare.mp3', '<mount-name>/x.xslt'),
      'mount[/x.xslt]/mount-name',
      /characters/,
    ],
    [
      'a mount of an unknown type, which is dropped',
      edited(sample, 'type="normal"', 'type="normall"'),
      'mount[/live.mp3]/@type',
      /normal or default/,
    ],
    [
      'a mount without a name',
      withRoot('<mount type="normal"><hidden>1</hidden></mount>'),
      'mount[normal]',
      /mount-name/,
    ],
    [
      'a login of an unknown type, which lets everybody in',
      withMount('<authentication type="typo"><option name="filename" value="/x"/></authentication>'),
      'mount[/live.mp3]/authentication/@type',
      /htpasswd or url/,
    ],
    [
      'a header that makes two',
      withRoot('<http-headers><header name="X-A" value="a&#13;&#10;X-Evil: 1"/></http-headers>'),
      'http-headers/header[X-A]/@value',
      /characters/,
    ],
    [
      'a relay without a port, which is 0',
      edited(
        sample,
        '<server>10.0.0.1</server>\n    <port>8000</port>\n    <mount>/bare',
        '<server>10.0.0.1</server>\n    <mount>/bare',
      ),
      'relay[/bare.mp3]',
      /<port>/,
    ],
    [
      'a relay without a mount of its own',
      edited(sample, '<mount-name>/bare', '<mount-name>/other'),
      'relay[/bare.mp3]',
      /<mount>/,
    ],
    [
      'relays-on-demand behind a relay',
      edited(sample, '<relays-on-demand>0</relays-on-demand>', '').replace(
        '</icecast>',
        '<relays-on-demand>1</relays-on-demand></icecast>',
      ),
      'relays-on-demand',
      /before/,
    ],
    [
      'a fallback that comes back',
      edited(sample, '/hold.mp3', '/bare.mp3').replace(
        '<stream-name>Bare',
        '<fallback-mount>/live.mp3</fallback-mount><stream-name>Bare',
      ),
      'mount[/live.mp3]/fallback-mount',
      /comes back/,
    ],
    [
      'fallback options without a fallback',
      edited(sample, '<stream-name>Bare', '<fallback-override>1</fallback-override><stream-name>Bare'),
      'mount[/bare.mp3]',
      /no <fallback-mount>/,
    ],
    [
      'a burst beyond the queue',
      withMount('<burst-size>600000</burst-size>'),
      'mount[/live.mp3]/queue-size',
      /burst-size/,
    ],
    ['no more clients than sources', edited(sample, '>600<', '>8<'), 'limits/clients', /sources/],
    ['the default location', edited(sample, '>Somewhere<', '>Earth<'), 'location', /warn/],
    ['the default admin', edited(sample, 'radio@example.org', 'icemaster@localhost'), 'admin', /warn/],
    ['the default hostname', edited(sample, 'relay.example.org', 'localhost'), 'hostname', /warn/],
    ['no hostname', edited(sample, '<hostname>relay.example.org</hostname>', ''), '', /<hostname>/],
    ['a deprecated element', withRoot('<source-password>x</source-password>'), 'source-password', /deprecated/],
    [
      'an element of 2.5',
      edited(sample, '</port></listen', '</port><tls>1</tls></listen'),
      'listen-socket[1]/tls',
      /2\.5/,
    ],
    ['an element of KH', withRoot('<master-redirect>1</master-redirect>'), 'master-redirect', /KH/],
  ];
  for (const [what, xml, path, message] of wrong) {
    it(`refuses ${what}`, () => {
      const findings = checkRendered(xml);
      const at = `/icecast${path === '' ? '' : `/${path}`}`;
      const found = findings.filter((finding) => finding.path === at).map((finding) => finding.message);
      expect(found.join('\n'), JSON.stringify(findings)).to.match(message);
    });
  }

  it('says what an unknown element may have been meant to be', () => {
    const [finding] = checkRendered(withMount('<max-listener>5</max-listener>'));
    expect(finding?.hint).to.equal('did you mean <max-listeners>?');
  });

  it('refuses another root, and what is not XML', () => {
    expect(checkRendered('<iceast><a>1</a></iceast>').map((finding) => finding.path)).to.deep.equal(['/iceast']);
    expect(checkRendered('<icecast>')[0]?.message).to.match(/not XML/);
  });

  it('takes a text that looks like a number where text is meant', () => {
    expect(checkRendered(edited(sample, '>s0urce<', '>0012<'))).to.deep.equal([]);
    expect(checkRendered(edited(sample, '>Bare<', '>1984<'))).to.deep.equal([]);
  });

  it('never repeats a password', () => {
    const findings = checkRendered(edited(sample, '>s0urce<', '> s0urce\u0085<'));
    expect(findings).to.not.be.empty;
    expect(JSON.stringify(findings)).to.not.include('s0urce');
  });
});
