import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { type LabPlan, labPlan } from '../../../lib/lab/plan.ts';

const hosts = `regions: {eu: {}}
masters:
  master1: {address: 10.78.0.11, role: primary}
relays:
  relay-eu1: {address: 10.78.0.21, region: eu}
`;

describe('labPlan', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'aircheck-plan-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  async function planOf(text: string): Promise<LabPlan> {
    await writeFile(path.join(directory, 'all.yml'), text);
    return labPlan(await loadInventory(directory));
  }

  /** What is wrong: code, line and message of each finding. */
  async function findings(text: string): Promise<string[]> {
    try {
      await planOf(text);
    } catch (error) {
      if (!(error instanceof InvalidInventory)) throw error;
      return error.diagnostics.map(({ code, origin, message }) => `${code}:${origin?.line ?? '-'}: ${message}`);
    }
    return [];
  }

  it('takes masters, relays, studios and name servers as they are written, and the first address as the gateway', async () => {
    const studio =
      'sources: {s: {kind: live, priority: 1, user: u, password: p}}\nstudios:\n  studio: {address: 10.78.0.51, source: s, plays: {tone: 440}}\nnameservers: {ns1: {address: 10.78.0.53}}\n';
    expect(await planOf(`${hosts}${studio}lab: {network: 10.78.0.0/24}\n`)).to.deep.equal({
      namespace: 'aircheck',
      network: '10.78.0.0/24',
      gateway: '10.78.0.1',
      boxes: [
        { name: 'master1', address: '10.78.0.11' },
        { name: 'relay-eu1', address: '10.78.0.21' },
        { name: 'studio', address: '10.78.0.51' },
        { name: 'ns1', address: '10.78.0.53' },
      ],
    });
  });

  it('has the namespace that the inventory names', async () => {
    expect((await planOf(`${hosts}lab: {network: 10.78.0.0/24, namespace: airtest}\n`)).namespace).to.equal('airtest');
  });

  it('never makes boxes of an inventory without a lab', async () => {
    const [finding] = await findings(hosts);
    expect(finding).to.match(/^no-lab:-: the inventory .* has no lab/);
  });

  for (const network of ['8.8.8.0/24', '10.78.0.0/30', '10.78.0.7/24', '10.78.0.0/99']) {
    it(`refuses the network ${network}, with its place`, async () => {
      const [finding, ...others] = await findings(`${hosts}lab: {network: ${network}}\n`);
      expect(finding).to.include(`lab-network:6: ${network} is not a private IPv4 network`);
      expect(others).to.deep.equal([]);
    });
  }

  it('finds all addresses that do not fit, each in its place', async () => {
    const text = `masters:
  gateway: {address: 10.78.0.1, role: primary}
  outside: {address: 10.79.0.11, role: standby}
  broadcast: {address: 10.78.0.255, role: standby}
  six: {address: "fd00::1", role: standby}
lab: {network: 10.78.0.0/24}
`;
    expect(await findings(text)).to.deep.equal([
      'lab-address:2: 10.78.0.1 is the gateway of the lab',
      "lab-address:3: 10.79.0.11 is not an address of the lab's network 10.78.0.0/24",
      "lab-address:4: 10.78.0.255 is not an address of the lab's network 10.78.0.0/24",
      "lab-address:5: fd00::1 is not an address of the lab's network 10.78.0.0/24",
    ]);
  });
});
