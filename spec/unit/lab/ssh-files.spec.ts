import { expect } from 'chai';
import SSHConfig from 'ssh-config';
import { knownHosts, sshConfig } from '../../../lib/lab/ssh-files.ts';
import { exampleLab } from './example-lab.ts';

describe('the ssh files of a lab', () => {
  const config = SSHConfig.parse(sshConfig(exampleLab()));

  it('lead each box to its address, as root, with the key of the lab alone', () => {
    expect(config.compute('relay-eu1')).to.include({ HostName: '10.78.0.21', User: 'root', IdentitiesOnly: 'yes' });
    expect(config.compute('relay-eu1').IdentityFile).to.deep.equal(['/srv/lab/key']);
  });

  it('check the host key of each box, and no other file of known hosts than their own', () => {
    expect(config.compute('master1')).to.include({
      StrictHostKeyChecking: 'yes',
      UserKnownHostsFile: '/srv/lab/labs/airtest/known_hosts',
      GlobalKnownHostsFile: '/dev/null',
    });
  });

  it('know boxes by name and by address, those that have a key', () => {
    const keys = new Map([['relay-eu1', 'ssh-ed25519 AAAAC3']]);
    expect(knownHosts(exampleLab(), keys)).to.equal('relay-eu1,10.78.0.21 ssh-ed25519 AAAAC3\n');
  });
});
