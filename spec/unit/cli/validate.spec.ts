import path from 'node:path';
import { expect } from 'chai';
import { afterEach, describe, it } from 'mocha';
import { aircheck, root } from './aircheck.ts';
import { inventory, network } from './inventories.ts';

describe('aircheck validate', () => {
  let at: ReturnType<typeof inventory> | undefined;
  afterEach(() => {
    at?.remove();
    at = undefined;
  });

  /** Validates these files. */
  async function validate(files: Readonly<Record<string, string>>, ...args: string[]) {
    at = inventory(files);
    return aircheck(['validate', '-i', at.directory, ...args]);
  }

  for (const name of ['lab', 'example']) {
    it(`finds nothing wrong with the shipped ${name}`, async () => {
      const { code, stdout, stderr } = await aircheck(['validate', '-i', `inventory/${name}`]);
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
      expect(stdout).to.match(new RegExp(`^inventory/${name}: \\d+ hosts, no findings\\n$`));
    });
  }

  it('prints all findings, each with its place and a fix, and how many there are', async () => {
    const broken = network
      .replace('region: us', 'region: uss')
      .replace('hosts: [relay-eu1]', 'hosts: [relay-eu7]')
      .replace('failover: [us]', 'failover: [asia]');
    const { code, stdout, stderr } = await validate({ 'network.yml': broken });
    expect({ code, stderr }).to.deep.equal({ code: 2, stderr: '' });
    const places = stdout.match(/network\.yml:\d+:\d+: error\[[a-z-]+\]/g) ?? [];
    expect(places).to.have.length(3);
    expect(stdout)
      .to.include('did you mean `us`?')
      .and.include('did you mean `relay-eu1`?')
      .and.match(/\n3 errors, 1 warning\n$/);
  });

  it('finds what only rendering finds', async () => {
    const { code, stdout } = await validate({ 'network.yml': `${network}\nvars: {icecast: {header_timout: 5}}\n` });
    expect(code).to.equal(2);
    expect(stdout).to.include('has no setting `header_timout`').and.include('did you mean `header_timeout`?');
  });

  it('gives findings as JSON', async () => {
    const { code, stdout } = await validate({ 'network.yml': network.replace('region: us', 'region: uss') }, '--json');
    expect(code).to.equal(2);
    const { errors, warnings, findings } = JSON.parse(stdout);
    expect({ errors, warnings }).to.deep.equal({ errors: 1, warnings: 1 });
    const found = findings.find((finding: { code: string }) => finding.code === 'unknown-region');
    expect(found.severity).to.equal('error');
    expect(found.origin).to.include({ file: path.join(at?.directory ?? '', 'network.yml'), line: 11 });
  });

  it('checks what --set says', async () => {
    const { code, stdout } = await validate({ 'network.yml': network }, '--set', 'icecast.header_timeout=often');
    expect(code).to.equal(2);
    expect(stdout).to.include('header_timeout');
  });

  it('says with --quiet nothing at all when all is well', async () => {
    expect(await validate({ 'network.yml': network }, '-q')).to.deep.equal({ code: 0, stdout: '', stderr: '' });
  });

  it('has a message, never a stack trace, for an inventory that is not there, is empty, or is no YAML', async () => {
    const cases: [Awaited<ReturnType<typeof aircheck>>, string][] = [
      [await aircheck(['validate', '-i', '/nonexistent']), 'there is no directory /nonexistent'],
      [await aircheck(['validate', '-i', path.join(root, 'package.json')]), 'package.json'],
      [await validate({}), 'error['],
      [await validate({ 'a.yml': 'masters:\n\t- x\n' }), 'a.yml:2:1'],
      [await validate({ 'a.yml': 'station: {name: [}' }), 'a.yml:1:'],
    ];
    for (const [{ code, stdout, stderr }, message] of cases) {
      expect(code).to.equal(2);
      expect(stdout + stderr)
        .to.include(message)
        .and.not.match(/^\s+at /m)
        .and.not.include('bug in aircheck');
    }
  });
});
