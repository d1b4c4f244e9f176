import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect } from 'chai';
import { hasListener } from '../../../lib/lab/listeners.ts';

describe('hasListener', () => {
  it('finds a port that is listened on, and not one that is only connected to', () => {
    const table = [
      '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
      '   0: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 26',
      '   1: 0B004E0A:1F40 15004E0A:C0DE 01 00000000:00000000 00:00000000 00000000     0        0 27',
    ].join('\n');
    expect(hasListener(table, 22)).to.equal(true);
    expect(hasListener(table, 8000)).to.equal(false);
  });

  it("reads the kernel's own table", (done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      expect(hasListener(readFileSync('/proc/net/tcp', 'utf8'), port)).to.equal(true);
      server.close(() => {
        expect(hasListener(readFileSync('/proc/net/tcp', 'utf8'), port)).to.equal(false);
        done();
      });
    });
  });
});
