import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';
import { attach } from '../../../../lib/spec/listening/listener.ts';
import { Stalls } from '../../../../lib/spec/listening/stalls.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Nothing else in this process runs meanwhile. */
function sleepThrough(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

/** Another process, which goes on sending while this one sleeps; a kilobyte every tenth of a second. */
const sender = `
const server = require('node:http').createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'audio/mpeg' });
  setInterval(() => response.write(Buffer.alloc(1000)), 100);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

describe('what this process slept through', () => {
  it('is not counted as time in which nothing came', async () => {
    const stalls = new Stalls();
    await pause(60);
    const from = performance.now();
    sleepThrough(300);
    const to = performance.now();
    await pause(60);
    expect(stalls.awake({ from, to })).to.be.below(100);
    expect(stalls.awake({ from: from - 1000, to: from - 500 })).to.equal(500);
    stalls.end();
  });

  it('is no gap to a listener; what did not come is one', async () => {
    const server = spawn(process.execPath, ['-e', sender], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [port]: unknown[] = await once(server.stdout, 'data');
      const listener = attach(`http://127.0.0.1:${String(port).trim()}/`);
      await pause(100);
      // What was sent meanwhile comes in one piece, and late: neither is the server's doing.
      const slow = attach(`http://127.0.0.1:${String(port).trim()}/`);
      sleepThrough(1500);
      await Promise.all([listener.begun(), slow.begun()]);
      const { timeToFirstByte } = await slow.leave();
      expect(timeToFirstByte).to.be.below(1000);
      sleepThrough(2000);
      await pause(300);
      const awake = listener.mark();
      const slept = await listener.heard();
      expect(slept.longestGap).to.be.below(1);
      expect(slept.gaps).to.deep.equal([]);
      server.kill('SIGSTOP');
      await pause(1800);
      server.kill('SIGCONT');
      await pause(300);
      const { longestGap, gaps } = await listener.heard({ since: awake });
      expect(longestGap).to.be.above(1.5);
      expect(gaps).to.have.lengthOf(1);
      await listener.leave();
    } finally {
      server.kill('SIGKILL');
    }
  });
});
