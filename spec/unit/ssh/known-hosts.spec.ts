import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { KnownHosts, parseKnownHosts } from '../../../lib/ssh/known-hosts.ts';

const KEY = 'AAAAC3NzaC1lZDI1NTE5AAAAIFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFake';

function hashed(name: string): string {
  const salt = Buffer.alloc(20, 7);
  return `|1|${salt.toString('base64')}|${createHmac('sha1', salt).update(name).digest('base64')}`;
}

describe('parseKnownHosts', () => {
  for (const [what, line, expected] of [
    ['a plain line', `relay1 ssh-ed25519 ${KEY}`, { marker: 'none', hosts: 'relay1', type: 'ssh-ed25519' }],
    ['a comment at its end', `relay1 ssh-ed25519 ${KEY} root@relay1`, { marker: 'none', hosts: 'relay1' }],
    ['tabs and blanks', `  relay1,10.0.0.1 \t ssh-ed25519\t${KEY}  `, { hosts: 'relay1,10.0.0.1' }],
    ['a line with a carriage return', `relay1 ssh-ed25519 ${KEY}\r`, { hosts: 'relay1' }],
    ['@revoked', `@revoked * ssh-ed25519 ${KEY}`, { marker: 'revoked', hosts: '*' }],
    ['@cert-authority', `@cert-authority *.example ssh-ed25519 ${KEY}`, { marker: 'cert-authority' }],
  ] as const) {
    it(`reads ${what}`, () => {
      const [entry] = parseKnownHosts(line, 'f');
      expect(entry).to.include(expected);
      expect(entry?.key.toString('base64')).to.equal(Buffer.from(KEY, 'base64').toString('base64'));
    });
  }

  for (const line of [
    '',
    '# a comment',
    `# relay1 ssh-ed25519 ${KEY}`,
    'relay1',
    'relay1 ssh-ed25519',
    `@odd relay1 ssh-ed25519 ${KEY}`,
    'relay1 2048 35 1234567',
    `relay1 ssh-rsa ${KEY}`,
  ]) {
    it(`passes over "${line.slice(0, 30)}"`, () => {
      expect(parseKnownHosts(line, 'f')).to.deep.equal([]);
    });
  }

  it('knows the file and line of each entry', () => {
    const entries = parseKnownHosts(`# relays\n\nrelay1 ssh-ed25519 ${KEY}\nrelay2 ssh-ed25519 ${KEY}\n`, '/k');
    expect(entries.map(({ file, line, hosts }) => [file, line, hosts])).to.deep.equal([
      ['/k', 3, 'relay1'],
      ['/k', 4, 'relay2'],
    ]);
  });
});

describe('KnownHosts', () => {
  for (const [hosts, name, found] of [
    ['relay1', 'relay1', true],
    ['relay1', 'RELAY1', true],
    ['Relay1', 'relay1', true],
    ['relay1,10.0.0.1', '10.0.0.1', true],
    ['relay1', '[relay1]:2222', false],
    ['[relay1]:2222', '[relay1]:2222', true],
    ['[relay1]:2222', 'relay1', false],
    ['2001:db8::1', '2001:db8::1', true],
    ['*.example', 'relay1.example', true],
    ['*.example,!bad.example', 'bad.example', false],
    ['!bad.example,*.example', 'bad.example', false],
    [hashed('relay1'), 'relay1', true],
    [hashed('relay1'), 'relay2', false],
    [hashed('[relay1]:2222'), '[relay1]:2222', true],
    ['|2|abc|def', 'relay1', false],
    ['|1|', 'relay1', false],
  ] as const) {
    it(`${found ? 'finds' : 'does not find'} ${name} under ${hosts.slice(0, 24)}`, () => {
      const known = new KnownHosts(parseKnownHosts(`${hosts} ssh-ed25519 ${KEY}`, 'f'));
      expect(known.find(name)).to.have.length(found ? 1 : 0);
    });
  }

  it('finds what was added after it was asked', () => {
    const known = new KnownHosts();
    expect(known.find('relay1')).to.have.length(0);
    const [entry] = parseKnownHosts(`relay1 ssh-ed25519 ${KEY}`, 'f');
    if (entry !== undefined) known.add(entry);
    expect(known.find('relay1')).to.deep.equal([entry]);
  });
});
