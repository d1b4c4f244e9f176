import { expect } from 'chai';
import { describe, it } from 'mocha';
import { parse } from '../../../../lib/icecast/parse.ts';
import { effectOf } from '../../../../lib/network/import/effect-of.ts';
import { placesOf } from '../../../../lib/network/import/places.ts';

function effect(inside: string) {
  return effectOf(parse(`<icecast>${inside}</icecast>`));
}

const cases: [what: string, xml: string, path: string, value: string | number | null][] = [
  ['the default of a limit', '', 'limits/queue-size', 512000],
  ['the old place of a password', '<source-password>old1</source-password>', 'authentication/source-password', 'old1'],
  [
    'the later of two passwords',
    '<source-password>old1</source-password><authentication><source-password>new1</source-password></authentication>',
    'authentication/source-password',
    'new1',
  ],
  [
    'no burst',
    '<limits><burst-size>9</burst-size><burst-on-connect>0</burst-on-connect></limits>',
    'limits/burst-size',
    0,
  ],
  [
    'a burst after none',
    '<limits><burst-on-connect>0</burst-on-connect><burst-size>9</burst-size></limits>',
    'limits/burst-size',
    9,
  ],
  ['a port below the root', '<port>8010</port>', 'listen-socket[1]/port', 8010],
  ['a socket beside it', '<port>8010</port><listen-socket><port>9</port></listen-socket>', 'listen-socket[1]/port', 9],
  [
    'the later of two sockets of one port',
    '<listen-socket><port>9</port><so-sndbuf>1</so-sndbuf></listen-socket><listen-socket><port>9</port><so-sndbuf>2</so-sndbuf></listen-socket>',
    'listen-socket[1]/so-sndbuf',
    2,
  ],
  [
    'a socket of loopback that takes the port from all addresses',
    '<listen-socket><port>9</port></listen-socket><listen-socket><port>9</port><bind-address>127.0.0.1</bind-address></listen-socket>',
    'listen-socket[1]/bind-address',
    '127.0.0.1',
  ],
  [
    'a port that a mount for Shoutcast takes from a socket further up',
    '<listen-socket><port>9</port></listen-socket><listen-socket><port>8</port><shoutcast-mount>/a</shoutcast-mount></listen-socket>',
    'listen-socket[1]/port',
    8,
  ],
  [
    'a port that it does not take from one further down',
    '<listen-socket><port>8</port><shoutcast-mount>/a</shoutcast-mount></listen-socket><listen-socket><port>9</port></listen-socket>',
    'listen-socket[2]/port',
    9,
  ],
  [
    'a socket on a name, which is never opened',
    '<listen-socket><port>8</port><bind-address>localhost</bind-address></listen-socket><listen-socket><port>9</port></listen-socket>',
    'listen-socket[1]/port',
    9,
  ],
  [
    'a mount of the server',
    '<limits><burst-size>7</burst-size></limits><mount><mount-name>/a.mp3</mount-name></mount>',
    'mount[/a.mp3]/burst-size',
    7,
  ],
  [
    'a default mount',
    '<mount type="default"><hidden>1</hidden></mount><mount><mount-name>/a.mp3</mount-name></mount>',
    'mount[/a.mp3]/hidden',
    1,
  ],
  [
    'the first of two mounts',
    '<mount><mount-name>/a</mount-name><genre>x</genre></mount><mount><mount-name>/a</mount-name><genre>y</genre></mount>',
    'mount[/a]/genre',
    'x',
  ],
  [
    'a mount without a directory',
    '<mount><mount-name>/a</mount-name><public>1</public></mount>',
    'mount[/a]/public',
    null,
  ],
  [
    'on demand before a relay',
    '<relays-on-demand>1</relays-on-demand><relay><port>80</port><mount>/a</mount></relay>',
    'relay[/a]/on-demand',
    1,
  ],
  [
    'on demand after a relay',
    '<relay><port>80</port><mount>/a</mount></relay><relays-on-demand>1</relays-on-demand>',
    'relay[/a]/on-demand',
    0,
  ],
  ['half a login', '<relay><port>80</port><mount>/a</mount><username>u</username></relay>', 'relay[/a]/username', null],
  [
    'headers up to a comment',
    '<http-headers><header name="X-A" value="1"/><!-- c --><header name="X-B" value="2"/></http-headers>',
    'http-headers/header[2]/name',
    null,
  ],
  [
    'headers of a second block, whatever the first one lost',
    '<http-headers><header name="X-A" value="1"/><header name="X-N"/></http-headers><http-headers><header name="X-B" value="2"/></http-headers>',
    'http-headers/header[2]/name',
    'X-B',
  ],
  [
    'a directory that is too patient',
    '<directory><yp-url>http://a.example/</yp-url><yp-url-timeout>15</yp-url-timeout></directory>',
    'directory[1]/yp-url-timeout',
    6,
  ],
];

describe('What Icecast makes of a file', () => {
  for (const [what, xml, path, value] of cases) {
    it(`knows ${what}`, () => {
      expect(effect(xml).values.get(path) ?? null).to.equal(value);
    });
  }

  it('says what is wrong, and what has no effect', () => {
    const { notes } = effect('<bogus>1</bogus><limits><clients></clients><sources>two</sources></limits>');
    expect(notes.map(({ path, fate }) => `${path} ${fate}`)).to.have.members([
      'bogus no-effect',
      'limits/clients refused',
      'limits/sources wrong',
    ]);
  });

  it('tells each header that is lost by its place', () => {
    const header = (name: string) => `<header name="${name}" value="1"/>`;
    const { notes } = effect(`<http-headers>${header('X-A')}<!-- c -->${header('X-B')}${header('X-C')}</http-headers>`);
    expect(notes.map(({ path, fate, message }) => `${path} ${fate}: ${message}`)).to.deep.equal(
      [2, 3].map(
        (i) => `http-headers/header[${i}] no-effect: Icecast reads no header below a comment or a text among them`,
      ),
    );
  });
});

describe('Where elements begin', () => {
  it('is told by line and column, whatever stands in comments and CDATA', () => {
    const xml = '<icecast>\n <!-- <a> -->\n  <admin><![CDATA[<b>]]></admin><x/>\n</icecast>';
    const root = parse(xml);
    const places = placesOf(xml, root);
    expect(root.children.map((child) => places.get(child))).to.deep.equal([
      { line: 3, column: 3 },
      { line: 3, column: 33 },
    ]);
  });
});
