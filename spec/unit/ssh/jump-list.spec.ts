import { expect } from 'chai';
import { nearestHop } from '../../../lib/ssh/jump-list.ts';
import type { Target } from '../../../lib/ssh/target.ts';

const target: Target = {
  name: 'relay1',
  address: '10.0.0.1',
  port: 2022,
  user: 'radio',
  identityFile: '/key',
  jump: null,
  become: true,
  sudoPassword: 'secret',
  connectTimeout: 7,
};

describe('nearestHop', () => {
  for (const [list, hop] of [
    ['bastion', { address: 'bastion', port: null, user: null, jump: null }],
    ['dj@bastion:2222', { address: 'bastion', port: 2222, user: 'dj', jump: null }],
    ['dj@[2001:db8::1]:2222', { address: '2001:db8::1', port: 2222, user: 'dj', jump: null }],
    ['[2001:db8::1]', { address: '2001:db8::1', port: null, user: null, jump: null }],
    ['one,dj@two:22 , three', { address: 'three', port: null, user: null, jump: 'one,dj@two:22' }],
    ['ssh://dj@bastion:2222', { address: 'bastion', port: 2222, user: 'dj', jump: null }],
    ['me@corp.example@bastion', { address: 'bastion', user: 'me@corp.example' }],
  ] as const) {
    it(`reads ${list}`, () => {
      expect(nearestHop(list, target)).to.include(hop);
    });
  }

  it('takes neither the password nor the port nor the user of the target along', () => {
    expect(nearestHop('bastion', target)).to.include({ sudoPassword: null, port: null, user: null, become: false });
  });

  it('gives a hop as long as the target has', () => {
    expect(nearestHop('bastion', target).connectTimeout).to.equal(7);
  });

  for (const list of ['', 'a,', 'host:port', 'host:99999', '@host', 'two words', '2001:db8::1']) {
    it(`refuses "${list}"`, () => {
      expect(() => nearestHop(list, target))
        .to.throw('the jump hosts of 10.0.0.1 make no sense')
        .with.property('kind', 'jump');
    });
  }
});
