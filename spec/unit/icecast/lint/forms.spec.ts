import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { example, mount, relay } from '../../../../lib/icecast/lint/example.ts';
import { lint } from '../../../../lib/icecast/lint/lint.ts';
import { plainServer } from '../../../../lib/icecast/lint/rule.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

/** What is said of each place. */
function said(xml: string, server = plainServer): string[] {
  return lint(xml, server).map(({ rule, message, hint }) =>
    hint?.startsWith('did you mean') ? `${rule}: ${message}: ${hint}` : `${rule}: ${message}`,
  );
}

const headers = (inside: string) => example(`<http-headers>\n${inside}\n</http-headers>`);
const [one, two] = ['<header name="X-One" value="1"/>', '<header name="X-Two" value="2"/>'];
const login = (type: string, ...options: string[]) =>
  example(mount('/a.mp3', [`<authentication type="${type}">`, ...options, '</authentication>'].join('\n')));
const url = (name: string) => `<option name="${name}" value="http://127.0.0.1:8080/"/>`;
const file = '<option name="filename" value="/etc/icecast2/listeners"/>';
const sockets = (...all: [port: number, address: string | null, more?: string][]) =>
  example('', {
    sockets: all
      .map(([port, address, more = '']) => {
        const bound = address === null ? '' : `<bind-address>${address}</bind-address>\n`;
        return `<listen-socket>\n<port>${port}</port>\n${bound}${more}</listen-socket>`;
      })
      .join('\n'),
  });
const twice = (port: number) =>
  `port-twice: port ${port} is that of a socket further up, too: one of the two is not opened`;

/** A relay that takes no encoder, with one mount that falls back. */
const falling = (fallback: string, more = '', authentication = '<relay-password>pale-kiln</relay-password>') =>
  example(
    [
      '<master-update-interval>5</master-update-interval>',
      relay('/live.mp3'),
      relay('/music.mp3'),
      mount('/live.mp3', `<fallback-mount>${fallback}</fallback-mount>\n<fallback-override>1</fallback-override>`),
      mount(
        '/music.mp3',
        '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>\n<hidden>1</hidden>',
      ),
      more,
    ]
      .filter((part) => part !== '')
      .join('\n'),
    { authentication },
  );

const cases: [what: string, xml: string, found: string[]][] = [
  // Each of these was seen with 2.4.4.
  ['headers that are all sent', headers(`${one}\n${two}`), []],
  [
    'a comment above all headers',
    headers(`<!-- c -->\n${one}\n${two}`),
    ['lost-header: X-One, X-Two are not sent: a comment or a text stands above'],
  ],
  ['a comment below all headers', headers(`${one}\n${two}\n<!-- c -->`), []],
  [
    'a text between headers',
    headers(`${one}\nhello\n${two}`),
    ['lost-header: X-Two is not sent: a comment or a text stands above'],
  ],
  [
    'an instruction between headers',
    headers(`${one}\n<?x y?>\n${two}`),
    ['lost-header: X-Two is not sent: a comment or a text stands above'],
  ],
  [
    'a header without a value',
    headers(`<header name="X-None"/>\n${one}`),
    ['lost-header: X-None, X-One are not sent: this one has no value'],
  ],
  ['a header with an empty value', headers(`<header name="X-None" value=""/>\n${one}`), []],
  [
    'a header of another type',
    headers(`${one}\n<header type="dynamic" name="X-Two" value="2"/>`),
    ['lost-header: X-Two is not sent: the type dynamic does not exist'],
  ],
  [
    'what is no header',
    headers(`${one}\n<heder name="X-Two" value="2"/>`),
    [
      'unknown-element: <heder> is not known here, and ignored: did you mean <header>?',
      'lost-header: X-Two is not sent: <heder> is no header',
    ],
  ],
  ['a comment in two blocks of headers', headers(`${one}\n<!-- c -->\n</http-headers>\n<http-headers>\n${two}`), []],
  [
    'a header of a mount',
    example(mount('/a.mp3', `<http-headers>\n<!-- c -->\n${one}\n</http-headers>`)),
    ['lost-header: X-One is not sent: a comment or a text stands above'],
  ],

  ['a login by URL that asks of listeners', login('url', url('listener_add'), url('listener_remove')), []],
  ['one for sources alone', login('url', url('mount_add'), url('mount_remove')), []],
  [
    'one that is misspelt',
    login('url', url('listner_add')),
    [
      'open-login: has no listener_add: everybody is let in',
      'unknown-option: the option listner_add is not known, and ignored: did you mean listener_add?',
    ],
  ],
  ['one without any option', login('url'), ['open-login: has no listener_add: everybody is let in']],
  [
    'one without a value',
    login('url', '<option name="listener_add"/>'),
    [
      'open-login: has no listener_add: everybody is let in',
      'unknown-option: the option listener_add has no value, and is ignored',
    ],
  ],
  [
    'accounts with an option that is far from all',
    login('htpasswd', file, '<option name="colour" value="red"/>'),
    ['unknown-option: the option colour is not known, and ignored'],
  ],
  [
    'an empty name of a file of accounts',
    login('htpasswd', '<option name="filename" value=""/>'),
    ['htpasswd-file: names no file of accounts, so that nobody is let in'],
  ],
  [
    'an unknown type, whose options nobody knows',
    login('ldap', '<option name="server" value="x"/>'),
    ['authentication-type: the type ldap does not exist: everybody is let in'],
  ],
  [
    'a file of accounts in no directory',
    login('htpasswd', '<option name="filename" value="listeners"/>'),
    ['relative-path: the option filename begins where Icecast was started, which this file does not say'],
  ],

  ['a port on all addresses, and on one', sockets([8000, null], [8000, '127.0.0.1']), [twice(8000)]],
  ['the other way round', sockets([8000, '127.0.0.1'], [8000, null]), [twice(8000)]],
  ['all addresses said in two ways', sockets([8000, null], [8000, '0.0.0.0']), [twice(8000)]],
  ['those of IPv6 and of IPv4', sockets([8000, '::'], [8000, '127.0.0.1']), [twice(8000)]],
  ['one of IPv6 beside all of IPv4', sockets([8000, null], [8000, '::1']), []],
  ['two addresses', sockets([8000, '127.0.0.1'], [8000, '127.0.0.2']), []],
  [
    'a name, which is never opened',
    sockets([8000, null], [8001, 'localhost']),
    ['bind-name: localhost is a name, and Icecast opens no socket on one'],
  ],
  ['an address in an odd form, which is', sockets([8000, '127.1']), []],

  ['a fallback that is a file', falling('/hold-live.mp3'), []],
  ['a fallback that is pulled', falling('/music.mp3'), []],
  [
    'a fallback that is misspelt',
    falling('/musci.mp3'),
    ['lost-fallback: no mount here is called /musci.mp3: did you mean /music.mp3?'],
  ],
  ['a fallback that differs by a number', falling('/music2.mp3'), []],
  [
    'a fallback that is misspelt, where encoders may bring it',
    falling('/musci.mp3', '', '<source-password>oak</source-password>\n<relay-password>pale-kiln</relay-password>'),
    [],
  ],
  [
    'a fallback with a mount that nothing brings',
    falling('/late.mp3', mount('/late.mp3', '<hidden>1</hidden>')),
    ['lost-fallback: no <relay> brings /late.mp3 here, and no encoder may: nothing plays there for /live.mp3'],
  ],
  [
    'the same, with a password for its encoder',
    falling('/late.mp3', mount('/late.mp3', '<password>x</password>\n<hidden>1</hidden>')),
    [],
  ],

  [
    'as many clients as are let in, and no more',
    example(mount('/a.mp3', '<max-listeners>492</max-listeners>')),
    [
      'clients: 500 clients are fewer than 492 listeners of the mounts, 50 for relays and status pages, and 8 sources together',
    ],
  ],
];

describe('What lint says of', () => {
  for (const [what, xml, found] of cases) {
    it(what, () => {
      expect(said(xml)).to.have.members(found);
    });
  }

  it('what the roles render: nothing but that a server as a whole takes fewer than its mounts, which is meant', () => {
    // As the unit says that is rendered beside it.
    const server = { ...plainServer, descriptors: 65536 };
    for (const host of ['master', 'relay']) {
      const xml = readFileSync(path.join(root, 'spec/golden', host, 'etc/icecast2/icecast.xml'), 'utf8');
      expect(
        said(xml, server).filter((line) => !line.startsWith('clients: ')),
        host,
      ).to.deep.equal([]);
    }
  });
});
