import { expect } from 'chai';
import { Scope } from '../../../../lib/spec/run/scope.ts';
import { SpecInProgress } from '../../../../lib/spec/run/spec-in-progress.ts';

describe('What a spec or a suite began', () => {
  function nested() {
    const said: string[] = [];
    const suite = new Scope(null, () => said.push('used'));
    const spec = new Scope(suite);
    const begin = (scope: Scope, what: string, error?: Error) =>
      scope.defer(what, async () => {
        said.push(`${what} ends`);
        if (error !== undefined) throw error;
      });
    return { said, suite, spec, begin };
  }

  it('ends with it, the last first', async () => {
    const { said, spec, begin } = nested();
    begin(spec, 'one');
    begin(spec, 'two');
    await spec.end();
    expect(said).to.deep.equal(['used', 'two ends', 'one ends']);
  });

  it('ends with the suite, where the spec never came to an end', async () => {
    const { said, suite, spec, begin } = nested();
    begin(suite, 'studio');
    begin(spec, 'listener');
    await suite.end();
    expect(said).to.deep.equal(['used', 'listener ends', 'studio ends']);
  });

  it('ends once, however often it was begun and whoever ends it', async () => {
    const { said, suite, spec, begin } = nested();
    begin(suite, 'studio');
    begin(suite, 'studio');
    begin(spec, 'listener');
    await spec.end();
    await suite.end();
    expect(said).to.deep.equal(['used', 'listener ends', 'studio ends']);
  });

  it('ends all the same where one of it fails to, and that is told', async () => {
    const { said, spec, begin } = nested();
    begin(spec, 'one');
    begin(spec, 'two', new Error('no'));
    const error = await spec.end().catch((thrown: unknown) => thrown);
    expect(error).to.have.property('message', 'no');
    expect(said).to.deep.equal(['used', 'two ends', 'one ends']);
  });

  it('knows its suite', () => {
    const { suite, spec } = nested();
    expect(new Scope(spec).suite).to.equal(suite);
    expect(suite.suite).to.equal(suite);
  });

  it('tells of every spec of the suite, until it has ended', async () => {
    const { said, suite, spec, begin } = nested();
    begin(suite, 'listener');
    suite.witness(async () => {
      said.push('heard');
    });
    await spec.tell(new SpecInProgress());
    await suite.end();
    await spec.tell(new SpecInProgress());
    expect(said).to.deep.equal(['used', 'heard', 'listener ends']);
  });
});
