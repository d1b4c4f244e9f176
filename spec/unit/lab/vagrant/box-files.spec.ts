import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { boxMetadata, boxName, lxcConfig, lxcTemplate } from '../../../../lib/lab/vagrant/box-files.ts';
import { exampleLab } from '../example-lab.ts';

describe("Vagrant's box for LXC", () => {
  const { image, files } = exampleLab();
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'aircheck-box-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  /** What the template makes of a container's configuration. */
  function configured(name: string): string {
    const at = (file: string): string => path.join(directory, file);
    writeFileSync(at('config'), 'lxc.net.0.type = empty\nlxc.rootfs.path = dir:/somewhere\nlxc.uts.name = x\n');
    writeFileSync(at('box-config'), lxcConfig);
    const options: Record<string, string> = JSON.parse(boxMetadata(image, files.labs))['template-opts'];
    const given = { '--path': directory, '--name': name, '--tarball': '/x', '--config': at('box-config'), ...options };
    const args = ['-s', '--', `--rootfs=${directory}/rootfs`, ...Object.entries(given).flat()];
    const { status, stderr } = spawnSync('sh', args, { input: lxcTemplate, encoding: 'utf8' });
    expect(stderr).to.equal('');
    expect(status).to.equal(0);
    return readFileSync(at('config'), 'utf8');
  }

  it('is another box for another image', () => {
    expect(boxName(image)).not.to.equal(boxName({ ...image, digest: 'fedcba9876543210' }));
  });

  it("lays the box's own layer over the base image, and over nothing else", () => {
    const paths = configured('airtest.relay-eu1').match(/^lxc\.rootfs\.path = .*$/gm);
    expect(paths).to.deep.equal([
      `lxc.rootfs.path = overlay:${image.rootfs}:${files.labs}/airtest/boxes/relay-eu1/upper`,
    ]);
  });

  it('puts container and monitor into the cgroup that the lab finds the box by', () => {
    const config = configured('airtest.relay-eu1');
    expect(config).to.match(/^lxc\.cgroup\.dir\.container = aircheck-lab\.airtest\/relay-eu1\/container$/m);
    expect(config).to.match(/^lxc\.cgroup\.dir\.monitor = aircheck-lab\.airtest\/relay-eu1\/monitor$/m);
  });

  it('leaves the network to the Vagrantfile', () => expect(configured('airtest.master1')).not.to.include('lxc.net.'));
});
