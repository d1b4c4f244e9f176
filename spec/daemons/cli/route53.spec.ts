// What is exported for Route 53, given to the client of AWS as Debian has it: its model of the service says what it sends.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { before, describe, it } from 'mocha';
import { route53Changes } from '../../../lib/network/dns/export/route53.ts';
import { route53HealthChecks } from '../../../lib/network/dns/export/route53-health-checks.ts';
import { directors, steered } from '../../unit/network/dns/export/steered.ts';

/** What the client refuses to send, a line each. */
function refused(requests: readonly (readonly [operation: string, parameters: object])[]): string {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', [path.join(import.meta.dirname, 'route53.py')], {
    input: JSON.stringify(requests),
    encoding: 'utf8',
  });
  expect(status, stderr).to.equal(0);
  return stdout;
}

describe('what is exported for Route 53', function () {
  this.timeout('60s');

  before(() => {
    const { status } = spawnSync('/usr/bin/python3', ['-c', 'import botocore']);
    if (status !== 0) throw new Error('the client of AWS is not there: apt-get install python3-botocore');
  });

  it('is what its client sends: health checks, and the records of relays, masters and directors', async () => {
    const network = await steered(...directors);
    const checks = route53HealthChecks(network);
    const ids = new Map(checks.map(({ Host }, number) => [Host, `abcdef11-2222-3333-4444-${555555555000 + number}`]));
    const ChangeBatch = route53Changes(network, 'Z0123456789ABC', ids);
    expect(ChangeBatch.Changes.length).to.be.greaterThan(20);
    const making = checks.map(
      ({ CallerReference, HealthCheckConfig }) =>
        ['CreateHealthCheck', { CallerReference, HealthCheckConfig }] as const,
    );
    const changing = ['ChangeResourceRecordSets', { HostedZoneId: 'Z0123456789ABC', ChangeBatch }] as const;
    expect(refused([...making, changing])).to.equal('');
  });

  it('would not be, with a word or a type that the service does not know', () => {
    const change = (record: object) => ({
      HostedZoneId: 'Z0',
      ChangeBatch: { Changes: [{ Action: 'UPSERT', ResourceRecordSet: { Name: 'a.', Type: 'A', ...record } }] },
    });
    const said = refused([
      ['ChangeResourceRecordSets', change({ Failover: 'THIRD' })],
      ['ChangeResourceRecordSets', change({ Weight: 'heavy' })],
      ['ChangeResourceRecordSets', change({ Wieght: 1 })],
    ]);
    expect(said).to.include('THIRD is none of').and.include('Weight').and.include('Wieght');
  });
});
