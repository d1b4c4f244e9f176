import { expect } from 'chai';
import { route53Changes } from '../../../../../lib/network/dns/export/route53.ts';
import { route53HealthChecks } from '../../../../../lib/network/dns/export/route53-health-checks.ts';
import { directors, steered } from './steered.ts';

const ids = new Map([['eu-1', 'id-of-eu-1']]);

/** The records of a name, as in `PRIMARY eu → _relays-eu.radio.example.`. */
async function sets(name: string, type: 'A' | 'AAAA' = 'A') {
  const { Changes } = route53Changes(await steered(), 'Z0', ids);
  const all = Changes.map(({ ResourceRecordSet }) => ResourceRecordSet);
  return all.filter((set) => set.Name === name && set.Type === type);
}

describe('the records for Route 53', () => {
  it('tell places apart, and send all others like the first region', async () => {
    const apex = await sets('radio.example.');
    expect(apex.map((set) => [set.GeoLocation, set.AliasTarget?.DNSName])).to.deep.equal([
      [{ CountryCode: 'CA' }, '_to-eu-or-us-or-ap.radio.example.'],
      [{ ContinentCode: 'EU' }, '_to-eu-or-us-or-ap.radio.example.'],
      [{ ContinentCode: 'NA' }, '_to-us-or-eu.radio.example.'],
      [{ ContinentCode: 'SA' }, '_to-us-or-eu.radio.example.'],
      [{ ContinentCode: 'AS' }, '_to-ap-or-us.radio.example.'],
      [{ ContinentCode: 'AF' }, '_relays-eu.radio.example.'],
      [{ CountryCode: '*' }, '_to-eu-or-us-or-ap.radio.example.'],
    ]);
    expect(apex[0]?.AliasTarget).to.deep.include({ HostedZoneId: 'Z0', EvaluateTargetHealth: true });
  });

  it('fail over from region to region', async () => {
    const steps = [
      ...(await sets('_to-eu-or-us-or-ap.radio.example.')),
      ...(await sets('_to-us-or-ap.radio.example.')),
    ];
    expect(steps.map((set) => [set.Failover, set.AliasTarget?.DNSName])).to.have.deep.members([
      ['PRIMARY', '_relays-eu.radio.example.'],
      ['SECONDARY', '_to-us-or-ap.radio.example.'],
      ['PRIMARY', '_relays-us.radio.example.'],
      ['SECONDARY', '_relays-ap.radio.example.'],
    ]);
  });

  it('weigh the relays of a region, each with its check', async () => {
    const relays = await sets('_relays-eu.radio.example.');
    expect(relays.slice(0, 2)).to.deep.equal([
      {
        ...{ Name: '_relays-eu.radio.example.', Type: 'A', SetIdentifier: 'eu-1', TTL: 30, Weight: 1 },
        ...{ ResourceRecords: [{ Value: '192.0.2.11' }], HealthCheckId: 'id-of-eu-1' },
      },
      {
        ...{ Name: '_relays-eu.radio.example.', Type: 'A', SetIdentifier: 'eu-2', TTL: 30, Weight: 5 },
        ResourceRecords: [{ Value: '192.0.2.12' }],
      },
    ]);
    expect((await sets('_relays-ap.radio.example.', 'AAAA')).map((set) => set.ResourceRecords)).to.deep.equal([
      [{ Value: '2001:db8::6' }],
    ]);
  });

  it('lead encoders to the primary, or else to the standby', async () => {
    const source = await sets('source.radio.example.');
    expect(source.map((set) => [set.SetIdentifier, set.Failover])).to.deep.equal([
      ['master-1', 'PRIMARY'],
      ['master-2', 'SECONDARY'],
    ]);
  });

  it('lead listeners with a URL to every director that is well', async () => {
    const checks = new Map([['master-1', 'of-master'], ['master-1/director', 'of-director'] as const]);
    const { Changes } = route53Changes(await steered(...directors), 'Z0', checks);
    const listen = Changes.map(({ ResourceRecordSet }) => ResourceRecordSet).filter(
      ({ Name }) => Name === 'listen.radio.example.',
    );
    expect(listen.map((set) => [set.Type, set.SetIdentifier, set.ResourceRecords?.[0]?.Value])).to.deep.equal([
      ['A', 'master-1', '192.0.2.1'],
      ['A', 'd-1', '192.0.2.61'],
      ['AAAA', 'd-6', '2001:db8::61'],
    ]);
    expect(listen.every((set) => set.MultiValueAnswer === true)).to.equal(true);
    expect(listen[0]).to.include({ TTL: 30, HealthCheckId: 'of-director' });
  });

  it('have nothing that leads to what is not there', async () => {
    const { Changes } = route53Changes(await steered(), 'Z0', ids);
    const all = Changes.map(({ ResourceRecordSet }) => ResourceRecordSet);
    for (const type of ['A', 'AAAA'] as const) {
      const names = new Set(all.filter((set) => set.Type === type).map(({ Name }) => Name));
      const led = all.filter((set) => set.Type === type).flatMap((set) => set.AliasTarget?.DNSName ?? []);
      expect(led.filter((name) => !names.has(name))).to.deep.equal([]);
    }
    const keys = all.map(({ Name, Type, SetIdentifier }) => `${Name} ${Type} ${SetIdentifier}`);
    expect(new Set(keys).size).to.equal(keys.length);
  });
});

describe('the health checks for Route 53', () => {
  it('ask each master and relay whether it plays all that it must', async () => {
    const checks = route53HealthChecks(await steered());
    expect(checks.map(({ Host }) => Host).slice(0, 3)).to.deep.equal(['master-1', 'master-2', 'eu-1']);
    expect(checks[2]?.HealthCheckConfig).to.deep.include({ IPAddress: '192.0.2.11', ResourcePath: '/health' });
    const references = checks.map(({ CallerReference }) => CallerReference);
    expect(new Set(references).size).to.equal(checks.length);
    expect(Math.max(...references.map(({ length }) => length))).to.be.at.most(64);
  });

  it('ask a director whether it can lead anybody, beside what else its host does', async () => {
    const checks = route53HealthChecks(await steered(...directors));
    const own = checks.filter(({ Host }) => Host.endsWith('/director'));
    expect(own.map(({ Host, HealthCheckConfig: { IPAddress } }) => `${Host} ${IPAddress}`)).to.deep.equal([
      'master-1/director 192.0.2.1',
      'd-1/director 192.0.2.61',
      'd-6/director 2001:db8::61',
    ]);
    expect(own[0]?.HealthCheckConfig).to.deep.include({
      ...{ Port: 8080, ResourcePath: '/health', FullyQualifiedDomainName: 'listen.radio.example' },
    });
    const references = checks.map(({ CallerReference }) => CallerReference);
    expect(new Set(references).size).to.equal(checks.length);
    for (const reference of references) expect(reference).to.match(/^[\w-]{1,64}$/);
  });
});
