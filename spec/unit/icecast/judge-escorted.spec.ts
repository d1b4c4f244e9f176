import { expect } from 'chai';
import { describe, it } from 'mocha';
import { childrenOf, textOf } from '../../../lib/icecast/element.ts';
import { relaysOf } from '../../../lib/icecast/escort.ts';
import { judgeEscorted } from '../../../lib/icecast/judge-escorted.ts';
import { ownBlock } from '../../../lib/icecast/mount-block.ts';
import { parse } from '../../../lib/icecast/parse.ts';
import type { ReloadStep } from '../../../lib/icecast/reload-step.ts';
import type { Running, RunningMount } from '../../../lib/icecast/running.ts';
import { edited, sample } from './sample.ts';

const heard: RunningMount = { listeners: 4, relays: [], type: 'audio/mpeg', file: false };
const unheard = { ...heard, listeners: 0 };
const running = (live = heard): Running =>
  new Map([
    ['/live.mp3', live],
    ['/hold.mp3', { ...unheard, file: true }],
  ]);
const newPassword = edited(sample, '<password>r3lay', '<password>other');
const elsewhere = edited(sample, '<server>10.0.0.1</server>', '<server>10.0.0.2</server>');

/** What a step says of the mount and of who plays for it. */
function told({ xml, onAir, gone }: ReloadStep) {
  const root = parse(xml);
  const block = ownBlock(root, '/live.mp3');
  const relays = [...relaysOf(root)].map(([mount, relay]) => `${mount} ${textOf(relay, 'server')}`);
  return { relays, fallback: block === undefined ? null : textOf(block, 'fallback-mount'), onAir, gone };
}

const [bare, next] = ['/bare.mp3 10.0.0.1', '/next-live.mp3 10.0.0.1'];

describe('the way from one configuration to another', () => {
  it('keeps the programme for listeners of a relay that gets another password', () => {
    const { verdict, route, drops, moves } = judgeEscorted(sample, newPassword, running());
    expect({ verdict, drops, moves }).to.deep.equal({
      verdict: 'reload-twice',
      drops: [],
      moves: [{ mount: '/live.mp3', to: '/next-live.mp3', back: true }],
    });
    const [live, by] = ['/live.mp3 10.0.0.1', '/next-live.mp3'];
    expect(route.map(told)).to.deep.equal([
      { relays: [live, bare, next], fallback: by, onAir: [by], gone: [] },
      { relays: [bare, next], fallback: by, onAir: [by], gone: ['/live.mp3'] },
      { relays: [live, bare, next], fallback: by, onAir: ['/live.mp3', by], gone: [] },
      { relays: [live, bare, next], fallback: '/hold.mp3', onAir: ['/live.mp3'], gone: [] },
      { relays: [live, bare], fallback: '/hold.mp3', onAir: [], gone: [by] },
    ]);
    expect(route.at(-1)?.xml).to.equal(newPassword);
  });

  it('has the new server play before the old one is left', () => {
    const { route, drops } = judgeEscorted(sample, elsewhere, running());
    expect(drops).to.deep.equal([]);
    expect(route.map(told).map(({ relays }) => relays)).to.deep.equal([
      ['/live.mp3 10.0.0.1', bare, '/next-live.mp3 10.0.0.2'],
      ['/live.mp3 10.0.0.2', bare, '/next-live.mp3 10.0.0.2'],
      ['/live.mp3 10.0.0.2', bare, '/next-live.mp3 10.0.0.2'],
      ['/live.mp3 10.0.0.2', bare],
    ]);
  });

  it('lets whoever is still with the escort go to the mount at the end, and nobody choose the escort', () => {
    const blocks = judgeEscorted(sample, newPassword, running()).route.map(({ xml }) => {
      const block = ownBlock(parse(xml), '/next-live.mp3');
      return block === undefined ? null : [textOf(block, 'fallback-mount'), textOf(block, 'no-mount')];
    });
    const first = ['/hold.mp3', '1'];
    expect(blocks).to.deep.equal([first, first, first, ['/live.mp3', '1'], null]);
  });

  for (const [what, quiet] of [
    ['its log level is below 3', (xml: string) => edited(xml, '<loglevel>3', '<loglevel>2')],
    ['it has no log', (xml: string) => edited(xml, '<logdir>', '<nologdir>').replace('</logdir>', '</nologdir>')],
  ] as const) {
    it(`goes by the location where Icecast does not say what it reads, since ${what}`, () => {
      const [from, to] = [quiet(sample), quiet(newPassword)];
      const loud = judgeEscorted(sample, newPassword, running());
      const { verdict, route, witness } = judgeEscorted(from, to, running());
      expect({ verdict, steps: route.length }).to.deep.equal({
        verdict: loud.verdict,
        steps: loud.route.length + 1,
      });
      expect(route.map(({ spaces }) => spaces)).to.deep.equal([...loud.route.slice(1).map(() => null), 1, null]);
      expect(route.at(-2)?.xml).to.equal(edited(to, '<location>Somewhere<', '<location>Somewhere <'));
      expect(route.at(-1)?.xml).to.equal(to);
      expect([witness?.spaces, loud.witness]).to.deep.equal([0, null]);
    });
  }

  it('goes by the location of Icecast, and by its spaces, whatever it is', () => {
    const quiet = edited(sample, '<loglevel>3', '<loglevel>0');
    const at = (location: string) => edited(quiet, '<location>Somewhere</location>', location);
    const ends = (xml: string) =>
      /<location>([^<]*)</.exec(judgeEscorted(quiet, xml, null).route.at(-2)?.xml ?? '')?.[1];
    expect(ends(at('<location>A  </location>'))).to.equal('A   ');
    expect(ends(at('<location></location>'))).to.equal(' ');
    expect(ends(at(''))).to.equal('Earth ');
    expect(judgeEscorted(quiet, at('<location>A  </location>'), null).witness?.spaces).to.equal(2);
  });

  it('makes room for escorts', () => {
    const limits = judgeEscorted(sample, newPassword, running()).route.map(({ xml }) => {
      const [found] = childrenOf(parse(xml), 'limits');
      return found === undefined ? null : [textOf(found, 'clients'), textOf(found, 'sources')];
    });
    const more = ['601', '10'];
    expect(limits).to.deep.equal([more, more, more, more, ['600', '8']]);
  });

  it('takes two names that are free', () => {
    const taken = running();
    const { moves } = judgeEscorted(sample, elsewhere, new Map([...(taken ?? []), ['/next-live.mp3', unheard]]));
    expect(moves.map(({ to }) => to)).to.deep.equal(['/next2-live.mp3']);
  });

  it('leads listeners of an old name to the new one', () => {
    const renamed = edited(
      edited(sample, '<local-mount>/live.mp3', '<local-mount>/new.mp3'),
      '<fallback-mount>/hold.mp3',
      '<fallback-mount>/new.mp3',
    );
    const { route, moves, drops } = judgeEscorted(sample, renamed, running());
    expect({ moves, drops }).to.deep.equal({
      moves: [{ mount: '/live.mp3', to: '/new.mp3', back: false }],
      drops: [],
    });
    expect(route.map(told)).to.deep.equal([
      {
        relays: ['/live.mp3 10.0.0.1', bare, '/new.mp3 10.0.0.1'],
        fallback: '/new.mp3',
        onAir: ['/new.mp3'],
        gone: [],
      },
      { relays: ['/new.mp3 10.0.0.1', bare], fallback: '/new.mp3', onAir: [], gone: ['/live.mp3'] },
    ]);
  });

  const plain: readonly (readonly [string, Running])[] = [
    ['nobody listens', running(unheard)],
    ['it does not play', new Map()],
    ['nobody knows who listens', null],
  ];
  for (const [title, who] of plain) {
    it(`sends no escort where ${title}`, () => {
      const { route } = judgeEscorted(sample, newPassword, who);
      expect(route.map(told).map(({ relays }) => relays)).to.deep.equal([[bare], ['/live.mp3 10.0.0.1', bare]]);
    });
  }

  it('tells Icecast first where listeners go whose source is about to have another name', () => {
    const own = sample.replace(/<relay>[\s\S]*<\/relay>/, '');
    const named = '<mount type="normal"><mount-name>/new.mp3</mount-name></mount></icecast>';
    const to = edited(edited(own, '>/hold.mp3<', '>/new.mp3<'), '</icecast>', named);
    expect(judgeEscorted(own, to, running()).route.map(({ xml }) => xml === to)).to.deep.equal([true, true]);
    expect(judgeEscorted(own, to, running(unheard)).route).to.have.length(1);
  });

  it('is no way where a restart is what it takes', () => {
    const port = edited(newPassword, '<port>8000</port></listen-socket>', '<port>8001</port></listen-socket>');
    expect(judgeEscorted(sample, port, running())).to.deep.include({ verdict: 'restart', route: [] });
  });
});
