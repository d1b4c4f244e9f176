import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { casesOfDaemons } from './cases-of-daemons.ts';
import { casesOfHosts } from './cases-of-hosts.ts';
import { casesOfResources } from './cases-of-resources.ts';
import { observe } from './observe.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const schema = JSON.parse(readFileSync(path.join(root, 'schemas/drift.schema.json'), 'utf8'));
const kinds: string[] = schema.definitions.DriftKind.enum;
const cases = [...casesOfResources, ...casesOfDaemons, ...casesOfHosts];

describe('schemas/drift.schema.json', () => {
  it('describes what is printed', () => {
    const hosts = cases.map((written) => {
      return { host: 'h', outcome: 'drift', ...observe(written), message: null, hint: null };
    });
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    validate({ inventory: '/radio', hosts });
    expect(validate.errors).to.equal(null);
    validate({ inventory: '/radio', hosts: [{ ...hosts[0], more: 1 }] });
    expect(validate.errors).to.have.length(1);
  });

  it('has the kinds that are looked for, each of which a case finds and docs/drift.md explains', () => {
    const found = cases.flatMap((written) => observe(written).findings.map(({ kind }) => kind));
    // Versions are compared between hosts.
    expect([...new Set([...found, 'other-version'])]).to.have.members(kinds);
    const page = readFileSync(path.join(root, 'docs/drift.md'), 'utf8');
    expect([...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind = '']) => kind)).to.have.members(kinds);
  });
});
