import { expect } from 'chai';
import { isConnected, parseConnections } from '../../../../lib/spec/radio/connections.ts';

/** Of a master in the lab, and two ends as IPv6 has them. */
const recorded = `0      0      10.77.0.11:8000  10.77.0.22:23190
0      0       127.0.0.1:19940  127.0.0.1:8000
0      0      10.77.0.11:8005  10.77.0.51:40000
0      0      [::ffff:10.77.0.11]:8000 [::ffff:10.77.0.31]:11948
0      0      [fd00::11]:8000 [fd00::32%eth0]:42614
`;

describe('Open connections', () => {
  it('are read from what ss prints, with addresses as an inventory has them', () => {
    expect(parseConnections({ output: recorded, status: 0 })).to.deep.equal([
      { localPort: 8000, peer: '10.77.0.22', peerPort: 23190 },
      { localPort: 19940, peer: '127.0.0.1', peerPort: 8000 },
      { localPort: 8005, peer: '10.77.0.51', peerPort: 40000 },
      { localPort: 8000, peer: '10.77.0.31', peerPort: 11948 },
      { localPort: 8000, peer: 'fd00::32', peerPort: 42614 },
    ]);
  });

  it('are none where nothing is printed, and unknown without ss', () => {
    expect(parseConnections({ output: '\n', status: 0 })).to.deep.equal([]);
    expect(parseConnections({ output: 'sh: 1: ss: not found\n', status: 127 })).to.equal(null);
  });

  it('are found by their ends', () => {
    const connections = parseConnections({ output: recorded, status: 0 }) ?? [];
    expect(isConnected(connections, { localPort: 8005, peer: '10.77.0.51' })).to.equal(true);
    expect(isConnected(connections, { localPort: 8005, peer: '10.77.0.52' })).to.equal(false);
    expect(isConnected(connections, { peer: '127.0.0.1', peerPort: 8000 })).to.equal(true);
  });
});
