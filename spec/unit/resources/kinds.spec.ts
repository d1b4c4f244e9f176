import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { load } from 'js-yaml';
import type { Difference } from '../../../lib/resources/difference.ts';
import { kindNames } from '../../../lib/resources/kind-names.ts';
import { compareResource, needsOf, stepsOf } from '../../../lib/resources/kinds.ts';
import type { Step } from '../../../lib/resources/step.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { validateResource } from '../../../lib/resources/validate.ts';
import { hostState, type WrittenState } from './host-state.ts';

interface Case {
  readonly name: string;
  readonly desired: Resource;
  readonly state?: WrittenState;
  readonly differences: Difference[];
  /** What is then written. */
  readonly steps?: Step[];
}

const directory = path.join(import.meta.dirname, 'cases');

function casesOf(file: string): Case[] {
  const cases = load(readFileSync(path.join(directory, file), 'utf8'));
  if (!isCases(cases)) throw new Error(`${file} is not a list of cases`);
  return cases;
}

/** Each `desired` is held against its schema by its own test. */
function isCases(value: unknown): value is Case[] {
  return Array.isArray(value) && value.every((item) => 'name' in item && 'desired' in item && 'differences' in item);
}

describe('resources, compared', () => {
  const files = readdirSync(directory).sort();

  it('have cases for every kind', () => {
    expect(files).to.deep.equal(kindNames.map((kind) => `${kind}.yml`).sort());
  });

  for (const file of files) {
    describe(path.basename(file, '.yml'), () => {
      for (const { name, desired, state, differences, steps } of casesOf(file)) {
        it(name, () => {
          expect(validateResource(desired)).to.deep.equal({ resource: desired });
          const host = hostState(state);
          const found = compareResource(desired, host);
          expect(found).to.deep.equal(differences);
          if (steps !== undefined) expect(stepsOf(desired, host, found)).to.deep.equal(steps);
        });
      }
    });
  }
});

describe('needsOf', () => {
  it('asks once for what several resources need', () => {
    const needs = needsOf([
      { kind: 'file', path: '/a', content: { text: 'a' } },
      { kind: 'file', path: '/b', absent: true },
      { kind: 'directory', path: '/a' },
      { kind: 'service', name: 'nginx' },
      { kind: 'service', name: 'nginx.service' },
    ]);
    expect([...needs.paths]).to.deep.equal(['/a', '/b']);
    expect([...needs.sums.keys()]).to.deep.equal(['/a']);
    expect([...needs.units]).to.deep.equal(['nginx.service']);
    expect(needs.accounts).to.equal(false);
  });

  it('looks for the keys of a user in the home that the inventory gives it', () => {
    const needs = needsOf([
      { kind: 'authorized_key', user: 'ann', keys: [] },
      { kind: 'authorized_key', user: 'bob', keys: [] },
      { kind: 'user', name: 'ann', home: '/srv/ann' },
    ]);
    expect([...needs.keys].map(([user, { home }]) => [user, home])).to.deep.equal([
      ['ann', '/srv/ann'],
      ['bob', null],
    ]);
  });
});
