// What must be so wherever gdnsd answers: it only asks, and so it can be run against hosts that are on the air.
import { expect, hosts } from 'aircheck/spec';

hosts('nameservers', (host) => {
  const { station, regions, hosts: all } = host.network;
  const relays = all.filter(({ kind }) => kind === 'relay');
  const addressesIn = (region: string) =>
    relays.filter((relay) => relay.region === region).map(({ address }) => address);

  it('runs gdnsd, also after a reboot, with the unit that is on disk', () => {
    expect(host.package('gdnsd')).to.be.installed;
    expect(host.service('gdnsd')).to.be.enabled.and.running.and.upToDate;
    expect(host.port(53, 'udp')).to.be.listening.and.by('gdnsd');
    expect(host.port(53)).to.be.listening.and.by('gdnsd');
  });

  it('has everything of the role dns as the inventory has it', () => {
    expect(host.resources('dns')).to.be.converged;
  });

  it('has a configuration and a zone that gdnsd takes', () => expect(host.command('gdnsd checkconf')).to.succeed);

  it('answers for the station, over UDP and over TCP', () => {
    expect(host.dns(station.domain)).to.be.authoritative.and.exist;
    expect(host.dns(station.domain, { tcp: true })).to.be.authoritative.and.exist;
  });

  it('names all name servers', () => {
    for (const server of all.filter(({ groups }) => groups.includes('nameservers'))) {
      const own = server.publicNames.find((name) => name !== station.domain) ?? server.name;
      expect(host.dns(station.domain, { type: 'NS' })).to.resolveTo(own);
    }
  });

  for (const { name, networks } of regions.filter((region) => addressesIn(region.name).length > 0)) {
    for (const from of networks) {
      it(`knows a relay for listeners in ${from}, which is in ${name}`, () => {
        expect(host.dns(station.domain, { from })).to.exist.and.have.scope({ atLeast: 1 });
      });
    }
  }

  it('knows nothing of a name that nobody has', () => {
    expect(host.dns(`nobody-has-this-name.${station.domain}`)).to.have.rcode('NXDOMAIN');
  });
});
