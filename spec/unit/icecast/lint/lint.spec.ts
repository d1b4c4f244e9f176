import { expect } from 'chai';
import { describe, it } from 'mocha';
import { documentOf } from '../../../../lib/icecast/lint/document.ts';
import { example, mount, relay } from '../../../../lib/icecast/lint/example.ts';
import { fixed, lint } from '../../../../lib/icecast/lint/lint.ts';
import { plainServer } from '../../../../lib/icecast/lint/rule.ts';
import { rules } from '../../../../lib/icecast/lint/rules.ts';

/** As in `relay-retry@12`, with its line; what is ignored in brackets. */
function found(xml: string): string[] {
  return lint(xml, plainServer).map(({ rule, start, ignored }) => {
    const text = `${rule}@${xml.slice(0, start).split('\n').length}`;
    return ignored === null ? text : `(${text}: ${ignored})`;
  });
}

const odd = `\ufeff<?xml version="1.0"?>
<!-- <limits><clients></clients></limits> -->
<icecast>
  <location><![CDATA[</location><clients></clients>]]></location><admin>a@b.example</admin>
  <hostname>h.example</hostname >
  <limits
    ><clients >12</clients><sources>2</sources></limits>
  <authentication><relay-password>x>y</relay-password></authentication>
  <listen-socket><port>8000</port></listen-socket>
  <paths><alias source="/a>b" destination='"/c>'/><alias source="/d" destination="/e"></alias></paths>
</icecast>
<!-- </icecast> -->
`;

describe('Places of elements', () => {
  it('are right with comments, CDATA and angle brackets in attributes', () => {
    const { xml, places, parents, root } = documentOf(odd);
    expect(places.size).to.equal(parents.size + 1);
    for (const [element, { start, opened, closing, end }] of places) {
      expect(xml.slice(start, opened)).to.match(new RegExp(`^<${element.name}[\\s/>]`));
      expect(xml.slice(opened - 1, opened)).to.equal('>');
      if (closing < end) expect(xml.slice(closing, end)).to.match(new RegExp(`^</${element.name}\\s*>$`));
      const { text, children } = element;
      if (children.length === 0 && text !== null) expect(xml.slice(opened, closing)).to.include(text);
    }
    expect(places.get(root)?.end).to.equal(odd.lastIndexOf('</icecast>', odd.indexOf('<!-- </icecast>')) + 10);
  });

  it('are what findings name', () => {
    expect(found(example(`${relay('/a.mp3')}\n${relay('/a.mp3')}`))).to.deep.equal([
      'relay-retry@16',
      'no-fallback@16',
      'no-fallback@21',
      'relay-twice@21',
    ]);
    expect(found(odd)).to.deep.equal([]);
  });
});

describe('What is no configuration', () => {
  const cases: [xml: string, found: string[]][] = [
    ['', ['not-xml@1']],
    ['<icecast>\n<limits>\n</icecast>', ['not-xml@3']],
    ['<icecast>', ['not-xml@1']],
    ['<icecast><a>b & c</a></icecast>', ['not-xml@1']],
    ['<config/>', ['not-icecast@1']],
  ];
  for (const [xml, expected] of cases) {
    it(`is one finding: ${JSON.stringify(xml)}`, () => {
      expect(found(xml)).to.deep.equal(expected);
      expect(fixed(xml, plainServer)).to.deep.equal({ xml, done: [] });
    });
  }
});

describe('Comments that ignore', () => {
  const block = mount('/w*.mp3', '<fallback-mount>/hold.mp3</fallback-mount>');
  const line = 16;

  it('hold for the next element and what is in it', () => {
    const ignore = '<!-- lint: wildcard-mount: the mounts have a prefix for each show -->';
    expect(found(example(`${ignore}\n${block}`))).to.deep.equal([
      `(wildcard-mount@${line + 2}: the mounts have a prefix for each show)`,
      `no-way-back@${line + 3}`,
    ]);
    expect(found(example(`${ignore}\n${block}\n${block.replace('/w', '/x')}`))).to.deep.equal([
      `(wildcard-mount@${line + 2}: the mounts have a prefix for each show)`,
      `no-way-back@${line + 3}`,
      `wildcard-mount@${line + 6}`,
      `no-way-back@${line + 7}`,
    ]);
  });

  it('hold for the whole file before the root, and several before one element', () => {
    const xml = `<!-- lint: wildcard-mount: why -->\n<!-- lint: no-way-back: because -->\n${example(block)}`;
    expect(found(xml)).to.deep.equal(['(wildcard-mount@19: why)', '(no-way-back@20: because)']);
  });

  it('need a reason, a rule, and something to ignore', () => {
    const cases: [comment: string, found: string[]][] = [
      ['<!-- lint: wildcard-mount -->', ['ignore-without-reason@16', 'wildcard-mount@18', 'no-way-back@19']],
      ['<!-- lint: wildcard-mount:  -->', ['ignore-without-reason@16', 'wildcard-mount@18', 'no-way-back@19']],
      ['<!-- lint: wildcard: why -->', ['ignore-of-nothing@16', 'wildcard-mount@18', 'no-way-back@19']],
      ['<!-- lint: -->', ['ignore-of-nothing@16', 'wildcard-mount@18', 'no-way-back@19']],
      ['<!-- lint: clients: why -->', ['unused-ignore@16', 'wildcard-mount@18', 'no-way-back@19']],
      ['<!-- about lint: clients -->', ['wildcard-mount@18', 'no-way-back@19']],
    ];
    for (const [comment, expected] of cases)
      expect(found(example(`${comment}\n${block}`)), comment).to.deep.equal(expected);
  });
});

describe('Fixes', () => {
  it('leave nothing to find, or were not there', () => {
    const fixable = rules.filter(({ failing, server = plainServer }) => fixed(failing, server).done.length > 0);
    expect(fixable.map(({ code }) => code)).to.deep.equal(['empty-element', 'without-effect', 'relay-retry']);
    for (const { failing, server = plainServer } of fixable)
      expect(lint(fixed(failing, server).xml, server)).to.deep.equal([]);
  });

  it('keep everything else byte for byte', () => {
    const before = [
      '\ufeff<icecast>\r',
      '\t<location>Köln 🎧</location><admin>a@b.example</admin><hostname>h.example</hostname>\r',
      '\t<fileserve> no </fileserve>\r',
      '\t<limits>\r',
      '\t\t<clients></clients>\r',
      '\t\t<sources>4</sources>   <threadpool>5</threadpool> <!-- stays -->\r',
      '\t</limits>\r',
      '\t<authentication><relay-password>x</relay-password></authentication>\r',
      '\t<!-- lint: no-fallback: a test --> <relay><port>1</port><mount>/a.mp3</mount></relay>\r',
      '</icecast>\r',
      '',
    ].join('\n');
    const { xml, done } = fixed(before, plainServer);
    expect(done.map(({ rule }) => rule)).to.have.members([
      'not-a-number',
      'empty-element',
      'without-effect',
      'relay-retry',
    ]);
    expect(xml).to.equal(
      before
        .replace('> no <', '>0<')
        .replace('\t\t<clients></clients>\r\n', '')
        .replace('<threadpool>5</threadpool>', '')
        .replace('\t<!-- lint', '\t<master-update-interval>5</master-update-interval>\r\n\t<!-- lint'),
    );
    expect(found(xml)).to.deep.equal(['(no-fallback@9: a test)']);
  });

  it('are not made where they are ignored, or would take a comment along', () => {
    const ignored = example('', {
      limits: '<clients>500</clients>\n<!-- lint: without-effect: a habit -->\n<threadpool>5</threadpool>',
    });
    expect(fixed(ignored, plainServer)).to.deep.equal({ xml: ignored, done: [] });
    const commented = example('', { limits: '<clients><!-- how many? --></clients>\n<sources>8</sources>' });
    expect(fixed(commented, plainServer)).to.deep.equal({ xml: commented, done: [] });
    const threads = rules.find(({ code }) => code === 'without-effect')?.failing ?? '';
    expect(fixed(threads, plainServer, new Set(['without-effect']))).to.deep.equal({ xml: threads, done: [] });
  });

  it('replace an interval that is too long', () => {
    const xml = example(`<master-update-interval>120</master-update-interval>\n${relay('/a.mp3')}`);
    expect(fixed(xml, plainServer).xml).to.equal(xml.replace('>120<', '>5<'));
  });
});

describe('Mounts of a slave', () => {
  const slave = `<master-update-interval>5</master-update-interval>
<master-server>10.0.0.1</master-server>
<master-server-port>8000</master-server-port>
<master-password>pale-kiln</master-password>`;
  const kept = (name: string) =>
    mount(name, '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>');
  const cases: [what: string, body: string, found: string[]][] = [
    ['without any fallback are told once', slave, ['no-fallback@17', 'empty-stream-list@17']],
    ['also if there are blocks', `${slave}\n${mount('/a.mp3')}`, ['no-fallback@17', 'empty-stream-list@17']],
    [
      'with one for some are told each',
      `${slave}\n${kept('/a.mp3')}\n${mount('/b.mp3')}`,
      ['empty-stream-list@17', 'no-fallback@25'],
    ],
    ['with one for each are not told', `${slave}\n${kept('/a.mp3')}`, ['empty-stream-list@17']],
    [
      'with one for all are not told',
      `${slave}\n${mount('/a.mp3')}\n<mount type="default">\n<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>0</fallback-override>\n</mount>`,
      ['empty-stream-list@17', 'no-way-back@24'],
    ],
  ];
  for (const [what, body, expected] of cases) {
    it(what, () => {
      expect(found(example(body))).to.deep.equal(expected);
    });
  }
});
