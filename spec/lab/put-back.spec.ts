// However a spec ends that told a studio what to play: afterwards it plays what the inventory says.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { readStudioAnswer } from '../../lib/spec/studio/answer.ts';
import { studioScript } from '../../lib/spec/studio/script.ts';
import { ended, LabInventory, on, until } from './lab.ts';

const root = path.resolve(import.meta.dirname, '../..');
// Specs import aircheck/spec, which they find from below the checkout.
const place = path.join(root, `.put-back-${process.pid}`);
const playing = path.join(place, 'playing');
const spec = path.join(place, 'one.spec.ts');

const play = `await net.host('studio').studio.play(tone(440)); writeFileSync(${JSON.stringify(playing)}, '');`;
const forLong = 'await new Promise((resolve) => setTimeout(resolve, 2000)); expect(net.hosts).not.to.be.empty;';

/** How a run ends, and what stands in its one suite. */
const ends: readonly (readonly [how: string, code: number, suite: string, signal?: NodeJS.Signals])[] = [
  ['fails', 4, `it('fails', async () => { ${play} expect(1).to.equal(2); });`],
  ['takes too long', 4, `it('waits', async function () { this.timeout(1000); ${play} ${forLong} });`],
  [
    'cannot begin',
    4,
    `before(async () => { ${play} throw new Error('no'); }); it('is not run', () => expect(1).to.equal(1));`,
  ],
  ['is interrupted', 130, `it('waits', async () => { ${play} ${forLong} }); it('is not begun', () => {});`, 'SIGINT'],
];

describe('A studio that was told to play something else', function () {
  this.timeout('1m');
  let inventory: LabInventory;

  before(async () => {
    mkdirSync(place);
    inventory = await LabInventory.copy();
  });

  after(async () => {
    rmSync(place, { recursive: true });
    await inventory.remove();
  });

  for (const [how, code, suite, signal] of ends) {
    it(`plays its own tone again, when the spec ${how}`, async () => {
      writeFileSync(
        spec,
        `import { writeFileSync } from 'node:fs';
import { expect, network, tone } from 'aircheck/spec';
network((net) => { describe('a suite', () => { ${suite} }); });
`,
      );
      const child = inventory.start('spec', spec);
      const end = ended(child);
      if (signal !== undefined) {
        await until('the studio is told', 20, async () => existsSync(playing) || undefined);
        child.kill(signal);
      }
      const { code: exit, stdout, stderr } = await end;
      expect(exit, stdout + stderr).to.equal(code);
      // It was told, indeed.
      expect(existsSync(playing)).to.equal(true);
      rmSync(playing);
      expect(await toneOf('studio')).to.equal(1000);
    });
  }
});

/** What a studio plays, Hz: it says so whatever it is told. */
async function toneOf(box: string): Promise<number | null> {
  const stdout = Buffer.from(`${await on(box, studioScript({ say: 'Put back' }))}\n`);
  return readStudioAnswer({ code: 0, stdout, stderr: Buffer.alloc(0) }).tone;
}
