import { expect } from 'chai';
import { load } from 'js-yaml';
import { json } from '../../../../lib/roles/escapers/json.ts';
import { yaml } from '../../../../lib/roles/escapers/yaml.ts';
import { escaped } from './escaped.ts';
import { hostile, unprintable } from './hostile.ts';

describe('the escaper of JSON', () => {
  it('brings every value through a parser unchanged', () => {
    for (const value of ['', ...hostile, ...unprintable]) {
      expect(JSON.parse(escaped(json, value)), JSON.stringify(value)).to.equal(value);
    }
  });

  it('refuses a place inside quotes', () => {
    expect(escaped(json, 'a', { before: '"x": "' })).to.match(/^refused: would be quoted twice/);
  });
});

describe('the escaper of YAML', () => {
  it('brings every value through a parser unchanged', () => {
    const whole = unprintable.filter((value) => !/\p{Surrogate}/u.test(value));
    for (const value of ['', ...hostile, ...whole]) {
      expect(load(`a: ${escaped(yaml, value)}\nb: 1`), JSON.stringify(value)).to.deep.equal({ a: value, b: 1 });
    }
  });
});
