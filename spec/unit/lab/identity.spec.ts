import { expect } from 'chai';
import { parseScan } from '../../../lib/lab/identity.ts';

describe('parseScan', () => {
  it('reads which key each address answered with', () => {
    const text =
      '# 10.78.0.11:22 SSH-2.0-OpenSSH_9.2p1\n10.78.0.11 ssh-ed25519 AAAAC3one\n10.78.0.21 ssh-ed25519 AAAAC3two\n';
    expect([...parseScan(text)]).to.deep.equal([
      ['10.78.0.11', 'ssh-ed25519 AAAAC3one'],
      ['10.78.0.21', 'ssh-ed25519 AAAAC3two'],
    ]);
  });
});
