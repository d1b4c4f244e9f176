import { expect } from 'chai';
import { boxNamespace, hardwareAddress, hostsFile, linkName, parseLinks } from '../../../lib/lab/network.ts';
import { exampleLab } from './example-lab.ts';

describe('the network of a lab', () => {
  it('names a cable after its box', () => expect(linkName('relay-eu1')).to.equal('v-relay-eu1'));

  it('names the cables of boxes with long names within the 15 characters of an interface, all differently', () => {
    const names = ['relay-north-america-1', 'relay-north-america-2', 'relay-north-a'].map(linkName);
    expect(new Set(names).size).to.equal(3);
    for (const name of names) expect(name.length).to.be.at.most(15);
  });

  it('gives boxes of different labs different namespaces, however they are called', () => {
    const { plan } = exampleLab();
    const one = boxNamespace({ ...plan, namespace: 'a-b' }, { name: 'c', address: '' });
    const other = boxNamespace({ ...plan, namespace: 'a' }, { name: 'b-c', address: '' });
    expect(one).not.to.equal(other);
  });

  it('gives each box a hardware address of its own, which is locally administered', () => {
    expect(hardwareAddress({ name: 'master1', address: '10.78.0.11' })).to.equal('02:00:0a:4e:00:0b');
  });

  it('reads which links are up', () => {
    const text = [
      'lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP> ',
      'br0              UP             52:8c:b3:46:9c:15 <BROADCAST,MULTICAST,UP,LOWER_UP> ',
      'v-master1@if2    UP             36:c1:1b:6a:5d:6c <BROADCAST,MULTICAST,UP,LOWER_UP> ',
      'v-studio@if2     DOWN           fa:c4:11:3f:1f:70 <BROADCAST,MULTICAST> ',
      '',
    ].join('\n');
    expect([...parseLinks(text)]).to.deep.equal([
      ['lo', true],
      ['br0', true],
      ['v-master1', true],
      ['v-studio', false],
    ]);
  });

  it('lets everybody in the lab know every box by name', () => {
    expect(hostsFile(exampleLab()))
      .to.match(/^10\.78\.0\.11 master1$/m)
      .and.to.match(/^10\.78\.0\.21 relay-eu1$/m);
  });

  it("gives a box's own name a loopback address too, so that sudo does not look for it", () => {
    const lab = exampleLab();
    const [box] = lab.plan.boxes;
    expect(hostsFile(lab, box)).to.match(/^127\.0\.1\.1 master1$/m);
    expect(hostsFile(lab)).not.to.include('127.0.1.1');
  });
});
