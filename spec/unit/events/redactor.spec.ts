import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import nunjucks from 'nunjucks';
import { js2xml } from 'xml-js';
import { Redactor } from '../../../lib/events/redactor.ts';

const secrets = [
  'hackme-now',
  'pass word',
  'a"b\'c\\d&e<f>g',
  '100% $ecret`#{x}',
  'ünïcödé-😀',
  "'leading",
  'trailing\\',
  '+/=?&',
  ';|()[]{}*^.',
];

const ways: [string, (secret: string) => string][] = [
  ['they are', (s) => s],
  ['in a word', (s) => `x${s}y`],
  ['JSON', (s) => JSON.stringify(s)],
  ['JSON in JSON', (s) => JSON.stringify(JSON.stringify({ password: s }))],
  ['an XML text by xml-js', (s) => js2xml({ a: { _text: s } }, { compact: true })],
  ['an XML attribute by xml-js', (s) => js2xml({ a: { _attributes: { b: s } } }, { compact: true })],
  ['HTML entities by nunjucks', (s) => new nunjucks.Environment(null).renderString('{{ s }}', { s })],
  ['numeric entities', (s) => [...s].map((c) => (/\w/.test(c) ? c : `&#x${c.codePointAt(0)?.toString(16)};`)).join('')],
  ['a part of a URL', (s) => encodeURIComponent(s)],
  ['a form', (s) => new URLSearchParams({ s }).toString()],
  ['a URL with a password', (s) => `http://source:${encodeURIComponent(s).toLowerCase()}@localhost:8000/`],
  ['a shell word', (s) => `'${s.replaceAll("'", "'\\''")}'`],
  ['a shell word of the other kind', (s) => `'${s.replaceAll("'", `'"'"'`)}'`],
  ['a double-quoted shell word', (s) => `"${s.replace(/[\\"$`]/g, '\\$&')}"`],
  ['printf %q', (s) => execFileSync('printf', ['%q', s], { env: { LC_ALL: 'C.UTF-8' } }).toString()],
  ['a systemd value', (s) => `"${s.replace(/[\\"]/g, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`],
  ['Base64', (s) => Buffer.from(s).toString('base64')],
  ['Base64 for URLs', (s) => Buffer.from(s).toString('base64url')],
  ['Basic authentication', (s) => `Authorization: Basic ${Buffer.from(`source:${s}`).toString('base64')}`],
  ['Basic authentication of another', (s) => `Basic ${Buffer.from(`a:${s}`).toString('base64')} x`],
  ['Basic authentication of a third', (s) => `Basic ${Buffer.from(`ab:${s}`).toString('base64')} x`],
  ['a file in Base64', (s) => Buffer.from(`<xml>\n <password>${s}</password>\n</xml>`).toString('base64')],
];

describe('Redactor', () => {
  for (const [way, write] of ways) {
    it(`finds secrets written as ${way}`, () => {
      for (const secret of secrets) {
        // Base64 of a few characters is too short to be told from other text.
        if (way.includes('Base64') && secret.length < 6) continue;
        const written = write(secret);
        const redacted = new Redactor([secret]).text(`before ${written} after`);
        expect(redacted, `${secret} as ${written}`).to.match(/^before .*‹secret›.* after$/s);
        expect(redacted).not.to.include(written);
        for (const piece of pieces(secret)) expect(redacted, `${secret} as ${written}`).not.to.include(piece);
      }
    });
  }

  it('leaves other text alone', () => {
    const text = 'file /etc/icecast2/icecast.xml: mode 0644 → 0640, aGVsbG8sIHdvcmxk';
    expect(new Redactor(secrets).text(text)).to.equal(text);
    expect(new Redactor().text(text)).to.equal(text);
  });

  it('takes the longer of two secrets that begin alike', () => {
    expect(new Redactor(['hack', 'hackme']).text('hackme hack')).to.equal('‹secret› ‹secret›');
  });

  it('finds a short secret only as a word', () => {
    expect(new Redactor(['ab']).text('password=ab, about, ab')).to.equal('password=‹secret›, about, ‹secret›');
  });

  it('finds each line of a key', () => {
    const key = '-----BEGIN KEY-----\nMIIBVgIBADAN\nBgkqhkiG9w0B\n-----END KEY-----\n';
    expect(new Redactor([key]).text('-MIIBVgIBADAN\n+BgkqhkiG9w0B')).to.equal('-‹secret›\n+‹secret›');
  });

  it('changes nothing the second time, even if the password is "secret"', () => {
    const redactor = new Redactor(['secret']);
    const once = redactor.text('a secret!');
    expect(once).to.equal('a ‹secret›!');
    expect(redactor.text(once)).to.equal(once);
  });

  it('ignores empty secrets', () => {
    expect(new Redactor(['', ' ']).text('a b')).to.equal('a b');
  });

  it('redacts the strings in data and leaves the events’ own words', () => {
    const redactor = new Redactor(['note', 'hunter22']);
    expect(redactor.data({ type: 'note', message: 'a note: hunter22', list: ['hunter22', 3, null] })).to.deep.equal({
      type: 'note',
      message: 'a ‹secret›: ‹secret›',
      list: ['‹secret›', 3, null],
    });
  });
});

/** Runs of letters that would show part of a secret. */
function pieces(secret: string): string[] {
  return (secret.match(/[A-Za-z]{4,}/g) ?? []).filter((piece) => !'before after secret password'.includes(piece));
}
