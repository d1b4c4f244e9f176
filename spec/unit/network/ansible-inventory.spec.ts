import { expect } from 'chai';
import { ansibleGroups, ansibleInventory, ansibleVars } from '../../../lib/network/ansible-inventory.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import type { Host, Network } from '../../../lib/network/network.ts';
import { selectHosts } from '../../../lib/network/select.ts';
import { type Change, smallNetwork } from './small-network.ts';

/** The small network with more said of one relay. */
const ssh: Change = [
  'eu-1: { address: 192.0.2.11, region: eu }',
  'eu-1: { address: 192.0.2.11, region: eu, ssh: { user: kim, sudo_password: plain-word }, vars: { ansible_user: other, list: [1] } }',
];

describe('a network as an inventory of Ansible', () => {
  let network: Network;
  const host = (name: string): Host => {
    const found = network.hosts.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found;
  };
  before(async () => {
    network = deriveNetwork(await smallNetwork(ssh));
  });

  it('has all groups below all, in order, and their hosts in order', () => {
    const groups = new Map(ansibleGroups(network, network.hosts));
    expect([...groups.keys()]).to.deep.equal(['all', ...[...network.groups.keys()].filter((name) => name !== 'all')]);
    expect(groups.get('all')?.children).to.deep.equal([...groups.keys()].slice(1));
    for (const [name, { hosts }] of groups) if (name !== 'all') expect(hosts).to.deep.equal(network.groups.get(name));
  });

  it('keeps groups that --limit empties: patterns may name them', () => {
    const { masters, us, _meta } = ansibleInventory(network, selectHosts(network, 'eu-2'));
    expect({ masters, us }).to.deep.equal({ masters: { hosts: [] }, us: { hosts: [] } });
    expect(_meta).to.have.property('hostvars').that.has.all.keys('eu-2');
  });

  it('is JSON, and every variable of it', () => {
    const inventory = ansibleInventory(network, network.hosts);
    expect(JSON.parse(JSON.stringify(inventory))).to.deep.equal(inventory);
  });

  it('leaves to ~/.ssh/config what the inventory does not say', () => {
    expect(ansibleVars(host('us-1'))).to.have.all.keys('ansible_host', 'aircheck');
  });

  it('lets vars win, and holds no secret in plain text', () => {
    expect(ansibleVars(host('eu-1'))).to.deep.include({ ansible_user: 'other', ansible_become: true, list: [1] });
    expect(JSON.stringify(ansibleInventory(network, network.hosts))).not.to.match(
      /plain-word|"(some|thing|secret|one)"/,
    );
  });

  const kinds: [host: string, what: Record<string, unknown>][] = [
    ['master-1', { kind: 'master', role: 'primary', feeds: ['eu-1', 'eu-2', 'us-1'] }],
    ['eu-5', { kind: 'relay', region: 'eu', tier: 3, from: 'eu-3', feeds: [] }],
    ['studio', { kind: 'studio', region: null, source: 'studio', public_names: ['studio.radio.example'] }],
  ];
  for (const [name, what] of kinds) {
    it(`says what ${name} is`, () => {
      expect(ansibleVars(host(name)).aircheck).to.deep.include(what);
    });
  }
});
