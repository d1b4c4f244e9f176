// What is told of a spec when it begins, by the real program against two real sshds.
import { writeFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Event } from '../../../lib/events/types.generated.ts';
import { TwoHosts } from '../cli/two-hosts.ts';

const text = `
  import { expect, hosts, network } from 'aircheck/spec';
  hosts('all', (host) => {
    it('has a clock', async () => expect(await host.now()).to.be.above(1.7e9));
    it.skip('is not run', () => {});
  });
  network(() => it('is there', () => expect(1).to.equal(1)));
`;

describe('a spec that begins', () => {
  const two = new TwoHosts();

  before(async function () {
    this.timeout('2m');
    await two.start();
    two.makeSpecs();
    writeFileSync(two.path('specs/begun.spec.ts'), text);
  });
  after(() => two.stop());

  it('is told before its result, once; one that is skipped is not', async () => {
    const { stdout } = await two.run('spec', two.path('specs/begun.spec.ts'), '--reporter', 'ndjson');
    const events: Event[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const results = events.filter((event) => event.type === 'spec-result');
    const begun = events.filter((event) => event.type === 'spec-begun');
    const key = ({ path, title }: { path: string[]; title: string }) => [...path, title].join(' › ');
    const run = results.filter(({ outcome }) => outcome === 'passed');
    expect(run, stdout).to.have.length(3);
    expect(begun.map(key)).to.have.members(run.map(key));
    expect(begun.map(({ host }) => host)).to.have.members(run.map(({ host }) => host));
    for (const one of begun) {
      const result = run.find((ended) => key(ended) === key(one));
      expect(result).to.satisfy((ended: Event) => events.indexOf(one) < events.indexOf(ended));
    }
  });
});
