import { expect } from 'chai';
import { describe, it } from 'mocha';
import { planHost } from '../../../lib/converge/plan.ts';
import { planScript } from '../../../lib/converge/transaction/plan-script.ts';
import type { RunningMount } from '../../../lib/icecast/running.ts';
import { settingInWords } from '../../../lib/icecast/setting-in-words.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { edited, sample } from '../icecast/sample.ts';
import { hostState } from '../resources/host-state.ts';

const path = '/etc/icecast2/icecast.xml';
const mount = (listeners: number, file = false): RunningMount => ({ listeners, relays: [], type: 'audio/mpeg', file });
const running = new Map([
  ['/live.mp3', mount(300)],
  ['/bare.mp3', mount(12)],
  ['/hold.mp3', mount(0, true)],
]);

/** What a change of the sample means while 312 listen to it. */
function planned(to: string, from = sample, known: typeof running | null = running) {
  const resources: Resource[] = [
    { kind: 'file', path, content: { text: to } },
    { kind: 'service', name: 'icecast2', running: true, listeners: true, reads: [{ path, change: 'icecast' }] },
  ];
  const config = { host: 'h', resources, checks: [], verify: [] };
  const record = { lock: null, interrupted: [], installed: new Map(), placed: new Map() };
  const state = hostState({
    paths: { [path]: {} },
    contents: { [path]: from },
    units: { 'icecast2.service': { active: 'active' } },
  });
  const plan = planHost(config, state, record, known);
  return { plan, script: planScript(plan, config, state, record) };
}

const said = (to: string, known: typeof running | null = running) => planned(to, sample, known).plan.actions[0];

describe('a setting that changes', () => {
  for (const [where, words] of [
    ['/icecast/mount[/live.mp3]/max-listeners', '/live.mp3 max-listeners'],
    ['/icecast/mount[/a/b.mp3]', 'mount /a/b.mp3'],
    ['/icecast/mount[default]/max-listeners', 'mounts without a block of their own max-listeners'],
    ['/icecast/relay[/live.mp3]/server', 'relay of /live.mp3 server'],
    ['/icecast/relay[/live.mp3]', 'relay of /live.mp3'],
    ['/icecast/limits/clients', 'clients'],
    ['/icecast/listen-socket[2]/port', 'listen-socket 2 port'],
    ['/icecast/paths/alias[/a]/@destination', 'alias /a destination'],
    ['/icecast/mount[/a]/authentication/option[filename]/@value', '/a authentication option filename value'],
    ['/icecast/hostname', 'hostname'],
  ] as const) {
    it(`is said as ${words}`, () => expect(settingInWords(where)).to.equal(words));
  }

  it('is told with what it takes and whom it drops', () => {
    const action = said(edited(sample, '>100<', '>800<'));
    expect(action?.reasons).to.deep.equal([
      '/live.mp3 max-listeners 100 → 800, reload, 0 of 312 listeners dropped; a lower limit only refuses new listeners',
    ]);
    expect(action?.settings).to.deep.equal([
      {
        setting: '/live.mp3 max-listeners',
        path: '/icecast/mount[/live.mp3]/max-listeners',
        from: '100',
        to: '800',
        takes: 'reload',
        dropped: 0,
        listeners: 312,
        moves: [],
        when: 'now',
        note: 'a lower limit only refuses new listeners',
      },
    ]);
  });

  it('is told with who moves, and who is dropped for want of a fallback', () => {
    const moved = edited(sample, '<port>8000</port>\n    <mount>/live.mp3', '<port>8001</port>\n    <mount>/live.mp3');
    expect(said(moved)?.reasons).to.deep.equal([
      'relay of /live.mp3 port 8000 → 8001, reload, 0 of 312 listeners dropped; 300 of /live.mp3 move to /next-live.mp3, and back; which plays the same meanwhile',
    ]);
    expect(said(moved)?.listeners).to.deep.equal({ effect: 'gap', count: null, relays: null });
    const gone = sample.replace(/<relay>(?:(?!<relay>)[\s\S])*?\/bare[\s\S]*?<\/relay>/, '');
    expect(said(gone)?.reasons).to.deep.equal(['relay of /bare.mp3 goes, reload, 12 of 312 listeners dropped']);
    expect(said(gone)?.listeners).to.deep.equal({ effect: 'cut', count: 12, relays: 0 });
    expect(said(gone, null)?.reasons).to.deep.equal([
      'relay of /bare.mp3 goes, reload, listeners dropped, it is not known how many',
    ]);
  });

  it('that takes a restart is told first, and the others along with it', () => {
    const both = edited(edited(sample, '>100<', '>800<'), '</listen-socket>', '<ssl>1</ssl></listen-socket>');
    const action = said(both);
    expect(action?.verb).to.equal('restart');
    expect(action?.listeners).to.deep.equal({ effect: 'cut', count: 312, relays: 0 });
    expect(action?.reasons.map((reason) => reason.split(';')[0])).to.deep.equal([
      'listen-socket 1 ssl none → 1, restart, 312 of 312 listeners dropped',
      '/live.mp3 max-listeners 100 → 800, reload, 0 of 312 listeners dropped',
    ]);
  });
});

describe('a change that takes two reloads', () => {
  const password = edited(sample, '<password>r3lay</password>', '<password>other</password>');

  it('is brought about by configurations in between, and taken back by others', () => {
    const { plan, script } = planned(password);
    expect(plan.actions.map(({ verb }) => verb)).to.deep.equal(['reload']);
    expect(plan.actions[0]?.reasons[0]).to.match(
      /^relay of \/live\.mp3 password ‹secret› → ‹secret›, two reloads, 0 of/,
    );
    expect(script.text).to.include(`"$1" reload icecast2.service ${path} 1 2 3 4\n`);
    expect(script.text).to.include(`keep_action reload icecast2.service ${path} 5 6\n`);
    expect(script.steps.map(({ xml }) => xml.includes('<local-mount>/live.mp3'))).to.deep.equal([
      true,
      false,
      ...[true, true, true, true],
    ]);
    for (const { xml } of script.steps) expect(xml).to.include('<local-mount>/next-live.mp3');
    expect(script.text).not.to.include('r3lay').and.not.to.include('other');
  });

  it('is not there where one reload does', () => {
    const { script } = planned(edited(sample, '>100<', '>800<'));
    expect(script.steps).to.deep.equal([]);
    expect(script.text).to.include('"$1" reload icecast2.service\n');
  });
});
