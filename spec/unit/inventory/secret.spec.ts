import { inspect } from 'node:util';
import { expect } from 'chai';
import { Secret } from '../../../lib/inventory/secret.ts';

describe('Secret', () => {
  const secret = new Secret('hunter2');

  it('gives its value to who asks for it', () => {
    expect(secret.reveal()).to.equal('hunter2');
  });

  const ways: [string, () => string][] = [
    ['String()', () => String(secret)],
    ['a template', () => `${secret}`],
    ['addition', () => `a${secret}`],
    ['JSON', () => JSON.stringify({ secret, list: [secret] })],
    ['inspect', () => inspect({ secret }, { depth: 9, showHidden: true })],
    ['its properties', () => JSON.stringify(Object.entries(secret)) + Reflect.ownKeys(secret).join()],
    ['an error', () => new Error(`not ${secret}`).message],
    ['a copy', () => JSON.stringify(structuredClone({ ...secret }))],
  ];
  for (const [name, print] of ways)
    it(`does not print through ${name}`, () => expect(print()).not.to.include('hunter2'));
});
