import { expect } from 'chai';
import { LabError } from '../../../lib/lab/error.ts';
import { missingOf, missingTools, packagesOf, toolsOf } from '../../../lib/lab/tools.ts';

describe('the programs that a lab needs', () => {
  const none = (): boolean => false;

  it('are named by one line that brings all of them', () => {
    const error = missingTools(missingOf('nspawn', null, none));
    expect(error).to.be.instanceOf(LabError);
    expect(error.code).to.equal('missing-tool');
    expect(error.hint).to.equal(
      'apt-get install --no-install-recommends apt-cacher-ng iproute2 mmdebstrap openssh-client socat systemd-container util-linux',
    );
  });

  it('are only those that are not there', () => {
    const missing = missingOf('nspawn', null, (tool) => tool !== 'socat' && tool !== 'ssh-keygen');
    expect(missing).to.have.members(['socat', 'ssh-keygen']);
    expect(packagesOf(missing)).to.deep.equal(['openssh-client', 'socat']);
  });

  it('are none if all are there', () => expect(missingOf('vagrant', 'lxc', () => true)).to.deep.equal([]));

  it("include Vagrant's plug-in for the provider, and no other", () => {
    expect(toolsOf('vagrant', 'lxc')).to.include('vagrant-lxc').and.not.to.include('vagrant-libvirt');
    expect(toolsOf('vagrant', 'libvirt')).to.include('vagrant-libvirt').and.not.to.include('vagrant-lxc');
    expect(toolsOf('nspawn', null)).not.to.include('vagrant');
  });

  it('bring a package each, but for VirtualBox, which Debian does not have', () => {
    const all = [...toolsOf('nspawn', null), ...toolsOf('vagrant', 'lxc'), ...toolsOf('vagrant', 'libvirt')];
    for (const tool of all) expect(packagesOf([tool]), tool).to.have.length(1);
    expect(packagesOf(['VBoxManage'])).to.deep.equal([]);
  });
});
