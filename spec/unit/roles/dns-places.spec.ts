import { expect } from 'chai';
import { renderFiles } from '../../golden.ts';
import { changedText } from '../network/small-network.ts';

describe('the places of regions, in gdnsd', () => {
  it('are looked up in the database, countries before their continents', async () => {
    const files = await renderFiles(
      changedText([
        ['eu: { failover: [us] }', 'eu: { failover: [us], places: [EU, NA-CA] }'],
        ['us: { failover: [eu] }', 'us: { failover: [eu], places: [NA, OC-NZ] }'],
        ['role: primary', 'role: primary, nameserver: true'],
        ['role: standby', 'role: standby, nameserver: true'],
        // Any file that is there: it is brought to name servers as it is.
        ['mounts:', `dns: { database: ${import.meta.filename} }\nmounts:`],
        ['files: [audio/night.mp3]', 'files: []'],
      ]),
    );
    const config = files.get('master-1/etc/gdnsd/config') ?? '';
    const map = /^ +map => \{\n(.*?)\n {8}\}$/ms.exec(config)?.[1]?.replace(/\s+/g, ' ').trim();
    expect(config).to.include('geoip2_db => places.mmdb');
    expect(map).to.equal(
      [
        '"EU" => { default => [ "eu" "us" ] }',
        '"NA" => { default => [ "us" "eu" ] "CA" => [ "eu" "us" ] }',
        '"OC" => { "NZ" => [ "us" "eu" ] }',
      ].join(' '),
    );
  });

  it('are left to the networks where there is none', async () => {
    const files = await renderFiles(
      changedText([
        ['eu: { failover: [us] }', 'eu: { failover: [us], places: [EU], networks: [192.0.2.0/24] }'],
        ['role: primary', 'role: primary, nameserver: true'],
        ['role: standby', 'role: standby, nameserver: true'],
        ['files: [audio/night.mp3]', 'files: []'],
      ]),
    );
    const config = files.get('master-1/etc/gdnsd/config') ?? '';
    expect(config).to.include('nets => regions.nets').and.not.include('geoip2_db').and.not.include('"EU"');
    expect(files.get('master-1/etc/gdnsd/geoip/regions.nets')).to.include('"192.0.2.0/24" => [ "eu" "us" ]');
  });
});
