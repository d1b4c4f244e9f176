import { expect } from 'chai';
import { describe, it } from 'mocha';
import type { Dialect } from '../../../../lib/icecast/dialects.ts';
import { example, mount, relay } from '../../../../lib/icecast/lint/example.ts';
import { fixed, lint } from '../../../../lib/icecast/lint/lint.ts';
import { plainServer } from '../../../../lib/icecast/lint/rule.ts';

function found(xml: string, dialect: Dialect, link: number | null = null): string[] {
  return lint(xml, { ...plainServer, link }, dialect).map(({ rule }) => rule);
}

const all: readonly Dialect[] = ['2.4', '2.5', 'kh'];
const fallback = (override: string) => `<fallback-mount>/hold.mp3</fallback-mount>\n${override}`;
const interval = (seconds: number) => `<master-update-interval>${seconds}</master-update-interval>`;

describe('Rules of lint, in each dialect', () => {
  const cases: [what: string, body: string, findings: Record<Dialect, string[]>][] = [
    [
      'a fallback without a word on coming back, which KH takes for yes',
      mount('/a.mp3', fallback('')).replace('\n\n', '\n'),
      { '2.4': ['no-way-back'], '2.5': ['no-way-back'], kh: [] },
    ],
    [
      'a fallback that nobody comes back from',
      mount('/a.mp3', fallback('<fallback-override>0</fallback-override>')),
      { '2.4': ['no-way-back'], '2.5': ['no-way-back'], kh: ['no-way-back'] },
    ],
    [
      'a list of upstreams in 2.5',
      `${interval(15)}\n<relay>\n<local-mount>/a.mp3</local-mount>\n<upstream>\n<server>10.0.0.1</server>\n<port>8000</port>\n</upstream>\n</relay>\n${mount('/a.mp3', fallback('<fallback-override>1</fallback-override>'))}`,
      { '2.4': ['relay-without-port', 'other-dialect'], '2.5': [], kh: ['other-dialect'] },
    ],
    [
      'a relay without a fallback',
      `${interval(15)}\n${relay('/a.mp3')}`,
      { '2.4': ['no-fallback'], '2.5': ['no-fallback'], kh: ['no-fallback'] },
    ],
    [
      'a relay of KH that has an interval of its own',
      `${relay('/a.mp3', '<port>8000</port>\n<retry-delay>5</retry-delay>')}\n${mount('/a.mp3', fallback('<fallback-override>1</fallback-override>'))}`,
      { '2.4': ['relay-retry', 'other-dialect'], '2.5': ['relay-retry', 'other-dialect'], kh: [] },
    ],
    [
      'a misspelt word',
      '<relays-on-demnd>1</relays-on-demnd>',
      { '2.4': ['unknown-element'], '2.5': ['unknown-element'], kh: ['unknown-element'] },
    ],
    [
      'a word of KH that resembles one of 2.4',
      mount('/a.mp3', '<metadata-interval>8192</metadata-interval>'),
      { '2.4': ['unknown-element'], '2.5': [], kh: [] },
    ],
    [
      'a word that is known to nobody here',
      '<sprocket>1</sprocket>',
      { '2.4': ['unknown-element'], '2.5': [], kh: [] },
    ],
  ];
  for (const [what, body, findings] of cases) {
    for (const dialect of all) {
      it(`${dialect}: ${what}`, () => {
        expect(found(example(body), dialect)).to.deep.equal(findings[dialect]);
      });
    }
  }

  it('set the interval of relays no lower than 2.5 takes it', () => {
    for (const [dialect, seconds] of [
      ['2.4', 5],
      ['2.5', 15],
      ['kh', 5],
    ] as const) {
      const xml = example(
        `${relay('/a.mp3')}\n${mount('/a.mp3', fallback('<fallback-override>1</fallback-override>'))}`,
      );
      expect(fixed(xml, plainServer, new Set(), dialect).xml, dialect).to.include(interval(seconds));
    }
  });

  it('take a limit of bandwidth for one where there is such a thing', () => {
    const xml = example(mount('/a.mp3', '<max-listeners>400</max-listeners>'), {
      limits: '<clients>500</clients>\n<sources>8</sources>\n<max-bandwidth>40000k</max-bandwidth>',
    });
    expect(found(xml, '2.4', 50)).to.deep.equal(['bandwidth', 'other-dialect']);
    expect(found(xml, 'kh', 50)).to.deep.equal([]);
  });
});
