import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { ndjsonReporter } from '../../../../lib/events/reporters/ndjson.ts';
import { run } from '../run.ts';
import { written } from './screen.ts';

describe('ndjsonReporter', () => {
  const lines = written(ndjsonReporter, run()).split('\n');
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/event.schema.json', 'utf8')));

  it('writes each event on a line of its own', () => {
    expect(lines.pop()).to.equal('');
    expect(lines.map((line) => JSON.parse(line))).to.deep.equal(run());
  });

  it('writes what the schema says', () => {
    for (const line of lines)
      expect(validate(JSON.parse(line)), `${line}\n${ajv.errorsText(validate.errors)}`).to.equal(true);
    expect(validate({ type: 'host-read', at: '2026-01-31T12:00:00.000Z', host: 'eu1' })).to.equal(false);
  });
});
