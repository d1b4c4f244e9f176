import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';

const script = path.resolve(import.meta.dirname, '../../../roles/room/files/radio-room');

/** A relay that lets 500 in, of weight 50; and one whose link carries 744 of the thousand that it lets in. */
const roomy = { MOST: '500', CARRIES: '500', WEIGHT: '50', APART: '1' };
const narrow = { MOST: '1000', CARRIES: '744', WEIGHT: '100', APART: '0', LINK: '100000', EACH: '135' };

const cases: readonly [relay: Record<string, string>, listeners: number, kbit: number, says: string][] = [
  [roomy, 0, 0, '100%'],
  [roomy, 1, 0, '100%'],
  [roomy, 251, 0, '50%'],
  [roomy, 451, 0, '10%'],
  [roomy, 500, 0, '2%'],
  [roomy, 501, 0, '0%'],
  [roomy, 700, 0, '0%'],
  [narrow, 0, 0, '99%'],
  [narrow, 256, 34_560, '65%'],
  [narrow, 700, 40_000, '40%'],
  [narrow, 100, 90_000, '10%'],
  [narrow, 100, 99_900, '0%'],
  [narrow, 100, 180_000, '0%'],
  // The lightest that HAProxy knows: it is 1 or nothing.
  [{ ...roomy, WEIGHT: '1' }, 500, 0, '100%'],
  [{ ...roomy, WEIGHT: '1' }, 501, 0, '0%'],
  [{ ...roomy, WEIGHT: '3' }, 400, 0, '34%'],
];

describe('what a relay tells directors', () => {
  for (const [relay, listeners, kbit, says] of cases) {
    const link = relay.LINK === undefined ? '' : `, and ${kbit} kbit/s of ${relay.LINK}`;
    it(`with ${listeners} of ${relay.MOST} listeners${link}, of weight ${relay.WEIGHT}: ${says}`, () => {
      const args = [script, 'would-say', String(listeners), String(kbit)];
      const { stdout, stderr } = spawnSync('sh', args, { env: { ...process.env, ...relay }, encoding: 'utf8' });
      expect(stdout, stderr).to.equal(`${says}\n`);
      // HAProxy's own sum. Whoever has room left must not have the weight 0, and the full one must.
      const weight = Math.floor((Number(relay.WEIGHT) * Number.parseInt(says, 10)) / 100);
      expect(weight > 0, String(weight)).to.equal(says !== '0%');
    });
  }
});
