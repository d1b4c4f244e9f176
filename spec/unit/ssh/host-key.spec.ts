import { expect } from 'chai';
import { hostKeyAlgorithms, judgeHostKey, knownName } from '../../../lib/ssh/host-key.ts';
import { KnownHosts, parseKnownHosts } from '../../../lib/ssh/known-hosts.ts';
import { keyType } from '../../../lib/ssh/public-key.ts';

function blob(type: string, fill: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(type.length);
  return Buffer.concat([length, Buffer.from(type), Buffer.alloc(36, fill)]);
}

const A = blob('ssh-ed25519', 1);
const B = blob('ssh-ed25519', 2);
const RSA = blob('ssh-rsa', 3);

function line(hosts: string, key: Buffer): string {
  return `${hosts} ${keyType(key)} ${key.toString('base64')}\n`;
}

describe('judgeHostKey', () => {
  for (const [what, file, name, key, verdict] of [
    ['a key that is known', line('r', A), 'r', A, 'known'],
    ['a host that is not known', line('other', A), 'r', A, 'new'],
    ['another key', line('r', B), 'r', A, 'changed'],
    ['a key of another type', line('r', RSA), 'r', A, 'changed'],
    ['one of two keys', line('r', B) + line('r', A), 'r', A, 'known'],
    ['a revoked key', `@revoked ${line('r', A)}`, 'r', A, 'revoked'],
    ['a revoked key that is known too', `${line('r', A)}@revoked ${line('*', A)}`, 'r', A, 'revoked'],
    ['a host with another key revoked', `@revoked ${line('r', B)}`, 'r', A, 'new'],
    ['a host under an authority', `@cert-authority ${line('*', B)}`, 'r', A, 'certificate-only'],
    ['a host under an authority that is known', `@cert-authority ${line('*', B)}${line('r', A)}`, 'r', A, 'known'],
    ['a port of its own, known without it', line('r', A), '[r]:2222', A, 'known'],
    ['a port of its own, with another key without it', line('r', B), '[r]:2222', A, 'new'],
    ['a port of its own with another key', line('r', A) + line('[r]:2222', B), '[r]:2222', A, 'changed'],
    ['port 22, known on another port', line('[r]:2222', A), 'r', A, 'new'],
  ] as const) {
    it(`calls ${what} ${verdict}`, () => {
      expect(judgeHostKey(new KnownHosts(parseKnownHosts(file, 'f')), name, key).verdict).to.equal(verdict);
    });
  }

  it('says which line has the old key', () => {
    const known = new KnownHosts(parseKnownHosts(`# x\n${line('r', B)}`, '/known'));
    expect(judgeHostKey(known, 'r', A))
      .to.have.property('entry')
      .that.includes({ file: '/known', line: 2 });
  });
});

describe('hostKeyAlgorithms', () => {
  for (const [known, first] of [
    ['', 'ssh-ed25519'],
    [line('r', A), 'ssh-ed25519'],
    [line('r', RSA), 'rsa-sha2-512'],
    [line('r', blob('ecdsa-sha2-nistp521', 1)), 'ecdsa-sha2-nistp521'],
    [line('r', RSA) + line('r', A), 'ssh-ed25519'],
    [`@cert-authority ${line('r', RSA)}`, 'ssh-ed25519'],
    [line('r', blob('sk-ssh-ed25519@openssh.com', 1)), 'ssh-ed25519'],
  ] as const) {
    it(`asks for ${first} first, given "${known.slice(0, 30).trim()}"`, () => {
      const algorithms = hostKeyAlgorithms(new KnownHosts(parseKnownHosts(known, 'f')).find('r'));
      expect(algorithms[0]).to.equal(first);
      expect(algorithms).to.have.length(6).and.not.include('ssh-rsa');
    });
  }
});

describe('knownName', () => {
  it('writes the port unless it is 22', () => {
    expect(knownName('r', 22, null)).to.equal('r');
    expect(knownName('r', 2222, null)).to.equal('[r]:2222');
    expect(knownName('2001:db8::1', 2222, null)).to.equal('[2001:db8::1]:2222');
  });

  it('lets an alias stand alone', () => {
    expect(knownName('r', 2222, 'alias')).to.equal('alias');
  });
});
