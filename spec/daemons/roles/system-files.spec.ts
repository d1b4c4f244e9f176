import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import type { HostConfig } from '../../../lib/roles/render.ts';
import { renderEveryFormat } from './network.ts';

describe("the system's files", () => {
  let configs: ReadonlyMap<string, HostConfig>;
  let directory: string;

  before(async () => {
    ({ configs } = await renderEveryFormat());
    directory = mkdtempSync(path.join(tmpdir(), 'system-files-'));
  });

  after(() => {
    rmSync(directory, { recursive: true });
  });

  function write(host: string, target: string): string {
    const resource = configs.get(host)?.resources.find((found) => found.kind === 'file' && found.path === target);
    if (resource?.kind !== 'file' || resource.absent === true || !('text' in resource.content)) {
      throw new Error(`${host} has no ${target}`);
    }
    const file = path.join(directory, path.basename(target));
    writeFileSync(file, resource.content.text, { mode: 0o440 });
    return file;
  }

  for (const [host, unit] of [
    ['master', 'icecast2'],
    ['master', 'liquidsoap'],
    ['studio', 'studio'],
  ] as const) {
    it(`give systemd nothing to complain about in ${unit}.service`, () => {
      const file = write(host, `/etc/systemd/system/${unit}.service`);
      const { status, stdout, stderr } = spawnSync(
        'systemd-analyze',
        ['verify', '--man=no', '--recursive-errors=no', file],
        {
          encoding: 'utf8',
        },
      );
      // It exits with 0 also where it complains.
      expect(stdout + stderr).to.equal('');
      expect(status).to.equal(0);
    });
  }

  it('give sudo rules that it accepts', () => {
    const file = write('master', '/etc/sudoers.d/aircheck');
    expect(execFileSync('visudo', ['-cf', file], { encoding: 'utf8' })).to.include('parsed OK');
  });

  it('give apt a configuration that it reads, with the daemons left to people', () => {
    const file = write('master', '/etc/apt/apt.conf.d/52aircheck');
    const read = execFileSync('apt-config', ['dump', '--format', '%f=%v%n'], {
      encoding: 'utf8',
      env: { ...process.env, APT_CONFIG: file },
    });
    expect(read).to.include('APT::Periodic::Unattended-Upgrade=1');
    expect(read).to.include('Unattended-Upgrade::Package-Blacklist::=^icecast2$');
    expect(read).to.match(/codename=\$\{distro_codename\}-security/);
  });
});
