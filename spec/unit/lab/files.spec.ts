import { expect } from 'chai';
import { LabError } from '../../../lib/lab/error.ts';
import { homeFiles, labFiles } from '../../../lib/lab/files.ts';

describe('labFiles', () => {
  it('keeps what a lab alone has apart from what labs share', () => {
    const files = labFiles({ namespace: 'airtest' }, '/srv/lab');
    expect(files.directory).to.equal('/srv/lab/labs/airtest');
    for (const file of [files.record, files.sshConfig, files.knownHosts, files.boxes, files.hosts]) {
      expect(file.startsWith(`${files.directory}/`)).to.equal(true);
    }
    for (const file of [files.key, files.operatorPassword, files.images, files.apt, files.locks]) {
      expect(file.startsWith(`${files.directory}/`)).to.equal(false);
    }
  });

  for (const home of ['relative/lab', '/srv/my lab', '/srv/lab,upperdir=x', '/srv/lab:/etc', `/${'x'.repeat(70)}`]) {
    it(`refuses ${JSON.stringify(home)} as a home, which mount options and sockets cannot take`, () => {
      expect(() => homeFiles(home))
        .to.throw(LabError)
        .with.property('code', 'lab-home');
    });
  }
});
