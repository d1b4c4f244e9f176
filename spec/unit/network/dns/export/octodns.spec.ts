import { expect } from 'chai';
import { load } from 'js-yaml';
import { octodnsZone } from '../../../../../lib/network/dns/export/octodns.ts';
import { octodnsYaml } from '../../../../../lib/network/dns/export/octodns-yaml.ts';
import { directors, steered } from './steered.ts';

describe('the zone for octoDNS', () => {
  it('gives each rule a pool of its own, which falls back to the regions that take over', async () => {
    const apex = [octodnsZone(await steered())['']].flat();
    expect(apex.map((record) => record?.type)).to.deep.equal(['A', 'AAAA']);
    const { pools, rules } = apex[0]?.dynamic ?? { pools: {}, rules: [] };
    expect(rules).to.deep.equal([
      { pool: 'us', subnets: ['10.1.0.0/16'] },
      { pool: 'eu', subnets: ['10.0.0.0/8'] },
      { pool: 'eu_2', geos: ['NA-CA'] },
      { pool: 'eu_3', geos: ['EU'] },
      { pool: 'us_2', geos: ['NA', 'SA'] },
      { pool: 'ap', geos: ['AS'] },
      { pool: 'eu_4', geos: ['AF'] },
      { pool: 'eu_5' },
    ]);
    expect(Object.entries(pools).map(([name, { fallback }]) => `${name} ${fallback}`)).to.have.members([
      ...['eu then_us_or_ap', 'eu_2 then_us_or_ap', 'eu_3 then_us_or_ap', 'eu_5 then_us_or_ap'],
      ...['us then_eu', 'us_2 then_eu', 'ap then_us', 'eu_4 undefined'],
      ...['then_us_or_ap then_ap', 'then_ap undefined', 'then_eu undefined', 'then_us undefined'],
    ]);
    expect(pools.eu?.values.slice(0, 2)).to.deep.equal([
      { value: '192.0.2.11', weight: 1 },
      { value: '192.0.2.12', weight: 5 },
    ]);
    // A weight that stands alone is an error to octoDNS.
    expect(pools.us?.values).to.deep.equal([{ value: '192.0.2.21' }]);
  });

  it('sends everybody over IPv6 to the relays that have it', async () => {
    const six = [octodnsZone(await steered())['']].flat()[1];
    const used = Object.values(six?.dynamic?.pools ?? {}).flatMap(({ values }) => values.map(({ value }) => value));
    expect([...new Set(used)]).to.deep.equal(['2001:db8::6']);
  });

  it('has the check, the masters for encoders, and the names of hosts', async () => {
    const zone = octodnsZone(await steered());
    const source = [zone.source].flat()[0];
    expect(source?.octodns?.healthcheck).to.deep.equal({
      host: 'radio.example',
      path: '/health',
      port: 80,
      protocol: 'HTTP',
    });
    expect(source?.dynamic?.pools['master-1']?.fallback).to.equal('master-2');
    expect(zone.five).to.deep.equal({ type: 'A', ttl: 300, value: '192.0.2.15' });
    expect(zone['ap-6']).to.deep.equal({ type: 'AAAA', ttl: 300, value: '2001:db8::6' });
  });

  it('leads listeners with a URL to the directors that are well', async () => {
    expect(octodnsZone(await steered())).not.to.have.property('listen');
    const [four, six] = [octodnsZone(await steered(...directors)).listen].flat();
    expect(four?.dynamic).to.deep.equal({
      pools: {
        directors: {
          values: [
            { value: '192.0.2.1', weight: 1 },
            { value: '192.0.2.61', weight: 1 },
          ],
        },
      },
      rules: [{ pool: 'directors' }],
    });
    expect(four?.octodns?.healthcheck).to.deep.equal({
      host: 'listen.radio.example',
      path: '/health',
      port: 8080,
      protocol: 'HTTP',
    });
    expect([six?.type, six?.values]).to.deep.equal(['AAAA', ['2001:db8::61']]);
    // A weight that stands alone is an error to octoDNS.
    expect(six?.dynamic?.pools.directors?.values).to.deep.equal([{ value: '2001:db8::61' }]);
  });

  it('is YAML with the keys in the order that octoDNS insists on', () => {
    const record = { type: 'A', ttl: 300, value: '192.0.2.1' } as const;
    const zone = { 'eu-10': record, 'eu-2': record, '': record, b: record };
    const text = octodnsYaml(zone, 'radio.example');
    expect(load(text)).to.deep.equal(zone);
    expect(text.match(/^\S+(?=:$)/gm)).to.deep.equal(["''", 'b', 'eu-2', 'eu-10']);
  });
});
