import { expect } from 'chai';
import { fingerprint, keyType } from '../../../lib/ssh/public-key.ts';

describe('fingerprint and keyType', () => {
  // A key and what ssh-keygen -lf prints for it.
  const key = Buffer.from('AAAAC3NzaC1lZDI1NTE5AAAAIGJ1vHBzkS0LHXB7Jd1LGTBDtg9pTDLCFcbKYQ1hKDpX', 'base64');

  it('are those of ssh-keygen', () => {
    expect(fingerprint(key)).to.equal('SHA256:h15oTj+UsWPErFceZ2/sEq0QYvN0yB1Uq73dI0M+huA');
    expect(keyType(key)).to.equal('ssh-ed25519');
  });

  it('make nothing of nothing', () => {
    expect(keyType(Buffer.alloc(0))).to.equal('');
  });
});
