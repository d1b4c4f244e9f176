import { expect } from 'chai';
import { parseLiquidsoapLog } from '../../../../lib/spec/radio/liquidsoap-log.ts';

/** Of a master in the lab, newest first. */
const recorded = `active
1795239428.868401 master1 liquidsoap[4530]: 2026/11/21 05:37:08 [programme:3] Switch to studio.air with transition.
1795239426.739553 master1 liquidsoap[4530]: 2026/11/21 05:37:06 [studio:3] Decoding...
1795239426.629387 master1 liquidsoap[4530]: 2026/11/21 05:37:06 [programme:3] Switch to playlist with transition.
1795239424.514776 master1 liquidsoap[4530]: 2026/11/21 05:37:04 [studio:2] Feeding stopped: Ffmpeg_decoder.End_of_file.
1795238512.594098 master1 liquidsoap[4530]: 2026/11/21 05:21:52 [programme:3] Switch to playlist with transition.
1795238512.591724 master1 liquidsoap[4530]: 2026/11/21 05:21:52 [programme:3] Switch to hold.
`;

/** The log as it was before its newest lines came. */
function without(newest: number): string {
  const [unit, ...lines] = recorded.split('\n');
  return [unit, ...lines.slice(newest)].join('\n');
}

describe("Liquidsoap's log", () => {
  const cases = [
    { what: 'the studio came back', newest: 0, onAir: 'studio', connected: true },
    { what: 'the studio connects, and is not on the air yet', newest: 1, onAir: 'playlist', connected: true },
    { what: 'the studio hung up', newest: 2, onAir: 'playlist', connected: false },
    { what: 'no studio was there yet', newest: 4, onAir: 'playlist', connected: undefined },
    { what: 'nothing played yet', newest: 5, onAir: 'hold', connected: undefined },
    { what: 'nothing was written', newest: 6, onAir: undefined, connected: undefined },
  ];
  for (const { what, newest, onAir, connected } of cases) {
    it(`tells what is on the air and who is connected, once ${what}`, () => {
      const log = parseLiquidsoapLog({ output: without(newest) });
      expect(log.unit).to.equal('active');
      expect(log.onAir.get('programme')).to.equal(onAir);
      expect(log.connected.get('studio')).to.equal(connected);
      expect(log.errors).to.deep.equal([]);
    });
  }

  it('tells each programme, where mounts have their own', () => {
    const line = '1795238513.1 master1 liquidsoap[4530]: 2026/11/21 05:21:53 [programme-2:3] Switch to hold-2.';
    expect(parseLiquidsoapLog({ output: `active\n${line}\n` }).onAir.get('programme-2')).to.equal('hold-2');
  });

  it('does not take a title for what Liquidsoap does', () => {
    const title = '[studio:3] New metadata chunk ? -- [programme:3] Switch to hold.';
    const output = `active\n1795238513.1 master1 liquidsoap[4530]: 2026/11/21 05:25:51 ${title}\n`;
    expect(parseLiquidsoapLog({ output }).onAir.size).to.equal(0);
  });

  it('tells what was severe, and what kept it from starting', () => {
    const lines = [
      '1795238514.5 master1 liquidsoap[4531]: Error 4: Undefined variable!',
      '1795238513.5 master1 liquidsoap[4530]: 2026/11/21 05:21:53 [clock.main:1] Stopped.',
    ];
    expect(parseLiquidsoapLog({ output: ['failed', ...lines, ''].join('\n') })).to.deep.include({
      unit: 'failed',
      errors: [
        { at: 1_795_238_513.5, line: '2026/11/21 05:21:53 [clock.main:1] Stopped.' },
        { at: 1_795_238_514.5, line: 'Error 4: Undefined variable!' },
      ],
    });
  });
});
